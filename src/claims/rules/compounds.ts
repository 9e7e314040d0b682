import type { Word } from '../../lexicon/word';
import { followedBy, joined, optional, precededBy, tokenThat, word } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { readAmount } from '../read/amount';
import { boundsBefore } from '../read/bound';
import { readCountedNoun } from '../read/counted-noun';
import { plain } from '../read/elements';
import { isNoQuantity } from '../read/exclude';
import { isPlural } from '../read/singular';
import type { ClaimReading } from '../reading';
import { measureWords } from '../units/measures';
import { amountOf, readingOf } from './build';

/** Nouns that a number before a hyphen makes a kind of thing, not a count. */
const KIND =
  /^(?:way|fold|time|star|speed|piece|party|letter|wheel|pointer|plus|odd|off|on|strong|something)$/;

const singularNoun = tokenThat(
  '<singular noun>',
  ({ pos, word: { lower } }) => pos === 'NOUN' && !isPlural(lower) && !KIND.test(lower),
  ({ shape }) => shape === 'lower',
);

const noun = tokenThat(
  '<noun>',
  ({ pos, spaced }) => spaced && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'),
);

function produceMembers([before, number, , , thing]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  if (!number || !thing || !amount || (amount.value ?? 2) < 2 || amount.form === 'vague')
    return undefined;
  if (isNoQuantity(number.document, number.from, amount.number, before !== undefined))
    return undefined;
  const unit = { kind: 'count' as const, name: thing.lower };
  return readingOf({ before, number, amount, to: thing.to, unit });
}

export const numberHyphenThing: Rule<ClaimReading> = defineRule({
  id: 'claims/number-hyphen-thing',
  reads: '<number>-<thing> <noun>',
  pattern: [optional(boundsBefore), plain, joined, word('-'), singularNoun, followedBy(noun)],
  produce: produceMembers,
  examples: {
    '5 member': ['A five-member panel met.'],
    '3 bedroom': ['They bought a three-bedroom house.'],
    nothing: ['It is a two-way street.', 'A five-star hotel opened.', 'A one-man show closed.'],
  },
});

/** Figures of three digits and more without a comma are names: `a 911 call handler`. */
const isName = (text: string): boolean => /^\d{3,}$/.test(text);

export const numberThingNoun: Rule<ClaimReading> = defineRule({
  id: 'claims/number-thing-noun',
  reads: 'a <number> <thing> <noun>',
  pattern: [precededBy(word('a', 'an')), plain, singularNoun, followedBy(noun)],
  produce: ([, number, thing]) =>
    number && isName(number.text)
      ? undefined
      : produceMembers([undefined, number, undefined, undefined, thing]),
  examples: {
    '3 course': ['They ate a three course meal.'],
    '2 bedroom': ['It is a two bedroom flat.'],
    nothing: ['A 911 call handler heard it.', 'a one man show', 'It has a five star rating.'],
  },
});

const JOINS = word('and', 'or', 'to', ',');

/** How far ahead the thing may stand that a number before a loose hyphen counts. */
const SUSPENDED = 12;

/** What the last of several numbers counts: *bedroom* of `two-, three- and four-bedroom`. */
function thingAhead({ document, to }: Piece): Word | undefined {
  const { tokens } = document;
  for (let at = to; at < to + SUSPENDED; at += 1) {
    const [hyphen, thing] = [tokens[at], tokens[at + 1]];
    if (thing?.sentence !== tokens[to]?.sentence) return undefined;
    if (hyphen?.word.text !== '-' || thing?.spaced !== false) continue;
    if (tokenBefore(tokens, at)?.pos !== 'NUM') return undefined;
    if (thing.pos === 'NOUN' && !KIND.test(thing.word.lower)) return thing.word;
  }
  return undefined;
}

export const numberHyphenSuspended: Rule<ClaimReading> = defineRule({
  id: 'claims/number-hyphen-suspended',
  reads: '<number>- and <number>-<thing>',
  pattern: [plain, joined, word('-'), followedBy(JOINS)],
  produce: ([number]) => {
    const amount = amountOf(number);
    const thing = number ? thingAhead(number) : undefined;
    if (!number || !thing || !amount || (amount.value ?? 2) < 2) return undefined;
    if (isNoQuantity(number.document, number.from, amount.number, false)) return undefined;
    const unit = measureWords.get(thing) ?? { kind: 'count' as const, name: thing.lower };
    return readingOf({ number, amount, to: number.to, unit });
  },
  examples: {
    '2 bedroom': ['It has two- and three-bedroom flats.'],
    '4 cylinder': ['It comes with four-, five- and six-cylinder engines.'],
    nothing: ['It took a two- and-a-bit view.'],
  },
});

/** A number of things of a size: the size is a quantity of its own. */
function produceSized([before, number]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  if (!number || !amount || amount.value === 1 || amount.form === 'fraction') return undefined;
  const { document, to } = number;
  const limit = document.sentences[document.tokens[to]?.sentence ?? -1]?.to ?? to;
  const size = readAmount(document, to, limit);
  const after = size?.unit && document.tokens[size.to - 1];
  const things = size && after ? readCountedNoun(document, size.to, limit) : undefined;
  if (!size?.unit || size.unit.kind === 'currency' || !things?.plural) return undefined;
  if (isNoQuantity(document, number.from, amount.number, before !== undefined)) return undefined;
  const unit = { kind: 'count' as const, name: things.name };
  return readingOf({ before, number, amount, to, unit });
}

const figures = tokenThat(
  '<figures>',
  () => true,
  ({ shape }) => shape === 'number',
);

export const numberOfSizedThings: Rule<ClaimReading> = defineRule({
  id: 'claims/number-of-sized-things',
  reads: '<number> (<number> <unit>) <things>',
  pattern: [optional(boundsBefore), plain, followedBy(figures)],
  produce: produceSized,
  examples: {
    '8000000 bottle': ['It made eight million 250ml bottles.'],
    '12 bomb': ['They dropped twelve 500 kg bombs.'],
    nothing: ['In 2019 30 km were built.'],
  },
});
