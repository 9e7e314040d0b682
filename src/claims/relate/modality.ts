import { reads } from '../../lexicon/remember';
import { rememberNumber } from '../../lexicon/remember-value';
import { anyWordOf } from '../../lexicon/vocabulary';
import { spotted } from '../../names/overview';
import type { Predicate } from '../../records';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { isBareForm } from './no-verbs';
import { lastBefore } from './order';
import type { Stretch } from './phrase';
import { groupAround, verbBefore } from './verb-group';

const isPossible = reads(
  /^(?:could|may|might|can|would|possibly|perhaps|probably|maybe|reportedly|allegedly|apparently|believed|thought|feared|alleged|suspected|appear|appears|seem|seems|presumed)$/,
);
const isExpected = reads(
  /^(?:will|'ll|’ll|shall|should|expected|expects|expect|set|due|going|likely|planned|plans|plan|scheduled|forecast|projected|predicted|poised|estimated|hopes|hope|aims|aim|wants|intends|ought|wo)$/,
);
const isDenial = anyWordOf('denied denies deny denying refuted rejected dismissed'.split(' '));
const denials = spotted(isDenial);

/** From the weakest to the strongest: of several that are said the strongest stands. */
const MODALITIES: readonly Predicate['modality'][] = ['asserted', 'expected', 'possible', 'denied'];
const EXPECTED = 1;

/** How strongly a word qualifies what is said, as a place among them. */
const strengthOf = rememberNumber((word) => {
  if (isDenial(word)) return 3;
  return isPossible(word) ? 2 : isExpected(word) ? EXPECTED : 0;
});

/** How strongly the words of a verb group qualify what it says, as a place among the modalities. */
function strengthIn({ tokens }: Document, { from, to }: Stretch): number {
  let strength = 0;
  for (let at = from; at < to; at += 1)
    strength = Math.max(strength, strengthOf((tokens[at] as Token).word));
  return strength;
}

/** Nouns whose infinitive has not happened yet: `plans to build`. */
const isIntention = reads(
  /^(?:plans?|proposals?|bids?|pledges?|promises?|intentions?|ambitions?|targets?|goals?|aims?|offers?)$/,
);

/** How many verbs of a list are looked through for the words they share: `will build 3 schools, hire 40 teachers and …`. */
const MOST_JOINED = 4;

const isJoining = reads(/^(?:and|or|,)$/);

/**
 * How strongly what stands before a group says that it has not happened yet: the verb it is joined
 * to (`wants to raise pay and cut hours`), or the noun that its infinitive hangs on.
 */
function intentionOf(document: Document, group: Stretch, floor: number): number {
  const { tokens } = document;
  let { from } = group;
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    const before = tokenBefore(tokens, from)?.word;
    if (lowerAt(document, from) === 'to') return isIntention(before) ? EXPECTED : 0;
    if (!isJoining(before) || !isBareForm(tokens[from]?.word)) return 0;
    const verb = verbBefore(document, from - 1, floor);
    if (verb < 0) return 0;
    const above = groupAround(document, verb, floor, from - 1);
    if (above.to - above.from > 1 && lowerAt(document, above.from) !== 'to')
      return strengthIn(document, above);
    from = above.from;
  }
  return 0;
}

/** Is the verb before a group one that denies it? Few texts have such a word at all. */
function isDenied(document: Document, from: number, floor: number): boolean {
  const at = lastBefore(denials(document), from, (denial) => denial);
  return at !== undefined && at >= floor && verbBefore(document, from, floor) === at;
}

/** How sure a verb group is said to be; `denied` where what governs the clause denies it. */
export function modalityOf(
  document: Document,
  group: Stretch,
  floor: number,
): Predicate['modality'] {
  if (isDenied(document, group.from, floor)) return 'denied';
  const strength = Math.max(strengthIn(document, group), intentionOf(document, group, floor));
  return MODALITIES[strength] as Predicate['modality'];
}
