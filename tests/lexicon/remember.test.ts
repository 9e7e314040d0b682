import { expect, it } from 'vitest';
import { refreshLexicon, wordOf } from '../../src/lexicon/lexicon';
import { onlyOf } from '../../src/lexicon/question';
import { answerTo, remember } from '../../src/lexicon/remember';
import { rememberValue } from '../../src/lexicon/remember-value';

it('asks a question once of a word, whoever asks', () => {
  const asked: string[] = [];
  const isLong = ({ text, length }: { text: string; length: number }) => {
    asked.push(text);
    return length > 4;
  };
  const test = remember(isLong);
  refreshLexicon();
  const [river, sea] = [wordOf('river'), wordOf('sea')];
  for (let i = 0; i < 3; i += 1) {
    expect(test(river)).toBe(true);
    expect(remember(isLong)(sea)).toBe(false);
    expect(answerTo(isLong).of(river)).toBe(true);
  }
  expect(asked).toEqual(['river', 'sea']);
  expect(test(undefined)).toBe(false);
});

it('answers what holds of every word, and of none', () => {
  const of = answerTo(onlyOf(0, () => false));
  const yes = answerTo(() => true);
  refreshLexicon();
  expect([of.of(wordOf('river')), yes.of(wordOf('river'))]).toEqual([false, true]);
});

it('finds what a word stands for once, until words are forgotten', () => {
  const found: string[] = [];
  const upper = rememberValue(({ text }) => {
    found.push(text);
    return text.toUpperCase();
  });
  refreshLexicon();
  for (let i = 0; i < 3; i += 1)
    expect([upper(wordOf('river')), upper(wordOf('sea'))]).toEqual(['RIVER', 'SEA']);
  expect(found).toEqual(['river', 'sea']);

  const later = rememberValue(({ text }) => text.length);
  for (let i = 0; i < 16; i += 1) rememberValue(() => i);
  refreshLexicon();
  expect([upper(wordOf('sea')), later(wordOf('sea'))]).toEqual(['SEA', 3]);
  expect(found).toEqual(['river', 'sea', 'sea']);
});
