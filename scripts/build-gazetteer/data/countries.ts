/**
 * What English calls the countries, beyond CLDR's names, and their people.
 *
 * `code | adjectives, which also name one person | plurals | other nouns for one person | other names | abbreviations`
 */
export const countryWords = `
AD|Andorran|Andorrans||Principality of Andorra|
AE|Emirati|Emiratis||Emirates,UAE|UAE,U.A.E.
AF|Afghan,Afghani|Afghans,Afghanis||Islamic Republic of Afghanistan|
AG|Antiguan,Barbudan|Antiguans,Barbudans||Antigua and Barbuda,Antigua,Barbuda|
AI|Anguillan|Anguillans|||
AL|Albanian|Albanians||Republic of Albania|
AM|Armenian|Armenians||Republic of Armenia|
AO|Angolan|Angolans||Republic of Angola|
AQ|Antarctic||||
AR|Argentine,Argentinian,Argentinean|Argentines,Argentinians,Argentineans||Argentine Republic|
AS|American Samoan|American Samoans|||
AT|Austrian|Austrians||Republic of Austria|
AU|Australian,Aussie|Australians,Aussies||Commonwealth of Australia|
AW|Aruban|Arubans|||
AZ|Azerbaijani,Azeri,Azerbaijanian|Azerbaijanis,Azeris||Republic of Azerbaijan|
BA|Bosnian,Bosniak,Herzegovinian|Bosnians,Bosniaks,Herzegovinians||Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|
BB|Barbadian,Bajan|Barbadians,Bajans|||
BD|Bangladeshi|Bangladeshis||People's Republic of Bangladesh|
BE|Belgian|Belgians||Kingdom of Belgium|
BF|Burkinabe|Burkinabes||Upper Volta|
BG|Bulgarian|Bulgarians||Republic of Bulgaria|
BH|Bahraini|Bahrainis||Kingdom of Bahrain|
BI|Burundian|Burundians||Republic of Burundi|
BJ|Beninese,Beninois|||Republic of Benin,Dahomey|
BM|Bermudian,Bermudan|Bermudians,Bermudans|||
BN|Bruneian|Bruneians||Brunei Darussalam|
BO|Bolivian|Bolivians||Plurinational State of Bolivia|
BR|Brazilian|Brazilians||Federative Republic of Brazil,Brasil|
BS|Bahamian|Bahamians||The Bahamas,Commonwealth of the Bahamas|
BT|Bhutanese|||Kingdom of Bhutan|
BW|Botswanan,Motswana|Botswanans,Batswana||Republic of Botswana|
BY|Belarusian,Belarussian,Belorussian,Byelorussian|Belarusians,Belarussians,Belorussians,Byelorussians||Belorussia,Byelorussia,Republic of Belarus|
BZ|Belizean|Belizeans|||
CA|Canadian|Canadians||Dominion of Canada|
CD|Congolese|||Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa,DR Congo,Zaire,Congo (DRC)|DRC,D.R.C.
CF|Central African||||CAR,C.A.R.
CG|Congolese|||Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo,Congo (Republic)|
CH|Swiss|||Swiss Confederation|
CI|Ivorian,Ivoirian|Ivorians,Ivoirians||Ivory Coast,Cote d'Ivoire|
CK|Cook Islander|Cook Islanders|||
CL|Chilean|Chileans||Republic of Chile|
CM|Cameroonian|Cameroonians||Republic of Cameroon|
CN|Chinese|||People's Republic of China,Mainland China,Communist China|PRC,P.R.C.
CO|Colombian|Colombians||Republic of Colombia|
CR|Costa Rican|Costa Ricans||Republic of Costa Rica|
CU|Cuban|Cubans||Republic of Cuba|
CV|Cape Verdean|Cape Verdeans||Cabo Verde|
CW|Curacaoan|Curacaoans|||
CY|Cypriot,Greek Cypriot|Cypriots,Greek Cypriots||Republic of Cyprus|
CZ|Czech|Czechs||Czech Republic,Czechia|
DE|German|Germans||Federal Republic of Germany,Deutschland|
DJ|Djiboutian|Djiboutians||Republic of Djibouti|
DK|Danish|Danes|Dane|Kingdom of Denmark|
DM|||||
DO|||||
DZ|Algerian|Algerians|||
EC|Ecuadorian,Ecuadorean,Ecuadoran|Ecuadorians,Ecuadoreans,Ecuadorans||Republic of Ecuador|
EE|Estonian|Estonians||Republic of Estonia|
EG|Egyptian|Egyptians||Arab Republic of Egypt|
EH|Sahrawi,Saharawi|Sahrawis,Saharawis|||
ER|Eritrean|Eritreans||State of Eritrea|
ES|Spanish|Spaniards|Spaniard|Kingdom of Spain|
ET|Ethiopian|Ethiopians||Abyssinia|
FI|Finnish|Finns|Finn|Republic of Finland|
FJ|Fijian|Fijians||Republic of Fiji|
FK|Falkland Islander|Falkland Islanders,Falklanders||Falklands,Malvinas,Islas Malvinas|
FM|Micronesian|Micronesians||Federated States of Micronesia|
FO|Faroese|||Faeroe Islands,Faroes|
FR|French|Frenchmen,Frenchwomen|Frenchman,Frenchwoman|French Republic|
GA|Gabonese|||Gabonese Republic|
GB|British,Briton,Brit|Britons,Brits,Britishers|Britisher|United Kingdom,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|UK,U.K.,GB
GD|Grenadian|Grenadians|||
GE|Georgian|Georgians||Republic of Georgia|
GF|French Guianese||||
GG|||||
GH|Ghanaian|Ghanaians||Republic of Ghana,Gold Coast|
GI|Gibraltarian|Gibraltarians|||
GL|Greenlandic|Greenlanders|Greenlander||
GM|Gambian|Gambians||The Gambia|
GN|Guinean|Guineans||Republic of Guinea|
GP|Guadeloupean|Guadeloupeans|||
GQ|Equatorial Guinean,Equatoguinean|Equatorial Guineans||Republic of Equatorial Guinea|
GR|Greek,Hellenic|Greeks||Hellenic Republic|
GT|Guatemalan|Guatemalans||Republic of Guatemala|
GU|Guamanian|Guamanians|||
GW|Bissau-Guinean|Bissau-Guineans||Guinea-Bissau|
GY|Guyanese|||Co-operative Republic of Guyana,British Guiana|
HK|Hong Konger,Hongkonger|Hong Kongers,Hongkongers||Hong Kong,Hongkong|
HN|Honduran|Hondurans||Republic of Honduras|
HR|Croatian,Croat|Croatians,Croats||Republic of Croatia|
HT|Haitian|Haitians||Republic of Haiti|
HU|Hungarian|Hungarians||Republic of Hungary|
ID|Indonesian|Indonesians||Republic of Indonesia|
IE|Irish|Irishmen,Irishwomen|Irishman,Irishwoman|Republic of Ireland,Irish Republic,Eire|
IL|Israeli|Israelis||State of Israel|
IM|Manx|||Isle of Man|
IN|Indian|Indians||Republic of India,Bharat|
IQ|Iraqi|Iraqis||Republic of Iraq|
IR|Iranian,Persian|Iranians,Persians||Islamic Republic of Iran,Islamic Republic,Persia|
IS|Icelandic|Icelanders|Icelander||
IT|Italian|Italians||Italian Republic|
JE|||||
JM|Jamaican|Jamaicans|||
JO|Jordanian|Jordanians||Hashemite Kingdom of Jordan,Hashemite Kingdom|
JP|Japanese|||State of Japan|
KE|Kenyan|Kenyans||Republic of Kenya|
KG|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyzstanis||Kyrgyz Republic,Kirghizia,Kirgizstan|
KH|Cambodian,Khmer|Cambodians,Khmers||Kingdom of Cambodia,Kampuchea|
KI|I-Kiribati||||
KM|Comorian,Comoran|Comorians,Comorans||Comoro Islands,Comoros Islands|
KN|Kittitian|Kittitians||Saint Kitts and Nevis,St. Kitts and Nevis,St. Kitts,Nevis|
KP|North Korean|North Koreans||Democratic People's Republic of Korea,N. Korea,N Korea|DPRK,D.P.R.K.
KR|South Korean|South Koreans||Republic of Korea,Korea,S. Korea,S Korea|ROK
KW|Kuwaiti|Kuwaitis||State of Kuwait|
KY|Caymanian|Caymanians||Caymans|
KZ|Kazakh,Kazakhstani,Kazak|Kazakhs,Kazakhstanis,Kazaks||Republic of Kazakhstan,Kazakstan|
LA|Lao,Laotian|Laotians||Lao People's Democratic Republic|
LB|Lebanese|||Lebanese Republic|
LC|Saint Lucian|Saint Lucians|||
LI|Liechtensteiner|Liechtensteiners||Principality of Liechtenstein|
LK|Sri Lankan,Sinhalese|Sri Lankans||Ceylon|
LR|Liberian|Liberians||Republic of Liberia|
LS|Basotho,Mosotho|||Kingdom of Lesotho|
LT|Lithuanian|Lithuanians||Republic of Lithuania|
LU|Luxembourgish|Luxembourgers|Luxembourger|Grand Duchy of Luxembourg,Luxemburg|
LV|Latvian|Latvians||Republic of Latvia|
LY|Libyan|Libyans||State of Libya|
MA|Moroccan|Moroccans||Kingdom of Morocco|
MC|Monegasque,Monacan|Monegasques,Monacans||Principality of Monaco|
MD|Moldovan,Moldavian|Moldovans,Moldavians||Republic of Moldova,Moldavia|
ME|Montenegrin|Montenegrins|||
MG|Malagasy,Madagascan|Malagasies,Madagascans||Republic of Madagascar|
MH|Marshallese||||
MK|Macedonian,North Macedonian|Macedonians,North Macedonians||Macedonia,Republic of North Macedonia,Republic of Macedonia,Former Yugoslav Republic of Macedonia|FYROM
ML|Malian|Malians||Republic of Mali|
MM|Burmese,Myanmarese|||Burma,Myanmar,Union of Myanmar|
MN|Mongolian,Mongol|Mongolians,Mongols|||
MO|Macanese|||Macau,Macao|
MQ|Martinican|Martinicans|||
MR|Mauritanian|Mauritanians||Islamic Republic of Mauritania|
MS|Montserratian|Montserratians|||
MT|Maltese|||Republic of Malta|
MU|Mauritian|Mauritians||Republic of Mauritius|
MV|Maldivian|Maldivians||The Maldives|
MW|Malawian|Malawians||Republic of Malawi,Nyasaland|
MX|Mexican|Mexicans||United Mexican States|
MY|Malaysian|Malaysians||Malaya|
MZ|Mozambican,Mozambiquean|Mozambicans||Republic of Mozambique|
NA|Namibian|Namibians||Republic of Namibia|
NC|New Caledonian|New Caledonians|||
NE|Nigerien|Nigeriens||Republic of Niger|
NG|Nigerian|Nigerians||Federal Republic of Nigeria|
NI|Nicaraguan|Nicaraguans||Republic of Nicaragua|
NL|Dutch|Dutchmen,Dutchwomen,Netherlanders|Dutchman,Dutchwoman,Netherlander|The Netherlands,Holland,Kingdom of the Netherlands|
NO|Norwegian|Norwegians||Kingdom of Norway|
NP|Nepali,Nepalese|Nepalis||Federal Democratic Republic of Nepal|
NR|Nauruan|Nauruans|||
NU|Niuean|Niueans|||
NZ|New Zealander,Kiwi|New Zealanders,Kiwis||Aotearoa|NZ,N.Z.
OM|Omani|Omanis||Sultanate of Oman|
PA|Panamanian|Panamanians||Republic of Panama|
PE|Peruvian|Peruvians||Republic of Peru|
PF|French Polynesian|French Polynesians|||
PG|Papua New Guinean,Papuan|Papua New Guineans||Papua-New Guinea|PNG
PH|Filipino,Philippine,Filipina|Filipinos,Filipinas||The Philippines,Republic of the Philippines|
PK|Pakistani|Pakistanis||Islamic Republic of Pakistan|
PL|Polish|Poles|Pole|Republic of Poland|
PR|Puerto Rican|Puerto Ricans||Porto Rico,Commonwealth of Puerto Rico|
PS|Palestinian|Palestinians||Palestine,State of Palestine,Palestinian Territories,Palestinian territory|
PT|Portuguese|||Portuguese Republic|
PW|Palauan|Palauans|||
PY|Paraguayan|Paraguayans||Republic of Paraguay|
QA|Qatari|Qataris||State of Qatar|
RE|Reunionese||||
RO|Romanian,Rumanian|Romanians,Rumanians||Rumania|
RS|Serbian,Serb|Serbians,Serbs||Republic of Serbia|
RU|Russian|Russians||Russian Federation|
RW|Rwandan|Rwandans||Republic of Rwanda|
SA|Saudi,Saudi Arabian|Saudis,Saudi Arabians||Kingdom of Saudi Arabia,Saudi|KSA
SB|Solomon Islander|Solomon Islanders||Solomons|
SC|Seychellois|||The Seychelles|
SD|Sudanese|||Republic of the Sudan,Republic of Sudan|
SE|Swedish|Swedes|Swede|Kingdom of Sweden|
SG|Singaporean,Singaporian|Singaporeans||Republic of Singapore|
SI|Slovenian,Slovene|Slovenians,Slovenes||Republic of Slovenia|
SK|Slovak,Slovakian|Slovaks,Slovakians||Slovak Republic|
SL|Sierra Leonean|Sierra Leoneans||Republic of Sierra Leone|
SM|Sammarinese|||Republic of San Marino|
SN|Senegalese|||Republic of Senegal|
SO|Somali,Somalian|Somalis,Somalians||Federal Republic of Somalia|
SR|Surinamese|||Republic of Suriname,Surinam|
SS|South Sudanese|||Republic of South Sudan|
ST|Sao Tomean|Sao Tomeans||Sao Tome and Principe,Sao Tome|
SV|Salvadoran,Salvadorean,Salvadorian|Salvadorans,Salvadoreans,Salvadorians||Republic of El Salvador|
SX|||||
SY|Syrian|Syrians||Syrian Arab Republic|
SZ|Swazi|Swazis||Swaziland,Kingdom of Eswatini|
TC|||||
TD|Chadian|Chadians||Republic of Chad|
TG|Togolese|||Togolese Republic|
TH|Thai|Thais||Kingdom of Thailand,Siam|
TJ|Tajik,Tajikistani,Tadjik|Tajiks,Tajikistanis,Tadjiks||Republic of Tajikistan,Tadjikistan|
TK|Tokelauan|Tokelauans|||
TL|Timorese,East Timorese|||East Timor,Timor-Leste|
TM|Turkmen,Turkmenistani|Turkmens||Turkmenia|
TN|Tunisian|Tunisians||Republic of Tunisia|
TO|Tongan|Tongans||Kingdom of Tonga|
TR|Turkish|Turks|Turk|Turkey,Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye|
TT|Trinidadian,Tobagonian|Trinidadians,Tobagonians||Trinidad and Tobago,Trinidad|
TV|Tuvaluan|Tuvaluans|||
TW|Taiwanese|||Republic of China,Formosa,Chinese Taipei|
TZ|Tanzanian|Tanzanians||United Republic of Tanzania,Tanganyika|
UA|Ukrainian|Ukrainians||The Ukraine|
UG|Ugandan|Ugandans||Republic of Uganda|
US|American|Americans||United States,United States of America,America,the States,U.S. of America|US,U.S.,USA,U.S.A.
UY|Uruguayan|Uruguayans||Oriental Republic of Uruguay|
UZ|Uzbek,Uzbekistani|Uzbeks,Uzbekistanis||Republic of Uzbekistan|
VA|Vatican|||Vatican,Holy See,Vatican City State,Vatican City|
VC|Vincentian|Vincentians||Saint Vincent and the Grenadines,Saint Vincent,St. Vincent|
VE|Venezuelan|Venezuelans||Bolivarian Republic of Venezuela|
VG|British Virgin Islander|British Virgin Islanders|||BVI
VI|Virgin Islander|Virgin Islanders||United States Virgin Islands,US Virgin Islands,Virgin Islands|USVI
VN|Vietnamese|||Viet Nam,Socialist Republic of Vietnam|
VU|Vanuatuan,Ni-Vanuatu|Vanuatuans||New Hebrides|
WS|Samoan|Samoans||Western Samoa|
XK|Kosovar,Kosovan,Kosovo Albanian|Kosovars,Kosovans||Kosova,Republic of Kosovo|
YE|Yemeni,Yemenite|Yemenis,Yemenites||Republic of Yemen|
ZA|South African|South Africans||Republic of South Africa|RSA
ZM|Zambian|Zambians||Republic of Zambia,Northern Rhodesia|
ZW|Zimbabwean|Zimbabweans||Republic of Zimbabwe,Rhodesia|
`;

/** What English calls them, where CLDR's name is another. */
export const countryNames: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  MM: 'Myanmar',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  HK: 'Hong Kong',
  MO: 'Macau',
  PS: 'Palestine',
  BA: 'Bosnia and Herzegovina',
  AG: 'Antigua and Barbuda',
  KN: 'Saint Kitts and Nevis',
  ST: 'Sao Tome and Principe',
  TT: 'Trinidad and Tobago',
  TC: 'Turks and Caicos Islands',
  VC: 'Saint Vincent and the Grenadines',
  WF: 'Wallis and Futuna',
  SJ: 'Svalbard and Jan Mayen',
  PM: 'Saint Pierre and Miquelon',
  BL: 'Saint Barthelemy',
  MF: 'Saint Martin',
  LC: 'Saint Lucia',
  SH: 'Saint Helena',
  VI: 'U.S. Virgin Islands',
  CZ: 'Czech Republic',
};

/**
 * The middles of large countries in whole degrees, by the custom of reference works, where the
 * centre of the outline is pulled away by an arm or islands. `code latitude longitude`
 */
export const countryMiddles = `
RU 60 100
CA 60 -96
CN 35 105
US 39.8 -98.5
BR -10 -55
AU -25 135
IN 22 79
ID -5 120
AR -34 -64
KZ 48 68
CL -30 -71
NO 62 10
PH 13 122
MY 2.5 112.5
NZ -42 174
JP 36 138
IT 42.8 12.8
GB 54.8 -2.7
VN 16.2 106.3
PG -6 147
`;
