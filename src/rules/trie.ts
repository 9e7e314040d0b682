import type { Answer } from '../lexicon/answer';
import { always, anyOf, bothOf, kindsFor, LISTED, type Question } from '../lexicon/question';
import { answerTo, remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import { Crossing, type Ways } from './crossing';
import type { Element, Pattern } from './pattern';
import type { Piece } from './piece';
import type { Rule } from './rule';

/** Ways out of a node; where there are fewer, each is asked by itself. */
const MANY = 5;

/**
 * Rules that begin alike share the way as far as they do, so that what stands in the text is read
 * once for all of them, and the word after it decides which of them go on.
 */
export class Node {
  readonly edges: Edge[] = [];
  readonly leaves: Leaf[] = [];
  private crossing: Crossing | undefined = undefined;

  /** Makes it and all after it ready to be walked, once all rules are in the trie. */
  finish(): void {
    if (this.leaves.length + this.edges.length >= MANY)
      this.crossing = new Crossing(this, waysOf(this));
    for (const { to } of this.edges) to.finish();
  }

  /** The ways out that are worth trying before a word. */
  before(word: Word): Ways {
    return this.crossing ? this.crossing.before(word) : this;
  }
}

/** What must hold at a place, all of one shape whatever made it, so that the engine reads them fast. */
export class Look {
  readonly begins: Answer;
  readonly end: Element['end'];

  constructor(readonly element: Element) {
    this.begins = answerTo(element.begins);
    this.end = element.end;
  }
}

/** The way from one node to the next: an element that is taken. */
export class Edge {
  readonly to = new Node();
  readonly begins: Answer;
  /** Asked only where the word at `at` could begin it. */
  readonly end: Element['end'];
  /** Such a word is all of it. */
  readonly single: boolean;

  constructor(
    readonly element: Element,
    /** What must hold where it begins. */
    readonly looks: readonly Look[],
    /** Its place among the edges of its node. */
    readonly place: number,
  ) {
    this.begins = answerTo(element.begins);
    this.end = element.read ?? element.end;
    this.single = element.single ?? false;
  }
}

/** Could a match begin it with this word? */
const beginningOf = ({ element }: Edge | Look): Question => remember(element.begins);

/** Of each way out of a node, its leaves and then its edges: could it be gone before this word? */
export const waysOf = ({ leaves, edges }: Node): Question[] => [
  ...leaves.map(({ looks }) => couldHold(looks)),
  ...edges.map((edge) => bothOf(beginningOf(edge), couldHold(edge.looks))),
];

/** Could a match that has come to a node be over before this word, or go on with it? */
export const accepts = (node: Node): Question => anyOf(waysOf(node));

/** Must the sentence hold such a word for a match to take this edge? Any will do where nothing is known of it. */
export const needsOf = ({ element, to }: Edge): Question =>
  element.needs ??
  anyOf([
    ...to.leaves.map(({ looks }) => neededAhead(looks)),
    ...to.edges.map((next) => rarer(needsOf(next), beginningOf(next))),
  ]);

/** The same for what must hold where a match ends. */
const neededAhead = (looks: readonly Look[]): Question =>
  looks.map((look) => rarer(look.element.needs ?? always, beginningOf(look))).reduce(rarer, always);

/** Of two kinds of words that are needed the one that fewer sentences have: a closed list has few words. */
const rarer = (one: Question, other: Question): Question =>
  isClosed(one) || (one !== always && !isClosed(other)) ? one : other;

const isClosed = (question: Question): boolean => kindsFor(question) === LISTED;

const couldHold = (looks: readonly Look[]): Question =>
  looks.map(beginningOf).reduce(bothOf, always);

/** Where a rule has matched. */
export class Leaf {
  constructor(
    /** The place of the rule in its set. */
    readonly rule: number,
    /** Which variant of its pattern it was; the least counts. */
    readonly variant: number,
    /** For each step on the way its place in the pattern. */
    readonly places: readonly number[],
    /** Of each of them, does it stand outside the candidate's span? */
    readonly outside: readonly boolean[],
    readonly looks: readonly Look[],
    /** One place for each element of the pattern, with nothing in it. */
    readonly nothing: readonly (Piece | undefined)[],
  ) {}
}

/** The rules of a set as one trie of elements. */
export function trieOf(rules: readonly Rule<unknown>[]): Node {
  const root = new Node();
  rules.forEach(({ pattern }, rule) => {
    plant(root, pattern, rule);
  });
  return root;
}

/** Puts a pattern into a trie: every way to read it, those first that take an optional element. */
function plant(root: Node, pattern: Pattern, rule: number): void {
  const nothing = pattern.map(() => undefined);
  let variants = 0;
  /** On from a node that the elements up to `k` lead to; looks wait for what they stand before. */
  const grow = (node: Node, k: number, places: readonly number[], looks: readonly Look[]): void => {
    const element = pattern[k];
    if (!element) {
      const outside = places.map((place) => pattern[place]?.outside === true);
      node.leaves.push(new Leaf(rule, variants++, places, outside, looks, nothing));
      return;
    }
    if (element.looks) grow(node, k + 1, places, [...looks, new Look(element)]);
    else grow(follow(node, element.of ?? element, looks), k + 1, [...places, k], NO_LOOKS);
    if (element.optional) grow(node, k + 1, places, looks);
  };
  grow(root, 0, [], NO_LOOKS);
}

function follow(node: Node, element: Element, looks: readonly Look[]): Node {
  let edge = node.edges.find(
    (known) =>
      known.element === element &&
      known.looks.length === looks.length &&
      known.looks.every((look, i) => look.element === looks[i]?.element),
  );
  if (!edge) {
    edge = new Edge(element, looks, node.edges.length);
    node.edges.push(edge);
  }
  return edge.to;
}

/** Most steps and ends have none. */
const NO_LOOKS: readonly Look[] = [];
