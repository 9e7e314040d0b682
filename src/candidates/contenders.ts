import type { Document } from '../text/document';
import { lowerAt } from '../text/token';
import {
  Contender,
  type Kind,
  ORGANIZATION,
  OTHER,
  PERSON,
  PLACE,
  type Proposal,
} from './contender';
import { addEchoes } from './echoes';
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

  /** The proposals stand by kind; echoes are added to them. No names but those without a record may touch a date. */
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
    for (const candidate of people) this.add(PERSON, candidate);
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
    addEchoes(candidates, kind, document, (word) => inLists || firstWords.has(word));
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
