import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { endsImpossibleDay } from './possible';

/** Words that a year can follow directly. */
const LEADS = new Set(
  'in by since until till of from to during before after through between and or for circa c. late early mid around about summer autumn spring winter fall only year into throughout the that its this as than'.split(
    ' ',
  ),
);

/** Words before figures that make them a name or a number of something. */
const NAMING = new Set(
  'no no. number flight route highway room section article chapter page p. pp. model boeing airbus psalm channel gate unit building suite apartment apt. box area zip code extension ext. windows us u.s. s. resolution lodge precinct'.split(
    ' ',
  ),
);

/** Nouns a four-figure count can stand before. */
const COUNTED = new Set(
  'people men women children troops soldiers miles km kilometers kilometres meters metres feet hours tons tonnes pounds dollars euros yards acres hectares horses guns prisoners casualties men. workers jobs members employees shares points units students copies votes seats years days months times percent per rupees francs marks yen pesos lire homes houses families refugees vehicles tanks aircraft planes ships civilians officers rebels victims passengers pages items'.split(
    ' ',
  ),
);

/** *from 1000 to 2000 hires*, *of 1709 schoolchildren*: an amount, but not *up to 1995 levels*. */
const AMOUNT_LEADS = new Set('to about around than'.split(' '));
const LEVELS = new Set('levels figures prices results sales estimates standards terms'.split(' '));

/** A plural of people is counted whatever stands before. */
const PEOPLE = /(?:men|women|children|people)$/;

/** *373-1800*: the figures began before. */
function continuesFigures({ index }: Token, tokens: Document['tokens']): boolean {
  const [first, mark] = [tokens[index - 2], tokens[index - 1]];
  return (
    mark?.spaced === false &&
    /^[-–/]$/.test(mark.word.text) &&
    first?.word.shape === 'number' &&
    !/^(?:1\d|20)\d\d$/.test(first.word.text)
  );
}

/** *2024-06-31*: a day in figures, even one that cannot be. */
const beginsDay = ({ index }: Token, tokens: Document['tokens']): boolean =>
  tokens
    .slice(index + 1, index + 5)
    .map(({ spaced, word: { text } }) => (spaced ? ' ' : text))
    .join('')
    .match(/^[-/]\d\d?[-/]\d\d?$/) !== null;

/** *from 1000 to 2000 hires*: the end of a range is counted, and so is its start. */
const startsCount = ({ index }: Token, tokens: Document['tokens']): boolean =>
  /^(?:to|or|-|–)$/.test(tokens[index + 1]?.word.lower ?? '') &&
  /^\d{4}$/.test(tokens[index + 2]?.word.text ?? '') &&
  isCounted(tokens[index + 3], 'to');

/** Is the noun after figures what they count? */
function isCounted(next: Token | undefined, lead: string): boolean {
  if (!next?.spaced) return false;
  const { lower } = next.word;
  if (COUNTED.has(lower) || PEOPLE.test(lower)) return true;
  return (
    AMOUNT_LEADS.has(lead) && next.pos === 'NOUN' && /[^s]s$/.test(lower) && !LEVELS.has(lower)
  );
}

/**
 * Is a four-figure number a year? Not after a currency or a name that takes a number, not before
 * what it would count, and not inside a larger number, code or address.
 */
export function isBareYear(token: Token, { tokens }: Document): boolean {
  const year = Number(token.word.text);
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (before && !token.spaced && !/^[-–—/("“'‘]$/.test(before.word.text)) return false;
  if (next && !next.spaced && /^(?:[%°$£€]|\p{L})/u.test(next.word.text)) return false;
  const lower = before?.word.lower ?? '';
  if (NAMING.has(lower) || /^[$£€¥#]$/.test(lower)) return false;
  if (isCounted(next, lower) || continuesFigures(token, tokens)) return false;
  if (startsCount(token, tokens) || beginsDay(token, tokens)) return false;
  if (endsImpossibleDay(token, tokens)) return false;
  if (year >= 1700 && year < 2060) {
    if (next?.spaced && next.pos === 'NOUN' && /[^s]s$/.test(next.word.lower) && !LEADS.has(lower))
      return false;
    return true;
  }
  return LEADS.has(lower) && (!next?.spaced || next.pos !== 'NOUN');
}
