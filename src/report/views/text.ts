import type { Article, Mark } from '../article';
import { type Html, html } from '../html';
import { cutSegments, type Segment } from '../segments';
import { nameRecord } from './record';

/** The text of an article, letter for letter, with its mentions marked. */
export function textView(article: Article): Html {
  const segments = cutSegments(article);
  const homes = findHomes(segments);
  const opened = new Set<Mark>();
  return html`<div class="text" lang="en">${segments.map((segment) => {
    const opening = segment.marks.filter((mark) => !opened.has(mark));
    for (const mark of opening) opened.add(mark);
    const strays = opening.filter((mark) => !homes.has(mark));
    return [
      strays.map(({ anchor }) => html`<span id="${anchor}" class="anchor" tabindex="-1"></span>`),
      segmentView(article, segment, homes),
    ].flat();
  })}</div>`;
}

/** The segment at which each mention is linked: the first that no inner mention takes. */
function findHomes(segments: readonly Segment[]): Map<Mark, Segment> {
  const homes = new Map<Mark, Segment>();
  for (const segment of segments) {
    const inner = segment.marks.at(-1);
    if (inner && !homes.has(inner)) homes.set(inner, segment);
  }
  return homes;
}

function segmentView(article: Article, segment: Segment, homes: Map<Mark, Segment>): Html {
  const words = breakLines(article.text.slice(segment.start, segment.end));
  const zones = segment.zones.filter((kind) => kind !== 'quote').map((kind) => `zone-${kind}`);
  const inner = segment.marks.at(-1);
  if (!inner) {
    return zones.length > 0 ? html`<span class="${zones.join(' ')}">${words}</span>` : words;
  }
  const kinds = [...new Set(segment.marks.map(({ record }) => record.kind))];
  const classes = ['mark', `is-${inner.record.kind}`, ...kinds, ...zones].join(' ');
  const records = [...segment.marks].reverse().map(({ recordAnchor }) => recordAnchor);
  const anchors = segment.marks.map(({ anchor }) => anchor).join(' ');
  const data = html`data-records="${records.join(' ')}" data-marks="${anchors}"`;
  if (homes.get(inner) !== segment) return html`<span class="${classes}" ${data}>${words}</span>`;
  const title = `${nameRecord(inner.record)}\nread by ${inner.mention.rule}`;
  return html`<a class="${classes}" id="${inner.anchor}" href="#${inner.recordAnchor}" title="${title}" ${data}>${words}</a>`;
}

/** Blank lines become one calm gap; their characters stay. */
function breakLines(text: string): Html {
  const parts = text.split(/((?:\r?\n[ \t]*){2,})/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<span class="gap">${part}</span>` : part))}`;
}
