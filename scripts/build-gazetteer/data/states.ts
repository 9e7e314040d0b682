/**
 * States and provinces that news abbreviates.
 *
 * `ISO code | name | postal | other abbreviations | adjectives, which also name one person | plurals | other names`
 */
export const stateWords = `
US-AL|Alabama|AL|Ala.|Alabamian,Alabaman|Alabamians,Alabamans|
US-AK|Alaska|AK||Alaskan|Alaskans|
US-AZ|Arizona|AZ|Ariz.|Arizonan|Arizonans|
US-AR|Arkansas|AR|Ark.|Arkansan|Arkansans|
US-CA|California|CA|Calif.,Cal.|Californian|Californians|
US-CO|Colorado|CO|Colo.|Coloradan,Coloradoan|Coloradans,Coloradoans|
US-CT|Connecticut|CT|Conn.|||
US-DE|Delaware|DE|Del.|Delawarean|Delawareans|
US-FL|Florida|FL|Fla.|Floridian|Floridians|
US-GA|Georgia|GA|Ga.|Georgian|Georgians|
US-HI|Hawaii|HI||Hawaiian|Hawaiians|Hawai'i
US-ID|Idaho|ID||Idahoan|Idahoans|
US-IL|Illinois|IL|Ill.|Illinoisan|Illinoisans|
US-IN|Indiana|IN|Ind.|Indianan,Hoosier|Indianans,Hoosiers|
US-IA|Iowa|IA||Iowan|Iowans|
US-KS|Kansas|KS|Kan.,Kans.|Kansan|Kansans|
US-KY|Kentucky|KY|Ky.|Kentuckian|Kentuckians|
US-LA|Louisiana|LA|La.|Louisianan,Louisianian|Louisianans,Louisianians|
US-ME|Maine|ME||Mainer|Mainers|
US-MD|Maryland|MD|Md.|Marylander|Marylanders|
US-MA|Massachusetts|MA|Mass.|||
US-MI|Michigan|MI|Mich.|Michigander,Michiganian|Michiganders,Michiganians|
US-MN|Minnesota|MN|Minn.|Minnesotan|Minnesotans|
US-MS|Mississippi|MS|Miss.|Mississippian|Mississippians|
US-MO|Missouri|MO|Mo.|Missourian|Missourians|
US-MT|Montana|MT|Mont.|Montanan|Montanans|
US-NE|Nebraska|NE|Neb.,Nebr.|Nebraskan|Nebraskans|
US-NV|Nevada|NV|Nev.|Nevadan|Nevadans|
US-NH|New Hampshire|NH|N.H.|||
US-NJ|New Jersey|NJ|N.J.|New Jerseyan|New Jerseyans,New Jerseyites|
US-NM|New Mexico|NM|N.M.,N. Mex.|New Mexican|New Mexicans|
US-NY|New York|NY|N.Y.|||New York State,State of New York
US-NC|North Carolina|NC|N.C.|North Carolinian|North Carolinians|
US-ND|North Dakota|ND|N.D.,N. Dak.|North Dakotan|North Dakotans|
US-OH|Ohio|OH||Ohioan|Ohioans|
US-OK|Oklahoma|OK|Okla.|Oklahoman|Oklahomans|
US-OR|Oregon|OR|Ore.,Oreg.|Oregonian|Oregonians|
US-PA|Pennsylvania|PA|Pa.,Penn.,Penna.|Pennsylvanian|Pennsylvanians|
US-RI|Rhode Island|RI|R.I.|Rhode Islander|Rhode Islanders|
US-SC|South Carolina|SC|S.C.|South Carolinian|South Carolinians|
US-SD|South Dakota|SD|S.D.,S. Dak.|South Dakotan|South Dakotans|
US-TN|Tennessee|TN|Tenn.|Tennessean|Tennesseans|
US-TX|Texas|TX|Tex.|Texan|Texans|
US-UT|Utah|UT||Utahn,Utahan|Utahns,Utahans|
US-VT|Vermont|VT|Vt.|Vermonter|Vermonters|
US-VA|Virginia|VA|Va.|Virginian|Virginians|
US-WA|Washington|WA|Wash.|Washingtonian|Washingtonians|Washington State,State of Washington
US-WV|West Virginia|WV|W.Va.,W. Va.|West Virginian|West Virginians|
US-WI|Wisconsin|WI|Wis.,Wisc.|Wisconsinite|Wisconsinites|
US-WY|Wyoming|WY|Wyo.|Wyomingite|Wyomingites|
CA-AB|Alberta|AB|Alta.|Albertan|Albertans|
CA-BC|British Columbia|BC|B.C.|British Columbian|British Columbians|
CA-MB|Manitoba|MB|Man.|Manitoban|Manitobans|
CA-NB|New Brunswick|NB|N.B.|New Brunswicker|New Brunswickers|
CA-NL|Newfoundland and Labrador|NL|Nfld.,N.L.|Newfoundlander|Newfoundlanders|Newfoundland,Labrador
CA-NS|Nova Scotia|NS|N.S.|Nova Scotian|Nova Scotians|
CA-NT|Northwest Territories|NT|N.W.T.|||
CA-NU|Nunavut|NU|||Nunavummiut|
CA-ON|Ontario|ON|Ont.|Ontarian|Ontarians|
CA-PE|Prince Edward Island|PE|P.E.I.|Prince Edward Islander|Prince Edward Islanders|
CA-QC|Quebec|QC|Que.|Quebecer,Quebecois|Quebecers|Québec
CA-SK|Saskatchewan|SK|Sask.|||
CA-YT|Yukon|YT||Yukoner|Yukoners|Yukon Territory
AU-NSW|New South Wales||NSW,N.S.W.|||
AU-QLD|Queensland||QLD,Qld.|Queenslander|Queenslanders|
AU-SA|South Australia|||South Australian|South Australians|
AU-TAS|Tasmania||Tas.|Tasmanian|Tasmanians|
AU-VIC|Victoria||Vic.|Victorian|Victorians|
AU-WA|Western Australia|||Western Australian,West Australian|Western Australians,West Australians|
AU-ACT|Australian Capital Territory||ACT,A.C.T.|||
AU-NT|Northern Territory|||||
GB-ENG|England|||English|Englishmen,Englishwomen,Englishman,Englishwoman|
GB-SCT|Scotland|||Scottish,Scotch|Scots,Scotsmen,Scotsman,Scot|
GB-WLS|Wales|||Welsh|Welshmen,Welshman|Cymru
GB-NIR|Northern Ireland|||Northern Irish|Ulstermen,Ulsterman|Ulster
DE-BY|Bavaria|||Bavarian|Bavarians|Bayern
DE-SN|Saxony|||Saxon|Saxons|Sachsen
DE-ST|Saxony-Anhalt|||||
DE-TH|Thuringia|||Thuringian|Thuringians|
DE-RP|Rhineland-Palatinate|||||
DE-NW|North Rhine-Westphalia||NRW|||North Rhine Westphalia
DE-NI|Lower Saxony|||||
DE-HE|Hesse|||Hessian|Hessians|Hessen
IN-UP|Uttar Pradesh||U.P.|||
IN-TN|Tamil Nadu|||||
IN-JK|Jammu and Kashmir||J&K|||Jammu & Kashmir
IN-PB|Punjab|||Punjabi|Punjabis|
IN-KL|Kerala|||Keralite|Keralites|
IN-WB|West Bengal|||Bengali|Bengalis|
IN-GJ|Gujarat|||Gujarati|Gujaratis|
IN-BR|Bihar|||Bihari|Biharis|
IN-AS|Assam|||Assamese||
IN-RJ|Rajasthan|||Rajasthani|Rajasthanis|
IN-GA|Goa|||Goan|Goans|
IN-OD|Odisha|||Odia|Odias|Orissa
IN-PY|Puducherry|||||Pondicherry
IN-UK|Uttarakhand|||||Uttaranchal
PK-SD|Sindh|||Sindhi|Sindhis|Sind
PK-BA|Balochistan|||Baloch,Baluch||Baluchistan
PK-KP|Khyber Pakhtunkhwa||KP|||Khyber-Pakhtunkhwa,North-West Frontier Province
ES-CT|Catalonia|||Catalan,Catalonian|Catalans,Catalonians|Catalunya
ES-PV|Basque Country|||Basque|Basques|Euskadi
ES-GA|Galicia|||Galician|Galicians|
ES-AN|Andalusia|||Andalusian|Andalusians|Andalucia
FR-20R|Corsica|||Corsican|Corsicans|Corse
FR-BRE|Brittany|||Breton|Bretons|Bretagne
FR-NOR|Normandy|||Norman|Normans|Normandie
IT-82|Sicily|||Sicilian|Sicilians|Sicilia
IT-88|Sardinia|||Sardinian|Sardinians|Sardegna
IT-52|Tuscany|||Tuscan|Tuscans|Toscana
IT-25|Lombardy|||Lombard|Lombards|Lombardia
CN-XJ|Xinjiang|||||Xinjiang Uygur Autonomous Region,Xinjiang Uyghur Autonomous Region
CN-XZ|Tibet|||Tibetan|Tibetans|Tibet Autonomous Region
CN-NM|Inner Mongolia|||Inner Mongolian|Inner Mongolians|
CN-GD|Guangdong|||Cantonese||Canton
CN-SC|Sichuan|||||Szechuan,Szechwan
RU-CE|Chechnya|||Chechen|Chechens|Chechen Republic
RU-DA|Dagestan|||Dagestani|Dagestanis|Daghestan
RU-IN|Ingushetia|||Ingush||
RU-TA|Tatarstan|||Tatar|Tatars|
RU-SE|North Ossetia|||North Ossetian|North Ossetians|North Ossetia-Alania
GE-AB|Abkhazia|||Abkhaz,Abkhazian|Abkhazians|
GE-AJ|Adjara|||Adjarian|Adjarians|Ajaria,Adzharia
UA-43|Crimea|||Crimean|Crimeans|Crimean Peninsula
UA-14|Donetsk Oblast|||||Donetsk region
UA-09|Luhansk Oblast|||||Luhansk region,Lugansk region
IQ-KR|Kurdistan Region|||||Iraqi Kurdistan,Kurdistan Regional Government
ID-AC|Aceh|||Acehnese||
ID-BA|Bali|||Balinese||
ID-PA|Papua|||Papuan|Papuans|Irian Jaya
ID-YO|Yogyakarta|||||
MY-12|Sabah|||Sabahan|Sabahans|
MY-13|Sarawak|||Sarawakian|Sarawakians|
ZA-GP|Gauteng|||||
ZA-KZN|KwaZulu-Natal||KZN|||Kwa-Zulu Natal,Natal
ZA-WC|Western Cape|||||
ZA-EC|Eastern Cape|||||
ZA-NW|North West|||||North West Province
NO-21|Svalbard|||||
BE-VLG|Flanders|||Flemish|Flemings|Flemish Region
BE-WAL|Wallonia|||Walloon|Walloons|Walloon Region
TZ-15|Zanzibar|||Zanzibari|Zanzibaris|
`;

/** The middles of wide provinces, where their towns lie at one end. `code latitude longitude` */
export const stateMiddles = `
CA-AB 55 -115
CA-BC 54 -125
CA-MB 55 -97
CA-NL 52 -56
CA-NT 65 -118
CA-NU 70 -90
CA-ON 49.5 -85
CA-QC 52 -72
CA-SK 54 -106
CA-YT 63 -135
AU-NSW -32.5 147
AU-QLD -22 144
AU-SA -30 135
AU-VIC -37 144
AU-WA -25.5 122
AU-NT -20 133.5
`;
