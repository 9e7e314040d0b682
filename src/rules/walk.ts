import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Dispatch } from './dispatch';
import type { Gate } from './gate';
import { Piece } from './piece';
import { Candidate, type Rule } from './rule';
import type { Edge, Leaf, Look, Node } from './trie';

/** A leaf that was reached, and where the steps on the way were, two numbers for each. */
class Reached {
  readonly spans: number[] = [];

  constructor(public leaf: Leaf) {}
}

/** A way through the trie of a set of rules over one document; it is used for one place after another. */
export class Walk<Reading> {
  /** Where the steps so far stand, two numbers for each. */
  private readonly spans: number[] = [];
  /** What was reached from the place, in the order of the rules: so many of these, which are used again at the next. */
  private readonly reached: Reached[] = [];
  private count = 0;

  constructor(
    private readonly rules: readonly Rule<Reading>[],
    private readonly dispatch: Dispatch,
    private readonly document: Document,
    /** Which edges a sentence lets be taken; all of them where it is not asked. */
    private readonly gate: Gate | undefined,
  ) {}

  /**
   * Adds the matches that begin at a token and end by `limit`, at most one of each rule, in the order
   * of the rules; each to the list of its rule.
   */
  at(at: number, limit: number, lists: readonly Candidate<Reading>[][]): void {
    const { gate } = this;
    const { tokens } = this.document;
    const { word, sentence } = tokens[at] as Token;
    const next = at + 1 < limit ? (tokens[at + 1] as Token).word : undefined;
    const edges = this.dispatch.at(word, next);
    if (edges.length === 0) return;
    gate?.enter(sentence);
    for (let i = 0; i < edges.length; i += 1) {
      const edge = edges[i] as Edge;
      if (!gate || gate.lets(edge)) this.take(edge, 0, at, limit);
    }
    for (let i = 0; i < this.count; i += 1) this.collect(this.reached[i] as Reached, lists);
    this.count = 0;
  }

  private take(edge: Edge, depth: number, at: number, limit: number): void {
    const { looks } = edge;
    if (looks.length > 0 && !this.hold(looks, at, limit)) return;
    const end = edge.single ? at + 1 : edge.end(this.document, at, limit);
    if (end < 0) return;
    this.spans[2 * depth] = at;
    this.spans[2 * depth + 1] = end;
    this.goOn(edge.to, depth + 1, end, limit);
  }

  private goOn(node: Node, depth: number, at: number, limit: number): void {
    const word = at < limit ? (this.document.tokens[at] as Token).word : undefined;
    const { leaves, edges } = word ? node.before(word) : node;
    for (let i = 0; i < leaves.length; i += 1) {
      const leaf = leaves[i] as Leaf;
      if (leaf.looks.length === 0 || this.hold(leaf.looks, at, limit)) this.reach(leaf, depth);
    }
    if (!word) return;
    for (let i = 0; i < edges.length; i += 1) {
      const edge = edges[i] as Edge;
      if (edge.begins.of(word)) this.take(edge, depth, at, limit);
    }
  }

  private hold(looks: readonly Look[], at: number, limit: number): boolean {
    const word = this.document.tokens[at]?.word;
    for (let i = 0; i < looks.length; i += 1) {
      const look = looks[i] as Look;
      if (word && !look.begins.of(word)) return false;
      if (look.end(this.document, at, limit) < 0) return false;
    }
    return true;
  }

  /** Of two variants of one rule the first counts. */
  private reach(leaf: Leaf, depth: number): void {
    const { reached } = this;
    let i = this.count;
    while (i > 0 && (reached[i - 1] as Reached).leaf.rule > leaf.rule) i -= 1;
    const same = i > 0 ? (reached[i - 1] as Reached) : undefined;
    if (same?.leaf.rule === leaf.rule) {
      if (leaf.variant < same.leaf.variant) this.put(same, leaf, depth);
      return;
    }
    const free = reached[this.count] ?? new Reached(leaf);
    for (let k = this.count; k > i; k -= 1) reached[k] = reached[k - 1] as Reached;
    reached[i] = free;
    this.count += 1;
    this.put(free, leaf, depth);
  }

  private put(reached: Reached, leaf: Leaf, depth: number): void {
    reached.leaf = leaf;
    for (let k = 0; k < 2 * depth; k += 1) reached.spans[k] = this.spans[k] as number;
  }

  private collect({ leaf, spans }: Reached, lists: readonly Candidate<Reading>[][]): void {
    const rule = this.rules[leaf.rule] as Rule<Reading>;
    const pieces = leaf.nothing.slice();
    let from = -1;
    let to = -1;
    for (let k = 0; k < leaf.places.length; k += 1) {
      const place = leaf.places[k] as number;
      const start = spans[2 * k] as number;
      const end = spans[2 * k + 1] as number;
      if (start === end) continue;
      pieces[place] = new Piece(this.document, start, end);
      if (leaf.outside[k]) continue;
      if (from < 0) from = start;
      to = end;
    }
    const reading = from < 0 ? undefined : rule.produce(pieces);
    if (reading === undefined) return;
    (lists[leaf.rule] as Candidate<Reading>[]).push(new Candidate(rule, from, to, reading));
  }
}
