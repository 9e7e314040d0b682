import type { Source } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { type Attribution, attributionsIn } from './attribution';
import type { Mentioned, Mentions } from './mentions';
import type { Stretch } from './phrase';
import type { Placed } from './placed';

/** Who says what: the attributions of a text and the records its speakers may be. */
export interface Speakers {
  readonly document: Document;
  /** The attributions of a sentence, in order. */
  readonly bySentence: (sentence: number) => readonly Attribution[];
  readonly mentions: Mentions;
}

const isQuoted = ({ tokens }: Document, { from }: Placed): boolean => tokens[from]?.quoted === true;

/** No cue is farther from what is said, in tokens. */
const REACH = 120;

/** The attributions of a sentence around a token; they stand in order of their cues. */
function nearby(list: readonly Attribution[], at: number): readonly Attribution[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Attribution).cue.from < at - REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end] as Attribution).cue.from <= at + REACH) end += 1;
  return list.slice(low, end);
}

/** In its own sentence: the last cue before the quantity, else the first that closes what is said. */
function inSentence(
  { bySentence, document }: Speakers,
  { claim, from, to }: Placed,
): Attribution | undefined {
  const here = nearby(bySentence(claim.mention.sentence), from).filter(
    ({ speaker }) => speaker.to <= from || speaker.from >= to,
  );
  const before = here.filter(({ cue, leads }) => leads && cue.from < from);
  const closing = here.find(({ cue, follows }) => follows && cue.from >= to);
  return (
    closing ?? before[before.length - 1] ?? here.find((said) => isReportedBy(document, said, to))
  );
}

/** `were reported by the ministry`, in the clause of the quantity. */
function isReportedBy({ tokens }: Document, { cue, speaker }: Attribution, to: number): boolean {
  if (cue.from < to || speaker.from < cue.from) return false;
  for (let at = to; at < cue.from; at += 1)
    if (/^(?:,|whose|which|who)$/.test(tokens[at]?.word.lower ?? '')) return false;
  return true;
}

/** Tokens of the quotation around the quantity, half-open. */
function quotationAround({ tokens }: Document, at: number): Stretch {
  let [from, to] = [at, at + 1];
  while (tokens[from - 1]?.quoted) from -= 1;
  while (tokens[to]?.quoted) to += 1;
  return { from, to };
}

/** A quotation of several sentences is said by whom its last sentence names, else by whom the words before it do. */
function ofQuotation(speakers: Speakers, placed: Placed): Attribution | undefined {
  const { document, bySentence } = speakers;
  const { from, to } = quotationAround(document, placed.from);
  const after = document.tokens[to]?.sentence ?? document.tokens[to - 1]?.sentence ?? -1;
  const closing = [after, after + 1]
    .flatMap((sentence) => bySentence(sentence))
    .find(({ cue, speaker }) => cue.from >= to && Math.min(cue.from, speaker.from) <= to + 4);
  if (closing) return closing;
  const first = document.tokens[from]?.sentence ?? 0;
  for (const sentence of [first, first - 1]) {
    const opening = bySentence(sentence).filter(({ cue }) => cue.from < from);
    if (opening.length > 0) return opening[opening.length - 1];
  }
  return undefined;
}

const PRONOUN = /^(?:he|she|they|it|i|we)$/;

const PERSONAL = /^(?:he|she|i)$/;

/** `he` is a person, `it` is none. */
const fits = (pronoun: string, { kind }: Mentioned): boolean =>
  PERSONAL.test(pronoun) ? kind === 'person' : pronoun !== 'it' || kind !== 'person';

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

/** The person a pronoun stands for: the last one who spoke, else the last one named before it. */
function referent(speakers: Speakers, { speaker, cue }: Attribution): Mentioned | undefined {
  const { bySentence, mentions, document } = speakers;
  const pronoun = document.tokens[speaker.from] as Token;
  const personal = PERSONAL.test(pronoun.word.lower);
  for (
    let sentence = pronoun.sentence;
    sentence >= Math.max(0, pronoun.sentence - MEMORY);
    sentence -= 1
  ) {
    for (const earlier of recentFirst(bySentence(sentence), cue.from)) {
      const who = mentions.within(earlier.speaker, document);
      if (who && fits(pronoun.word.lower, who)) return who;
    }
  }
  return personal ? mentions.lastPersonBefore(pronoun.start) : undefined;
}

function textOf({ text, tokens }: Document, { from, to }: Stretch): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** What is found of a sentence once is kept. */
export function attributionsOf(document: Document): Speakers['bySentence'] {
  const known = new Map<number, readonly Attribution[]>();
  return (sentence) => {
    const found = known.get(sentence) ?? attributionsIn(document, sentence);
    known.set(sentence, found);
    return found;
  };
}

/** Where the text says who says the claim. */
export function attributionFor(speakers: Speakers, placed: Placed): Attribution | undefined {
  const here = inSentence(speakers, placed);
  return here ?? (isQuoted(speakers.document, placed) ? ofQuotation(speakers, placed) : undefined);
}

/** `the man's lawyer, Ann Lee, said`: the name between the phrase and the cue. */
function namedBeside(
  { document, mentions }: Speakers,
  { speaker, cue }: Attribution,
): Mentioned | undefined {
  if (document.tokens[speaker.to]?.word.text !== ',' || cue.from - speaker.to > 8) return undefined;
  if (cue.from <= speaker.to + 1) return undefined;
  const who = mentions.within({ from: speaker.to + 1, to: cue.from }, document);
  return who?.kind === 'person' ? who : undefined;
}

/** `the Ministry`: one capitalised word of an organisation's name. */
function shortName(
  { document, mentions }: Speakers,
  { speaker }: Attribution,
): Mentioned | undefined {
  const token = document.tokens[speaker.from];
  if (!token || speaker.to !== speaker.from + 1 || token.word.shape !== 'title') return undefined;
  return mentions.shortFor(token.word.text, token.start);
}

/** Who says the claim. */
export function sourceOf(speakers: Speakers, placed: Placed, said: Attribution): Source {
  const { document, mentions } = speakers;
  const { speaker, cue } = said;
  const first = document.tokens[speaker.from]?.word.lower ?? '';
  const pronoun = speaker.to - speaker.from === 1 && PRONOUN.test(first);
  const who = pronoun
    ? referent(speakers, said)
    : (mentions.within(speaker, document) ??
      namedBeside(speakers, said) ??
      shortName(speakers, said));
  return {
    text: who?.text ?? textOf(document, speaker),
    ...(who ? { id: who.id } : {}),
    cue: textOf(document, cue),
    quoted: isQuoted(document, placed),
  };
}
