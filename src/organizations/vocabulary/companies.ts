/** Companies that the news names without a type word, one to a line: the full name, then other names. */
export const companies = `
Apple
Microsoft
Google
Amazon
Alphabet
Intel
IBM
Hewlett-Packard | Hewlett Packard
Cisco
Sony
Samsung
Hyundai
Daewoo
Toyota
Honda
Nissan
Mitsubishi
Mazda
Suzuki
Toshiba
Hitachi
Panasonic
Nintendo
Nokia
Ericsson
Volvo
Volkswagen
BMW
Mercedes-Benz
Daimler
Porsche
Audi
Renault
Peugeot
Citroen
Fiat
Ferrari
General Motors | GM
Chrysler
Tesla
Boeing
Airbus
Lockheed Martin
Northrop Grumman
Raytheon
Rolls-Royce
BAE Systems
Siemens
Philips
Nestle
Unilever
Procter & Gamble
Coca-Cola
PepsiCo
McDonald's
Starbucks
Walmart | Wal-Mart
Tesco
Ikea
Nike
Adidas
BP
ExxonMobil | Exxon Mobil | Exxon
Chevron
Texaco
Gazprom
Rosneft
Lukoil
Aramco
Petrobras
Pemex
Statoil
Citigroup
Citibank
Barclays
HSBC
Lloyds
NatWest
UBS
Credit Suisse
Deutsche Bank
Dresdner Bank
Commerzbank
Moody's
Standard & Poor's | S&P
Dow Jones
Mastercard
American Express
Pfizer
Merck
Roche
Novartis
AstraZeneca
Bayer
Moderna
Air France
British Airways
Lufthansa
Ryanair
easyJet
Qantas
Aeroflot
KLM
Swissair
Alitalia
Iberia
Pan Am
Time Warner
Walt Disney | Disney
Viacom
Paramount
AT&T
Verizon
Vodafone
T-Mobile
British Telecom | BT
Huawei
Alibaba
Tencent
Baidu
Uber
Airbnb
SpaceX
Tata
Infosys
Wipro
`;
