import { parseArgs } from 'node:util';
import { layOut } from '../src/cli/table';
import { mentionsOf, recordsOf, titleOf } from '../src/formats/mentions';
import { allVocabularies } from '../src/lexicon/vocabulary';
import { type Explanation, explain } from '../src/pipeline';
import type { ExtractOptions } from '../src/records';
import type { Candidate } from '../src/rules/rule';
import type { Document } from '../src/text/document';
import type { Token } from '../src/text/token';

/** Prints how a text became records: npm run why -- "text" [--reference-date DAY]. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'reference-date': { type: 'string' } },
  });
  const referenceDate = values['reference-date'];
  const options: ExtractOptions = referenceDate === undefined ? {} : { referenceDate };
  const explanation = explain(positionals.join(' '), options);
  print('Tokens', explanation.document.tokens.map(tokenRow));
  print('Zones', zoneRows(explanation.document));
  print('Candidates', candidateRows(explanation));
  print('Records', recordRows(explanation));
}

function print(title: string, rows: readonly string[][]): void {
  const width = process.stdout.columns ?? 120;
  console.log(`${title}${rows.length === 0 ? ': none' : ''}`);
  for (const line of layOut(rows, width - 2)) console.log(`  ${line}`);
  console.log();
}

function tokenRow({ index, word, pos, sentence }: Token): string[] {
  const marks = allVocabularies()
    .filter(
      ({ column, entry, phrase }) =>
        ((word.cells[word.row + column] ?? 0) & (entry | phrase)) !== 0,
    )
    .flatMap(({ name }) => name ?? []);
  return [String(index), word.text, pos, word.shape, `sentence ${sentence}`, marks.join(', ')];
}

function zoneRows({ text, zones }: Document): string[][] {
  return zones.map(({ kind, start, end }) => [kind, JSON.stringify(text.slice(start, end))]);
}

type Room = keyof Explanation['proposed'];
const ROOMS: readonly Room[] = ['people', 'places', 'organizations', 'others', 'dates', 'claims'];

/** What each room proposed, and for what did not win the candidates it overlaps that did. */
function candidateRows({ document, proposed, decided }: Explanation): string[][] {
  const all = (candidates: Explanation['proposed']): Candidate<unknown>[] =>
    ROOMS.flatMap((room): Candidate<unknown>[] => candidates[room]);
  const winners = all(decided);
  const key = ({ rule, from, to }: Candidate<unknown>) => `${rule.id} ${from} ${to}`;
  const won = new Set(winners.map(key));
  return all(proposed)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((candidate) => [
      won.has(key(candidate)) ? 'won' : `lost${describeRivals(candidate, winners, document)}`,
      textOf(candidate, document),
      candidate.rule.id,
      candidate.rule.reads,
      JSON.stringify(candidate.reading),
    ]);
}

function describeRivals(
  candidate: Candidate<unknown>,
  winners: readonly Candidate<unknown>[],
  document: Document,
): string {
  const rivals = winners.filter(({ from, to }) => from < candidate.to && candidate.from < to);
  const described = rivals.map((rival) => `${textOf(rival, document)} (${rival.rule.id})`);
  return described.length > 0 ? ` to ${described.join(', ')}` : '';
}

function textOf({ from, to }: Candidate<unknown>, { text, tokens }: Document): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function recordRows({ extraction }: Explanation): string[][] {
  return recordsOf(extraction).map((record) => [
    record.id,
    titleOf(record),
    [...new Set(mentionsOf(record).map(({ rule }) => rule))].join(', '),
  ]);
}

main();
