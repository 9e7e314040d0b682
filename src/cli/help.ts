import { JSONL_HELP } from './jsonl-help';
import { OUTPUT_FORMATS } from './output-format';

const FIRST_LINE = 7;
const FORMAT_NAMES = [OUTPUT_FORMATS.slice(0, FIRST_LINE), OUTPUT_FORMATS.slice(FIRST_LINE)]
  .map((names) => names.join(', '))
  .join(`,
${' '.repeat(25)}`);

/** What `nutgraf --help` prints. */
export const HELP = `nutgraf: who, where, when and how many, from English news articles

Usage
  nutgraf [options] [file | folder | -] ...
  nutgraf report [options] [file | folder | -] ... -o report.html
                         one page to look at what was read (nutgraf report --help)

  A folder stands for the .txt files in it and below it, in order of name.
  "-", or nothing when the input is piped, reads standard input.

Options
  --reference-date DAY   the day the article was written, YYYY-MM-DD; without it
                         what the text states, and dates that need one stay open
  --date-order ORDER     how 3/7/2024 is read: auto (default), dmy, mdy
  --manifest FILE        a JSON list of articles [{"id", "file", "title",
                         "referenceDate"?, "dateOrder"?}], files beside it; gives
                         each file its own date, and with no file named reads all
  -f, --format NAME      ${FORMAT_NAMES}
                         (default: table on a terminal, json when piped)
  --json                 the same as --format json
  -o, --output FOLDER    write one file for each article into FOLDER
  -h, --help             this text
  -v, --version          the version

Several articles
  As json they are a list [{"file", "extraction"}]; as jsonl and csv every line
  names its file; as other formats they need --output.

${JSONL_HELP}
Exit codes
  0    everything was read
  1    some input could not be read; the others were
  2    the command was called wrongly; nothing was read
  3    a batch broke off, as when the disk is full; --resume goes on
  130  interrupted, 143 asked to end; what was begun was written

Examples
  nutgraf article.txt
  nutgraf --reference-date 2024-07-03 monday.txt tuesday.txt
  nutgraf articles/ --json > records.json
  curl -s https://example.org/story.txt | nutgraf --reference-date 2024-07-03
  nutgraf --format html --output pages/ articles/
  nutgraf report articles/ -o report.html
  nutgraf --manifest corpus/manifest.json
`;
