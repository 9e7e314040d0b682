import { vocabulary } from '../../lexicon/vocabulary';
import type { Unit } from '../../records';

const currency = (name: string, code?: string): Unit =>
  code === undefined ? { kind: 'currency', name } : { kind: 'currency', name, code };

/** ISO 4217 code and the name for it; names that many countries share stand with their country. */
const BY_CODE: readonly (readonly [code: string, name: string, ...words: string[]])[] = [
  [
    'USD',
    'dollar',
    'us dollar',
    'u.s. dollar',
    'american dollar',
    'united states dollar',
    'greenback',
  ],
  ['EUR', 'euro', 'euro'],
  ['GBP', 'pound sterling', 'pound sterling', 'british pound', 'pounds sterling', 'quid'],
  ['JPY', 'japanese yen', 'yen', 'japanese yen'],
  ['CNY', 'chinese yuan', 'yuan', 'chinese yuan', 'renminbi', 'rmb'],
  ['INR', 'indian rupee', 'indian rupee'],
  ['PKR', 'pakistani rupee', 'pakistani rupee'],
  ['LKR', 'sri lankan rupee', 'sri lankan rupee'],
  ['NPR', 'nepalese rupee', 'nepalese rupee', 'nepali rupee'],
  ['IDR', 'indonesian rupiah', 'rupiah', 'indonesian rupiah'],
  ['BDT', 'bangladeshi taka', 'taka'],
  ['CHF', 'swiss franc', 'swiss franc'],
  ['CAD', 'canadian dollar', 'canadian dollar'],
  ['AUD', 'australian dollar', 'australian dollar'],
  ['NZD', 'new zealand dollar', 'new zealand dollar'],
  ['HKD', 'hong kong dollar', 'hong kong dollar'],
  ['SGD', 'singaporean dollar', 'singapore dollar', 'singaporean dollar'],
  ['TWD', 'taiwan dollar', 'taiwan dollar', 'new taiwan dollar'],
  ['DKK', 'danish krone', 'danish krone', 'danish kroner', 'danish crown'],
  ['SEK', 'swedish krona', 'swedish krona', 'swedish kronor', 'swedish crown', 'kronor'],
  ['NOK', 'norwegian krone', 'norwegian krone', 'norwegian kroner', 'norwegian crown'],
  ['CZK', 'czech koruna', 'czech koruna', 'czech crown', 'koruna'],
  ['PLN', 'polish zloty', 'zloty', 'zlotys'],
  ['HUF', 'hungarian forint', 'forint'],
  ['RUB', 'russian ruble', 'ruble', 'rouble', 'russian ruble', 'russian rouble'],
  ['UAH', 'ukrainian hryvnia', 'hryvnia', 'hryvnias'],
  ['KZT', 'kazakhstani tenge', 'tenge'],
  ['TRY', 'turkish lira', 'turkish lira'],
  ['ILS', 'shekel', 'shekel', 'israeli shekel'],
  ['ZAR', 'south african rand', 'rand', 'south african rand'],
  ['NGN', 'nigerian naira', 'naira'],
  ['KES', 'kenyan shilling', 'kenyan shilling'],
  ['UGX', 'ugandan shilling', 'ugandan shilling'],
  ['GHS', 'ghanaian cedi', 'cedi'],
  ['EGP', 'egyptian pound', 'egyptian pound'],
  ['KRW', 'south korean won', 'won', 'south korean won', 'korean won'],
  ['THB', 'thai baht', 'baht', 'thai baht'],
  ['VND', 'vietnamese dong', 'dong', 'vietnamese dong'],
  ['MYR', 'malaysian ringgit', 'ringgit', 'malaysian ringgit'],
  ['PHP', 'philippine peso', 'philippine peso'],
  ['MXN', 'mexican peso', 'mexican peso'],
  ['ARS', 'argentine peso', 'argentine peso'],
  ['BRL', 'brazilian real', 'brazilian real', 'reais'],
  ['SAR', 'saudi riyal', 'saudi riyal'],
  ['AED', 'uae dirham', 'uae dirham', 'emirati dirham'],
  ['IRR', 'iranian rial', 'iranian rial'],
  ['IQD', 'iraqi dinar', 'iraqi dinar'],
  ['KWD', 'kuwaiti dinar', 'kuwaiti dinar'],
  ['HRK', 'croatian kuna', 'kuna', 'croatian kuna'],
  ['DEM', 'german mark', 'german mark', 'deutsche mark', 'deutschemark', 'marks'],
  ['FRF', 'french franc', 'french franc'],
  ['ITL', 'italian lira', 'italian lira'],
  ['NLG', 'dutch guilder', 'guilder', 'dutch guilder'],
  ['ESP', 'spanish peseta', 'peseta'],
  ['PTE', 'portuguese escudo', 'escudo'],
  ['ATS', 'austrian schilling', 'schilling', 'austrian schilling'],
  ['GRD', 'greek drachma', 'drachma'],
  ['KHR', 'cambodian riel', 'riel'],
  ['ETB', 'ethiopian birr', 'birr'],
  ['MMK', 'burmese kyat', 'kyat'],
  ['BGN', 'bulgarian lev', 'bulgarian lev', 'leva'],
  ['RON', 'romanian leu', 'lei', 'romanian leu'],
  ['AFN', 'afghani', 'afghani'],
  ['VES', 'venezuelan bolivar', 'bolivar'],
];

/** Words for money that say no country. */
const SHARED = [
  'dollar',
  'rupee',
  'peso',
  'krone',
  'kroner',
  'krona',
  'crown',
  'franc',
  'lira',
  'lire',
  'dinar',
  'dirham',
  'riyal',
  'rial',
  'shilling',
  'ruble',
  'cent',
  'penny',
  'bitcoin',
];

const byCode = new Map(BY_CODE.map(([code, name]) => [code, currency(name, code)]));
const named = (code: string): Unit => byCode.get(code) as Unit;

function words(): Map<string, Unit> {
  const map = new Map<string, Unit>();
  const add = (word: string, unit: Unit) => {
    map.set(word, unit);
    if (!word.endsWith('s')) map.set(`${word}s`, unit);
  };
  for (const word of SHARED) add(word, currency(word));
  for (const [code, , ...written] of BY_CODE) for (const word of written) add(word, named(code));
  for (const [code, unit] of byCode)
    if (code !== 'TRY' && code !== 'ALL') map.set(code.toLowerCase(), unit);
  for (const word of ['pence', 'p']) map.set(word, currency('penny', 'GBP'));
  map.set('pounds', currency('pound'));
  map.set('pound', currency('pound'));
  return map;
}

/** Money in words, after the number: `dollars`, `Danish crowns`, `yuan`. */
export const currencyWords = vocabulary('currency', words());

/**
 * Money before the number. A bare `$` may be any of twenty currencies, so it has no code. `PS` and
 * `Y=` are what folding to ASCII leaves of £ and ¥.
 */
export const currencySigns: ReadonlyMap<string, Unit> = new Map([
  ['$', currency('dollar')],
  ['€', named('EUR')],
  ['£', named('GBP')],
  ['PS', named('GBP')],
  ['¥', currency('yen')],
  ['Y=', named('JPY')],
  ['₹', named('INR')],
  ['₽', named('RUB')],
  ['₩', named('KRW')],
  ['₪', named('ILS')],
  ['₺', named('TRY')],
  ['₴', named('UAH')],
  ['₦', named('NGN')],
  ['₱', named('PHP')],
  ['฿', named('THB')],
  ['Rs', currency('rupee')],
  ['Rs.', currency('rupee')],
  ['RM', named('MYR')],
  ['RMB', named('CNY')],
  ['R$', named('BRL')],
  ['US$', named('USD')],
  ['$US', named('USD')],
  ['A$', named('AUD')],
  ['AU$', named('AUD')],
  ['$A', named('AUD')],
  ['C$', named('CAD')],
  ['CA$', named('CAD')],
  ['$C', named('CAD')],
  ['NZ$', named('NZD')],
  ['$NZ', named('NZD')],
  ['HK$', named('HKD')],
  ['$HK', named('HKD')],
  ['S$', named('SGD')],
  ['NT$', named('TWD')],
  ['U.S.$', named('USD')],
  ['Mex$', named('MXN')],
  ...byCode,
]);
