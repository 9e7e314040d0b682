import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import type { ClaimRecord } from '../../src/records';

/** A claim as a line: value or ends, bound where it has one, change, unit. */
function line({ quantity, unit }: ClaimRecord): string {
  const { value, min, max, bound, change } = quantity;
  const size = value === undefined ? `${min}..${max}` : `${value}`;
  const bounded = bound === 'exact' || bound === 'range' ? [] : [bound];
  return [size, ...bounded, ...(change ? [change] : []), unit?.name ?? '-'].join(' ');
}

describe('what a newcomer tries first', () => {
  it.each<[string, string[]]>([
    ['The firm cut 1,200 jobs, or 8% of its workforce, on Tuesday.', ['1200 job', '8 percentage']],
    [
      'Inflation eased to 2.3 per cent in May from 2.7 in April.',
      ['2.3 percentage', '2.7 percentage'],
    ],
    ['One in five adults has skipped a meal.', ['0.2 adult']],
    ['About 3 out of 10 teachers plan to leave.', ['0.3 approximate teacher']],
    ['The court struck down the law in a 5-4 ruling.', []],
    ['The bill passed 218-212.', []],
    ['Two-thirds of voters backed the plan.', ['0.6666666666666666 voter']],
    ['Half of those surveyed said no.', ['0.5 share']],
    ['Shares fell as much as 12%.', ['12 at-most decrease percentage']],
    [
      'Shares slid 11% or $1.63 to $13.03.',
      ['11 decrease percentage', '1.63 decrease dollar', '13.03 dollar'],
    ],
    ['Between 10 and 15 million people face hunger.', ['10000000..15000000 people']],
    ['The deal is worth $4.2bn-$4.5bn.', ['4200000000..4500000000 dollar']],
    ['The 37-year-old was arrested on Monday.', ['37 year of age']],
    ['Sales have more than doubled since 2019.', []],
    [
      'The bank raised rates by 25 basis points to 4.5%.',
      ['25 increase basis point', '4.5 percentage'],
    ],
    ['Oil rose $1.20 to $82.30 a barrel.', ['1.2 increase dollar', '82.3 dollar per barrel']],
    ['Sales edged up to 104,760.', ['104760 -']],
    ['Prices posted a 0.1 per cent monthly increase.', ['0.1 increase percentage']],
    ['It was the smallest 12-month increase.', ['12 month']],
    ['A 19% drop in sales hurt profit.', ['19 decrease percentage']],
    ['The index was at or above 3 percent.', ['3 at-least percentage']],
    ['The margin of error is plus or minus 3 points.', ['3 point']],
    ['At one point, shares were down around 8%.', ['8 approximate decrease percentage']],
    ['At least 12 people were killed and 30 others injured.', ['12 at-least people', '30 people']],
    ['A car exploded, killing 12 and injuring 40.', ['12 people', '40 people']],
    ['The storm displaced more than 2,000.', ['2000 more-than people']],
    ['The chain opened 12 stores, closed five and sold two.', ['12 store', '5 store', '2 store']],
    ['Another 30 were hurt.', ['30 -']],
    [
      'Of the 50 passengers, 12 survived and the remaining 38 died.',
      ['50 passenger', '12 passenger', '38 passenger'],
    ],
    [
      'Profits rose 3% in May, 4% in June and 5% in July.',
      ['3 increase percentage', '4 increase percentage', '5 increase percentage'],
    ],
    ['Profits rose 3% in May and stood at 4% in June.', ['3 increase percentage', '4 percentage']],
    ['The index rose 64 points to 4,577.', ['64 increase point', '4577 point']],
    [
      'Prices rose 0.3% from June and 2.7% from a year before.',
      ['0.3 increase percentage', '2.7 increase percentage'],
    ],
    [
      'The firm has laid off 1,865 workers, and its rival has laid off 640.',
      ['1865 worker', '640 worker'],
    ],
    ['The council voted for a 1% pay raise.', ['1 increase percentage']],
    [
      'In all 673 flights were cancelled, compared with 252 a day before.',
      ['673 flight', '252 flight'],
    ],
    ['Several hundred people marched.', []],
    ['The fleet has 20 Falcon 9s by now.', ['20 falcon 9']],
    ['Crews cleared 1,000 fallen trees.', ['1000 fallen tree']],
    ['The river rose 8in (20cm).', ['8 increase inch', '20 increase centimetre']],
    ['Profit fell to 32 cents a share from 38 cents.', ['32 cent per share', '38 cent']],
    ['The toll stands at 357, with 33 killed on Monday.', ['357 -', '33 people']],
    ['The party won 234 of 543 seats.', ['234 seat']],
    ['Three of the five suspects are at large.', ['3 suspect']],
    ['There were 1.5 million fewer visitors.', ['1500000 visitor']],
    ['Flats have two- and three-bedroom plans.', ['2 bedroom', '3 bedroom']],
    ['He faces a two- to three-year ban.', ['2..3 year']],
    ['He faces up to 20 years in prison.', ['20 at-most year']],
    ['Turnout was 67%, up from 61% in 2019.', ['67 percentage', '61 percentage']],
    [
      'The carmaker sold 1.8 million cars, down from 2 million last year.',
      ['1800000 car', '2000000 car'],
    ],
    ['The budget is Rs 2.5 lakh crore.', ['2500000000000 rupee']],
    ['Call 911 or 555-0142.', []],
    ['He lives at 12 Baker Street.', []],
    ['The F-16 crashed near Route 66.', []],
    ['Article 5 was invoked after 9/11.', []],
    ['United won 3-1.', []],
    ['He died three days after the storm.', []],
    ['Sales fell in the three months to June.', []],
    ['The case was adjourned to 12 March.', []],
  ])('%s', (text, lines) => {
    expect(extract(text).claims.map(line)).toEqual(lines);
  });
});

describe('what a claim is about where more stands between', () => {
  it.each<[string, string[], string]>([
    ['Job cuts announced by local firms jumped 13%.', ['Job', 'cuts'], 'jumped'],
    ['Revenue in the quarter that ended on June 27 was up 59%.', ['Revenue'], 'was'],
    ['Ore output for the three months to June rose by 6%.', ['Ore', 'output'], 'rose'],
    ['The lead over the challenger shrank to 4 points.', ['lead'], 'shrank'],
    ['Its operating profit rose 5%, up from 3% last year.', ['operating', 'profit'], 'rose'],
    ['The number of people killed near Lyon could top 1,000.', ['number', 'people'], 'could top'],
  ])('%s', (text, words, verb) => {
    const claims = extract(text).claims;
    expect(claims.at(-1)?.concept?.words).toEqual(words);
    expect(claims.at(-1)?.predicate?.text).toBe(verb);
  });
});

describe('who says so', () => {
  it.each<[string, string]>([
    ['Jo Gower, 69, died, her son, Adam Gower, told NBC.', 'Adam Gower'],
    [
      'City officials said 4 houses fell. More than 1,200 homes burned, they said.',
      'City officials',
    ],
    [
      'Ann Lee drove the van. A spokesman said it was full. He added that 20 people saw it.',
      'spokesman',
    ],
    [
      'The firm will shed 20 percent of its staff, Northwind said in a filing without saying how many people will go.',
      'Northwind',
    ],
  ])('%s', (text, source) => {
    expect(extract(text).claims.at(-1)?.source?.text).toBe(source);
  });
});
