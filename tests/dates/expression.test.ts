import { expect, it } from 'vitest';
import { expressionOf } from '../../src/dates/expression';
import { calendarRules } from '../../src/dates/rules/calendar';
import { simple } from '../../src/dates/rules/simple';
import { timeRules } from '../../src/dates/rules/times';

it('holds dates inside dates to the rules that are matched for them', () => {
  expect(expressionOf('<day>', calendarRules, simple).element.name).toBe('<day>');
  expect(() => expressionOf('<time>', timeRules, simple)).toThrow(/^nutgraf: <time>: rule dates\//);
});
