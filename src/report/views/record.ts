import type { Confidence, ExtractedRecord, Mention } from '../../records';
import { type Article, anchorOf, type Mark } from '../article';
import { type Html, html } from '../html';
import { KINDS, type Kind } from '../kinds';
import { labelOf } from '../words/entry';

const NAMES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organisation',
  place: 'Place',
  date: 'Date',
  claim: 'Claim',
};

/** `Person: Sergey Lavrov`. */
export function nameRecord(record: ExtractedRecord): string {
  return `${NAMES[record.kind]}: ${labelOf(record)}`;
}

/** The heading of a record: a link to its first mention. */
export function recordHeading(article: Article, record: ExtractedRecord, label: Fillable): Html {
  const first = article.marksOf.get(record.id)?.[0];
  if (!first) return html`<span class="record-name">${label}</span>`;
  return html`<a class="record-name" href="#${first.anchor}" data-record="${first.recordAnchor}">${label}</a>`;
}

type Fillable = Html | string;

/** A link to another record of the article, or nothing where there is no such record. */
export function recordLink(
  { key, recordOf }: Article,
  id: string | undefined,
  label?: string,
): Html | undefined {
  const record = id === undefined ? undefined : recordOf.get(id);
  return record && html`<a href="#${anchorOf(key, record.id)}">${label ?? labelOf(record)}</a>`;
}

/** A section of records of one kind, with their number, or a word that there are none. */
export function recordSection(article: Article, kind: Kind, count: number, body: Html): Html {
  const id = `${article.key}-${kind}-list`;
  const plural = KINDS.find((entry) => entry.kind === kind)?.plural;
  return html`<section class="records ${kind}" id="${id}" aria-labelledby="${id}-title" tabindex="-1">
<h2 id="${id}-title">${plural} <span class="count">${count}</span></h2>
${count > 0 ? body : html`<p class="none">None in this text.</p>`}
</section>`;
}

/** A word of warning where a name cannot be trusted far. */
export function confidenceNote(confidence: Confidence): Html | undefined {
  return confidence === 'low' ? html`<span class="note">low confidence</span>` : undefined;
}

/** Every mention of a record in its sentence, with the rule that read it. */
export function evidence(article: Article, record: ExtractedRecord): Html {
  const marks = article.marksOf.get(record.id) ?? [];
  return html`<details class="evidence"><summary>${marks.length === 1 ? '1 mention' : `${marks.length} mentions`}</summary>
<ol>${marks.map((mark) => html`<li>${excerpt(article, mark)} <span class="rule">${[reading(mark.mention), html`<code>${mark.mention.rule}</code>`]}</span></li>`)}</ol></details>`;
}

function reading(mention: Mention): string {
  if (!('form' in mention) || !('usage' in mention)) return '';
  const words = [mention.form, mention.usage].filter(
    (word) => word !== 'name' && word !== 'literal',
  );
  return words.length > 0 ? `${words.join(', ')} ` : '';
}

const AROUND = 44;

/** A mention with the words around it, as a link to it. */
function excerpt({ text, extraction }: Article, { anchor, mention }: Mark): Html {
  const sentence = extraction.sentences[mention.sentence] ?? mention;
  const start = Math.max(sentence.start, mention.start - AROUND);
  const end = Math.min(sentence.end, mention.end + AROUND);
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, end);
  return html`<a href="#${anchor}">${start > sentence.start && '…'}${start > sentence.start ? before.replace(/^\S*\s/, '') : before}<b>${mention.text}</b>${end < sentence.end ? after.replace(/\s\S*$/, '') : after}${end < sentence.end && '…'}</a>`;
}
