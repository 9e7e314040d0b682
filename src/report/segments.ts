import type { Zone, ZoneKind } from '../records';
import type { Article, Mark } from './article';

/** A stretch of text over which the same mentions and zones hold. */
export interface Segment {
  start: number;
  end: number;
  /** Outermost first; the last one is what a click on the segment means. */
  marks: Mark[];
  zones: ZoneKind[];
}

/** Cuts a text wherever a mention or a zone starts or ends, so that nesting and crossing are alike. */
export function cutSegments({ text, marks, extraction }: Article): Segment[] {
  const zones = extraction.document.zones.filter(({ start, end }) => start < end);
  const spans = [...marks.map(({ mention }) => mention), ...zones];
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const bounds = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  const openMarks = sweep(marks, ({ mention }) => mention, outermostFirst);
  const openZones = sweep<Zone>(
    zones,
    (zone) => zone,
    () => 0,
  );
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    return { start, end, marks: openMarks(start), zones: openZones(start).map(({ kind }) => kind) };
  });
}

/** A function that gives, for ever later offsets, the items that cover them. */
function sweep<T>(
  items: readonly T[],
  spanOf: (item: T) => { start: number; end: number },
  order: (a: T, b: T) => number,
): (offset: number) => T[] {
  const waiting = [...items].sort((a, b) => spanOf(a).start - spanOf(b).start);
  let next = 0;
  let open: T[] = [];
  return (offset) => {
    open = open.filter((item) => spanOf(item).end > offset);
    for (; next < waiting.length; next += 1) {
      const item = waiting[next];
      if (item === undefined || spanOf(item).start > offset) break;
      if (spanOf(item).end > offset) open.push(item);
    }
    return [...open].sort(order);
  };
}

/** Of two mentions of the same span the claim is the outer one: it is drawn as a line below. */
function outermostFirst(a: Mark, b: Mark): number {
  const longer = length(b) - length(a);
  return longer || Number(b.record.kind === 'claim') - Number(a.record.kind === 'claim');
}

const length = ({ mention }: Mark) => mention.end - mention.start;
