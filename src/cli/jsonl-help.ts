/** What `nutgraf --help` says of batches. */
export const JSONL_HELP = `JSON Lines
  --jsonl                read lines of {"id", "text", "referenceDate"?} and write, in
                         the same order, lines of {"id", "extraction"}; a line that
                         cannot be read gives {"id", "error": {"code", "message",
                         "line"}} and the rest go on; blank lines give nothing
  --id-field NAME        where a line holds its id, its text, its reference date
  --text-field NAME      (default: id, text, referenceDate)
  --date-field NAME
  -j, --jobs N           worker threads, or max (default: 1)
  -o, --output FILE      write there instead of to standard output
  --resume               go on after the last whole line of the output file
`;
