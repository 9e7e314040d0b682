import { mentionsOf, recordsOf, titleOf } from '../src/formats/mentions';
import type { ExtractedRecord, Extraction } from '../src/records';

/** The attributes of a record, each as lines that can be compared. */
type Attributes = ReadonlyMap<string, readonly string[]>;

/**
 * What became different from one extraction to another, record by record: added (`+`), removed
 * (`-`), or changed (`~`) with the attributes that differ. Ids are compared by what they stand for,
 * so that a new record does not change all that follow it.
 */
export function compareExtractions(before: Extraction | undefined, after: Extraction): string[] {
  const old = before ? recordsOf(before) : [];
  const now = recordsOf(after);
  const earlier = pairUp(old, now);
  const kept = new Set(earlier.values());
  const titlesBefore = titlesById(old);
  const titlesAfter = titlesById(now);
  return [
    ...(before ? compareAttributes('document', frameOf(before), frameOf(after)) : []),
    ...old.filter((record) => !kept.has(record)).map((record) => `- ${describe(record)}`),
    ...now.flatMap((record) => {
      const was = earlier.get(record);
      if (!was) return [`+ ${describe(record)}`];
      const old = attributesOf(was, titlesBefore);
      return compareAttributes(describe(record), old, attributesOf(record, titlesAfter));
    }),
  ];
}

function describe(record: ExtractedRecord): string {
  const [first] = mentionsOf(record);
  return `${record.kind} ${JSON.stringify(titleOf(record))} @${first?.start}`;
}

/** For each new record the old one of the same title, else the old one that shares a mention. */
function pairUp(old: readonly ExtractedRecord[], now: readonly ExtractedRecord[]) {
  const free = new Set(old);
  const pairs = new Map<ExtractedRecord, ExtractedRecord>();
  for (const alike of [sameTitle, shareMention]) {
    for (const record of now) {
      if (pairs.has(record)) continue;
      const match = [...free].find((other) => other.kind === record.kind && alike(other, record));
      if (!match) continue;
      pairs.set(record, match);
      free.delete(match);
    }
  }
  return pairs;
}

function sameTitle(a: ExtractedRecord, b: ExtractedRecord): boolean {
  return titleOf(a) === titleOf(b) && (a.kind !== 'claim' || shareMention(a, b));
}

function shareMention(a: ExtractedRecord, b: ExtractedRecord): boolean {
  const starts = new Set(mentionsOf(a).map(({ start }) => start));
  return mentionsOf(b).some(({ start }) => starts.has(start));
}

function titlesById(records: readonly ExtractedRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, `${record.kind} ${titleOf(record)}`]));
}

function attributesOf(record: ExtractedRecord, titles: ReadonlyMap<string, string>): Attributes {
  const print = (value: unknown) =>
    JSON.stringify(value, (_, part) =>
      typeof part === 'string' ? (titles.get(part) ?? part) : part,
    );
  const { id: _, ...attributes } = record;
  return new Map(
    Object.entries(attributes).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(print) : [print(value)],
    ]),
  );
}

/** What an extraction says of the text as a whole. */
function frameOf({ version, document, sentences }: Extraction): Attributes {
  return new Map([
    ['version', [version]],
    ...Object.entries(document).map(([name, value]): [string, string[]] => [
      name,
      [JSON.stringify(value)],
    ]),
    ['sentences', sentences.map((span) => JSON.stringify(span))],
  ]);
}

function compareAttributes(title: string, was: Attributes, is: Attributes): string[] {
  const lines = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const old = was.get(name) ?? [];
    const now = is.get(name) ?? [];
    const gone = old.filter((line) => !now.includes(line)).map((line) => `    - ${name}: ${line}`);
    const come = now.filter((line) => !old.includes(line)).map((line) => `    + ${name}: ${line}`);
    const moved = gone.length + come.length === 0 && old.join() !== now.join();
    return moved ? [`    ~ ${name}: in another order`] : [...gone, ...come];
  });
  return lines.length > 0 ? [`~ ${title}`, ...lines] : [];
}
