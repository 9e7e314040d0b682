import { reads, remember } from '../lexicon/remember';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
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

const isLead = remember(({ lower }) => LEADS.has(lower));
const isNaming = remember(({ lower }) => NAMING.has(lower) || /^[$£€¥#]$/.test(lower));
const isAmountLead = remember(({ lower }) => AMOUNT_LEADS.has(lower));
/** A plural of people is counted whatever stands before. */
const isCountedNoun = remember(
  ({ lower }) => COUNTED.has(lower) || /(?:men|women|children|people)$/.test(lower),
);
const opensYear = remember(({ text }) => /^[-–—/("“'‘]$/.test(text));
/** What figures are no year before: `1990s`, `2000%`. */
const isOfNumber = reads(/^(?:[%°$£€]|\p{L})/u);

/** *373-1800*: the figures began before. */
function continuesFigures({ index }: Token, tokens: Document['tokens']): boolean {
  const [first, mark] = [tokens[index - 2], tokenBefore(tokens, index)];
  return (
    mark?.spaced === false &&
    isStroke(mark.word) &&
    first?.word.shape === 'number' &&
    !isYear(first.word)
  );
}

const isStroke = reads(/^[-–/]$/);
const isYear = reads(/^(?:1\d|20)\d\d$/);

/** *2024-06-31*: a day in figures, even one that cannot be. */
function beginsDay({ index }: Token, tokens: Document['tokens']): boolean {
  if (!isDayMark(tokens[index + 1]?.word)) return false;
  const after = tokens.slice(index + 1, index + 5);
  const written = after.map(({ spaced, word: { text } }) => (spaced ? ' ' : text)).join('');
  return /^[-/]\d\d?[-/]\d\d?$/.test(written);
}

/** The mark may be one token with the figures after it. */
const isDayMark = reads(/^[-/]/);

/** *from 1000 to 2000 hires*: the end of a range is counted, and so is its start. */
const startsCount = ({ index }: Token, tokens: Document['tokens']): boolean =>
  joinsYears(tokens[index + 1]?.word) &&
  isFourFigures(tokens[index + 2]?.word) &&
  isCounted(tokens[index + 3], true);

const joinsYears = reads(/^(?:to|or|-|–)$/);
const isFourFigures = reads(/^\d{4}$/);

/** Is the noun after figures what they count? */
function isCounted(next: Token | undefined, afterAmountLead: boolean): boolean {
  if (!next?.spaced) return false;
  const { word, pos } = next;
  if (isCountedNoun(word)) return true;
  return afterAmountLead && pos === 'NOUN' && isPlural(word) && !LEVELS.has(word.lower);
}

const isPlural = reads(/[^s]s$/);

/**
 * Is a four-figure number a year? Not after a currency or a name that takes a number, not before
 * what it would count, and not inside a larger number, code or address.
 */
export function isBareYear(token: Token, { tokens }: Document): boolean {
  const year = Number(token.word.text);
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (before && !token.spaced && !opensYear(before.word)) return false;
  if (next && !next.spaced && isOfNumber(next.word)) return false;
  const lead = before?.word;
  if (isNaming(lead)) return false;
  if (isCounted(next, isAmountLead(lead)) || continuesFigures(token, tokens)) return false;
  if (startsCount(token, tokens) || beginsDay(token, tokens)) return false;
  if (endsImpossibleDay(token, tokens)) return false;
  if (year >= 1700 && year < 2060) {
    const things = next?.spaced && next.pos === 'NOUN' && isPlural(next.word);
    return !things || isLead(lead);
  }
  return isLead(lead) && (!next?.spaced || next.pos !== 'NOUN');
}
