import type { DateRecord, Extraction } from '../records';
import type { Format } from './format';
import { attributes, escapeMarkup } from './markup';
import { markedMentions, withoutOverlaps } from './mentions';

const SCHEMA = 'http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd';
const DCT_ID = 't0';

/** TimeML 1.2.1: the document creation time, and the text with a TIMEX3 for each date mention. */
export const toTimeMl: Format = (text, extraction, { name } = {}) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${SCHEMA}">`,
    ...(name === undefined ? [] : [`<DOCID>${escapeMarkup(name)}</DOCID>`]),
    ...creationTime(extraction),
    `<TEXT>${annotate(text, extraction)}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');

function creationTime({ document: { date } }: Extraction): string[] {
  if (date === undefined) return [];
  const described = attributes({
    tid: DCT_ID,
    type: 'DATE',
    value: date,
    temporalFunction: 'false',
    functionInDocument: 'CREATION_TIME',
  });
  return [`<DCT><TIMEX3${described}>${date}</TIMEX3></DCT>`];
}

function annotate(text: string, extraction: Extraction): string {
  const hasCreationTime = extraction.document.date !== undefined;
  const pieces: string[] = [];
  let written = 0;
  withoutOverlaps(markedMentions(extraction.dates)).forEach(({ record, mention }, index) => {
    if (record.kind !== 'date') return;
    pieces.push(escapeMarkup(text.slice(written, mention.start)));
    const described = timex(record, `t${index + 1}`, hasCreationTime);
    pieces.push(`<TIMEX3${described}>${escapeMarkup(mention.text)}</TIMEX3>`);
    written = mention.end;
  });
  pieces.push(escapeMarkup(text.slice(written)));
  return pieces.join('');
}

function timex({ type, value, mod, anchor }: DateRecord, tid: string, hasCreationTime: boolean) {
  const anchored = anchor === 'document' && hasCreationTime;
  return attributes({
    tid,
    type,
    value,
    mod,
    temporalFunction: anchored || anchor === 'context' ? 'true' : 'false',
    functionInDocument: 'NONE',
    anchorTimeID: anchored ? DCT_ID : undefined,
  });
}
