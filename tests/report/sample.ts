import type {
  ClaimRecord,
  Confidence,
  DateRecord,
  Extraction,
  Mention,
  PlaceMention,
  PlaceRecord,
  Span,
} from '../../src/records';
import type { ReportArticle } from '../../src/report';

const TEXT = `MENU
Share this story

Three rivers burst their banks as Lisbon counts the cost

LISBON, March 5 - Around 340 families left their homes along the Tagus on Tuesday, Interior Minister Marta Quintela said, after the wettest February since 1979.

"We expect the bill to reach at least $1.2 billion," Quintela told reporters in Lisbon. The State Water Board had warned of floods on 8-9 February.

In Madrid, Dr Ilja van der Meer of the State Water Board (SWB) said river levels rose 18 percent in 70 days, and that between 20 and 25 bridges in Spain might close by the end of March. Van der Meer, a former mayor of Utrecht, called for repairs every spring.

Portuguese officials denied that more than 1,000 people are missing.

READ ALSO | Ten bridges you should cross before summer`;

const SENTENCES: Span[] = [
  'Three rivers burst their banks as Lisbon counts the cost',
  'LISBON, March 5 - Around 340 families left their homes along the Tagus on Tuesday, Interior Minister Marta Quintela said, after the wettest February since 1979.',
  '"We expect the bill to reach at least $1.2 billion," Quintela told reporters in Lisbon.',
  'The State Water Board had warned of floods on 8-9 February.',
  'In Madrid, Dr Ilja van der Meer of the State Water Board (SWB) said river levels rose 18 percent in 70 days, and that between 20 and 25 bridges in Spain might close by the end of March.',
  'Van der Meer, a former mayor of Utrecht, called for repairs every spring.',
  'Portuguese officials denied that more than 1,000 people are missing.',
].map((sentence) => spanOf(sentence));

function spanOf(words: string, within: Span = { start: 0, end: TEXT.length }): Span {
  const start = TEXT.indexOf(words, within.start);
  if (start < 0 || start >= within.end) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

function at(sentence: number, text: string, rule: string): Mention {
  return { ...spanOf(text, SENTENCES[sentence]), text, sentence, rule };
}

function place(
  number: number,
  [name, type, country]: [string, PlaceRecord['type'], string?],
  [latitude, longitude]: [number, number] | [],
  mentions: [sentence: number, text: string, form?: PlaceMention['form']][],
  confidence: Confidence = 'high',
): PlaceRecord {
  return {
    kind: 'place',
    id: `place:${number}`,
    name,
    type,
    ...(country && { country }),
    ...(latitude !== undefined &&
      longitude !== undefined && { coordinates: { latitude, longitude } }),
    confidence,
    mentions: mentions.map(([sentence, text, form = 'name']) => ({
      ...at(sentence, text, form === 'name' ? 'places/known' : 'places/adjective'),
      form,
      usage: 'literal',
    })),
  };
}

function date(
  number: number,
  [type, value, start, end = start]: [DateRecord['type'], string, string?, string?],
  anchor: DateRecord['anchor'],
  [sentence, text, rule]: [number, string, string],
): DateRecord {
  const days = start !== undefined && end !== undefined ? { start, end } : {};
  return {
    kind: 'date',
    id: `date:${number}`,
    type,
    value,
    ...days,
    anchor,
    mentions: [at(sentence, text, rule)],
  };
}

function claim(
  number: number,
  [sentence, text, rule]: [number, string, string],
  rest: Omit<ClaimRecord, 'kind' | 'id' | 'mention'>,
): ClaimRecord {
  return { kind: 'claim', id: `claim:${number}`, mention: at(sentence, text, rule), ...rest };
}

function verb(
  sentence: number,
  text: string,
  verb: string,
  modality: 'asserted' | 'possible' | 'expected' | 'denied',
) {
  return { ...spanOf(text, SENTENCES[sentence]), text, verb, negated: false, modality };
}

function concept(sentence: number, text: string) {
  return { ...spanOf(text, SENTENCES[sentence]), text, words: text.split(' ') };
}

const EXTRACTION: Extraction = {
  version: '0.1.0',
  document: {
    date: '2024-03-05',
    dateSource: 'option',
    dateline: { ...spanOf('LISBON, March 5'), place: 'place:1' },
    zones: [
      { ...spanOf('MENU\nShare this story'), kind: 'boilerplate' },
      { ...spanOf('Three rivers burst their banks as Lisbon counts the cost'), kind: 'headline' },
      { ...spanOf('LISBON, March 5'), kind: 'dateline' },
      { ...spanOf('READ ALSO | Ten bridges you should cross before summer'), kind: 'boilerplate' },
    ],
  },
  sentences: SENTENCES,
  people: [
    {
      kind: 'person',
      id: 'person:1',
      name: 'Marta Quintela',
      parts: { given: 'Marta', family: 'Quintela' },
      aliases: ['Quintela'],
      honorifics: [],
      roles: [{ title: 'Interior Minister', place: 'place:4', span: spanOf('Interior Minister') }],
      confidence: 'high',
      mentions: [
        at(1, 'Marta Quintela', 'people/title-name'),
        at(2, 'Quintela', 'people/known-family'),
      ],
    },
    {
      kind: 'person',
      id: 'person:2',
      name: 'Ilja van der Meer',
      parts: { given: 'Ilja', particle: 'van der', family: 'Meer' },
      aliases: ['Van der Meer'],
      honorifics: ['Dr'],
      roles: [
        { title: 'mayor', place: 'place:6', former: true, span: spanOf('former mayor of Utrecht') },
      ],
      confidence: 'medium',
      mentions: [
        at(4, 'Ilja van der Meer', 'people/honorific-name'),
        at(5, 'Van der Meer', 'people/known-family'),
      ],
    },
  ],
  organizations: [
    {
      kind: 'organization',
      id: 'organization:1',
      name: 'State Water Board',
      acronym: 'SWB',
      aliases: ['SWB'],
      confidence: 'high',
      mentions: [
        at(3, 'State Water Board', 'organizations/head-noun'),
        at(4, 'State Water Board', 'organizations/head-noun'),
        at(4, 'SWB', 'organizations/acronym'),
      ],
    },
  ],
  places: [
    place(
      1,
      ['Lisbon', 'city', 'PT'],
      [38.7167, -9.1333],
      [
        [0, 'Lisbon'],
        [1, 'LISBON'],
        [2, 'Lisbon'],
      ],
    ),
    place(2, ['Tagus', 'water'], [], [[1, 'Tagus']], 'medium'),
    place(3, ['Madrid', 'city', 'ES'], [40.4165, -3.7026], [[4, 'Madrid']]),
    place(4, ['Portugal', 'country', 'PT'], [39.6945, -8.1306], [[6, 'Portuguese', 'adjective']]),
    place(5, ['Spain', 'country', 'ES'], [40.4637, -3.7492], [[4, 'Spain']]),
    place(6, ['Utrecht', 'city', 'NL'], [52.0908, 5.1222], [[5, 'Utrecht']]),
  ],
  dates: [
    date(1, ['DATE', '2024-03-05', '2024-03-05'], 'document', [1, 'Tuesday', 'dates/weekday']),
    date(2, ['DATE', '2024-02', '2024-02-01', '2024-02-29'], 'document', [
      1,
      'February',
      'dates/month',
    ]),
    date(3, ['DATE', '1979', '1979-01-01', '1979-12-31'], 'stated', [1, '1979', 'dates/year']),
    date(4, ['DATE', '2024-02-08', '2024-02-08', '2024-02-09'], 'document', [
      3,
      '8-9 February',
      'dates/day-range-month',
    ]),
    date(5, ['DURATION', 'P70D'], 'none', [4, '70 days', 'dates/duration']),
    {
      ...date(6, ['DATE', '2024-03', '2024-03-01', '2024-03-31'], 'document', [
        4,
        'the end of March',
        'dates/part-of-month',
      ]),
      mod: 'END',
    },
    date(7, ['SET', 'XXXX-SP'], 'none', [5, 'every spring', 'dates/every']),
  ],
  claims: [
    claim(1, [1, 'Around 340 families', 'claims/count'], {
      quantity: { value: 340, bound: 'approximate' },
      unit: { kind: 'count', name: 'family' },
      predicate: verb(1, 'left', 'leave', 'asserted'),
      source: { text: 'Marta Quintela', id: 'person:1', cue: 'said', quoted: false },
      when: ['date:1'],
      where: ['place:2'],
    }),
    claim(2, [2, 'at least $1.2 billion', 'claims/currency'], {
      quantity: { value: 1.2e9, min: 1.2e9, bound: 'at-least' },
      unit: { kind: 'currency', name: 'dollar', code: 'USD', symbol: '$' },
      concept: concept(2, 'the bill'),
      predicate: verb(2, 'expect', 'reach', 'expected'),
      source: { text: 'Quintela', id: 'person:1', cue: 'told', quoted: true },
    }),
    claim(3, [4, '18 percent', 'claims/percent'], {
      quantity: { value: 18, bound: 'exact', change: 'increase' },
      unit: { kind: 'percent', name: 'percentage', symbol: '%' },
      concept: concept(4, 'river levels'),
      predicate: verb(4, 'rose', 'rise', 'asserted'),
      source: { text: 'Ilja van der Meer', id: 'person:2', cue: 'said', quoted: false },
      when: ['date:5'],
    }),
    claim(4, [4, '70 days', 'claims/duration'], {
      quantity: { value: 70, bound: 'exact' },
      unit: { kind: 'time', name: 'day', code: 'd' },
    }),
    claim(5, [4, 'between 20 and 25 bridges', 'claims/range'], {
      quantity: { min: 20, max: 25, bound: 'range' },
      unit: { kind: 'count', name: 'bridge' },
      predicate: verb(4, 'might close', 'close', 'possible'),
      source: { text: 'Ilja van der Meer', id: 'person:2', cue: 'said', quoted: false },
      when: ['date:6'],
      where: ['place:5'],
    }),
    claim(6, [6, 'more than 1,000 people', 'claims/count'], {
      quantity: { value: 1000, min: 1000, bound: 'more-than' },
      unit: { kind: 'count', name: 'person' },
      predicate: verb(6, 'are missing', 'be', 'denied'),
      source: { text: 'Portuguese officials', id: 'place:4', cue: 'denied', quoted: false },
    }),
  ],
};

/** An invented article with every kind of record, read by hand. */
export const SAMPLE: ReportArticle = { name: 'floods.txt', text: TEXT, extraction: EXTRACTION };

/** The sample as one of many articles, with a person of its own. */
export function numbered(index: number): ReportArticle {
  const [person, ...people] = SAMPLE.extraction.people;
  const own = person ? [{ ...person, name: `Marta Quintela ${index}` }] : [];
  const extraction = { ...SAMPLE.extraction, people: [...own, ...people] };
  return { ...SAMPLE, name: `${index}.txt`, title: `Article ${index}`, extraction };
}
