const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\r', '&#13;'],
]);

/** Control characters, lone surrogates and the two noncharacters that neither XML nor HTML can hold. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text as the content of an element or of a quoted attribute, in XML and HTML alike. What markup
 * cannot hold becomes U+FFFD, so that offsets stay.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\r]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** `name="value"` for each attribute that has a value, with a space before each. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('');
}
