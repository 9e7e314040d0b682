import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

const names = (text: string) => extract(text).people.map(({ name }) => name);
const person = (text: string, name: string) =>
  extract(text).people.find((record) => record.name === name);

describe('one person, one record', () => {
  it.each([
    ['Jane Smith spoke. Smith left on Friday.', ['Jane Smith']],
    ['Sergey Smirnov spoke. They met Sergei Smirnov on Friday.', ['Sergey Smirnov']],
    ['William Carter spoke. They met Bill Carter on Friday.', ['William Carter']],
    ['S. Krishnan spoke. They met Subramaniam Krishnan on Friday.', ['Subramaniam Krishnan']],
    ['Anna Maria Lopez spoke. They met Anna Lopez on Friday.', ['Anna Maria Lopez']],
    ['President Mikhail Gorbachev spoke. Later President Gorbachov left.', ['Mikhail Gorbachev']],
    ['Jane Ann Roberts (JAR) spoke. They met JAR on Friday.', ['Jane Ann Roberts']],
    ['They met Chiang Kai-shek on Friday. Later Chiang Kai Shek left.', ['Chiang Kai Shek']],
    [
      'Gabriel Lopez spoke. Later in the day they met Gabriel Lopez Martinez.',
      ['Gabriel Lopez Martinez'],
    ],
    ['Peter Miller, better known as Zuzu, spoke. They met Peter Miller.', ['Peter Miller']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('where a name begins and ends', () => {
  it.each([
    ['Kano Chief Minister Jane Smith spoke.', ['Jane Smith']],
    ['Kenyan Prime Minister Jane Smith spoke.', ['Jane Smith']],
    ['Cllr Jane Smith spoke. Coun Smith left.', ['Jane Smith']],
    ['Det Supt Jane Smith spoke.', ['Jane Smith']],
    ['They met Jan Smith on Friday.', ['Jan Smith']],
    ['They met on Jan 5 and left.', []],
    ['They met JB Straubel on Friday.', ['JB Straubel']],
    ['The Chief Business Officer, Jane Smith, left.', ['Jane Smith']],
    ['She was Miss World in 1990.', []],
    ['Minority Leader Jane Smith spoke.', ['Jane Smith']],
    ['The squad of Kenya U20 left.', []],
    ['She leaves her children Susan, Kenny and Barbara.', ['Susan', 'Kenny', 'Barbara']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('two people stay two', () => {
  it('by form of address', () => {
    expect(names('Mr Roberts met Ms Roberts on Friday.')).toHaveLength(2);
  });

  it('by given name, the surname alone going to the nearer earlier one', () => {
    const text = 'John Smith met Jane Miller. Later Peter Smith spoke. Smith left on Friday.';
    expect(person(text, 'Peter Smith')?.aliases).toEqual(['Smith']);
    expect(person(text, 'John Smith')?.aliases).toEqual([]);
  });
});

describe('people of one family', () => {
  it.each([
    ['Mr Clinton met Ms Clinton on Friday.', 2],
    ['Bill Clinton and Hillary Clinton spoke.', 2],
    ['John Smith Sr. met John Smith Jr. on Friday.', 2],
    ['John Smith spoke. They met J. Smith. Later James Smith left.', 2],
    ['Jane Smith met her brother John Smith on Friday.', 2],
  ])('%s', (text, count) => expect(names(text)).toHaveLength(count));

  it('a form of address tells them apart', () => {
    const text = 'Hillary Clinton spoke. Bill Clinton left. Later Ms Clinton spoke to reporters.';
    expect(person(text, 'Hillary Clinton')?.aliases).toEqual(['Clinton']);
    expect(person(text, 'Bill Clinton')?.aliases).toEqual([]);
  });

  it('an initial is the nearer one who was named before', () => {
    const text = 'James Smith met Ann Roe. Later John Smith spoke. They saw J. Smith again.';
    expect(person(text, 'John Smith')?.aliases).toEqual(['J. Smith']);
  });

  it('another spelling of a surname without the same office is another person', () => {
    expect(names('Mikhail Gorbachev spoke. On Friday Gorbachov said no.')).toHaveLength(2);
  });
});

describe('parts and roles', () => {
  it('takes a name apart', () => {
    const text = 'They met Ludwig Maria van der Berg Jr. on Friday.';
    expect(extract(text).people[0]?.parts).toEqual({
      given: 'Ludwig',
      middle: 'Maria',
      particle: 'van der',
      family: 'Berg',
      suffix: 'Jr.',
    });
  });

  it('reads a title and whose it is', () => {
    const { people, places } = extract('Kenyan Foreign Minister Jane Smith spoke.');
    const kenya = places.find(({ country }) => country === 'KE')?.id;
    expect(people[0]?.roles).toMatchObject([{ title: 'Foreign Minister', place: kenya }]);
  });

  it('keeps what was apart from what is', () => {
    const text =
      'Former Finance Minister and now the Kenyan ambassador to France, Jane Smith, spoke.';
    expect(extract(text).people[0]?.roles).toMatchObject([
      { title: 'Finance Minister', former: true },
      { title: 'ambassador' },
    ]);
  });

  it('gives a title its place and its organisation where both stand there', () => {
    const { people, places, organizations } = extract(
      "Jane Smith, UNICEF's director in Nairobi, spoke.",
    );
    expect(people[0]?.roles).toMatchObject([
      { title: 'director', place: places[0]?.id, organization: organizations[0]?.id },
    ]);
  });

  it('states no country that the text does not state', () => {
    const { people } = extract('Prime Minister Jane Smith spoke in Nairobi.');
    expect(people[0]?.roles).toEqual([{ title: 'Prime Minister', span: { start: 0, end: 14 } }]);
  });

  it('reads whose it was before *former*', () => {
    const { people, places } = extract("Kenya's former president Jane Smith spoke.");
    expect(people[0]?.roles).toMatchObject([
      { title: 'president', former: true, place: places[0]?.id },
    ]);
  });

  it('keeps a hyphenated title whole', () => {
    const { people } = extract('They met the commander-in-chief, Jane Smith, on Friday.');
    expect(people[0]?.roles).toMatchObject([{ title: 'commander-in-chief' }]);
  });

  it('leaves the next one her own title', () => {
    const { people } = extract('They met Jane Smith, Councilwoman Ann Roe and others.');
    expect(people.map(({ roles }) => roles.length)).toEqual([0, 1]);
  });

  it('says a title once, as full as the text has it', () => {
    const text = 'Kenyan President Jane Smith spoke. Later President Smith left.';
    expect(extract(text).people[0]?.roles).toHaveLength(1);
  });

  it.each([
    'When he saw the mayor, Smith left on Friday. Jane Smith was there.',
    'He was hit in the head, Smith said. Jane Smith was there.',
    'Her daughters Jane Smith and Ann Roe were there.',
  ])('no title: %s', (text) =>
    expect(extract(text).people.flatMap(({ roles }) => roles)).toEqual([]),
  );

  it('reads an apposition', () => {
    const { people } = extract('Jane Smith, 43, the mayor of Nairobi, spoke.');
    expect(people[0]?.roles).toMatchObject([{ title: 'mayor' }]);
  });

  it.each([
    ['Jane Smith, who is head of research at the bank, spoke.', ['head of research']],
    [
      'Jane Smith, president and chief executive of Nokia, spoke.',
      ['president', 'chief executive'],
    ],
    ['Jane Smith, the outspoken Kenyan sheriff who ran, spoke.', ['sheriff']],
    ["Jane Smith, Moe's attorney, spoke.", ['attorney']],
    ['The Minister for Roads and Works, Jane Smith, spoke.', ['Minister for Roads and Works']],
    ['Speaker of Parliament, Jane Smith, spoke.', ['Speaker of Parliament']],
    ['Jane Smith, chief financial officer of Nokia, spoke.', ['chief financial officer']],
    ['Ida Moe at center, Jane Smith at guard won.', []],
    ['Later they met Jane Smith, a police spokesman said.', []],
  ])('%s', (text, titles) =>
    expect(person(text, 'Jane Smith')?.roles.map(({ title }) => title)).toEqual(titles),
  );

  it('shares whose they are between two titles', () => {
    const { people, organizations } = extract(
      'Jane Smith, president and chief executive of Nokia, spoke.',
    );
    const [nokia] = organizations;
    expect(people[0]?.roles.map(({ organization }) => organization)).toEqual([
      nokia?.id,
      nokia?.id,
    ]);
  });
});
