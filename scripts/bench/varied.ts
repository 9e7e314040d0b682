import { en, Faker } from '@faker-js/faker';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { lineEnd } from '../../src/lexicon/gazetteer-format';
import { nameLines } from '../../src/lexicon/generated/names';
import { titleCase } from '../../src/lexicon/place-key';
import { cities } from '../build-gazetteer/sources';
import { type Article, readCorpus } from '../corpus';

type Tags = Readonly<Record<string, string | readonly string[]>>;
type Draw = (written: string) => string;

/** A text as what stays and what is drawn anew in each article that is made of it. */
type Template = readonly (string | { written: string; draw: Draw })[];

const wink = winkNLP(model, ['sbd', 'pos']);
const lexicon = (nlp.model() as { one: { lexicon: Tags } }).one.lexicon;
const towns = cities().map(({ name }) => name);
const names = nameLines.slice(0, -1).split(lineEnd).map(titleCase);
const faker = new Faker({ locale: en });

/** Tags of compromise whose words can stand for each other. */
const ALIKE = ['Singular', 'Plural', 'Adjective', 'Adverb', 'PastTense', 'Infinitive', 'Gerund'];
const wordsBy = new Map(ALIKE.map((tag) => [tag, wordsOf(tag)]));
/** Of the ordinary words one in so many is another one: words recur, names of the day do not. */
const ONE_IN = 2;

function wordsOf(tag: string): string[] {
  return Object.keys(lexicon).filter((word) => lexicon[word] === tag && /^[a-z]{4,}$/.test(word));
}

const isPlace = (written: string): boolean =>
  [lexicon[written.toLowerCase()] ?? []]
    .flat()
    .some((tag) => ['City', 'Country', 'Region', 'Place'].includes(tag));

const drawName: Draw = (written) => faker.helpers.arrayElement(isPlace(written) ? towns : names);
/** Another last figure, so that years stay years. */
const drawNumber: Draw = (written) => written.replace(/\d$/, `${faker.number.int(9)}`);
const drawWord =
  (words: readonly string[]): Draw =>
  (written) =>
    faker.number.int({ max: ONE_IN - 1 }) === 0 ? faker.helpers.arrayElement(words) : written;

function drawFor(written: string, pos: string): Draw | undefined {
  if (pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(written)) return drawName;
  if (/^\d+$/.test(written)) return drawNumber;
  const tag = lexicon[written];
  const words = typeof tag === 'string' ? wordsBy.get(tag) : undefined;
  return words && drawWord(words);
}

function templateOf(text: string): Template {
  const tokens = wink.readDoc(text).tokens();
  const pos = tokens.out(wink.its.pos) as string[];
  const pieces: Template[number][] = [];
  let at = 0;
  tokens.out().forEach((written, i) => {
    const draw = drawFor(written, pos[i] ?? '');
    if (!draw) return;
    const start = text.indexOf(written, at);
    pieces.push(text.slice(at, start), { written, draw });
    at = start + written.length;
  });
  return [...pieces, text.slice(at)];
}

/** A name that stands twice in an article is the same name twice. */
function fill(template: Template): string {
  const drawn = new Map<string, string>();
  return template
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const known = drawn.get(piece.written) ?? piece.draw(piece.written);
      drawn.set(piece.written, known);
      return known;
    })
    .join('');
}

/**
 * Articles of which each is new to the process: those of the corpus in turn, with the names of
 * other people and places, other figures, and half of the words another word of its kind. The
 * same seed gives the same articles.
 */
export function* variedArticles(seed: number): Generator<Article, never> {
  const templates = readCorpus().map((article) => ({
    article,
    template: templateOf(article.text),
  }));
  faker.seed(seed);
  for (let number = 1; ; number += 1) {
    for (const { article, template } of templates) {
      yield { ...article, id: `${article.id}-${number}`, text: fill(template) };
    }
  }
}
