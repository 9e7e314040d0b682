import { vocabulary } from '../../lexicon/vocabulary';
import type { Unit, UnitKind } from '../../records';

/** Name, UCUM code, and the words the unit is written with; the plural in -s is added. */
type Row = readonly [name: string, code: string, ...written: string[]];

const ROWS: Readonly<Partial<Record<UnitKind, readonly Row[]>>> = {
  length: [
    ['metre', 'm', 'metre', 'meter', 'mtr'],
    ['kilometre', 'km', 'kilometre', 'kilometer', 'km', 'klick'],
    ['centimetre', 'cm', 'centimetre', 'centimeter', 'cm'],
    ['millimetre', 'mm', 'millimetre', 'millimeter', 'mm'],
    ['micrometre', 'um', 'micrometre', 'micrometer', 'micron', 'μm', 'µm'],
    ['nanometre', 'nm', 'nanometre', 'nanometer', 'nm'],
    ['mile', '[mi_i]', 'mile'],
    ['nautical mile', '[nmi_i]', 'nautical mile'],
    ['yard', '[yd_i]', 'yard', 'yd'],
    ['foot', '[ft_i]', 'foot', 'feet', 'ft', '′'],
    ['inch', '[in_i]', 'inch', 'inches', '″'],
    ['light year', '[ly]', 'light year', 'light-year', 'light years', 'light-years'],
  ],
  area: [
    ['square metre', 'm2', 'square metre', 'square meter', 'sq m', 'sq. m', 'sqm', 'm2', 'm²'],
    [
      'square kilometre',
      'km2',
      'square kilometre',
      'square kilometer',
      'sq km',
      'sq. km',
      'km2',
      'km²',
    ],
    ['square mile', '[smi_us]', 'square mile', 'sq mile', 'sq. mile', 'sq mi'],
    ['square foot', '[sft_i]', 'square foot', 'square feet', 'sq ft', 'sq. ft', 'sqft'],
    ['square inch', '[sin_i]', 'square inch', 'square inches'],
    ['square yard', '[syd_i]', 'square yard'],
    ['hectare', 'har', 'hectare', 'ha'],
    ['acre', '[acr_us]', 'acre'],
  ],
  volume: [
    ['litre', 'L', 'litre', 'liter', 'l', 'ltr'],
    ['millilitre', 'mL', 'millilitre', 'milliliter', 'ml'],
    ['gallon', '[gal_us]', 'gallon'],
    ['pint', '[pt_us]', 'pint'],
    ['quart', '[qt_us]', 'quart'],
    ['barrel', '[bbl_us]', 'barrel', 'bbl'],
    ['cubic metre', 'm3', 'cubic metre', 'cubic meter', 'm3', 'm³', 'cu m'],
    ['cubic centimetre', 'cm3', 'cubic centimetre', 'cubic centimeter', 'cc', 'cm3'],
    ['cubic foot', '[cft_i]', 'cubic foot', 'cubic feet', 'cu ft'],
    ['bushel', '[bu_us]', 'bushel'],
  ],
  mass: [
    ['kilogram', 'kg', 'kilogram', 'kilogramme', 'kilo', 'kg'],
    ['gram', 'g', 'gram', 'gramme'],
    ['milligram', 'mg', 'milligram', 'mg'],
    ['microgram', 'ug', 'microgram', 'mcg', 'μg'],
    ['tonne', 't', 'tonne', 'metric ton', 'metric tonne'],
    ['ton', '[ston_av]', 'ton'],
    ['pound-mass', '[lb_av]', 'lb', 'lbs.', 'lb.'],
    ['ounce', '[oz_av]', 'ounce', 'oz'],
    ['carat', '[car_m]', 'carat'],
  ],
  time: [
    ['second', 's', 'second', 'sec', 'secs.'],
    ['minute', 'min', 'minute', 'min', 'mins.'],
    ['hour', 'h', 'hour', 'hr', 'hrs.'],
    ['day', 'd', 'day'],
    ['week', 'wk', 'week'],
    ['fortnight', '', 'fortnight'],
    ['month', 'mo', 'month'],
    ['year', 'a', 'year', 'yr', 'yrs.'],
    ['decade', '', 'decade'],
    ['century', '', 'century', 'centuries'],
    ['millisecond', 'ms', 'millisecond', 'ms'],
  ],
  speed: [
    [
      'mile per hour',
      '[mi_i]/h',
      'mph',
      'm.p.h',
      'miles per hour',
      'miles an hour',
      'mile per hour',
    ],
    [
      'kilometre per hour',
      'km/h',
      'kph',
      'kmh',
      'kmph',
      'km/h',
      'km/hr',
      'kilometres an hour',
      'kilometers an hour',
    ],
    ['metre per second', 'm/s', 'm/s'],
    ['knot', '[kn_i]', 'knot', 'kt'],
  ],
  temperature: [
    [
      'celsius',
      'Cel',
      'celsius',
      'degrees celsius',
      'degree celsius',
      'degrees centigrade',
      'degrees c',
      'degree c',
      'deg c',
      '° c',
      'degc',
      '℃',
    ],
    [
      'fahrenheit',
      '[degF]',
      'fahrenheit',
      'degrees fahrenheit',
      'degree fahrenheit',
      'degrees f',
      'deg f',
      '° f',
      'degf',
      '℉',
    ],
    ['kelvin', 'K', 'kelvin'],
  ],
  angle: [['degree', 'deg', 'degree', 'deg', '°']],
  energy: [
    ['kilowatt hour', 'kW.h', 'kwh', 'kilowatt hour', 'kilowatt-hour', 'kilowatt-hours'],
    ['megawatt hour', 'MW.h', 'mwh', 'megawatt hour', 'megawatt-hour', 'megawatt-hours'],
    ['gigawatt hour', 'GW.h', 'gwh', 'gigawatt hour', 'gigawatt-hour', 'gigawatt-hours'],
    ['terawatt hour', 'TW.h', 'twh', 'terawatt hour', 'terawatt-hour', 'terawatt-hours'],
    ['joule', 'J', 'joule'],
    ['kilojoule', 'kJ', 'kilojoule', 'kj'],
    ['calorie', 'cal', 'calorie'],
    ['newton metre', 'N.m', 'nm', 'newton metre', 'newton meter'],
    ['foot pound-force', '[ft_i].[lbf_av]', 'lb-ft', 'lb ft', 'ft-lb', 'pound-feet', 'pound feet'],
  ],
  power: [
    ['watt', 'W', 'watt'],
    ['kilowatt', 'kW', 'kilowatt', 'kw'],
    ['megawatt', 'MW', 'megawatt', 'mw'],
    ['gigawatt', 'GW', 'gigawatt', 'gw'],
    ['terawatt', 'TW', 'terawatt', 'tw'],
    ['horsepower', '[HP]', 'horsepower', 'hp'],
    ['brake horsepower', '[HP]', 'bhp', 'brake horsepower'],
  ],
  data: [
    ['byte', 'By', 'byte'],
    ['kilobyte', 'kBy', 'kilobyte', 'kb'],
    ['megabyte', 'MBy', 'megabyte', 'mb'],
    ['gigabyte', 'GBy', 'gigabyte', 'gb', 'gig'],
    ['terabyte', 'TBy', 'terabyte', 'tb'],
    ['megabit per second', 'Mbit/s', 'mbps', 'megabits per second', 'mbit/s'],
    ['gigabit per second', 'Gbit/s', 'gbps', 'gigabits per second', 'gbit/s'],
    ['megapixel', '', 'megapixel', 'mp'],
  ],
  frequency: [
    ['hertz', 'Hz', 'hertz', 'hz'],
    ['kilohertz', 'kHz', 'kilohertz', 'khz'],
    ['megahertz', 'MHz', 'megahertz', 'mhz'],
    ['gigahertz', 'GHz', 'gigahertz', 'ghz'],
  ],
  pressure: [
    ['pound per square inch', '[psi]', 'psi'],
    ['kilopound per square inch', 'k[psi]', 'ksi'],
    ['pascal', 'Pa', 'pascal'],
    ['hectopascal', 'hPa', 'hpa', 'hectopascal'],
    ['kilopascal', 'kPa', 'kpa', 'kilopascal'],
    ['megapascal', 'MPa', 'mpa', 'megapascal'],
    ['millibar', 'mbar', 'millibar', 'mbar'],
  ],
  ratio: [
    ['parts-per-million', '[ppm]', 'ppm', 'parts per million'],
    ['parts-per-billion', '[ppb]', 'ppb', 'parts per billion'],
    ['mile per gallon', '[mi_i]/[gal_us]', 'mpg', 'miles per gallon', 'mile per gallon'],
  ],
  other: [
    ['decibel', 'dB', 'decibel', 'db'],
    ['volt', 'V', 'volt'],
    ['kilovolt', 'kV', 'kilovolt', 'kv'],
    ['ampere', 'A', 'ampere', 'amp'],
    ['revolution per minute', '{rev}/min', 'rpm'],
  ],
};

function unitsByWord(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [kind, rows] of Object.entries(ROWS))
    for (const [name, code, ...written] of rows) {
      const unit: Unit = { kind: kind as UnitKind, name, ...(code === '' ? {} : { code }) };
      for (const form of written) {
        units.set(form, unit);
        if (/^[a-z ]{2,}$/.test(form) && !form.endsWith('s')) units.set(`${form}s`, unit);
      }
    }
  return units;
}

/** Names and short forms of units of measure that read the same in any case. */
export const measureWords = vocabulary('unit-of-measure', unitsByWord());

/** One-letter symbols, in which the case of the letter says which unit it is. */
export const symbolUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['m', { kind: 'length', name: 'metre', code: 'm' }],
  ['g', { kind: 'mass', name: 'gram', code: 'g' }],
  ['t', { kind: 'mass', name: 'tonne', code: 't' }],
  ['s', { kind: 'time', name: 'second', code: 's' }],
  ['h', { kind: 'time', name: 'hour', code: 'h' }],
  ['L', { kind: 'volume', name: 'litre', code: 'L' }],
  ['W', { kind: 'power', name: 'watt', code: 'W' }],
  ['V', { kind: 'other', name: 'volt', code: 'V' }],
  ['C', { kind: 'temperature', name: 'celsius', code: 'Cel' }],
  ['F', { kind: 'temperature', name: 'fahrenheit', code: '[degF]' }],
  ['Nm', { kind: 'energy', name: 'newton metre', code: 'N.m' }],
  ['PS', { kind: 'power', name: 'horsepower', code: '[HP]' }],
  ['mW', { kind: 'power', name: 'milliwatt', code: 'mW' }],
]);
