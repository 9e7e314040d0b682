import { expect, test } from 'vitest';
import { align } from '../../src/text/align';
import { model, readWithWink } from '../../src/text/wink';

const values = (text: string) => align(text, readWithWink(text)).map(({ word }) => word.text);

test('words are the same after more unseen ones than are kept', () => {
  const text = 'Dr Zuzu left Orwell, she said, with 5,000 others.';
  const before = readWithWink(text);
  for (let i = 0; i < 220_000; i += 20_000) {
    const unseen = Array.from({ length: 20_000 }, (_, k) => `zz${(i + k).toString(36)}`);
    readWithWink(unseen.join(' '));
  }
  const after = readWithWink(text);
  expect(after.words.map((word) => word.text)).toEqual(before.words.map((word) => word.text));
  expect(after.pos).toEqual(before.pos);
  expect(after.sentences).toEqual(before.sentences);
  expect(values('zzs stayed.')).toEqual(['zzs', 'stayed', '.']);
});

test('the model is no longer however often wink-nlp is begun anew', () => {
  const { length } = model.metaCER().machines;
  for (let time = 0; time < 10; time += 1) model.metaCER();
  expect(model.metaCER().machines).toHaveLength(length);
});
