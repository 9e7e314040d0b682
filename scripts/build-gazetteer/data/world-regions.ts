/**
 * Continents and regions wider, or other, than one country or state.
 *
 * `type | name | latitude | longitude | country, if one | adjectives | plurals and other nouns | other names`
 */
export const worldRegions = `
continent|Africa|2|21||African|Africans|
continent|Asia|34|89||Asian,Asiatic|Asians|
continent|Europe|50|15||European|Europeans|
continent|North America|46|-100||North American|North Americans|
continent|South America|-15|-60||South American|South Americans|
continent|Oceania|-18|140||||
continent|Antarctica|-83|16||Antarctic||Antarctic
continent|Australasia|-28|140||Australasian|Australasians|
region|Latin America|-10|-65||Latin American,Latino|Latin Americans,Latinos|
region|Central America|13|-86||Central American|Central Americans|
region|Caribbean|18|-73||||West Indies
region|Americas|10|-85||||
region|West Indies|18|-70||West Indian|West Indians|
region|Eastern Europe|50|28||Eastern European,East European|Eastern Europeans,East Europeans|East Europe
region|Western Europe|48|6||Western European,West European|Western Europeans,West Europeans|West Europe
region|Central Europe|49|16||Central European|Central Europeans|
region|Northern Europe|61|16||Northern European|Northern Europeans|
region|Southern Europe|41|16||Southern European|Southern Europeans|
region|Southeastern Europe|43|22||||South-Eastern Europe,Southeast Europe,South-East Europe
region|Scandinavia|63|16||Scandinavian|Scandinavians|
region|Nordic countries|63|17||Nordic||
region|Balkans|42.5|21||Balkan||Balkan Peninsula,Western Balkans
region|Baltic states|57|25||Baltic||Baltics
region|Benelux|51|5||||
region|Iberia|40|-4||Iberian|Iberians|Iberian Peninsula
region|Low Countries|52|5||||
region|British Isles|54|-4||||
region|Channel Islands|49.4|-2.4||||
region|Central Asia|44|66||Central Asian|Central Asians|
region|East Asia|36|118||East Asian|East Asians|Eastern Asia
region|South Asia|24|78||South Asian|South Asians|Southern Asia
region|Southeast Asia|8|110||Southeast Asian,South-East Asian|Southeast Asians|South-East Asia,South East Asia,Southeastern Asia
region|Northeast Asia|42|125||Northeast Asian|Northeast Asians|
region|West Asia|33|45||West Asian|West Asians|Western Asia
region|Asia-Pacific|10|120||||Asia Pacific
region|Indo-Pacific|0|100||||
region|Far East|38|125||Far Eastern||
region|Middle East|29|43||Middle Eastern,Mideast,Mid-East,Middle-East|Middle Easterners|Mideast,Mid-East
region|Near East|33|40||Near Eastern||
region|Levant|34|36||Levantine||
region|Gulf|26.5|51.5||||Gulf states,Gulf States,Arab Gulf
region|Arabian Peninsula|22|46||||Arabia
region|Persian Gulf region|27|51||||
region|Mesopotamia|33|44|IQ|Mesopotamian||
region|Kurdistan|37|43||Kurdish|Kurds,Kurd|
region|Caucasus|42.5|45||Caucasian||South Caucasus,Transcaucasia,Transcaucasus
region|North Caucasus|43.3|45|RU|North Caucasian||
region|Siberia|60|105|RU|Siberian|Siberians|
region|Russian Far East|60|140|RU|||
region|Crimea|45.3|34.4|UA|Crimean|Crimeans|
region|Donbas|48.2|38.5|UA|||Donbass
region|Transnistria|47|29.5|MD|Transnistrian|Transnistrians|Transdniestria,Trans-Dniester
region|South Ossetia|42.3|44|GE|South Ossetian|South Ossetians|
region|Ossetia|42.7|44.2||Ossetian,Ossete|Ossetians,Ossetes|
region|Nagorno-Karabakh|39.8|46.75|AZ|Karabakh||Nagorny Karabakh,Karabakh,Artsakh
region|Nakhchivan|39.2|45.4|AZ|||Nakhichevan
region|Kashmir|34.3|75||Kashmiri|Kashmiris|
region|Punjab region|31|74||||
region|Bengal|23.5|89||||
region|Gilgit-Baltistan|35.8|74.9|PK|||
region|Waziristan|32.7|69.8|PK|||
region|North Waziristan|33|70.1|PK|||
region|South Waziristan|32.3|69.6|PK|||
region|Korean Peninsula|38|127||||Korean peninsula
region|Indian subcontinent|22|79||||Indian Subcontinent
region|Indochina|16|105||Indochinese||Indo-China
region|Manchuria|46|127|CN|Manchurian|Manchurians|
region|Mekong Delta|10|105.8|VN|||
region|Sub-Saharan Africa|0|21||sub-Saharan,Sub-Saharan||Black Africa
region|North Africa|27|13||North African|North Africans|Northern Africa
region|West Africa|12|-3||West African|West Africans|Western Africa
region|East Africa|0|37||East African|East Africans|Eastern Africa
region|Central Africa|3|20||||Middle Africa
region|Southern Africa|-22|25||Southern African|Southern Africans|
region|Horn of Africa|8|45||||
region|Sahel|15|5||Sahelian||
region|Maghreb|32|2||Maghrebi|Maghrebis|Maghrib
region|Great Lakes region|-2|30||||
region|Darfur|13.5|24|SD|Darfuri,Darfurian|Darfuris,Darfurians|
region|Kordofan|12.7|30|SD|||
region|Tigray|13.9|38.8|ET|Tigrayan|Tigrayans|
region|Somaliland|9.7|46|SO|Somalilander|Somalilanders|
region|Puntland|8.7|49.5|SO|||
region|Ogaden|7|44|ET|||
region|Katanga|-9|26|CD|Katangan|Katangans|
region|Kivu|-2.5|28.3|CD|||
region|Biafra|6|7.5|NG|Biafran|Biafrans|
region|Niger Delta|5|6.3|NG|||
region|Nile Delta|31|31|EG|||
region|Upper Egypt|26|32|EG|||
region|Sinai|29.5|34|EG|||Sinai Peninsula
region|West Bank|32|35.3|PS|||
region|Gaza Strip|31.4|34.35|PS|Gazan|Gazans|Gaza
region|East Jerusalem|31.78|35.24|PS|||
region|Golan Heights|33|35.8||||Golan
region|Galilee|32.8|35.4|IL|||
region|Negev|30.8|34.8|IL|||
region|Bekaa Valley|33.9|36|LB|||Bekaa
region|Eastern Province|25|49|SA|||
region|Hejaz|23|40|SA|||
region|Anatolia|39|34|TR|Anatolian|Anatolians|Asia Minor
region|Northern Cyprus|35.3|33.4|CY|Turkish Cypriot|Turkish Cypriots|
region|Thrace|41.5|26.5||Thracian|Thracians|
region|Thessaly|39.5|22.3|GR|Thessalian||
region|Peloponnese|37.3|22.3|GR|||
region|Epirus|39.7|20.7|GR|||
region|Vojvodina|45.3|19.9|RS|||
region|Sandzak|43.2|19.9||||
region|Republika Srpska|44.5|17.5|BA|Bosnian Serb|Bosnian Serbs|
region|Dalmatia|43.5|16.5|HR|Dalmatian||
region|Istria|45.2|13.9|HR|Istrian||
region|Slavonia|45.4|18|HR|Slavonian||
region|Eastern Slavonia|45.3|18.8|HR|||
region|Transylvania|46.5|24.5|RO|Transylvanian|Transylvanians|
region|Bohemia|50|14.5|CZ|Bohemian|Bohemians|
region|Moravia|49.2|16.8|CZ|Moravian|Moravians|
region|Silesia|51|17||Silesian|Silesians|
region|Galicia|49.5|24||||
region|Prussia|54|20||Prussian|Prussians|
region|East Prussia|54.3|21||||
region|Pomerania|54|16||Pomeranian|Pomeranians|
region|Rhineland|50.9|7.1|DE|||
region|Ruhr|51.5|7.3|DE|||Ruhr Valley
region|Black Forest|48.3|8.2|DE|||
region|Alsace|48.3|7.4|FR|Alsatian|Alsatians|
region|Lorraine|48.8|6.2|FR|||
region|Burgundy|47.2|4.2|FR|Burgundian|Burgundians|
region|Provence|43.9|6|FR|||
region|Champagne region|49|4|FR|||
region|Riviera|43.6|7.2|FR|||French Riviera,Cote d'Azur
region|Flanders|51|4|BE|Flemish|Flemings|
region|Lapland|67.5|26|FI|||
region|Jutland|56|9.2|DK|||
region|Tyrol|47.2|11.4||Tyrolean,Tyrolese|Tyroleans|
region|South Tyrol|46.7|11.4|IT|||Alto Adige
region|Savoy|45.5|6.4|FR|||
region|Midlands|52.7|-1.5|GB|||English Midlands
region|West Midlands|52.5|-1.9|GB|||
region|East Midlands|52.9|-0.9|GB|||
region|East Anglia|52.4|1|GB|||
region|West Country|51|-3.5|GB|||
region|Lake District|54.5|-3.1|GB|||
region|Yorkshire|54|-1.5|GB|Yorkshire|Yorkshiremen,Yorkshireman|
region|Merseyside|53.4|-2.9|GB|Merseysider|Merseysiders|
region|Tyneside|55|-1.6|GB|||
region|Teesside|54.6|-1.2|GB|||
region|Highlands|57.3|-4.7|GB|||Scottish Highlands
region|Home Counties|51.5|-0.5|GB|||
region|Sussex|50.95|-0.1|GB|||
region|Middlesex|51.5|-0.4|GB|||
region|Connacht|53.8|-9|IE|||
region|Munster|52.3|-8.7|IE|||
region|Leinster|53.1|-7|IE|||
region|New England|44|-71.5|US|New Englander|New Englanders|
region|Midwest|42|-93|US|Midwestern|Midwesterners,Midwesterner|American Midwest
region|Deep South|32.5|-87|US|||
region|American South|33|-86|US|||
region|Pacific Northwest|46|-121|US|||
region|East Coast|38|-76|US|||Eastern Seaboard,Atlantic Seaboard
region|West Coast|40|-122|US|||
region|Gulf Coast|30|-90|US|||
region|Bay Area|37.8|-122.3|US|||San Francisco Bay Area
region|Silicon Valley|37.4|-122.05|US|||
region|Central Valley|36.7|-119.8|US|||
region|Southern California|34|-117.5|US|Southern Californian|Southern Californians|
region|Northern California|39|-121.8|US|Northern Californian|Northern Californians|
region|Long Island|40.8|-73.2|US|Long Islander|Long Islanders|
region|Staten Island|40.58|-74.15|US|Staten Islander|Staten Islanders|
region|Cape Cod|41.7|-70.2|US|||
region|Upstate New York|43|-75.5|US|||upstate New York
region|Upper Peninsula|46.4|-87|US|||
region|Appalachia|37.5|-82|US|Appalachian|Appalachians|
region|Ozarks|36.8|-93|US|||
region|Great Plains|41|-100|US|||
region|Corn Belt|41|-91|US|||
region|Sun Belt|33|-97|US|||
region|Rust Belt|41|-83|US|||
region|Panhandle|30.5|-86|US|||Florida Panhandle
region|Texas Panhandle|35.3|-101.8|US|||
region|Hill Country|30.2|-98.8|US|||
region|Florida Keys|24.7|-81|US|||
region|North Texas|33|-97|US|||
region|West Texas|31.9|-102|US|||
region|South Texas|28|-98.3|US|||
region|East Texas|32|-94.8|US|||
region|Navajo Nation|36.2|-109.6|US|||
region|Patagonia|-44|-69||Patagonian||
region|Amazonia|-4|-62||Amazonian||
region|Yucatan|20.5|-89|MX|Yucatecan||Yucatan Peninsula
region|Kurdish region|36.5|44|IQ|||
region|Hispaniola|19|-71||||
region|Polynesia|-15|-150||Polynesian|Polynesians|
region|Melanesia|-9|160||Melanesian|Melanesians|
region|Arctic|80|0||Arctic||
region|Soviet Union|60|60||Soviet|Soviets|USSR,U.S.S.R.
region|Yugoslavia|44|20||Yugoslav,Yugoslavian|Yugoslavs,Yugoslavians|Former Yugoslavia
region|Czechoslovakia|49.5|17||Czechoslovak,Czechoslovakian|Czechoslovaks|
region|East Germany|52.5|13|DE|East German|East Germans|German Democratic Republic
region|West Germany|50.7|7.1|DE|West German|West Germans|
region|South Vietnam|11|107|VN|South Vietnamese||
region|North Vietnam|20.5|105.5|VN|North Vietnamese||
region|Ottoman Empire|39|33||Ottoman|Ottomans|
region|Arab world|25|25||Arab|Arabs|
`;
