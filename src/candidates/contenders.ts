import type { Piece } from '../rules/piece';
import type { Document } from '../text/document';
import { lowerAt } from '../text/token';
import { bareNames, readAs } from './bare-names';
import {
  Contender,
  type Kind,
  ORGANIZATION,
  OTHER,
  PERSON,
  PLACE,
  type Proposal,
} from './contender';
import { isBesideMark } from './marks';
import { Names } from './name';
import { type TokenRange, touchesAny } from './overlap';

/** Evidence that counts only beside other of its kind: *Zuzu* may be what Zuzu is elsewhere. */
const ECHO = 0.2;

const isEcho = ({ reading }: Proposal): boolean => reading.weight <= ECHO;

/** What contends for the names of a document. */
export class Contenders {
  readonly names: Names;
  /** All of them, in order of their ends, of one end the longest first, of one span in order of kind. */
  readonly all: Contender[] = [];
  /** The first of those that end before a token. */
  private readonly ending: (Contender | undefined)[];

  /** The proposals stand by kind; bare names are added to them. No names but those without a record may touch a date. */
  constructor(
    [people, places, organizations, others]: readonly [
      Proposal[],
      Proposal[],
      Proposal[],
      Proposal[],
    ],
    private readonly dates: readonly TokenRange[],
    private readonly document: Document,
  ) {
    const { tokens } = document;
    this.names = new Names(tokens);
    this.ending = new Array(tokens.length + 1);
    this.addPeople(people);
    for (const candidate of places) this.add(PLACE, candidate);
    this.addEvident(ORGANIZATION, organizations);
    this.addEvident(OTHER, others);
    for (let to = 0; to <= tokens.length; to += 1)
      for (let each = this.ending[to]; each; each = each.next) this.all.push(each);
  }

  /** The first of those that end before a token; the others follow it. */
  endingAt(to: number): Contender | undefined {
    return this.ending[to];
  }

  /**
   * Adds the people. A word alone says too little to make one: it is proposed, and comes in, only where
   * something else could speak for it, which is a list or another name with the word.
   */
  private addPeople(candidates: Proposal[]): void {
    const { document } = this;
    const words = new Set<string>();
    const hear = ({ from, to }: TokenRange): void => {
      words.add(lowerAt(document, from));
      words.add(lowerAt(document, to - 1));
    };
    for (const candidate of candidates) {
      this.add(PERSON, candidate);
      hear(candidate);
    }
    const silent: Piece[] = [];
    for (const name of bareNames(document)) {
      if (name.to - name.from === 1 && !isBesideMark(document, name)) silent.push(name);
      else {
        this.addBare(PERSON, name, candidates);
        hear(name);
      }
    }
    for (const name of silent)
      if (words.has(lowerAt(document, name.from))) this.addBare(PERSON, name, candidates);
  }

  private addBare(kind: Kind, name: Piece, candidates: Proposal[]): void {
    const candidate = readAs(kind, name);
    if (!candidate) return;
    candidates.push(candidate);
    this.add(kind, candidate);
  }

  /**
   * Adds those of a kind that nothing but evidence for it makes. An echo is proposed, and comes in, only
   * where it could win: where a name of the kind begins with the same word, or in a list, whose names
   * could be of it.
   */
  private addEvident(kind: Kind, candidates: Proposal[]): void {
    const { document } = this;
    const firstWords = new Set<string>();
    let inLists = false;
    for (const candidate of candidates) {
      if (isEcho(candidate)) continue;
      this.add(kind, candidate);
      firstWords.add(lowerAt(document, candidate.from));
      inLists ||= isBesideMark(document, candidate);
    }
    if (firstWords.size === 0) return;
    for (const name of bareNames(document)) {
      if (!inLists && !firstWords.has(lowerAt(document, name.from))) continue;
      const echo = readAs(kind, name);
      if (echo) candidates.push(echo);
    }
    const echoes = candidates.filter(isEcho);
    if (inLists)
      for (const echo of echoes)
        if (isBesideMark(document, echo)) firstWords.add(lowerAt(document, echo.from));
    for (const echo of echoes)
      if (firstWords.has(lowerAt(document, echo.from))) this.add(kind, echo);
  }

  /** The kinds must come in order. */
  private add(kind: Kind, candidate: Proposal): void {
    const { from, to } = candidate;
    let before: Contender | undefined;
    let after = this.ending[to];
    while (after && after.from <= from) {
      before = after;
      after = after.next;
    }
    const same = before?.from === from ? before : undefined;
    if (same?.kind === kind) {
      same.add(candidate);
      return;
    }
    if (kind !== OTHER && touchesAny(this.dates, candidate)) return;
    const name = same?.name ?? this.names.called(from, to);
    const contender = new Contender(kind, from, to, name, candidate);
    contender.next = after;
    if (before) before.next = contender;
    else this.ending[to] = contender;
  }
}
