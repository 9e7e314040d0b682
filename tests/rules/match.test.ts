import { describe, expect, it } from 'vitest';
import {
  type Element,
  followedBy,
  joined,
  needing,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  onlyIn,
  optional,
  outside,
  precededBy,
  repeated,
  sequence,
  word,
  wordThat,
} from '../../src/rules/element';
import { propose, ruleSet } from '../../src/rules/match';
import { type Candidate, defineRule, type Pieces, type Rule } from '../../src/rules/rule';
import { beginningsOf } from '../../src/rules/second';
import { readDocument } from '../../src/text/document';

const number = wordThat('<number>', ({ shape }) => shape === 'number');

const ruleOf = (...pattern: Element[]): Rule<string[]> =>
  defineRule({
    id: 'test/rule',
    reads: 'a pattern',
    pattern,
    produce: (pieces: Pieces) => pieces.map((piece) => piece?.text ?? ''),
    examples: { something: ['something'] },
  });

const matches = (text: string, ...pattern: Element[]): string[] => {
  const set = ruleSet([ruleOf(...pattern)]);
  const document = readDocument(text);
  const found: Candidate<unknown>[] = [];
  propose(set, document, [found]);
  return found.map(({ from, to }) =>
    document.tokens
      .slice(from, to)
      .map((token) => token.word.text)
      .join(' '),
  );
};

describe('a pattern', () => {
  it('takes its elements in order', () => {
    expect(matches('They walked five miles.', word('walked'), word('five'))).toEqual([
      'walked five',
    ]);
    expect(matches('They walked five miles.', word('five'), word('walked'))).toEqual([]);
  });

  it('goes on without an optional element, and gives it back where the rest needs it', () => {
    expect(matches('in late in May', word('in'), optional(word('late')), word('may'))).toEqual([
      'in May',
    ]);
    expect(matches('in late May, in May', word('in'), optional(word('late')), word('may'))).toEqual(
      ['in late May', 'in May'],
    );
    expect(matches('very very good', optional(word('very')), word('very'), word('good'))).toEqual([
      'very very good',
      'very good',
    ]);
  });

  it('begins at an optional element or at what follows it', () => {
    expect(matches('about 5 or 6', optional(word('about')), number)).toEqual(['about 5', '5', '6']);
  });

  it('looks ahead and behind without taking', () => {
    expect(matches('5 miles and 5 men', number, followedBy(word('men')))).toEqual(['5']);
    expect(matches('5 miles and 5 men', number, notFollowedBy(word('men')))).toEqual(['5']);
    expect(matches('No 5 and 5 men', precededBy(word('no')), number)).toEqual(['5']);
    expect(matches('No 5 and 7 men', notPrecededBy(word('no')), number)).toEqual(['7']);
    expect(matches('a 5-man and 5 - man team', number, joined, word('-'))).toEqual(['5 -']);
  });

  it('leaves outside elements out of the span', () => {
    expect(matches('Sen. Roe spoke', outside(word('sen.')), word('roe'))).toEqual(['Roe']);
  });

  it('repeats, chooses and nests', () => {
    expect(matches('go go go on', repeated(word('go'), 2, 3), word('on'))).toEqual([
      'go go go on',
      'go go on',
    ]);
    expect(
      matches(
        'one dog, two cats',
        sequence(oneOf(word('one'), word('two')), oneOf(word('dog'), word('cats'))),
      ),
    ).toEqual(['one dog', 'two cats']);
  });

  it('never crosses the end of a sentence', () => {
    expect(matches('He left. Five came.', word('left'), word('.'), word('five'))).toEqual([]);
    expect(matches('He left at 5. 7 came.', notPrecededBy(word('.')), word('7'))).toEqual(['7']);
  });
});

describe('a rule set', () => {
  it('tries only the rules that a word can begin', () => {
    const { begins } = beginningsOf([ruleOf(word('walked'))]);
    const [they, walked] = readDocument('They walked').tokens;
    expect(they && begins(they.word)).toBe(false);
    expect(walked && begins(walked.word)).toBe(true);
  });

  it('tries a rule only where the sentence has what the rule needs', () => {
    const inMetres = needing(word('metres').begins, number);
    expect(matches('He ran 5 in a minute. He ran 100 metres.', inMetres)).toEqual(['100']);
  });

  it('tries a rule only in documents of its kind', () => {
    const inReports = onlyIn(({ text }) => text.startsWith('Report:'), number);
    expect(matches('He ran 5 laps.', inReports)).toEqual([]);
    expect(matches('Report: He ran 5 laps.', inReports)).toEqual(['5']);
    expect(matches('They ran 5 laps.', word('ran'), inReports)).toEqual([]);
  });

  it('goes on from a place that many rules share as each of them would', () => {
    const rules = ['a', 'b', 'c', 'd', 'e'].map((next, i) => ({
      ...ruleOf(number, followedBy(word(next))),
      id: `test/rule-${i}`,
    }));
    const set = ruleSet(rules);
    const document = readDocument('He had 1 a and 2 d and 3 f');
    const lists = rules.map((): Candidate<string[]>[] => []);
    propose(set, document, lists);
    expect(lists.map((list) => list.map(({ from }) => document.tokens[from]?.word.text))).toEqual([
      ['1'],
      [],
      [],
      ['2'],
      [],
    ]);
  });

  it('refuses two rules of one id', () => {
    expect(() => ruleSet([ruleOf(word('a')), ruleOf(word('b'))])).toThrow(
      'two rules have the id test/rule',
    );
  });
});

describe('defining a rule', () => {
  const rule = ruleOf(word('a'));
  it.each([
    ['an id that is not <room>/<words>', { id: 'Test Rule' }, 'rule Test Rule: the id must read'],
    ['no description', { reads: ' ' }, 'rule test/rule: "reads" must say'],
    [
      'a pattern that takes nothing',
      { pattern: [optional(word('a'))] },
      'must take at least one token',
    ],
    ['no example', { examples: { nothing: ['b'] } }, 'it has no examples'],
  ])('fails with %s', (_, change, message) => {
    expect(() => defineRule({ ...rule, ...change } as Rule<string[]>)).toThrow(message);
  });
});
