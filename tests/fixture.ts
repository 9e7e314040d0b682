import type { Extraction, Mention } from '../src/records';

/** A text with an astral sign, markup, a line break inside a name, nested and adjacent mentions. */
export const TEXT =
  '🏙 “About 50 Indian nationals” met\r\nSergey\r\nLavrov in Astana Wednesday, <b>Kwatra & Co</b> said.\nLavrov left.';

function mention(text: string, sentence: number, rule: string, from = 0): Mention {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text, sentence, rule };
}

const SECOND = TEXT.indexOf('Lavrov left');

/** What a reader would find in {@link TEXT}, made by hand. */
export const EXTRACTION: Extraction = {
  version: '0.0.0',
  document: { date: '2024-07-03', dateSource: 'option', zones: [] },
  sentences: [
    { start: 0, end: SECOND - 1 },
    { start: SECOND, end: TEXT.length },
  ],
  people: [
    {
      kind: 'person',
      id: 'person:1',
      name: 'Sergey Lavrov',
      parts: { given: 'Sergey', family: 'Lavrov' },
      aliases: ['Lavrov'],
      honorifics: [],
      roles: [
        { title: 'Foreign Minister', place: 'place:2', former: true, span: { start: 0, end: 2 } },
      ],
      confidence: 'high',
      mentions: [
        mention('Sergey\r\nLavrov', 0, 'people/given-family'),
        mention('Lavrov', 1, 'people/known-family', SECOND),
      ],
    },
  ],
  places: [
    {
      kind: 'place',
      id: 'place:1',
      name: 'India',
      type: 'country',
      country: 'IN',
      confidence: 'high',
      mentions: [
        { ...mention('Indian', 0, 'places/adjective'), form: 'adjective', usage: 'literal' },
      ],
    },
    {
      kind: 'place',
      id: 'place:2',
      name: 'Astana',
      type: 'city',
      country: 'KZ',
      coordinates: { latitude: 51.18, longitude: 71.45 },
      geonamesId: 1526273,
      confidence: 'high',
      mentions: [{ ...mention('Astana', 0, 'places/in'), form: 'name', usage: 'literal' }],
    },
  ],
  organizations: [
    {
      kind: 'organization',
      id: 'organization:1',
      name: 'Kwatra & Co',
      aliases: [],
      confidence: 'low',
      mentions: [mention('Kwatra & Co', 0, 'organizations/suffix')],
    },
  ],
  dates: [
    {
      kind: 'date',
      id: 'date:1',
      type: 'DATE',
      value: '2024-07-03',
      edtf: '2024-07-03',
      start: '2024-07-03',
      end: '2024-07-03',
      anchor: 'document',
      mentions: [mention('Wednesday', 0, 'dates/weekday')],
    },
  ],
  claims: [
    {
      kind: 'claim',
      id: 'claim:1',
      mention: mention('About 50 Indian nationals', 0, 'claims/count'),
      quantity: { value: 50, bound: 'approximate' },
      unit: { kind: 'count', name: 'indian national' },
      predicate: {
        ...mentionSpan('met'),
        text: 'met',
        verb: 'meet',
        negated: false,
        modality: 'asserted',
      },
      source: { text: '=Kwatra & Co', id: 'organization:1', cue: 'said', quoted: true },
      when: ['date:1'],
      where: ['place:2'],
    },
  ],
};

function mentionSpan(text: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length };
}
