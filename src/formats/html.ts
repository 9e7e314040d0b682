import type { Extraction } from '../records';
import type { Format } from './format';
import { attributes, escapeMarkup } from './markup';
import { type Marked, markedMentions, recordsOf, titleOf } from './mentions';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }
article { white-space: pre-wrap; overflow-wrap: break-word; }
mark { color: inherit; background: color-mix(in srgb, var(--kind) 25%, transparent); border-radius: 0.2em; }
.person { --kind: #d9480f; } .place { --kind: #2b8a3e; } .organization { --kind: #7048e8; }
.date { --kind: #1971c2; } .claim { --kind: #e6a700; }
`;

/** A page of its own: the text with every mention in a `<mark>`, everything in it escaped. */
export const toHtml: Format = (text, extraction, { name } = {}) => {
  const title = escapeMarkup(name ?? 'nutgraf');
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><article>${markUp(text, extraction)}</article></body>`,
    '</html>',
    '',
  ].join('\n');
};

/** The text with its marks; where two cross, the inner one is cut in two at the end of the outer. */
function markUp(text: string, extraction: Extraction): string {
  const pieces: string[] = [];
  const open: Marked[] = [];
  let written = 0;
  for (const marked of markedMentions(recordsOf(extraction))) {
    closeUntil(marked.mention.start);
    writeUntil(marked.mention.start);
    open.push(marked);
    pieces.push(openTag(marked));
  }
  closeUntil(text.length);
  writeUntil(text.length);
  return pieces.join('');

  function writeUntil(offset: number): void {
    pieces.push(escapeMarkup(text.slice(written, offset)));
    written = Math.max(written, offset);
  }

  function closeUntil(offset: number): void {
    for (;;) {
      const first = open.reduce((end, { mention }) => Math.min(end, mention.end), Infinity);
      if (first > offset) return;
      writeUntil(first);
      const depth = open.findIndex(({ mention }) => mention.end === first);
      const closed = open.splice(depth);
      const reopened = closed.filter(({ mention }) => mention.end > first);
      pieces.push('</mark>'.repeat(closed.length), ...reopened.map(openTag));
      open.push(...reopened);
    }
  }
}

function openTag({ record, mention }: Marked): string {
  const title = `${record.kind}: ${titleOf(record)}`;
  const described = { class: record.kind, title, 'data-id': record.id, 'data-rule': mention.rule };
  return `<mark${attributes(described)}>`;
}
