/** International bodies and public agencies, one to a line: the full name, then other names and acronyms. */
export const agencies = `
United Nations | UN | U.N. | U.N
United Nations Security Council | UN Security Council | U.N. Security Council | Security Council | UNSC
United Nations General Assembly | UN General Assembly | U.N. General Assembly | UNGA
European Union | EU | E.U.
European Commission
European Parliament
European Central Bank | ECB
European Court of Justice | ECJ
European Court of Human Rights | ECHR
Council of Europe
North Atlantic Treaty Organization | NATO | Nato
World Health Organization | WHO | World Health Organisation
World Trade Organization | WTO | World Trade Organisation
World Bank
International Monetary Fund | IMF
International Committee of the Red Cross | ICRC
Red Cross
Red Crescent
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
International Court of Justice | ICJ
International Labour Organization | ILO
International Energy Agency | IEA
International Olympic Committee | IOC
International Maritime Organization | IMO
International Civil Aviation Organization | ICAO
International Organization for Migration | IOM
United Nations High Commissioner for Refugees | UNHCR
United Nations Children's Fund | UNICEF | Unicef
United Nations Educational, Scientific and Cultural Organization | UNESCO | Unesco
United Nations Relief and Works Agency | UNRWA
United Nations Interim Force in Lebanon | UNIFIL
United Nations Assistance Mission in Afghanistan | UNAMA
United Nations Conference on Trade and Development | UNCTAD
United Nations Development Programme | UNDP
World Food Programme | WFP | World Food Program
Food and Agriculture Organization | FAO
Organization of the Petroleum Exporting Countries | OPEC | Opec
Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
Organisation for Economic Co-operation and Development | OECD
Organization of American States | OAS
Organisation of Islamic Cooperation | OIC
African Union | AU
Arab League
Gulf Cooperation Council | GCC
Association of Southeast Asian Nations | ASEAN | Asean
South Asian Association for Regional Cooperation | SAARC
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization
Commonwealth of Independent States | CIS
Economic Community of West African States | ECOWAS
Southern African Development Community | SADC
Mercosur
G7
G8
G20
BRICS
APEC
Interpol | INTERPOL
Europol
Amnesty International
Human Rights Watch
Greenpeace
Doctors Without Borders | MSF | Medecins Sans Frontieres
Oxfam
Save the Children
Transparency International
Reporters Without Borders
Central Intelligence Agency | CIA
Federal Bureau of Investigation | FBI
National Security Agency | NSA
National Security Council | NSC
National Aeronautics and Space Administration | NASA | Nasa
National Oceanic and Atmospheric Administration | NOAA
Federal Reserve | Fed | Federal Reserve Board
Federal Aviation Administration | FAA
Federal Communications Commission | FCC
Federal Trade Commission | FTC
Federal Emergency Management Agency | FEMA
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Drug Enforcement Administration | DEA
Internal Revenue Service | IRS
Securities and Exchange Commission | SEC
Immigration and Customs Enforcement | ICE
Department of Homeland Security | DHS
Centers for Disease Control and Prevention | CDC | Centers for Disease Control
National Transportation Safety Board | NTSB
National Institutes of Health | NIH
Transportation Security Administration | TSA
U.S. Geological Survey | USGS
Occupational Safety and Health Administration | OSHA
Pentagon
White House
Capitol Hill
State Department
Treasury
Congress
Senate
House of Representatives
Supreme Court
House of Commons
House of Lords
Scotland Yard
Downing Street
Whitehall
Bundestag
Bundesbank
Bundesrat
Knesset
Duma
State Duma
Kremlin
Politburo
Verkhovna Rada
Sejm
Riksdag
Folketing
Storting
Oireachtas
Lok Sabha
Rajya Sabha
Hezbollah | Hizbollah | Hizbullah
Hamas
Fatah
Islamic Jihad
Islamic State | ISIS | ISIL | Daesh
Al Qaeda | al-Qaeda | Al-Qaeda | al-Qaida
Taliban | Taleban
Boko Haram
Al-Shabaab | al-Shabab
Palestine Liberation Organization | PLO
Palestinian Authority
Irish Republican Army | IRA
Sinn Fein
Kurdistan Workers Party | PKK
Patriotic Union of Kurdistan | PUK
Kurdistan Democratic Party | KDP
Liberation Tigers of Tamil Eelam | LTTE
Revolutionary Armed Forces of Colombia | FARC
Basque Homeland and Freedom | ETA
UNITA
Muslim Brotherhood
Ku Klux Klan
MI5
MI6
GCHQ
KGB
FSB
SVR
Mossad
Shin Bet
Inter-Services Intelligence | ISI
Central Bureau of Investigation | CBI
Ministry of External Affairs | MEA
Reserve Bank of India | RBI
Bank of England
Bank of Japan | BOJ
National Health Service | NHS
Ofcom
FIFA | Fifa
UEFA | Uefa
IAAF
FIA
FINA
ATP
WTA
PGA
NBA
NFL
NHL
MLB
NCAA
BCCI
TUC
AFL-CIO
NAACP
AIPAC
ACLU
NRA
AARP
NAFTA
USAID
UNPROFOR
SFOR
IFOR
KFOR
`;
