import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SHAPES } from './shapes';

const CORPUS = new URL('../../corpus/', import.meta.url);

const ARTICLES = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, CORPUS), 'utf8'));

/** A change to a text, made somewhere in it. */
type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 60 });
const inserted = fc.oneof(
  fc.constantFrom(...Object.values(SHAPES).flat()),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

const at = (text: string, where: number) => Math.floor(where * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, inserted).map(([where, more]): Mutation => {
    return (text) => text.slice(0, at(text, where)) + more + text.slice(at(text, where));
  }),
  fc.tuple(place, length).map(([where, gone]): Mutation => {
    return (text) => text.slice(0, at(text, where)) + text.slice(at(text, where) + gone);
  }),
  fc.tuple(place, length).map(([where, twice]): Mutation => {
    return (text) => text.slice(0, at(text, where) + twice) + text.slice(at(text, where));
  }),
  fc.tuple(place, place).map(([from, to]): Mutation => {
    return (text) => text.slice(at(text, from)) + text.slice(0, at(text, to));
  }),
  fc.tuple(place, length).map(([where, loud]): Mutation => {
    const end = (text: string) => at(text, where) + loud;
    return (text) =>
      text.slice(0, at(text, where)) +
      text.slice(at(text, where), end(text)).toUpperCase() +
      text.slice(end(text));
  }),
  fc.constant<Mutation>((text) => text.replaceAll(' ', '\u00a0')),
  fc.constant<Mutation>((text) => text.replaceAll('\n', '\r\n')),
  fc.constant<Mutation>((text) => text.replaceAll('. ', '.')),
  fc.constant<Mutation>((text) => text.toLowerCase()),
);

/** A real article with a few accidents. */
export const mutatedArticle = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.array(mutation, { minLength: 1, maxLength: 8 }))
  .map(([article, mutations]) => mutations.reduce((text, mutate) => mutate(text), article));
