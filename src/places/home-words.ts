import { addTo } from '../grouped';
import { remember } from '../lexicon/remember';
import { vocabulary } from '../lexicon/vocabulary';
import { startsUpper, type Word } from '../lexicon/word';

/**
 * Offices, courts, police, schools, parties and money that are spoken of as known by the news of one
 * country or of a few: what its own news calls `the RCMP` or `a lakh` is explained in any other's.
 * Commas part them; a capital must stand where it stands here.
 */
const words: Readonly<Record<string, string>> = {
  US: `sheriff, sheriff's, sheriffs, alderman, aldermen, selectman, selectmen, councilman, councilwoman, assemblyman,
    freeholder, freshman, freshmen, sophomore, sophomores, valedictorian, kindergarten, elementary, high school,
    school board, school district, city council, county commissioners, county commission, district attorney, state
    trooper, state troopers, highway patrol, grand jury, felony, misdemeanor, medicaid, medicare, FEMA,
    neighborhood, neighborhoods, downtown, Sen., Rep., zip code, zoning`,
  CA: `RCMP, Mountie, Mounties, OPP, Ontario Provincial Police, Sûreté du Québec, provincial court, provincial police,
    Court of Queen's Bench, Court of King's Bench, Superior Court of Justice, Ontario Court, Queen's Park,
    Parliament Hill, NDP, New Democrats, New Democrat, Bloc Québécois, Bloc Quebecois, Parti Québécois, loonie,
    toonie, Tim Hortons, Canada Post, Transport Canada, Statistics Canada, Environment Canada, Health Canada,
    Elections Canada, VIA Rail, Via Rail, Canadian Press, CBC News, CTV News, Global News, Postmedia, Globe and
    Mail, MPP, MPPs, MLA, MLAs, First Nation, First Nations, Crown attorney, Crown prosecutor, Ontarians, Albertans,
    Quebecers, Manitobans, Nova Scotians, Newfoundlanders, British Columbians, Hydro One, BC Hydro, CSIS, Coun.,
    premier, strong mayor, Trans-Canada, Canadian Tire, Loblaws`,
  GB: `NHS, Police and Crime Commissioner, CPS, Crown Prosecution Service, Crown Court, magistrates court, Magistrates'
    Court, magistrates' court, borough council, district council, parish council, Ofsted, HMRC, DVLA, Tory, Tories,
    Lib Dem, Lib Dems, Liberal Democrats, Ukip, UKIP, GCSE, GCSEs, A-levels, sixth form, secondary school, primary
    school, fire and rescue, Network Rail, National Rail, National Trust, Scotland Yard, MSP, MSPs, Holyrood,
    Senedd, procurator fiscal, Sheriff Court, Police Scotland, PSNI, Stormont, council tax, bank holiday, Asda,
    Sainsbury's, Morrisons, Waitrose, Lord Mayor, Met Police, Metropolitan Police, British Transport Police, Met
    Office, RNLI, RSPCA, RSPB, HM Coastguard, DEFRA, Defra, Environment Agency, Cllr, pensioner, OBE, MBE, dual
    carriageway`,
  IE: `garda, gardaí, gardai, Garda, Gardaí, Gardai, Taoiseach, Tánaiste, Tanaiste, Dáil, Dail, Seanad, Oireachtas, Fianna
    Fáil, Fianna Fail, Fine Gael, Sinn Féin, Sinn Fein, TD, HSE, GAA, Circuit Court, An Bord Pleanála, RTÉ, Leaving
    Cert, Teagasc, Uisce Éireann, Irish Water, Eircode, camogie, hurling, Bus Éireann, Iarnród Éireann, Irish Rail,
    county councillor, secondary school, Cllr, bank holiday`,
  AU: `NSW, Qld, QLD, local court, Local Court, federal police, Australian Federal Police, premier, ute, utes, servo,
    bushfire, bushfires, TAFE, Centrelink, NDIS, ASIO, AFL, NRL, Aussie, Aussies, Rural Fire Service, RFS, shire
    council, shire, superannuation, LNP, Woolworths, triple zero, triple-zero, Strike Force, senior constable,
    Senior Constable, Detective Senior Constable, acting sergeant, Aboriginal, Crime Stoppers, Lord Mayor, Bureau of
    Meteorology, RSL, AAP, magistrates court, Magistrates Court`,
  NZ: `Māori, Maori, iwi, marae, Pākehā, Pakeha, hapū, tangata whenua, Kiwi, Kiwis, district health board, DHB, whānau,
    whanau, Aotearoa, regional council, district council, Waka Kotahi, NZTA, NZ, RNZ, NZME, Kāinga Ora, Civil
    Defence, kura, senior constable, Senior Constable, MetService, GeoNet, mana whenua, kaumātua`,
  IN: `crore, crores, lakh, lakhs, Lok Sabha, Rajya Sabha, MLA, MLAs, panchayat, panchayats, gram panchayat, tehsil, taluk,
    taluka, mandal, BJP, chief minister, Chief Minister, Vidhan Sabha, sarpanch, DGP, IAS, district collector,
    District Collector, collectorate, municipal corporation, Municipal Corporation, autorickshaw, auto-rickshaw,
    Dalit, Dalits, Aadhaar, BSF, CRPF, Naxal, Naxals, naxalites, FIR, DCP, AIIMS, NDTV, Smt, Shri, AIADMK, DMK,
    rupees`,
  PK: `crore, lakh, rupees, tehsil, FIR, PML-N, PTI, Senior Superintendent of Police, SSP, SHO, MPA, MPAs, MNAs, Provincial
    Assembly, Wapda, nazim, chief minister, Chief Minister`,
  BD: `crore, taka, Tk, upazila, upazilas, Awami League, BNP, BSS, thana`,
  LK: `crore, rupees, JVP, SLFP, pradeshiya sabha`,
  ZA: `SAPS, ANC, EFF, metro police, Eskom, load shedding, loadshedding, load-shedding, MEC, MECs, bakkie, bakkies, SABC,
    Cosatu, matric, matriculants, Netcare, ER24, braai, Sassa, SASSA, Prasa, PRASA, Transnet, SANParks, spaza, IFP,
    Numsa, taxi rank`,
  NG: `naira, kobo, EFCC, INEC, APC, PDP, NAFDAC, NDLEA, House of Assembly, local government area, Emir, ASUU, Police
    Command, police command, governorship, NNPC, NYSC, senatorial, JAMB, WAEC, FRSC, Igbo, Yoruba, ICPC,
    Commissioner of Police, Alhaji, Alhaja, Boko Haram, Arewa`,
  GH: `cedi, cedis, GH¢, NDC, NPP, Municipal Chief Executive, MCE, DCE, Asantehene, Ghana Police`,
  KE: `Ksh, shillings, MCAs, ODM, boda boda, matatu, matatus, county assembly, County Assembly, IEBC, OCPD, sub-county,
    EACC, Azimio, KNH, harambee`,
  UG: `UGX, shillings, boda boda, boda-boda, RDC, KCCA, NRM, Kabaka`,
  PH: `barangay, barangays, Barangay, PNP, NBI, DSWD, PDEA, DILG, DPWH, Comelec, jeepney, jeepneys, buy-bust, Sangguniang,
    Malacañang, Malacanang, PAGASA, Pagasa, NDRRMC, Camp Crame`,
  SG: `HDB, MRT, CPF, LTA, SCDF, PSLE, hawker, hawkers, Straits Times, NTUC, void deck, Temasek, SMRT`,
  MY: `ringgit, Datuk, Tan Sri, Datuk Seri, Umno, UMNO, Bernama, exco, Menteri Besar, Pakatan Harapan, kampung, Barisan
    Nasional, Orang Asli`,
  JM: `JLP, PNP, Jamaica Constabulary Force, JCF, Gleaner, JUTC`,
  TT: `TTPS, WASA, PNM, Newsday`,
};

/** The countries whose news uses a word, by the word: written with a capital, and in any way. */
const countries = { capitalized: new Map<string, string[]>(), any: new Map<string, string[]>() };
for (const [country, list] of Object.entries(words))
  for (const entry of list.split(/,\s+/))
    addTo(countries[startsUpper(entry) ? 'capitalized' : 'any'], entry.toLowerCase(), country);

/** Words that count with a capital only: *the RCMP*, *Coun. Roe*. */
export const homeNames = vocabulary('home-name', countries.capitalized, { capitalized: true });
/** Words that count however they are written. */
export const homeWords = vocabulary('home-word', countries.any);

/** What an address is known by; its host comes after. */
const opening = /^www\.|[/@]/;
const hostEnd = /\.(?:[a-z]+\.)?([a-z]{2})(?:\/|$)/;

/** The last two letters of the host of an address. */
function endingOf(text: string): string | undefined {
  const opened = opening.exec(text);
  return opened ? hostEnd.exec(text.slice(opened.index + opened[0].length))?.[1] : undefined;
}

/** Endings of addresses that are not the code of their country. */
const endings = new Map([['uk', 'GB']]);

/** Is it an address whose host has the ending of a country? */
export const isAddress = remember(({ lower }) => endingOf(lower) !== undefined);

/** Could a country be known by what begins with this word? */
export const tellsHome = remember(
  (word) => homeNames.begins(word) || homeWords.begins(word) || isAddress(word),
);

/** The country of an address: `www.example.co.uk`, `news@example.ie`. */
export function countryOfAddress(word: Word): string | undefined {
  if (!isAddress(word)) return undefined;
  const ending = endingOf(word.lower) ?? '';
  const country = endings.get(ending) ?? ending.toUpperCase();
  return country in words ? country : undefined;
}
