/**
 * Cities whose name in the snapshot is not the one English uses, or not the only one.
 *
 * `name in the snapshot | country | name in English | other names`
 */
export const cityNames = `
Nur-Sultan|KZ|Astana|Nur-Sultan,Nursultan,Akmola,Akmolinsk
Kyiv|UA|Kyiv|Kiev
Mumbai|IN|Mumbai|Bombay
Kolkata|IN|Kolkata|Calcutta
Chennai|IN|Chennai|Madras
Bengaluru|IN|Bengaluru|Bangalore
Bangalore|IN|Bengaluru|Bangalore
Pune|IN|Pune|Poona
Varanasi|IN|Varanasi|Benares,Banaras
Allahabad|IN|Prayagraj|Allahabad
Gurgaon|IN|Gurugram|Gurgaon
Gurugram|IN|Gurugram|Gurgaon
Thiruvananthapuram|IN|Thiruvananthapuram|Trivandrum
Kochi|IN|Kochi|Cochin
Cochin|IN|Kochi|Cochin
Mysore|IN|Mysuru|Mysore
Mysuru|IN|Mysuru|Mysore
Vadodara|IN|Vadodara|Baroda
Kanpur|IN|Kanpur|Cawnpore
Shimla|IN|Shimla|Simla
Visakhapatnam|IN|Visakhapatnam|Vizag
New Delhi|IN|New Delhi|
Beijing|CN|Beijing|Peking
Guangzhou|CN|Guangzhou|Canton
Nanjing|CN|Nanjing|Nanking
Tianjin|CN|Tianjin|Tientsin
Chongqing|CN|Chongqing|Chungking
Shenyang|CN|Shenyang|Mukden
Ürümqi|CN|Urumqi|Urumchi
Urumqi|CN|Urumqi|Urumchi
Ho Chi Minh City|VN|Ho Chi Minh City|Saigon
Hanoi|VN|Hanoi|Ha Noi
Yangon|MM|Yangon|Rangoon
Nay Pyi Taw|MM|Naypyidaw|Nay Pyi Taw,Naypyitaw
Naypyidaw|MM|Naypyidaw|Nay Pyi Taw,Naypyitaw
Jakarta|ID|Jakarta|Batavia,Djakarta
Dili|TL|Dili|
Phnom Penh|KH|Phnom Penh|
Karachi|PK|Karachi|
Dhaka|BD|Dhaka|Dacca
Chittagong|BD|Chittagong|Chattogram
Kabul|AF|Kabul|
Kandahār|AF|Kandahar|Qandahar
Mazār-e Sharīf|AF|Mazar-i-Sharif|Mazar-e Sharif,Mazar-e-Sharif
Herāt|AF|Herat|
Jalālābād|AF|Jalalabad|
Almaty|KZ|Almaty|Alma-Ata
Bishkek|KG|Bishkek|Frunze
Dushanbe|TJ|Dushanbe|
Ashgabat|TM|Ashgabat|Ashkhabad
Ulan Bator|MN|Ulaanbaatar|Ulan Bator
Ulaanbaatar|MN|Ulaanbaatar|Ulan Bator
Pyongyang|KP|Pyongyang|P'yongyang
Pusan|KR|Busan|Pusan
Busan|KR|Busan|Pusan
Incheon|KR|Incheon|Inchon
Daegu|KR|Daegu|Taegu
Daejeon|KR|Daejeon|Taejon
Moscow|RU|Moscow|Moskva
Saint Petersburg|RU|Saint Petersburg|St. Petersburg,Leningrad,Petrograd
Volgograd|RU|Volgograd|Stalingrad
Yekaterinburg|RU|Yekaterinburg|Ekaterinburg,Sverdlovsk
Nizhniy Novgorod|RU|Nizhny Novgorod|Nizhniy Novgorod,Gorky
Rostov-na-Donu|RU|Rostov-on-Don|Rostov-na-Donu
Kaliningrad|RU|Kaliningrad|Konigsberg
Groznyy|RU|Grozny|Groznyy
Arkhangel’sk|RU|Arkhangelsk|Archangel
Orël|RU|Oryol|Orel
Tol’yatti|RU|Tolyatti|Togliatti
Kazan|RU|Kazan|Kazan'
Odessa|UA|Odesa|Odessa
Odesa|UA|Odesa|Odessa
Kharkiv|UA|Kharkiv|Kharkov
Lviv|UA|Lviv|Lvov,Lwow,Lemberg
Dnipro|UA|Dnipro|Dnipropetrovsk,Dnepropetrovsk
Mykolayiv|UA|Mykolaiv|Nikolayev,Mykolayiv
Zaporizhzhya|UA|Zaporizhzhia|Zaporozhye,Zaporizhzhya
Luhansk|UA|Luhansk|Lugansk
Bakhmut|UA|Bakhmut|Artemivsk,Artyomovsk
Chernobyl|UA|Chernobyl|Chornobyl
Chisinau|MD|Chisinau|Kishinev
Chișinău|MD|Chisinau|Kishinev
Tiraspol|MD|Tiraspol|
Minsk|BY|Minsk|
Homyel'|BY|Gomel|Homyel,Homel
Vilnius|LT|Vilnius|Vilna
Riga|LV|Riga|
Tbilisi|GE|Tbilisi|Tiflis
Sokhumi|GE|Sukhumi|Sokhumi
Yerevan|AM|Yerevan|Erevan
Vagharshapat|AM|Vagharshapat|Echmiadzin,Etchmiadzin,Ejmiatsin
Baku|AZ|Baku|
Xankandi|AZ|Stepanakert|Khankendi,Xankandi
Istanbul|TR|Istanbul|Constantinople
İzmir|TR|Izmir|Smyrna
Diyarbakır|TR|Diyarbakir|
Trabzon|TR|Trabzon|Trebizond
Tehran|IR|Tehran|Teheran
Isfahan|IR|Isfahan|Esfahan
Baghdad|IQ|Baghdad|Bagdad
Basrah|IQ|Basra|Basrah
As Sulaymānīyah|IQ|Sulaymaniyah|Sulaimaniya,Sulaymaniya
Mosul|IQ|Mosul|
Erbil|IQ|Erbil|Irbil,Arbil
Kirkuk|IQ|Kirkuk|
Al Fallūjah|IQ|Fallujah|Falluja
Ar Ramādī|IQ|Ramadi|
Sāmarrā'|IQ|Samarra|
Tikrīt|IQ|Tikrit|
Ba'qūbah|IQ|Baqubah|Baquba
Karbala|IQ|Karbala|Kerbala
Al Ḩillah|IQ|Hillah|Hilla
An Nāşirīyah|IQ|Nasiriyah|Nasiriya
Damascus|SY|Damascus|
Aleppo|SY|Aleppo|Halab
Homs|SY|Homs|
Ḩamāh|SY|Hama|
Deir ez-Zor|SY|Deir al-Zor|Deir ez-Zor,Deir Ezzor
Ar Raqqah|SY|Raqqa|Raqqah
Latakia|SY|Latakia|
Beirut|LB|Beirut|Beyrouth
Sidon|LB|Sidon|Saida
Tyre|LB|Tyre|
Tripoli|LB|Tripoli|
Baalbek|LB|Baalbek|
Jounieh|LB|Jounieh|
Jbaïl|LB|Byblos|Jbeil
Jerusalem|IL|Jerusalem|
Tel Aviv|IL|Tel Aviv|Tel Aviv-Yafo,Tel-Aviv
Haifa|IL|Haifa|
Beersheba|IL|Beersheba|Beer Sheva
Ashqelon|IL|Ashkelon|
Sederot|IL|Sderot|
Gaza|PS|Gaza City|
Hebron|PS|Hebron|
Nablus|PS|Nablus|
Ramallah|PS|Ramallah|
Khān Yūnis|PS|Khan Younis|Khan Yunis
Rafaḩ|PS|Rafah|
Jenin|PS|Jenin|
Janīn|PS|Jenin|
Bethlehem|PS|Bethlehem|
Sanaa|YE|Sanaa|Sana'a,San'a
Aden|YE|Aden|
Al Ḩudaydah|YE|Hodeidah|Hudaydah,Hodeida
Ta'izz|YE|Taiz|Taizz
Mecca|SA|Mecca|Makkah
Medina|SA|Medina|Madinah
Jeddah|SA|Jeddah|Jiddah,Jedda
Riyadh|SA|Riyadh|
Ad Dammām|SA|Dammam|
Kuwait City|KW|Kuwait City|
Doha|QA|Doha|
Manama|BH|Manama|
Abu Dhabi|AE|Abu Dhabi|
Sharjah|AE|Sharjah|
Muscat|OM|Muscat|
Cairo|EG|Cairo|
Alexandria|EG|Alexandria|
Luxor|EG|Luxor|
Aswan|EG|Aswan|
Suez|EG|Suez|
Bur Said|EG|Port Said|
Port Said|EG|Port Said|
Sharm el-Sheikh|EG|Sharm el-Sheikh|Sharm el Sheikh,Sharm el-Sheik
Sharm ash Shaykh|EG|Sharm el-Sheikh|Sharm el Sheikh,Sharm el-Sheik
Tripoli|LY|Tripoli|
Banghāzī|LY|Benghazi|
Benghazi|LY|Benghazi|
Surt|LY|Sirte|
Algiers|DZ|Algiers|
Casablanca|MA|Casablanca|
Marrakesh|MA|Marrakesh|Marrakech
Fès|MA|Fez|Fes
Fes|MA|Fez|
Tangier|MA|Tangier|Tangiers
Khartoum|SD|Khartoum|
Omdurman|SD|Omdurman|
Juba|SS|Juba|
Addis Ababa|ET|Addis Ababa|Addis Abeba
Mogadishu|SO|Mogadishu|
Hargeysa|SO|Hargeisa|Hargeysa
Nairobi|KE|Nairobi|
Dar es Salaam|TZ|Dar es Salaam|Dar-es-Salaam
Kinshasa|CD|Kinshasa|Leopoldville
Lubumbashi|CD|Lubumbashi|Elisabethville
Kisangani|CD|Kisangani|Stanleyville
N'Djamena|TD|N'Djamena|Ndjamena
Harare|ZW|Harare|Salisbury
Maputo|MZ|Maputo|Lourenco Marques
Pretoria|ZA|Pretoria|Tshwane
Port Elizabeth|ZA|Port Elizabeth|Gqeberha
Johannesburg|ZA|Johannesburg|Jo'burg,Joburg
Abidjan|CI|Abidjan|
Ouagadougou|BF|Ouagadougou|
Port-au-Prince|HT|Port-au-Prince|
Havana|CU|Havana|La Habana
Guantánamo|CU|Guantanamo|
Mexico City|MX|Mexico City|
Juárez|MX|Ciudad Juarez|Juarez
Heroica Matamoros|MX|Matamoros|
Acapulco de Juárez|MX|Acapulco|
Oaxaca|MX|Oaxaca|Oaxaca de Juarez
Guatemala City|GT|Guatemala City|
Panamá|PA|Panama City|
Panama City|PA|Panama City|
San Salvador|SV|San Salvador|
Bogotá|CO|Bogota|
Medellín|CO|Medellin|
Cartagena|CO|Cartagena|
Caracas|VE|Caracas|
Quito|EC|Quito|
Lima|PE|Lima|
Cusco|PE|Cusco|Cuzco
La Paz|BO|La Paz|
Santa Cruz de la Sierra|BO|Santa Cruz de la Sierra|Santa Cruz
Asunción|PY|Asuncion|
Montevideo|UY|Montevideo|
Buenos Aires|AR|Buenos Aires|
São Paulo|BR|Sao Paulo|
Rio de Janeiro|BR|Rio de Janeiro|Rio
Brasília|BR|Brasilia|
Santiago|CL|Santiago|
Rome|IT|Rome|Roma
Milan|IT|Milan|Milano
Turin|IT|Turin|Torino
Naples|IT|Naples|Napoli
Napoli|IT|Naples|Napoli
Florence|IT|Florence|Firenze
Florence|IT|Florence|Firenze
Venice|IT|Venice|Venezia
Genoa|IT|Genoa|Genova
Padova|IT|Padua|Padova
Mantova|IT|Mantua|Mantova
Livorno|IT|Livorno|Leghorn
Siracusa|IT|Syracuse|Siracusa
Munich|DE|Munich|Munchen,Muenchen
München|DE|Munich|Munchen
Köln|DE|Cologne|Koln,Koeln
Koeln|DE|Cologne|Koln
Cologne|DE|Cologne|Koln,Koeln
Frankfurt am Main|DE|Frankfurt|Frankfurt am Main
Nürnberg|DE|Nuremberg|Nurnberg
Hannover|DE|Hanover|Hannover
Hanover|DE|Hanover|Hannover
Düsseldorf|DE|Dusseldorf|Duesseldorf
Braunschweig|DE|Brunswick|Braunschweig
Aachen|DE|Aachen|Aix-la-Chapelle
Vienna|AT|Vienna|Wien
Geneve|CH|Geneva|Geneve
Genève|CH|Geneva|Geneve
Zürich|CH|Zurich|
Zürich (Kreis 1)|CH|Zurich|
Bern|CH|Bern|Berne
Basel|CH|Basel|Basle
Luzern|CH|Lucerne|Luzern
Sevilla|ES|Seville|Sevilla
Zaragoza|ES|Zaragoza|Saragossa
La Coruña|ES|A Coruna|La Coruna,Corunna
San Sebastián|ES|San Sebastian|Donostia
Donostia / San Sebastián|ES|San Sebastian|Donostia
Donostia-San Sebastián|ES|San Sebastian|Donostia
Palma|ES|Palma|Palma de Mallorca,Palma de Majorca
Cadiz|ES|Cadiz|Cádiz
Lisbon|PT|Lisbon|Lisboa
Porto|PT|Porto|Oporto
Paris|FR|Paris|
Lyon|FR|Lyon|Lyons
Marseille|FR|Marseille|Marseilles
Strasbourg|FR|Strasbourg|
Nice|FR|Nice|
Reims|FR|Reims|Rheims
Brussels|BE|Brussels|Bruxelles,Brussel
Antwerpen|BE|Antwerp|Antwerpen,Anvers
Gent|BE|Ghent|Gent
Brugge|BE|Bruges|Brugge
Liège|BE|Liege|
Leuven|BE|Leuven|Louvain
Ieper|BE|Ypres|Ieper
The Hague|NL|The Hague|Den Haag,Hague
Amsterdam|NL|Amsterdam|
Copenhagen|DK|Copenhagen|Kobenhavn
København|DK|Copenhagen|Kobenhavn
Århus|DK|Aarhus|Arhus
Göteborg|SE|Gothenburg|Goteborg
Malmö|SE|Malmo|
Stockholm|SE|Stockholm|
Oslo|NO|Oslo|
Helsinki|FI|Helsinki|Helsingfors
Reykjavík|IS|Reykjavik|
Reykjavik|IS|Reykjavik|
Prague|CZ|Prague|Praha
Brno|CZ|Brno|
Pilsen|CZ|Pilsen|Plzen
Plzeň|CZ|Pilsen|Plzen
Bratislava|SK|Bratislava|Pressburg
Warsaw|PL|Warsaw|Warszawa
Kraków|PL|Krakow|Cracow
Krakow|PL|Krakow|Cracow
Gdańsk|PL|Gdansk|Danzig
Wrocław|PL|Wroclaw|Breslau
Łódź|PL|Lodz|
Oświęcim|PL|Oswiecim|Auschwitz
Budapest|HU|Budapest|
Bucharest|RO|Bucharest|Bucuresti
Timişoara|RO|Timisoara|
Cluj-Napoca|RO|Cluj-Napoca|Cluj
Belgrade|RS|Belgrade|Beograd
Niš|RS|Nis|
Novi Sad|RS|Novi Sad|
Pristina|XK|Pristina|Prishtina,Prishtine
Mitrovicë|XK|Mitrovica|Mitrovice,Kosovska Mitrovica
Sarajevo|BA|Sarajevo|
Banja Luka|BA|Banja Luka|
Zagreb|HR|Zagreb|
Xalapa de Enríquez|MX|Xalapa|Jalapa
Santiago de Querétaro|MX|Queretaro|
León de los Aldama|MX|Leon|
Orūmīyeh|IR|Urmia|Orumiyeh
Abū Ghurayb|IQ|Abu Ghraib|
Mişrātah|LY|Misrata|Misratah,Misurata
Ts’khinvali|GE|Tskhinvali|
Dubrovnik|HR|Dubrovnik|
Skopje|MK|Skopje|Skopje
Tirana|AL|Tirana|Tirane
Vlorë|AL|Vlore|Vlora
Sofia|BG|Sofia|
Athens|GR|Athens|Athinai
Thessaloníki|GR|Thessaloniki|Salonika,Salonica
Piraeus|GR|Piraeus|Piraievs
Nicosia|CY|Nicosia|Lefkosia,Lefkosa
Limassol|CY|Limassol|
Valletta|MT|Valletta|
London|GB|London|
City of London|GB|City of London|
Hull|GB|Hull|Kingston upon Hull
Newcastle upon Tyne|GB|Newcastle upon Tyne|Newcastle,Newcastle-upon-Tyne
Londonderry County Borough|GB|Londonderry|Derry
Derry|GB|Londonderry|Derry
Londonderry|GB|Londonderry|Derry
Cardiff|GB|Cardiff|Caerdydd
Dublin|IE|Dublin|
Cork|IE|Cork|
New York City|US|New York|New York City,the Big Apple
Washington, D.C.|US|Washington|Washington D.C.,Washington DC,District of Columbia
Los Angeles|US|Los Angeles|
Honolulu|US|Honolulu|
Saint Paul|US|Saint Paul|St. Paul
St. Louis|US|St. Louis|Saint Louis
The Bronx|US|Bronx|The Bronx
Queens|US|Queens|
Lexington-Fayette|US|Lexington|Lexington-Fayette
Nashville|US|Nashville|
Boise|US|Boise|Boise City
Indianapolis|US|Indianapolis|
Louisville|US|Louisville|
Augusta|US|Augusta|
Québec|CA|Quebec City|Quebec City
Montréal|CA|Montreal|
Toronto|CA|Toronto|
St. John's|CA|St. John's|
Suva|FJ|Suva|
Port Moresby|PG|Port Moresby|
Nouméa|NC|Noumea|
Lahore|PK|Lahore|
Faisalābād|PK|Faisalabad|
Peshawar|PK|Peshawar|
Sri Jayewardenepura Kotte|LK|Sri Jayawardenepura Kotte|Kotte
Jaffna|LK|Jaffna|
Colombo|LK|Colombo|
Kathmandu|NP|Kathmandu|Katmandu
Malacca|MY|Malacca|Melaka
George Town|MY|George Town|Penang
Macau|MO|Macau|Macao
Taipei|TW|Taipei|
Kaohsiung|TW|Kaohsiung|
`;

/** Cities and districts that the snapshot lacks or ranks wrongly. `name | country | ISO 3166-2 | latitude | longitude | population` */
export const moreCities = `
West Jerusalem|IL||31.78|35.21|400000
South Los Angeles|US|US-CA|33.98|-118.28|700000
French Quarter|US|US-LA|29.958|-90.065|4000
Capitol Hill|US|US-DC|38.8897|-77.0003|35000
Georgetown, Washington|US|US-DC|38.909|-77.065|20000
Harlem|US|US-NY|40.809|-73.948|116000
Greenwich Village|US|US-NY|40.734|-74.002|72000
Upper West Side|US|US-NY|40.787|-73.975|214000
Upper East Side|US|US-NY|40.774|-73.957|229000
Lower Manhattan|US|US-NY|40.708|-74.009|61000
Times Square|US|US-NY|40.758|-73.985|
Wall Street|US|US-NY|40.706|-74.009|
Hollywood|US|US-CA|34.098|-118.329|123000
West End|GB|GB-ENG|51.513|-0.13|
East End|GB|GB-ENG|51.516|-0.04|
Westminster|GB|GB-ENG|51.4995|-0.1333|255000
Canary Wharf|GB|GB-ENG|51.505|-0.02|
Heathrow|GB|GB-ENG|51.47|-0.4543|
Gatwick|GB|GB-ENG|51.1537|-0.1821|
Gibraltar|GI||36.14|-5.35|34000
Zamalek|EG||30.063|31.219|15000
Pearl Harbor|US|US-HI|21.36|-157.95|
Fort Bragg|US|US-NC|35.14|-79|
Fort Hood|US|US-TX|31.13|-97.78|
West Point|US|US-NY|41.39|-73.96|7000
Camp David|US|US-MD|39.648|-77.464|
Guantanamo Bay|CU||19.91|-75.1|
Chernobyl|UA||51.27|30.22|500
Srebrenica|BA||44.1|19.3|2600
Auschwitz|PL||50.034|19.178|
Balakot|PK||34.55|73.35|30000
Paranaque City|PH|PH-00|14.48|121.02|689000
Zamboanga City|PH|PH-09|6.91|122.07|977000
`;

/** Abbreviations of cities. `abbreviation | name in English | country` */
export const cityAbbreviations = `
NYC|New York|US
N.Y.C.|New York|US
D.C.|Washington|US
DC|Washington|US
L.A.|Los Angeles|US
LA|Los Angeles|US
S.F.|San Francisco|US
SF|San Francisco|US
KL|Kuala Lumpur|MY
`;

/** The people of cities. `name in English | country | adjectives, which also name one person | plurals and other nouns` */
export const cityPeople = `
London|GB||Londoners,Londoner
Paris|FR|Parisian|Parisians
New York|US||New Yorkers,New Yorker
Moscow|RU|Muscovite|Muscovites
Berlin|DE||Berliners,Berliner
Vienna|AT|Viennese|
Rome|IT|Roman|
Milan|IT|Milanese|
Venice|IT|Venetian|Venetians
Florence|IT|Florentine|Florentines
Naples|IT|Neapolitan|Neapolitans
Athens|GR|Athenian|Athenians
Baghdad|IQ||Baghdadis
Damascus|SY|Damascene|
Cairo|EG|Cairene|Cairenes
Beirut|LB|Beiruti|Beirutis
Tehran|IR|Tehrani|Tehranis
Los Angeles|US||Angelenos,Angeleno
Chicago|US|Chicagoan|Chicagoans
Boston|US|Bostonian|Bostonians
Philadelphia|US|Philadelphian|Philadelphians
San Francisco|US|San Franciscan|San Franciscans
Seattle|US||Seattleites,Seattleite
Dallas|US||Dallasites
Houston|US|Houstonian|Houstonians
New Orleans|US|New Orleanian|New Orleanians
Liverpool|GB|Liverpudlian|Liverpudlians
Manchester|GB|Mancunian|Mancunians
Glasgow|GB|Glaswegian|Glaswegians
Dublin|IE||Dubliners,Dubliner
Sydney|AU||Sydneysiders,Sydneysider
Melbourne|AU|Melburnian|Melburnians
Toronto|CA|Torontonian|Torontonians
Montreal|CA||Montrealers,Montrealer
Vancouver|CA||Vancouverites
Budapest|HU||Budapesters
Warsaw|PL|Varsovian|Varsovians
Mumbai|IN||Mumbaikars
Delhi|IN||Delhiites
Sao Paulo|BR||Paulistanos
Rio de Janeiro|BR||Cariocas
Buenos Aires|AR||Portenos
Istanbul|TR||Istanbulites
Jerusalem|IL||Jerusalemites
Johannesburg|ZA||Johannesburgers
Havana|CU||Habaneros
Copenhagen|DK||Copenhageners
Kabul|AF|Kabuli|Kabulis
`;
