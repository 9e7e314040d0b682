/** Airports and squares that news names without their town. `name | latitude | longitude | country | other names` */
export const facilities = `
Heathrow Airport|51.47|-0.45|GB|Heathrow,London Heathrow,London Heathrow Airport
Gatwick Airport|51.15|-0.18|GB|Gatwick,London Gatwick
Stansted Airport|51.89|0.24|GB|Stansted,London Stansted
Luton Airport|51.87|-0.37|GB|
John F. Kennedy International Airport|40.64|-73.78|US|JFK Airport,Kennedy Airport,JFK International Airport,Kennedy International Airport
LaGuardia Airport|40.78|-73.87|US|LaGuardia
Newark Liberty International Airport|40.69|-74.17|US|Newark Airport,Newark International Airport
O'Hare International Airport|41.98|-87.9|US|O'Hare,O'Hare Airport
Los Angeles International Airport|33.94|-118.41|US|
Dulles International Airport|38.94|-77.46|US|Dulles Airport
Reagan National Airport|38.85|-77.04|US|Ronald Reagan National Airport
Logan International Airport|42.36|-71.01|US|Logan Airport
Hartsfield-Jackson International Airport|33.64|-84.43|US|Hartsfield-Jackson Atlanta International Airport,Hartsfield-Jackson Airport
Sky Harbor International Airport|33.44|-112.01|US|
Pearson International Airport|43.68|-79.63|CA|Pearson Airport,Toronto Pearson
Charles de Gaulle Airport|49.01|2.55|FR|Roissy
Orly Airport|48.73|2.37|FR|
Schiphol Airport|52.31|4.76|NL|Schiphol
Fiumicino Airport|41.8|12.24|IT|
Malpensa Airport|45.63|8.72|IT|
Barajas Airport|40.47|-3.56|ES|
Changi Airport|1.36|103.99|SG|
Narita Airport|35.77|140.39|JP|Narita International Airport
Haneda Airport|35.55|139.78|JP|
Incheon International Airport|37.46|126.44|KR|Incheon Airport
Suvarnabhumi Airport|13.69|100.75|TH|
Indira Gandhi International Airport|28.57|77.1|IN|
Ben Gurion Airport|32.01|34.89|IL|Ben Gurion International Airport
Sheremetyevo Airport|55.97|37.41|RU|Sheremetyevo
Domodedovo Airport|55.41|37.9|RU|Domodedovo
Ataturk Airport|40.98|28.82|TR|
Tiananmen Square|39.9|116.39|CN|Tiananmen
Red Square|55.75|37.62|RU|
Tahrir Square|30.04|31.24|EG|
Taksim Square|41.04|28.99|TR|
Trafalgar Square|51.51|-0.13|GB|
Times Square|40.76|-73.99|US|
St. Peter's Square|41.9|12.46|VA|Saint Peter's Square
Guantanamo Bay Naval Base|19.9|-75.13|CU|Guantanamo
`;
