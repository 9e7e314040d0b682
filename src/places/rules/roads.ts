import { numberedRoads } from '../../names/type-words';
import { entryOf, joined, optional, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PlaceReading } from '../reading';

/** *Highway 108*, *Interstate 95*. */
export const numberedRoad = defineRule<PlaceReading>({
  id: 'places/numbered-road',
  reads: '<Highway | Route> <number>',
  pattern: [
    optional(wordThat('Name', ({ text }) => /^(?:U\.S\.|US|State|County)$/.test(text))),
    entryOf(numberedRoads),
    wordThat('number', ({ text }) => /^\d{1,4}$/.test(text)),
  ],
  produce: ([, road]) => ({
    weight: 3.5,
    entries: [],
    form: 'name',
    typeWord: road?.lower ?? 'road',
  }),
  examples: { 'Highway 108': ['Highway 108 is closed.'], nothing: ['The highway is closed.'] },
});

/** *M4*, *I-95*. */
export const letteredRoad = defineRule<PlaceReading>({
  id: 'places/lettered-road',
  reads: '<I>-<number>',
  pattern: [
    word('i'),
    joined,
    word('-'),
    joined,
    wordThat('number', ({ text }) => /^\d{1,3}$/.test(text)),
  ],
  produce: () => ({
    weight: 3.5,
    entries: [],
    form: 'name',
    typeWord: 'interstate',
  }),
  examples: { 'I-95': ['Traffic on I-95 stopped.'], nothing: ['I said 95.'] },
});
