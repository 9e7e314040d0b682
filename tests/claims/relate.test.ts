import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import type { ClaimRecord } from '../../src/records';

/** The claims of a text, as if written on a Wednesday. */
const claimsOf = (text: string): ClaimRecord[] =>
  extract(text, { referenceDate: '2024-07-03' }).claims;

const first = (text: string): ClaimRecord => claimsOf(text)[0] as ClaimRecord;

describe('source', () => {
  it.each([
    ['The ministry said about 40 sailors had been rescued.', 'ministry', 'said'],
    ['About 40 sailors had been rescued, the ministry said.', 'ministry', 'said'],
    ['About 40 sailors were rescued, according to the coast guard.', 'coast guard', 'according to'],
    ['According to the coast guard, about 40 sailors were rescued.', 'coast guard', 'According to'],
    ['“About 40 sailors were rescued,” said the minister.', 'minister', 'said'],
    ['Some 300 sheep were stolen, farmers told reporters.', 'farmers', 'told'],
    ['According to police, 50 people died.', 'police', 'According to'],
    [
      '50 flights were cut, according to flight-tracking service Northwind.',
      'flight-tracking service Northwind',
      'according to',
    ],
    ['Police: 50 people hurt in blast', 'Police', ':'],
    ['50 people hurt in blast: police', 'police', ':'],
    ['A study by the agency found the firm took $4m.', 'study', 'found'],
    ['The level fell to 22 degrees, the paper reports.', 'paper', 'reports'],
  ])('%s', (text, source, cue) => {
    expect(first(text).source).toMatchObject({ text: source, cue });
  });

  it('is kept over the sentences of a quotation', () => {
    const text =
      'The minister spoke to reporters. "We have found 40 sailors. We will look for 12 more people," the minister said.';
    expect(claimsOf(text).map(({ source }) => source?.text)).toEqual(['minister', 'minister']);
  });

  it.each([
    'Forty sailors were rescued on Monday.',
    'The storm sank 12 boats.',
    'The council has not disclosed its costs of £2m.',
    'The council cannot expect ministers to pay £2m.',
    'The bank concluded an agreement to acquire 51% of the shares.',
  ])('%s: none', (text) => {
    expect(first(text).source).toBeUndefined();
  });

  it('is kept over the paragraphs of a quotation that opens each with a mark', () => {
    const text =
      '"Five per cent have jobs.\n\n"Some 40 per cent do not.\n\n"We need 300 teachers," the mayor said.';
    expect(claimsOf(text).map(({ source }) => source?.text)).toEqual(['mayor', 'mayor', 'mayor']);
  });

  it('of a pronoun is the last speaker, with or without a record', () => {
    const claims = claimsOf('The minister said 40 homes burned. He said 12 people were hurt.');
    expect(claims.map(({ source }) => source?.text)).toEqual(['minister', 'minister']);
  });

  it('is linked to the record of the speaker', () => {
    const text =
      'Health Minister Maria Hale said 40 sailors were ill. She said 12 sailors had died.';
    const { people, claims } = extract(text);
    const hale = people.find(({ name }) => name === 'Maria Hale');
    expect(hale).toBeDefined();
    expect(claims.map(({ source }) => source?.id)).toEqual([hale?.id, hale?.id]);
  });
});

describe('predicate', () => {
  it.each([
    ['The number of boats could be around 100.', 'be', 'possible', false],
    ['The firm is expected to hire 300 workers.', 'hire', 'expected', false],
    ['The firm did not hire 300 workers.', 'hire', 'asserted', true],
    ['The firm will cut 300 jobs.', 'cut', 'expected', false],
    ['Of these boats, 10 have been released by the navy.', 'release', 'asserted', false],
    [
      'Around 25 sailors serving in the navy have so far contacted the embassy.',
      'contact',
      'asserted',
      false,
    ],
    ['The fire has scorched nearly 400 acres.', 'scorch', 'asserted', false],
    ['The bill is likely to top £60,000.', 'top', 'expected', false],
    ['The council has been able to reclaim £2m.', 'reclaim', 'asserted', false],
    ['An £11m grant has been received.', 'receive', 'asserted', false],
    ['Northwind forecast a 5 per cent fall.', 'forecast', 'expected', false],
    ['The floods cost Marsh County £68m.', 'cost', 'asserted', false],
    ['Getting £11m is a first step.', 'get', 'asserted', false],
    ['Workers are worried about everything from pay of $20 to hours.', 'worry', 'asserted', false],
    ['The city pledged $1m and said it would help.', 'pledge', 'asserted', false],
    ['That brought the number of people killed to 5,102.', 'bring', 'asserted', false],
    ['It was delivered within the recommended 18 weeks.', 'deliver', 'asserted', false],
    ['Some 40 crews were sent to affected areas.', 'send', 'asserted', false],
    ['The strike has cost it some $1.3 billion.', 'cost', 'asserted', false],
    ['Less than half of trusts were delivering care.', 'deliver', 'asserted', false],
    ['The chain could close more than 50 shops.', 'close', 'possible', false],
    ['It has plans to close 50 shops.', 'close', 'expected', false],
    ['The bill could run to $5m.', 'run', 'possible', false],
    ['Voters blame the mayor for 300 lost jobs.', 'blame', 'asserted', false],
  ])('%s', (text, verb, modality, negated) => {
    expect(first(text).predicate).toMatchObject({ verb, modality, negated });
  });

  it.each([
    ['The council approved plans to build 300 homes and hire 40 teachers.', 'build', 'hire'],
    ['The firm will open 30 shops, hire 40 bakers and close 5 mills.', 'open', 'hire', 'close'],
    ['The union wants to raise pay by 5% and cut hours by 10%.', 'raise', 'cut'],
    ['It plans to cut 90 jobs, 30 posts and close 5 shops.', 'cut', 'cut', 'close'],
  ])('%s: expected, each verb', (text, ...verbs) => {
    const expected = verbs.map((verb) => ({ verb, modality: 'expected' }));
    expect(claimsOf(text).map(({ predicate }) => predicate)).toMatchObject(expected);
  });

  it.each([['It drew requests for help from 300 homes.', 'draw', 'asserted', false]])(
    '%s',
    (text, verb, modality, negated) => {
      expect(first(text).predicate).toMatchObject({ verb, modality, negated });
    },
  );
});

describe('concept', () => {
  it.each<[string, string[] | undefined]>([
    ['Core inflation rose 0.3 per cent.', ['Core', 'inflation']],
    ['The club signed a $150,000 contract.', ['contract', 'club']],
    ['The firm reported a net profit of $100 million.', ['net', 'profit', 'firm']],
    ['Police said 40 per cent of the houses burned.', ['houses']],
    ['Exports to Chile fell 7%.', ['Exports', 'Chile']],
    ['The new bridge is 1,300 metres long.', ['new', 'bridge']],
    ['The firm cut the false alarm rate to 3 per cent.', ['false', 'alarm', 'rate', 'firm']],
    ['They praised the strength of the 500 sq m office market.', ['office', 'market', 'strength']],
    ['The paper named the brothers with a net worth of $3bn.', ['net', 'worth', 'brothers']],
    ['The race has a 2 km swim, a 20 km ride and a 5 km run.', ['swim', 'race']],
    ['The price of tin rose 3%, or $40.', ['price', 'tin']],
    ['Northwind — The airline’s shares rose 3%.', ['airline', 'shares', 'Northwind']],
    ['The carrier lost most, with its shares down 12%.', ['shares', 'carrier']],
    ['He paid $3,000 for a 5 kW system.', ['system']],
    ['Around 25 sailors called the embassy.', undefined],
  ])('%s', (text, words) => {
    expect(first(text).concept?.words).toEqual(words);
  });

  it('goes on through a list with what it belongs to', () => {
    const claims = claimsOf('The race has a 2 km swim, a 20 km ride and a 5 km run.');
    expect(claims.map(({ concept }) => concept?.words)).toEqual([
      ['swim', 'race'],
      ['ride', 'race'],
      ['run', 'race'],
    ]);
  });
});

describe('when and where', () => {
  it.each<[string, string[], string[]]>([
    ['On Monday, five people died in Lyon.', ['2024-07-01'], ['Lyon']],
    ['In April, five men were held and in June nine were freed.', ['2024-04'], []],
    ['The firm, which opened in 2010, sold 50 cars.', [], []],
    ['Five people died when a bus crashed in Peru on Monday.', ['2024-07-01'], ['Peru']],
    ['Police raided a house in Lyon on Monday and arrested 5 men.', ['2024-07-01'], ['Lyon']],
    ['Talks of the two envoys paved the way for his visit to Oslo on Monday.', [], []],
    ['On Monday, after the deaths of two men last month, India met Nepal.', ['2024-06'], []],
  ])('%s', (text, when, where) => {
    const { claims, dates, places } = extract(text, { referenceDate: '2024-07-03' });
    const claim = claims[0] as ClaimRecord;
    expect(claim.when?.map((id) => dates.find((date) => date.id === id)?.value) ?? []).toEqual(
      when,
    );
    expect(claim.where?.map((id) => places.find((place) => place.id === id)?.name) ?? []).toEqual(
      where,
    );
  });
});

describe('money that many countries share', () => {
  it.each<[string, string | undefined, string[] | undefined]>([
    ['SYDNEY, July 3 - The firm paid $5 million.', 'AUD', undefined],
    ['Toronto police said the car cost $30,000.', 'CAD', undefined],
    ['Islamabad spent Rs 40 crore.', 'PKR', undefined],
    ['Russia sold the oil for $60.', undefined, ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD']],
    ['Germany, Poland, Germany and Canada paid $60.', undefined, ['USD', 'CAD']],
    ['Sydney: it cost $3 (A$5).', undefined, ['USD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD']],
  ])('%s', (text, code, candidates) => {
    const { unit } = first(text);
    expect(unit?.code).toBe(code);
    expect(unit?.candidates).toEqual(candidates);
  });
});

describe('a claim and a date', () => {
  it('stand side by side where a length of time measures something', () => {
    const { claims, dates } = extract('The siege took three years and two months of hard work.');
    expect(claims.map(({ unit }) => unit?.name)).toContain('month');
    expect(dates.length).toBeGreaterThan(0);
  });
  it.each(['He left on 4 March 2019.', 'They met two years ago.', 'The talks began at 9 p.m.'])(
    '%s: the date has the number',
    (text) => {
      expect(claimsOf(text)).toEqual([]);
    },
  );
});

describe('conversions', () => {
  it('are bounded as what they convert', () => {
    const [, miles] = claimsOf('The moths can fly more than 100 kilometres (60 miles).');
    expect(miles?.quantity).toEqual({ value: 60, min: 60, bound: 'more-than' });
  });
});
