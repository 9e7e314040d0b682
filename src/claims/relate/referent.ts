import { reads } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Attribution } from './attribution';
import type { Mentioned, Mentions } from './mentions';
import { firstFrom } from './order';
import type { Stretch } from './phrase';

/** Who says what: the attributions of a text and the records its speakers may be. */
export interface Speakers {
  readonly document: Document;
  /** The attributions of a sentence, in order. */
  readonly bySentence: (sentence: number) => readonly Attribution[];
  readonly mentions: Mentions;
}

/** No cue is farther from what is said, in tokens. */
const REACH = 120;

/** The attributions of a sentence around a token; they stand in order of their cues. */
export function nearby(list: readonly Attribution[], at: number): readonly Attribution[] {
  if (list.length === 0) return list;
  const from = firstFrom(list, at - REACH, ({ cue }) => cue.from);
  if (from === 0 && (list[list.length - 1] as Attribution).cue.from <= at + REACH) return list;
  let to = from;
  while (to < list.length && (list[to] as Attribution).cue.from <= at + REACH) to += 1;
  return list.slice(from, to);
}

/** A pronoun that can speak. */
export const isSpeakingPronoun = reads(/^(?:he|she|they|it|i|we)$/);

const isPersonal = reads(/^(?:he|she|i)$/);

/** `he` is a person, `it` is none. */
const fits = (pronoun: Word, { kind }: Mentioned): boolean =>
  isPersonal(pronoun) ? kind === 'person' : pronoun.lower !== 'it' || kind !== 'person';

/** How many speakers of one sentence a pronoun may reach back to. */
const MOST_RECENT = 8;

/** The attributions before a token, the last first. */
function recentFirst(list: readonly Attribution[], at: number): Attribution[] {
  const last = list[list.length - 1];
  const before =
    last && last.cue.from < at ? list : nearby(list, at).filter(({ cue }) => cue.from < at);
  return before.slice(-MOST_RECENT).reverse();
}

/** How many sentences a speaker is remembered for. */
const MEMORY = 6;

export const isPronoun = ({ tokens }: Document, { from, to }: Stretch): boolean =>
  to - from === 1 && isSpeakingPronoun(tokens[from]?.word);

/** The speakers before a token, the last first, in its sentence and those before. */
function* earlierSpeakers(
  { bySentence }: Speakers,
  sentence: number,
  at: number,
): Generator<Stretch> {
  for (let k = sentence; k >= Math.max(0, sentence - MEMORY); k -= 1)
    for (const { speaker } of recentFirst(bySentence(k), at)) yield speaker;
}

/** `officials said … they said`, `the firm said … it said`: the phrase itself is meant, no record before it. */
function isMeant({ tokens }: Document, pronoun: Word, { to }: Stretch): boolean {
  const { pos, word } = tokens[to - 1] as Token;
  if (pos !== 'NOUN') return false;
  if (isPersonal(pronoun)) return isOffice(word);
  return (pronoun.lower === 'they') === isPlural(word);
}

const isPlural = reads(/(?:[^s]s|police|people)$/);

/** Nouns of people who speak for others or know: `a spokesman said … he added`. */
const isOffice = reads(
  /^(?:spokes(?:man|woman|person)|minister|officer|official|judge|president|mayor|analyst|economist|director|secretary|doctor|lawyer|attorney|prosecutor|governor|professor|researcher|scientist|sheriff|commissioner|ambassador|diplomat|trader|witness|chairman|chairwoman)$/,
);

/** The person a pronoun stands for: the last one who spoke, else the last one named before it. */
export function referent(speakers: Speakers, { speaker, cue }: Attribution): Mentioned | undefined {
  const { mentions, document } = speakers;
  const pronoun = document.tokens[speaker.from] as Token;
  for (const earlier of earlierSpeakers(speakers, pronoun.sentence, cue.from)) {
    const who = mentions.within(earlier, document);
    if (who && fits(pronoun.word, who)) return who;
    if (!who && isMeant(document, pronoun.word, earlier)) return undefined;
  }
  return isPersonal(pronoun.word) ? mentions.lastPersonBefore(pronoun.start) : undefined;
}

/** `The firm said it expects`: the phrase a pronoun stands for, where no record does. */
export function phraseMeant(
  speakers: Speakers,
  { speaker, cue }: Attribution,
): Stretch | undefined {
  const { document } = speakers;
  const pronoun = document.tokens[speaker.from] as Token;
  for (const earlier of earlierSpeakers(speakers, pronoun.sentence, cue.from))
    if (!isPronoun(document, earlier)) return earlier;
  return undefined;
}
