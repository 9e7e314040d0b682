/** News agencies, papers and broadcasters, one to a line: the full name, then other names. */
export const media = `
Reuters | Reuter | Thomson Reuters
Associated Press | AP
Agence France-Presse | AFP
Press Trust of India | PTI
Asian News International | ANI
United Press International | UPI
Deutsche Presse-Agentur | DPA
Press Association
Xinhua | Xinhua News Agency
Interfax
Itar-Tass | TASS | Tass
RIA Novosti
IRNA
Kyodo
Yonhap
Anadolu Agency
Tanjug
MTI
PAP
BBC | British Broadcasting Corporation
CNN
Fox News
Sky News
MSNBC
CNBC
NBC
CBS
ABC News
PBS
NPR
ITV
Channel 4
Al Jazeera | Al-Jazeera
Al Arabiya
RT
NDTV
Bloomberg
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
Los Angeles Times
Chicago Tribune
Boston Globe
USA Today
Financial Times
Daily Telegraph
The Guardian
The Independent
Daily Mail
Daily Mirror
The Economist
Le Monde
Le Figaro
Der Spiegel
Die Welt
Bild
El Pais
El Mundo
Corriere della Sera
La Repubblica
Il Sole 24 Ore
Haaretz
Jerusalem Post
Yedioth Ahronoth
Maariv
Al-Ahram
Izvestia
Pravda
Kommersant
Asahi Shimbun
Yomiuri Shimbun
Nikkei
China Daily
People's Daily
South China Morning Post
Straits Times
Times of India
Hindustan Times
Indian Express
The Hindu
Newsweek
Facebook
Twitter
YouTube
Instagram
WhatsApp
TikTok
Wikipedia
Netflix
`;
