import Papa from 'papaparse';
import type { ClaimRecord, Extraction } from '../records';
import type { Format } from './format';

const LINE_END = '\r\n';
/** What a spreadsheet may take for a formula, by OWASP's account; the wide signs for those of Japan. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The claims as a table (RFC 4180), one to a row. A text that a spreadsheet would take for a formula
 * has an apostrophe before it.
 */
export const toCsv: Format = (_, extraction, { name } = {}) => {
  const describe = namesIn(extraction);
  const rows = extraction.claims.map((claim) => [name, ...row(claim, describe)]);
  const options = { newline: LINE_END, escapeFormulae: FORMULA };
  return Papa.unparse([CSV_COLUMNS, ...rows], options) + LINE_END;
};

/** The first row of the table. */
export const CSV_COLUMNS = [
  ...['file', 'id', 'text', 'start', 'end', 'value', 'min', 'max', 'bound', 'change'],
  ...[
    'unit_kind',
    'unit',
    'unit_code',
    'unit_candidates',
    'concept',
    'predicate',
    'verb',
    'negated',
    'modality',
  ],
  ...['source', 'source_id', 'cue', 'quoted', 'when', 'where', 'rule'],
] as const;

type Describe = (ids: readonly string[] | undefined) => string;

/** Dates by their values and places by their names. */
function namesIn({ dates, places }: Extraction): Describe {
  const names = new Map<string, string>();
  for (const { id, value } of dates) names.set(id, value);
  for (const { id, name } of places) names.set(id, name);
  return (ids) => (ids ?? []).map((id) => names.get(id) ?? id).join('; ');
}

function row(claim: ClaimRecord, describe: Describe) {
  const { id, mention, quantity, unit, concept, predicate, source, when, where } = claim;
  return [
    ...[id, mention.text, mention.start, mention.end],
    ...[quantity.value, quantity.min, quantity.max, quantity.bound, quantity.change],
    ...[unit?.kind, unit?.name, unit?.code, unit?.candidates?.join('; '), concept?.text],
    ...[predicate?.text, predicate?.verb, predicate?.negated, predicate?.modality],
    ...[source?.text, source?.id, source?.cue, source?.quoted],
    ...[describe(when), describe(where), mention.rule],
  ];
}
