import type { ExtractedRecord, Span } from '../records';
import type { Format } from './format';
import { type Marked, markedMentions, recordsOf, withoutOverlaps } from './mentions';
import { cutsOf, tokenize } from './tokens';

const TAGS = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  date: 'DATE',
  claim: 'CLAIM',
} as const satisfies Record<ExtractedRecord['kind'], string>;

/**
 * CoNLL's IOB2, a token to a line and a blank line after each sentence: the token, the tag of the
 * claim it is in, and last the tag of its name or date. Tokens are words and single signs, cut where
 * a mention starts or ends, and no sentence ends within a mention.
 */
export const toConll: Format = (text, extraction) => {
  const records = recordsOf(extraction);
  const claims = withoutOverlaps(markedMentions(records.filter(({ kind }) => kind === 'claim')));
  const names = withoutOverlaps(markedMentions(records.filter(({ kind }) => kind !== 'claim')));
  const claimTag = tagger(claims);
  const nameTag = tagger(names);
  const startsSentence = sentenceWatcher(extraction.sentences);
  const cuts = cutsOf([...claims, ...names].map(({ mention }) => mention));
  const lines = tokenize(text, cuts).map((token, index) => {
    const tags = [claimTag(token), nameTag(token)];
    const ends = startsSentence(token) && index > 0 && !tags.some((tag) => tag.startsWith('I-'));
    return `${ends ? '\n' : ''}${text.slice(token.start, token.end)} ${tags.join(' ')}\n`;
  });
  return lines.join('');
};

/** Gives the tags of tokens asked for in order. */
function tagger(marked: readonly Marked[]): (token: Span) => string {
  let next = 0;
  return (token) => {
    while ((marked[next]?.mention.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const current = marked[next];
    if (!current || token.start < current.mention.start) return 'O';
    const position = token.start === current.mention.start ? 'B' : 'I';
    return `${position}-${TAGS[current.record.kind]}`;
  };
}

/** Says of tokens asked for in order whether a sentence starts at or just before them. */
function sentenceWatcher(sentences: readonly Span[]): (token: Span) => boolean {
  let next = 0;
  return (token) => {
    const before = next;
    while ((sentences[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    return next > before;
  };
}
