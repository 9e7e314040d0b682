import type { ExtractedRecord, Mention } from '../records';
import { codePointOffsets } from './code-points';
import type { Format } from './format';
import { markedMentions, recordsOf, titleOf } from './mentions';

/** How many characters before and after a mention help to find it again. */
const CONTEXT = 32;
/** Twice as many code units hold as many characters, whatever these are. */
const UNITS = 2 * CONTEXT;
const UNNAMED = 'urn:nutgraf:text';

/**
 * A W3C Web Annotation page (JSON-LD): one annotation for each mention, which it selects by position
 * (in code points) and by quotation.
 */
export const toWebAnnotation: Format = (text, extraction, { name } = {}) => {
  const source = name === undefined ? UNNAMED : toIri(name);
  const toCodePoint = codePointOffsets(text);
  const items = markedMentions(recordsOf(extraction)).map(({ record, mention }, index) => ({
    id: `${source}#annotation-${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies(record),
    target: { source, selector: selectors(text, mention, toCodePoint) },
  }));
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${source}#annotations` };
  return `${JSON.stringify({ ...page, type: 'AnnotationPage', items }, null, 2)}\n`;
};

function bodies(record: ExtractedRecord) {
  const named = [
    { type: 'TextualBody', purpose: 'tagging', value: record.kind },
    { type: 'TextualBody', purpose: 'identifying', value: titleOf(record) },
  ];
  if (record.kind !== 'place' || record.geonamesId === undefined) return named;
  const source = `https://sws.geonames.org/${record.geonamesId}/`;
  return [...named, { type: 'SpecificResource', purpose: 'identifying', source }];
}

function selectors(text: string, mention: Mention, toCodePoint: (offset: number) => number) {
  const { start, end } = mention;
  return [
    { type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) },
    {
      type: 'TextQuoteSelector',
      exact: mention.text,
      prefix: [...text.slice(Math.max(0, start - UNITS), start)].slice(-CONTEXT).join(''),
      suffix: [...text.slice(end, end + UNITS)].slice(0, CONTEXT).join(''),
    },
  ];
}

/** A name as a reference; half a surrogate pair has no place in one. */
function toIri(name: string): string {
  return encodeURI(name.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('#', '%23');
}
