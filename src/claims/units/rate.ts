import { vocabulary } from '../../lexicon/vocabulary';
import type { Unit } from '../../records';
import type { Document } from '../../text/document';

/** What rates are counted by, and its code; only these follow `a`, as in `five barrels a day`. */
const PER: readonly (readonly [name: string, code: string, ...written: string[]])[] = [
  ['second', 's', 'second', 'sec', 's'],
  ['minute', 'min', 'minute', 'min'],
  ['hour', 'h', 'hour', 'hr', 'h'],
  ['day', 'd', 'day'],
  ['week', 'wk', 'week'],
  ['fortnight', '', 'fortnight'],
  ['month', 'mo', 'month'],
  ['quarter', '', 'quarter'],
  ['year', 'a', 'year', 'annum'],
  ['decade', '', 'decade'],
  ['century', '', 'century'],
  ['night', '', 'night'],
  ['person', '', 'person', 'capita', 'head'],
  ['share', '', 'share', 'common share', 'ordinary share', 'diluted share'],
  ['ounce', '[oz_av]', 'ounce', 'oz'],
  ['barrel', '[bbl_us]', 'barrel', 'bbl'],
  ['gallon', '[gal_us]', 'gallon'],
  ['litre', 'L', 'litre', 'liter', 'l'],
  ['kilogram', 'kg', 'kilogram', 'kg', 'kilo'],
  ['tonne', 't', 'tonne', 'metric ton'],
  ['ton', '', 'ton'],
  ['pound', '[lb_av]', 'pound', 'lb'],
  ['bushel', '', 'bushel'],
  ['mile', '[mi_i]', 'mile'],
  ['kilometre', 'km', 'kilometre', 'kilometer', 'km'],
  ['metre', 'm', 'metre', 'meter', 'm'],
  ['centimetre', 'cm', 'cm'],
  ['square centimetre', 'cm2', 'cm2'],
  ['square foot', '[sft_i]', 'square foot', 'sq ft'],
  ['square metre', 'm2', 'square metre', 'square meter', 'sq m'],
  ['square kilometre', 'km2', 'square kilometre', 'square kilometer', 'sq km'],
  ['acre', '[acr_us]', 'acre'],
  ['hectare', 'har', 'hectare'],
  ['game', '', 'game'],
  ['match', '', 'match'],
  ['household', '', 'household'],
  ['unit', '', 'unit'],
  ['vehicle', '', 'vehicle'],
  ['piece', '', 'piece'],
  ['ticket', '', 'ticket'],
  ['pupil', '', 'pupil'],
];

const divisors = new Map<string, { name: string; code: string }>();
for (const [name, code, ...written] of PER)
  for (const word of written) divisors.set(word, { name, code });

/** What a rate is counted by. */
const rateWords = vocabulary('rate', divisors);

/** Words in which a rate may only follow `per` or a stroke: `a share` and `a game` are things. */
const ONLY_AFTER_PER = new Set([
  'metre',
  'kilometre',
  'quarter',
  'unit',
  'vehicle',
  'ticket',
  'pupil',
  'game',
  'match',
  'household',
]);

/** The end of `per`, `a`, `an` or a stroke, with whether it can only mean a rate. */
function joint({ tokens }: Document, at: number): { to: number; sure: boolean } | undefined {
  const hyphen = tokens[at];
  const from = hyphen?.word.text === '-' && !hyphen.spaced ? at + 1 : at;
  const lower = tokens[from]?.word.lower;
  const after = tokens[from + 1]?.word.text === '-' ? from + 2 : from + 1;
  if (lower === 'per') return { to: after, sure: true };
  if (lower === '/' && !tokens[from + 1]?.spaced) return { to: from + 1, sure: true };
  if (lower === 'a' || lower === 'an') return { to: after, sure: false };
  return lower === 'every' ? { to: from + 1, sure: false } : undefined;
}

/** `$5 a year earlier`: a moment, not a rate; `32 cents a share from 38` is one. */
const isMoment = ({ tokens }: Document, at: number, per: string): boolean =>
  TIMES.has(per) && MOMENT.has(tokens[at]?.word.lower ?? '');

const TIMES = new Set(
  'second minute hour day week fortnight month quarter year decade century night'.split(' '),
);

const MOMENT = new Set(['earlier', 'later', 'ago', 'before', 'after', 'from', 'old']);

/** The unit by what it is counted, when the text goes on so: `$2.11 per gallon`, `800 barrels a day`. */
export function readRate(
  document: Document,
  unit: Unit,
  at: number,
  limit: number,
): { to: number; unit: Unit } | undefined {
  const start = at < limit ? joint(document, at) : undefined;
  if (!start) return undefined;
  const to = rateWords.match(document.tokens, start.to, limit);
  if (to < 0) return undefined;
  const per = rateWords.value(document.tokens, start.to, to);
  if (!per || (!start.sure && (ONLY_AFTER_PER.has(per.name) || isMoment(document, to, per.name))))
    return undefined;
  const code =
    unit.kind === 'currency' ? unit.code : unit.code && per.code && `${unit.code}/${per.code}`;
  const { symbol } = unit;
  return {
    to,
    unit: {
      kind: 'rate',
      name: `${unit.name} per ${per.name}`,
      ...(code ? { code } : {}),
      ...(symbol === undefined ? {} : { symbol }),
    },
  };
}
