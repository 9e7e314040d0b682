/** Parties, movements and well-known teams, one to a line: the full name, then other names and acronyms. */
export const parties = `
Bharatiya Janata Party | BJP
Indian National Congress
Aam Aadmi Party | AAP
African National Congress | ANC
Inkatha
Likud
Labour Party | Labour
Conservative Party | Tory Party
Liberal Democrats
Republican Party
Democratic Party
Republican National Committee | RNC
Democratic National Committee | DNC
Christian Democratic Union | CDU
Social Democratic Party | SPD
Free Democratic Party | FDP
Christian Social Union | CSU
Alternative for Germany | AfD
Kuomintang | KMT
Communist Party
Workers' Party
Green Party
Pakistan Peoples Party | PPP
Muslim League
Awami League
Zanu-PF | ZANU-PF
SWAPO
Frelimo
Renamo
Ajax
Juventus
Inter Milan
AC Milan
AS Roma
Lazio
Fiorentina
Sampdoria
Real Madrid
Atletico Madrid
Bayern Munich
Borussia Dortmund
Werder Bremen
Schalke
PSV Eindhoven
Feyenoord
Anderlecht
Benfica
Celtic
Arsenal
Aston Villa
Newcastle United
Manchester United | Man United
Manchester City | Man City
West Ham
Crystal Palace
Nottingham Forest
Blackburn Rovers
Galatasaray
Fenerbahce
Besiktas
Red Star
Partizan
Dynamo Kiev
Spartak Moscow
Dynamo Moscow
Paris St Germain
Grasshoppers
Boca Juniors
River Plate
Flamengo
New York Yankees | Yankees
New York Mets | Mets
Boston Red Sox | Red Sox
Baltimore Orioles | Orioles
Toronto Blue Jays | Blue Jays
Detroit Tigers | Tigers
Cleveland Indians
Chicago White Sox | White Sox
Chicago Cubs | Cubs
Kansas City Royals | Royals
Minnesota Twins | Twins
Milwaukee Brewers | Brewers
Texas Rangers
Seattle Mariners | Mariners
Oakland Athletics
California Angels
Houston Astros | Astros
St. Louis Cardinals | St Louis Cardinals
Pittsburgh Pirates | Pirates
Cincinnati Reds
Philadelphia Phillies | Phillies
Atlanta Braves | Braves
Florida Marlins | Marlins
Montreal Expos | Expos
Los Angeles Dodgers | Dodgers
San Diego Padres | Padres
San Francisco Giants
Colorado Rockies | Rockies
Dallas Cowboys | Cowboys
Green Bay Packers | Packers
San Francisco 49ers
New England Patriots
Pittsburgh Steelers | Steelers
Chicago Bulls
Los Angeles Lakers | Lakers
New York Knicks | Knicks
`;
