/** Moneys whose name many countries share: by country (ISO 3166-1), the most traded first, the code (ISO 4217). */
const SHARED: Readonly<Record<string, string>> = {
  dollar:
    'US:USD AU:AUD CA:CAD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD TT:TTD BB:BBD BS:BSD BZ:BZD BM:BMD BN:BND FJ:FJD GY:GYD ' +
    'LR:LRD NA:NAD SB:SBD SR:SRD KY:KYD EC:USD SV:USD PA:USD PR:USD GU:USD KI:AUD NR:AUD TV:AUD',
  rupee: 'IN:INR PK:PKR LK:LKR NP:NPR MU:MUR SC:SCR',
  pound: 'GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG SS:SSP FK:FKP GI:GIP',
  peso: 'MX:MXN PH:PHP CO:COP AR:ARS CL:CLP UY:UYU DO:DOP CU:CUP',
  franc:
    'CH:CHF FR:FRF BE:BEF LI:CHF CD:CDF RW:RWF BI:BIF GN:GNF DJ:DJF KM:KMF SN:XOF CI:XOF ML:XOF CM:XAF GA:XAF TD:XAF',
  krone: 'NO:NOK DK:DKK GL:DKK FO:DKK',
  krona: 'SE:SEK IS:ISK',
  crown: 'SE:SEK NO:NOK DK:DKK CZ:CZK IS:ISK',
  lira: 'TR:TRY IT:ITL',
  dinar: 'IQ:IQD KW:KWD JO:JOD BH:BHD DZ:DZD TN:TND LY:LYD RS:RSD',
  dirham: 'AE:AED MA:MAD',
  riyal: 'SA:SAR QA:QAR YE:YER OM:OMR',
  rial: 'IR:IRR OM:OMR YE:YER',
  shilling: 'KE:KES UG:UGX TZ:TZS SO:SOS',
  ruble: 'RU:RUB BY:BYN',
};

const tables = new Map(
  Object.entries(SHARED).map(([name, rows]) => [
    name,
    new Map(rows.split(' ').map((row) => row.split(':') as [string, string])),
  ]),
);

/** The codes of a shared money by country, the most traded first; nothing where the name says whose it is. */
export const codesOf = (name: string): ReadonlyMap<string, string> | undefined => tables.get(name);
