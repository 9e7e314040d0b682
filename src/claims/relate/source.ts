import { anyOf } from '../../lexicon/question';
import { reads } from '../../lexicon/remember';
import { spotted } from '../../names/overview';
import type { Source } from '../../records';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { reportingVerbs } from '../vocabulary/reporting';
import { type Attribution, attributionsIn } from './attribution';
import { isColon } from './heading';
import type { Mentioned } from './mentions';
import type { Stretch } from './phrase';
import type { Placed } from './placed';
import { isPronoun, nearby, phraseMeant, referent, type Speakers } from './referent';

const isQuoted = ({ tokens }: Document, { from }: Placed): boolean => tokens[from]?.quoted === true;

/** In its own sentence: the last cue before the quantity, else the first that closes what is said. */
function inSentence(
  { bySentence, document }: Speakers,
  { claim, from, to }: Placed,
): Attribution | undefined {
  const here = nearby(bySentence(claim.mention.sentence), from);
  if (here.length === 0) return undefined;
  const apart = here.filter(({ speaker }) => speaker.to <= from || speaker.from >= to);
  return (
    apart.find(({ cue, follows }) => follows && cue.from >= to) ??
    apart.findLast(({ cue, leads }) => leads && cue.from < from) ??
    apart.find((said) => isReportedBy(document, said, to))
  );
}

/** `were reported by the ministry`, in the clause of the quantity. */
function isReportedBy({ tokens }: Document, { cue, speaker }: Attribution, to: number): boolean {
  if (cue.from < to || speaker.from < cue.from) return false;
  for (let at = to; at < cue.from; at += 1) if (opensAside(tokens[at]?.word)) return false;
  return true;
}

const opensAside = reads(/^(?:,|whose|which|who)$/);

/** Tokens of the quotation around the quantity, half-open; each paragraph of it may open with a mark. */
function quotationAround({ tokens }: Document, at: number): Stretch {
  let [from, to] = [at, at + 1];
  const goesOn = (mark: number, beyond: number): boolean =>
    tokens[mark]?.newline === true &&
    tokens[mark]?.word.text === '"' &&
    tokens[beyond]?.quoted === true;
  while (tokenBefore(tokens, from)?.quoted || goesOn(from - 1, from - 2)) from -= 1;
  while (tokens[to]?.quoted || goesOn(to, to + 1)) to += 1;
  return { from, to };
}

/** A quotation of several sentences is said by whom its last sentence names, else by whom the words before it do. */
function ofQuotation(speakers: Speakers, placed: Placed): Attribution | undefined {
  const { document, bySentence } = speakers;
  const { from, to } = quotationAround(document, placed.from);
  const after = document.tokens[to]?.sentence ?? tokenBefore(document.tokens, to)?.sentence ?? -1;
  const closes = ({ cue, speaker }: Attribution): boolean =>
    cue.from >= to && Math.min(cue.from, speaker.from) <= to + 4;
  const closing = bySentence(after).find(closes) ?? bySentence(after + 1).find(closes);
  if (closing) return closing;
  const first = document.tokens[from]?.sentence ?? 0;
  const opens = ({ cue }: Attribution): boolean => cue.from < from;
  return bySentence(first).findLast(opens) ?? bySentence(first - 1).findLast(opens);
}

function textOf({ text, tokens }: Document, { from, to }: Stretch): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** What may say who speaks: a verb that reports, and the colon of a headline. */
const cuesOf = spotted(anyOf([reportingVerbs.has, isColon]));

const NONE: readonly Attribution[] = [];

/** What is found of a sentence once is kept. */
export function attributionsOf(document: Document): Speakers['bySentence'] {
  const cues: (number[] | undefined)[] = new Array(document.sentences.length);
  for (const at of cuesOf(document)) {
    const { sentence } = document.tokens[at] as Token;
    const here = cues[sentence];
    if (here) here.push(at);
    else cues[sentence] = [at];
  }
  const known: (readonly Attribution[] | undefined)[] = new Array(cues.length);
  return (sentence) => {
    const here = sentence < 0 ? undefined : cues[sentence];
    if (!here) return NONE;
    known[sentence] ??= attributionsIn(document, sentence, here);
    return known[sentence] as readonly Attribution[];
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

/** The record of a speaker; the common noun before the colon of a headline has none. */
function named(speakers: Speakers, said: Attribution): Mentioned | undefined {
  const { document, mentions } = speakers;
  if (textOf(document, said.cue) === ':') return undefined;
  return (
    mentions.within(said.speaker, document) ??
    namedBeside(speakers, said) ??
    shortName(speakers, said)
  );
}

/** Who says the claim. */
export function sourceOf(speakers: Speakers, placed: Placed, said: Attribution): Source {
  const { document } = speakers;
  const { speaker, cue } = said;
  const pronoun = isPronoun(document, speaker);
  const who = pronoun ? referent(speakers, said) : named(speakers, said);
  const [cueText, quoted] = [textOf(document, cue), isQuoted(document, placed)];
  if (who) return { text: who.text, id: who.id, cue: cueText, quoted };
  const meant = pronoun ? phraseMeant(speakers, said) : undefined;
  return { text: textOf(document, meant ?? speaker), cue: cueText, quoted };
}
