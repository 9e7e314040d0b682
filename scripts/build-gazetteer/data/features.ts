/** Waters that news names. `name | latitude | longitude | country, if one | other names` */
export const waters = `
Atlantic Ocean|20|-35||Atlantic,North Atlantic,South Atlantic
Pacific Ocean|0|-150||Pacific,South Pacific,North Pacific
Indian Ocean|-15|75||
Arctic Ocean|82|0||
Southern Ocean|-62|0||
Mediterranean Sea|36|17||Mediterranean
Adriatic Sea|43|15||Adriatic
Aegean Sea|38.5|25||Aegean
Ionian Sea|38|19||
Tyrrhenian Sea|40|12||
Black Sea|43|34||
Sea of Azov|46|36.5||Azov Sea
Sea of Marmara|40.7|28||Marmara
Bosphorus|41.1|29.07|TR|Bosporus
Dardanelles|40.2|26.4|TR|
Caspian Sea|42|50.5||Caspian
Aral Sea|45|60||
Baltic Sea|58|20||
North Sea|56|3||
Norwegian Sea|68|0||
Barents Sea|75|40||
White Sea|65.5|38|RU|
Kara Sea|77|77|RU|
Gulf of Finland|60|26||
Gulf of Bothnia|62.5|20||
English Channel|50|-1||
Irish Sea|53.8|-5||
Celtic Sea|50.5|-7||
Bay of Biscay|45|-4||
Strait of Gibraltar|35.97|-5.5||Straits of Gibraltar
Red Sea|20|38||
Gulf of Aden|12|48||
Gulf of Aqaba|29|34.8||
Gulf of Suez|28.8|33|EG|
Suez Canal|30.6|32.3|EG|
Bab el-Mandeb|12.6|43.3||Bab al-Mandab,Bab el-Mandeb Strait
Persian Gulf|27|51||Arabian Gulf
Gulf of Oman|25|58||
Strait of Hormuz|26.6|56.5||Straits of Hormuz,Hormuz
Arabian Sea|15|65||
Bay of Bengal|15|88||
Andaman Sea|10|96||
Palk Strait|10|79.8||
Strait of Malacca|4|100||Malacca Strait,Straits of Malacca
South China Sea|12|114||
East China Sea|29|125||
Yellow Sea|35|123||
Sea of Japan|40|135||
Sea of Okhotsk|55|150||
Bering Sea|58|-178||
Bering Strait|65.8|-169||
Taiwan Strait|24.5|119.5||Taiwan Straits
Gulf of Tonkin|20|108||
Gulf of Thailand|10|101.5||
Java Sea|-5|110|ID|
Celebes Sea|3|122||
Sulu Sea|8|120|PH|
Banda Sea|-6|127|ID|
Timor Sea|-11|127||
Coral Sea|-18|158||
Tasman Sea|-40|160||
Bass Strait|-40|146|AU|
Caribbean Sea|15|-75||
Gulf of Mexico|25|-90||Gulf of America
Gulf of California|28|-112|MX|Sea of Cortez
Bay of Fundy|45|-65.8||
Hudson Bay|60|-85|CA|
Gulf of St. Lawrence|48|-62|CA|
Gulf of Alaska|57|-145|US|
Prince William Sound|60.6|-147|US|
Puget Sound|47.6|-122.4|US|
San Francisco Bay|37.7|-122.3|US|
Chesapeake Bay|37.8|-76.1|US|
Delaware Bay|39.1|-75.2|US|
Galveston Bay|29.5|-94.8|US|
Tampa Bay|27.75|-82.55|US|
Cape Cod Bay|41.9|-70.3|US|
Massachusetts Bay|42.3|-70.8|US|
Long Island Sound|41.1|-72.8|US|
Narragansett Bay|41.6|-71.4|US|
Biscayne Bay|25.6|-80.2|US|
Monterey Bay|36.8|-121.9|US|
Guantanamo Bay|19.95|-75.15|CU|
Bay of Pigs|22.1|-81.2|CU|
Panama Canal|9.1|-79.7|PA|
Erie Canal|43.1|-76|US|
Strait of Magellan|-53.5|-70.5||
Drake Passage|-58|-65||
Beagle Channel|-54.9|-68||
Gulf of Guinea|1|4||
Mozambique Channel|-18|41||
Gulf of Sidra|31.5|18.5|LY|
Gulf of Carpentaria|-14|139|AU|
Great Australian Bight|-33|130|AU|
Port Phillip Bay|-38.1|144.9|AU|
Sydney Harbour|-33.85|151.25|AU|
Tokyo Bay|35.5|139.8|JP|
Manila Bay|14.5|120.75|PH|
Subic Bay|14.8|120.2|PH|
Kerch Strait|45.3|36.6||
Skagerrak|57.8|9||
Kattegat|57|11.3||
Great Lakes|45|-84||
Lake Superior|47.7|-87.5||
Lake Michigan|44|-87|US|
Lake Huron|44.8|-82.4||
Lake Erie|42.2|-81.2||
Lake Ontario|43.7|-77.9||
Lake Champlain|44.5|-73.3|US|
Lake Tahoe|39.1|-120|US|
Lake Okeechobee|26.95|-80.8|US|
Lake Pontchartrain|30.2|-90.1|US|
Lake Mead|36.25|-114.4|US|
Lake Powell|37.1|-111.3|US|
Lake George|43.6|-73.6|US|
Lake Lanier|34.2|-83.95|US|
Lake of the Woods|49.2|-94.8||
Lake Winnipeg|52.1|-97.2|CA|
Great Salt Lake|41.2|-112.6|US|
Great Bear Lake|66|-121|CA|
Great Slave Lake|61.7|-114|CA|
Salton Sea|33.3|-115.8|US|
Lake Victoria|-1|33||
Lake Tanganyika|-6|29.5||
Lake Malawi|-12|34.5||Lake Nyasa
Lake Chad|13|14||
Lake Kivu|-2|29||
Lake Albert|1.7|30.9||
Lake Turkana|3.6|36.1|KE|
Lake Volta|7|0|GH|
Lake Kariba|-17|28||
Lake Nasser|22.8|32.5|EG|
Lake Tana|12|37.3|ET|
Lake Titicaca|-15.8|-69.4||
Lake Maracaibo|9.8|-71.6|VE|
Lake Nicaragua|11.6|-85.4|NI|
Lake Baikal|53.5|108|RU|
Lake Ladoga|60.8|31.5|RU|
Lake Balkhash|46.5|75|KZ|
Lake Geneva|46.45|6.5||Lac Leman
Lake Constance|47.6|9.4||
Lake Como|46|9.3|IT|
Lake Garda|45.6|10.7|IT|
Lake Maggiore|46|8.7||
Lake Balaton|46.8|17.7|HU|
Lake Ohrid|41|20.7||
Loch Ness|57.3|-4.45|GB|
Loch Lomond|56.1|-4.6|GB|
Windermere|54.36|-2.93|GB|Lake Windermere
Dead Sea|31.5|35.5||
Sea of Galilee|32.8|35.6|IL|
Lake Van|38.6|43|TR|
Amazon River|-3|-60||Amazon
Orinoco River|8|-65||Orinoco
Parana River|-31|-60||
Rio de la Plata|-35|-57||River Plate
Mississippi River|35|-90|US|Mississippi Delta
Missouri River|41|-96|US|
Ohio River|38|-86|US|
Tennessee River|35.5|-87|US|
Cumberland River|36.5|-86.5|US|
Arkansas River|36|-95|US|
Red River|33.9|-97|US|
Red River of the North|48|-97||
Rio Grande|28|-100||Rio Bravo
Colorado River|36|-112|US|
Columbia River|46|-119|US|
Snake River|44|-117|US|
Yukon River|65|-155||
Hudson River|42|-73.9|US|
East River|40.75|-73.96|US|
Delaware River|40.5|-75|US|
Potomac River|38.8|-77.1|US|Potomac
Susquehanna River|40.5|-76.9|US|
Savannah River|33.2|-81.8|US|
Chattahoochee River|33.5|-84.9|US|
Chattooga River|34.8|-83.3|US|
Sacramento River|39|-122|US|
San Joaquin River|37|-120.5|US|
Connecticut River|42|-72.6|US|
Charles River|42.35|-71.2|US|
Wabash River|39.5|-87.5|US|
Illinois River|40.3|-90|US|
Kanawha River|38.5|-81.8|US|
Monongahela River|39.9|-79.9|US|
Allegheny River|41.2|-79.6|US|
Platte River|41|-98|US|
Brazos River|31|-97|US|
Trinity River|32|-96.2|US|
Sabine River|31.5|-93.6|US|
St. Johns River|29.5|-81.6|US|
St. Marys River|30.7|-81.9|US|
St. Lawrence River|47|-71||Saint Lawrence Seaway,St. Lawrence Seaway
Ottawa River|46|-77|CA|
Fraser River|50|-121.5|CA|
Mackenzie River|65|-128|CA|
River Thames|51.5|-0.6|GB|Thames,Thames River
River Severn|52|-2.3|GB|
River Mersey|53.4|-2.9|GB|Mersey
River Trent|53|-1|GB|
River Tyne|55|-1.6|GB|
River Clyde|55.8|-4.3|GB|
River Humber|53.7|-0.5|GB|Humber Estuary
River Shannon|53|-8.3|IE|
River Liffey|53.3|-6.5|IE|Liffey
Seine River|49|2|FR|Seine,River Seine
Loire River|47.4|0.7|FR|Loire,River Loire
Rhone River|45|4.8||Rhone,River Rhone
Rhine River|50|7.7||Rhine,River Rhine
Danube River|46|20||Danube,River Danube
Elbe River|52|11.7||Elbe,River Elbe
Oder River|52|14.6||Oder
Vistula River|52.5|19.5|PL|Vistula,River Vistula
Po River|45|10|IT|River Po
Tiber River|42|12.4|IT|Tiber,River Tiber
Ebro River|41.7|-1|ES|Ebro,River Ebro
Tagus River|39.7|-5||Tagus
Sava River|45|17||Sava
Drina River|44|19.2||Drina
Dniester River|47.5|29||Dniester
Dnieper River|49|33||Dnieper,Dnipro River
Don River|49|42|RU|
Volga River|51|46|RU|Volga
Ural River|50|52||
Ob River|60|70|RU|
Lena River|65|124|RU|
Yenisei River|65|88|RU|Yenisei
Amur River|50|130||Amur
Nile|25|32.5||Nile River,River Nile
Blue Nile|12|36||Blue Nile River
White Nile|12|32.7||White Nile River
Niger River|13|2||River Niger
Congo River|-1|20||River Congo
Zambezi River|-17|30||Zambezi
Limpopo River|-23.5|31||
Orange River|-28.5|20||
Senegal River|15|-13||
Volta River|6.5|0|GH|
Euphrates River|35|40||Euphrates
Tigris River|34|44||Tigris
Jordan River|32|35.55||River Jordan
Litani River|33.4|35.5|LB|
Indus River|29|70.5||Indus,River Indus
Ganges River|25|83||Ganges,River Ganges,Ganga
Yamuna River|27.5|78|IN|Yamuna
Brahmaputra River|27|94||Brahmaputra
Narmada River|22.5|77|IN|Narmada
Krishna River|16|79|IN|
Godavari River|18|80|IN|Godavari
Irrawaddy River|20|95|MM|Irrawaddy
Salween River|18|97.5||Salween
Mekong River|15|105||Mekong
Chao Phraya River|14.5|100.5|TH|Chao Phraya
Yangtze River|30|112|CN|Yangtze,Yangtse
Yellow River|36|110|CN|Huang He
Pearl River|22.8|113.5|CN|Pearl River Delta
Yalu River|40.5|125||Yalu
Tumen River|42.5|130||
Han River|37.5|127|KR|
Murray River|-35|141|AU|Murray
Darling River|-31.5|143.5|AU|
Yarra River|-37.8|145|AU|
Niagara Falls|43.08|-79.07||
Victoria Falls|-17.92|25.86||
Iguazu Falls|-25.7|-54.44||
Three Gorges Dam|30.82|111|CN|Three Gorges
`;

/** Landforms and islands that news names. `name | latitude | longitude | country, if one | other names` */
export const landforms = `
Himalayas|28.5|84||Himalaya
Mount Everest|27.988|86.925||Everest
K2|35.88|76.51||
Kangchenjunga|27.7|88.15||Kanchenjunga
Nanga Parbat|35.24|74.59|PK|
Annapurna|28.6|83.82|NP|
Mount Fuji|35.36|138.73|JP|
Mount Kilimanjaro|-3.07|37.35|TZ|Kilimanjaro
Mount Kenya|-0.15|37.3|KE|
Mount Elbrus|43.35|42.44|RU|Elbrus
Mount Ararat|39.7|44.3|TR|
Mount Hermon|33.41|35.86||
Mount Sinai|28.54|33.97|EG|
Mount Etna|37.75|14.99|IT|Etna
Mount Vesuvius|40.82|14.43|IT|Vesuvius
Mount Olympus|40.09|22.36|GR|
Mont Blanc|45.83|6.86||
Matterhorn|45.98|7.66||
Eiger|46.58|8.005|CH|
Ben Nevis|56.8|-5|GB|
Snowdon|53.07|-4.08|GB|Snowdonia
Mount Rainier|46.85|-121.76|US|
Mount St. Helens|46.19|-122.19|US|Mount Saint Helens
Mount Hood|45.37|-121.7|US|
Mount Shasta|41.41|-122.19|US|
Mount Whitney|36.58|-118.29|US|
Mount McKinley|63.07|-151|US|Denali
Mount Washington|44.27|-71.3|US|
Mount Rushmore|43.88|-103.46|US|
Pikes Peak|38.84|-105.04|US|
Mauna Loa|19.48|-155.6|US|
Mauna Kea|19.82|-155.47|US|
Kilauea|19.41|-155.28|US|
Aconcagua|-32.65|-70.01|AR|
Popocatepetl|19.02|-98.62|MX|
Mount Pinatubo|15.14|120.35|PH|Pinatubo
Mount Merapi|-7.54|110.44|ID|Merapi
Krakatoa|-6.1|105.42|ID|Krakatau
Mount Agung|-8.34|115.51|ID|
Mount Cook|-43.6|170.14|NZ|Aoraki
Uluru|-25.34|131.04|AU|Ayers Rock
Table Mountain|-33.96|18.4|ZA|
Temple Mount|31.778|35.236||
Mount of Olives|31.78|35.245||
Alps|46.5|9.5||Swiss Alps,French Alps
Pyrenees|42.7|1||
Apennines|43|13|IT|
Carpathians|48|24||Carpathian Mountains
Dolomites|46.4|11.8|IT|
Urals|60|59|RU|Ural Mountains
Caucasus Mountains|42.8|44.5||
Hindu Kush|35|70||
Karakoram|36|76||Karakorum
Pamirs|38.5|73||Pamir Mountains
Tian Shan|42|80||
Altai Mountains|48|90||
Atlas Mountains|31.5|-6||
Drakensberg|-29|29.3|ZA|
Rift Valley|-1|36.5||Great Rift Valley
Andes|-20|-68||Andes Mountains
Sierra Madre|25|-106|MX|
Sierra Nevada|38|-119.5|US|
Rocky Mountains|43|-110||Rockies
Appalachian Mountains|38|-80|US|Appalachians
Blue Ridge Mountains|36.5|-81.5|US|Blue Ridge
Great Smoky Mountains|35.6|-83.5|US|Smoky Mountains,Smokies
Adirondacks|44|-74.2|US|Adirondack Mountains
Catskills|42.1|-74.3|US|Catskill Mountains
Green Mountains|43.8|-72.9|US|
White Mountains|44.1|-71.4|US|
Ozark Mountains|36|-93.3|US|
Black Hills|44|-103.8|US|
Cascade Range|46|-121.5|US|Cascades
Grand Canyon|36.1|-112.1|US|
Yellowstone|44.6|-110.5|US|Yellowstone National Park
Yosemite|37.85|-119.55|US|Yosemite National Park
Death Valley|36.5|-117|US|
Everglades|25.5|-81|US|
Mojave Desert|35|-116|US|
Sonoran Desert|32|-112.5||
Sahara|23|13||Sahara Desert
Kalahari Desert|-23|22||Kalahari
Namib Desert|-24|15|NA|
Gobi Desert|42.5|103.5||Gobi
Atacama Desert|-24|-69.3|CL|
Negev Desert|30.5|34.8|IL|
Sinai Desert|29.5|34|EG|
Thar Desert|27|71||
Taklamakan Desert|39|83|CN|
Empty Quarter|20|50||Rub al Khali
Blue Mountains|-33.7|150.3|AU|
Great Barrier Reef|-18.3|147.7|AU|
Khyber Pass|34.1|71.1|PK|
Swat Valley|35.2|72.4|PK|
Fergana Valley|40.5|71.5||Ferghana Valley
Panjshir Valley|35.3|69.7|AF|Panjshir
Jordan Valley|32.2|35.55||
Kashmir Valley|34.1|74.8|IN|
Pankisi Gorge|42.1|45.3|GE|
Kodori Gorge|43|42|GE|
Tora Bora|34.1|70.2|AF|
Ural region|58|60|RU|
Siachen Glacier|35.5|77||Siachen
Amazon rainforest|-4|-62||Amazon Basin,Amazon basin
Cape of Good Hope|-34.36|18.47|ZA|
Cape Horn|-55.98|-67.27|CL|
Cape Canaveral|28.39|-80.6|US|
Cape Hatteras|35.25|-75.53|US|
North Pole|90|0||
South Pole|-90|0||
Great Britain island|54|-2|GB|
Isle of Wight|50.69|-1.3|GB|
Orkney Islands|59|-3|GB|Orkney,Orkneys
Shetland Islands|60.3|-1.3|GB|Shetland,Shetlands
Hebrides|57.5|-7|GB|Outer Hebrides,Inner Hebrides
Isle of Skye|57.3|-6.2|GB|
Crete|35.2|24.9|GR|
Rhodes|36.2|28|GR|
Corfu|39.6|19.8|GR|
Lesbos|39.2|26.3|GR|
Kos|36.8|27.1|GR|
Samos|37.75|26.83|GR|
Chios|38.4|26.02|GR|
Leros|37.13|26.85|GR|
Zakynthos|37.8|20.75|GR|Zante
Naxos|37.05|25.48|GR|
Paros|37.08|25.15|GR|
Tortola|18.43|-64.62|VG|
Santorini|36.4|25.4|GR|
Mykonos|37.45|25.35|GR|
Lampedusa|35.5|12.6|IT|
Capri|40.55|14.24|IT|
Elba|42.78|10.28|IT|
Ibiza|38.98|1.43|ES|
Majorca|39.6|3|ES|Mallorca
Minorca|40|4|ES|Menorca
Balearic Islands|39.6|3|ES|Balearics
Canary Islands|28.3|-16.5|ES|Canaries
Tenerife|28.27|-16.6|ES|
Gran Canaria|27.95|-15.6|ES|
Lanzarote|29.05|-13.6|ES|
Azores|37.8|-25.5|PT|
Madeira|32.75|-17|PT|
Gotland|57.5|18.5|SE|
Zealand|55.5|11.8|DK|
Spitsbergen|78.8|16|NO|
Novaya Zemlya|74|57|RU|
Sakhalin|51|143|RU|
Kuril Islands|46.5|151|RU|Kurils,Kuriles,Kurile Islands
Kamchatka Peninsula|57|160|RU|Kamchatka
Kola Peninsula|67.5|36|RU|
Aleutian Islands|52|-174|US|Aleutians
Hokkaido|43.3|142.5|JP|
Honshu|36|138|JP|
Kyushu|32.7|131|JP|
Shikoku|33.7|133.5|JP|
Okinawa|26.5|128|JP|
Iwo Jima|24.78|141.32|JP|
Jeju Island|33.4|126.5|KR|
Hainan Island|19.2|109.7|CN|
Spratly Islands|10|114||Spratlys,Spratly
Paracel Islands|16.5|112||Paracels
Senkaku Islands|25.75|123.5||Senkakus,Diaoyu Islands,Diaoyus,Diaoyu
Luzon|16|121|PH|
Mindanao|7.7|125|PH|
Visayas|11|123.5|PH|
Jolo Island|6|121|PH|
Borneo|1|114||
Sumatra|0|102|ID|
Java|-7.3|110|ID|
Sulawesi|-2|121|ID|
Lombok|-8.6|116.3|ID|
Flores|-8.7|121|ID|
Moluccas|-3|129|ID|Maluku Islands,Spice Islands
New Guinea|-5|141||
Bougainville|-6.2|155.3|PG|
Guadalcanal|-9.6|160|SB|
Timor|-9|125||
Phuket|7.9|98.35|TH|
Koh Samui|9.5|100|TH|
Andaman Islands|12.5|92.8|IN|Andamans
Nicobar Islands|7.5|93.7|IN|
Diego Garcia|-7.3|72.4|IO|
Chagos Islands|-6.3|71.9|IO|Chagos Archipelago
Socotra|12.5|53.9|YE|
Abu Musa|25.87|55.03||
Pemba Island|-5.2|39.8|TZ|
Robben Island|-33.8|18.37|ZA|
Tristan da Cunha|-37.1|-12.3|SH|
Tahiti|-17.65|-149.45|PF|
Bora Bora|-16.5|-151.74|PF|
Easter Island|-27.1|-109.35|CL|
Galapagos Islands|-0.6|-90.6|EC|Galapagos
Tierra del Fuego|-54|-68||
South Georgia|-54.4|-36.6|GS|
Midway Atoll|28.2|-177.4|US|
Wake Island|19.3|166.6|UM|
Bikini Atoll|11.6|165.4|MH|
Maui|20.8|-156.3|US|
Oahu|21.45|-158|US|
Kauai|22.05|-159.5|US|
Molokai|21.13|-157|US|
Nantucket Island|41.28|-70.1|US|
Martha's Vineyard|41.4|-70.6|US|
Block Island|41.17|-71.58|US|
Ellis Island|40.7|-74.04|US|
Rikers Island|40.79|-73.88|US|
Roosevelt Island|40.76|-73.95|US|
Alcatraz|37.83|-122.42|US|
Hilton Head Island|32.2|-80.75|US|
Vancouver Island|49.6|-125.5|CA|
Baffin Island|69|-70|CA|
Cape Breton|46.2|-60.7|CA|Cape Breton Island
North Island|-38.5|176|NZ|
South Island|-43.5|170.5|NZ|
Stewart Island|-47|167.8|NZ|
Kangaroo Island|-35.8|137.2|AU|
Fraser Island|-25.2|153.1|AU|
Lesser Antilles|14|-61||
Leeward Islands|17|-62||
Windward Islands|13.5|-61||
Tobago|11.25|-60.7|TT|
St. Croix|17.73|-64.77|VI|
St. Thomas|18.34|-64.93|VI|
St. John|18.33|-64.74|VI|
`;
