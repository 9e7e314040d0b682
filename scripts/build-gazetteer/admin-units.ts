import { placeKey } from '../../src/lexicon/place-key';
import { firstUnits, subdivisionNames } from './sources';

const generic =
  /\b(province|oblast|oblisi|region|state|department|governorate|county|district|republic of|republic|kray|krai|parish|prefecture|voivodeship|municipality of|urban municipality of|municipality|autonomous|territory|city of|the|of|and)\b/g;

/** Codes that no spelling of the name leads to. */
const byHand: Readonly<Record<string, string>> = {
  'GB.ENG': 'GB-ENG',
  'GB.SCT': 'GB-SCT',
  'GB.WLS': 'GB-WLS',
  'GB.NIR': 'GB-NIR',
  'US.DC': 'US-DC',
  'DE.08': 'DE-RP',
  'DE.16': 'DE-BE',
  'FR.11': 'FR-IDF',
  'FR.93': 'FR-PAC',
  'FR.75': 'FR-NAQ',
  'FR.28': 'FR-NOR',
  'FR.44': 'FR-GES',
  'FR.52': 'FR-PDL',
  'FR.27': 'FR-BFC',
  'FR.94': 'FR-20R',
  'BE.BRU': 'BE-BRU',
  'ES.29': 'ES-MD',
  'ES.32': 'ES-NC',
  'ES.54': 'ES-CM',
  'ES.55': 'ES-CL',
  'IT.17': 'IT-32',
  'IT.10': 'IT-57',
  'IT.06': 'IT-36',
  'IT.01': 'IT-77',
  'RU.11': 'RU-CU',
  'RU.12': 'RU-CE',
  'RU.42': 'RU-LEN',
  'RU.48': 'RU-MOW',
  'RU.66': 'RU-SPE',
  'RU.68': 'RU-SE',
  'RU.73': 'RU-TA',
  'UA.12': 'UA-30',
  'UA.13': 'UA-32',
  'KR.13': 'KR-41',
  'IN.07': 'IN-DL',
  'IN.01': 'IN-AN',
  'IL.05': 'IL-TA',
  'IL.04': 'IL-HA',
  'CN.20': 'CN-NM',
  'EG.11': 'EG-C',
  'CZ.52': 'CZ-10',
  'AR.07': 'AR-C',
  'CO.34': 'CO-DC',
  'IS.39': 'IS-1',
  'KZ.05': 'KZ-71',
  'VN.20': 'VN-SG',
  'PH.NCR': 'PH-00',
  'NG.11': 'NG-FC',
  'TZ.23': 'TZ-02',
};

const bare = (name: string): string =>
  placeKey(name).replace(generic, ' ').replace(/ +/g, ' ').trim();

/** ISO 3166-2 code of each first-order unit of GeoNames (`FR.11` → `FR-IDF`), as far as names agree. */
export function isoUnits(): Map<string, string> {
  const byName = new Map<string, string>();
  for (const [code, name] of subdivisionNames()) {
    const key = `${code.slice(0, 2)} ${bare(name)}`;
    if (!byName.has(key)) byName.set(key, code);
  }
  const units = new Map<string, string>();
  for (const { code, name } of firstUnits()) {
    const [country = '', unit = ''] = code.split('.');
    const iso =
      byHand[code] ?? (country === 'US' ? `US-${unit}` : byName.get(`${country} ${bare(name)}`));
    if (iso) units.set(code, iso);
  }
  for (const [code, iso] of Object.entries(byHand)) units.set(code, iso);
  return units;
}
