import { EXTENSIONS } from '../src/cli/output-format';
import { type FormatName, formats } from '../src/formats';
import { type ReportArticle, report } from '../src/report';

type Download = (article: ReportArticle) => string;

const WRITERS: ReadonlyMap<string, { ending: string; write: Download }> = new Map([
  ...names().map((name): [string, { ending: string; write: Download }] => [
    name,
    {
      ending: EXTENSIONS[name],
      write: ({ name: of, text, extraction }) => formats[name](text, extraction, { name: of }),
    },
  ]),
  ['report', { ending: '.report.html', write: (article: ReportArticle) => report([article]) }],
]);

function names(): FormatName[] {
  return Object.keys(formats).filter((name): name is FormatName => name in formats);
}

/** What can be downloaded. */
export const DOWNLOADS: readonly string[] = [...WRITERS.keys()];

/** Milliseconds; the browser fetches what was clicked on in its own time. */
const KEPT = 10_000;

/** Hands the reader a file with the article in a format. */
export function download(article: ReportArticle, format: string): void {
  const writer = WRITERS.get(format);
  if (!writer) return;
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([writer.write(article)]));
  link.href = url;
  link.download = article.name.replace(/\.txt$/, '') + writer.ending;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
