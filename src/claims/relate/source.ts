import type { Source } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Attribution } from './attribution';
import type { Placed } from './concept';
import type { Mentioned, Mentions } from './mentions';
import type { Stretch } from './phrase';

/** Who says what: the attributions of a text and the records its speakers may be. */
export interface Speakers {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly bySentence: ReadonlyMap<number, readonly Attribution[]>;
  readonly mentions: Mentions;
}

const isQuoted = ({ tokens }: Document, { from }: Placed): boolean => tokens[from]?.quoted === true;

/** In its own sentence: the last cue before the quantity, else the first that closes what is said. */
function inSentence(
  { bySentence, document }: Speakers,
  { claim, from, to }: Placed,
): Attribution | undefined {
  const here = bySentence.get(claim.mention.sentence) ?? [];
  const before = here.filter(({ cue, follows }) => !follows && cue.from < from);
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
    .flatMap((sentence) => bySentence.get(sentence) ?? [])
    .find(({ cue, speaker }) => cue.from >= to && Math.min(cue.from, speaker.from) <= to + 4);
  if (closing) return closing;
  const first = document.tokens[from]?.sentence ?? 0;
  for (const sentence of [first, first - 1]) {
    const opening = (bySentence.get(sentence) ?? []).filter(({ cue }) => cue.from < from);
    if (opening.length > 0) return opening[opening.length - 1];
  }
  return undefined;
}

const PRONOUN = /^(?:he|she|they|it|i|we)$/;

const PERSONAL = /^(?:he|she|i)$/;

/** `he` is a person, `it` is none. */
const fits = (pronoun: string, { kind }: Mentioned): boolean =>
  PERSONAL.test(pronoun) ? kind === 'person' : pronoun !== 'it' || kind !== 'person';

/** The person a pronoun stands for: the last one who spoke, else the last one named before it. */
function referent(speakers: Speakers, { speaker, cue }: Attribution): Mentioned | undefined {
  const { attributions, mentions, document } = speakers;
  const pronoun = document.tokens[speaker.from] as Token;
  const personal = PERSONAL.test(pronoun.word.lower);
  for (let i = attributions.length - 1; i >= 0; i -= 1) {
    const earlier = attributions[i] as Attribution;
    if (earlier.cue.from >= cue.from || pronoun.sentence - earlier.sentence > 6) continue;
    const who = mentions.within(earlier.speaker, document);
    if (who && fits(pronoun.word.lower, who)) return who;
  }
  return personal ? mentions.lastPersonBefore(pronoun.start) : undefined;
}

function textOf({ text, tokens }: Document, { from, to }: Stretch): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** Where the text says who says the claim. */
export function attributionFor(speakers: Speakers, placed: Placed): Attribution | undefined {
  const here = inSentence(speakers, placed);
  return here ?? (isQuoted(speakers.document, placed) ? ofQuotation(speakers, placed) : undefined);
}

/** Who says the claim. */
export function sourceOf(speakers: Speakers, placed: Placed, said: Attribution): Source {
  const { document, mentions } = speakers;
  const { speaker, cue } = said;
  const first = document.tokens[speaker.from]?.word.lower ?? '';
  const pronoun = speaker.to - speaker.from === 1 && PRONOUN.test(first);
  const who = pronoun ? referent(speakers, said) : mentions.within(speaker, document);
  return {
    text: who?.text ?? textOf(document, speaker),
    ...(who ? { id: who.id } : {}),
    cue: textOf(document, cue),
    quoted: isQuoted(document, placed),
  };
}
