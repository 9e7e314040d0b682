/** Markup that may be written into a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What can stand in a gap of {@link html}: text is escaped, nothing is left out. */
export type Fill = Html | string | number | false | undefined | readonly Fill[];

/**
 * Markup with its gaps filled. Whatever is not {@link Html} is text and is escaped, so that no
 * article can write markup of its own.
 */
export function html(literals: TemplateStringsArray, ...fills: Fill[]): Html {
  let markup = literals[0] ?? '';
  fills.forEach((fill, index) => {
    markup += fillIn(fill) + (literals[index + 1] ?? '');
  });
  return new Html(markup);
}

function fillIn(fill: Fill): string {
  if (fill instanceof Html) return fill.markup;
  if (typeof fill === 'string') return escapeText(fill);
  if (typeof fill === 'number') return String(fill);
  return fill ? fill.map(fillIn).join('') : '';
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A parser would turn a bare CR into LF and drop NUL, and offsets would shift.
  ['\r', '&#13;'],
  ['\0', '\uFFFD'],
]);

function escapeText(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => ESCAPES.get(character) ?? '');
}
