import type { DateOrder, ExtractOptions } from '../src/index';
import type { ReportArticle } from '../src/report/article';
import { listen } from '../src/report/client/listen';
import { followAddress } from '../src/report/client/route';
import { bannerView, worldView } from '../src/report/page';
import { DOWNLOADS, download } from './download';
import { find } from './find';
import type { Answer } from './messages';
import { createReader } from './reader';
import { fetchSamples, type Sample } from './samples';
import { showArticle } from './show';

const form = find(document, 'form', HTMLFormElement);
const text = find(form, '[name="text"]', HTMLTextAreaElement);
const day = find(form, '[name="referenceDate"]', HTMLInputElement);
const order = find(form, '[name="dateOrder"]', HTMLSelectElement);
const sample = find(form, '[name="sample"]', HTMLSelectElement);
const format = find(form, '[name="format"]', HTMLSelectElement);
const status = find(form, '.status', HTMLElement);
const result = find(document, '.result', HTMLElement);

let samples: Sample[] = [];
let article: ReportArticle | undefined;

const ask = createReader(show);

function read(): void {
  const options: ExtractOptions = {
    ...(day.value && { referenceDate: day.value }),
    dateOrder: order.value as DateOrder,
  };
  ask({ text: text.value, options });
}

function show(answer: Answer): void {
  status.classList.toggle('failed', 'problem' in answer);
  if ('problem' in answer) {
    status.textContent = answer.problem;
    return;
  }
  const { text: read, extraction, milliseconds } = answer;
  const known = samples.find((candidate) => candidate.text === read);
  const name = known?.file ?? 'your-text.txt';
  article = { name, ...(known && { title: known.title }), text: read, extraction };
  showArticle(result, known ? article : { ...article, title: headline(article) });
  status.textContent = `${read.length.toLocaleString('en')} characters read in ${Math.ceil(milliseconds)} ms, in this browser.`;
}

function headline({ extraction, text: read }: ReportArticle): string {
  const zone = extraction.document.zones.find(({ kind }) => kind === 'headline');
  return (zone && read.slice(zone.start, zone.end).trim()) || 'Your text';
}

function load(chosen: Sample | undefined): void {
  text.value = chosen?.text ?? '';
  day.value = chosen?.referenceDate ?? '';
  order.value = chosen?.dateOrder ?? 'auto';
  read();
}

document.body.insertAdjacentHTML('afterbegin', bannerView().markup + worldView().markup);
format.append(...DOWNLOADS.map((name) => new Option(name)));
listen();
followAddress();

text.addEventListener('input', () => {
  sample.value = '';
  read();
});
// What is pasted over all of a text is another article, of another day.
text.addEventListener('paste', () => {
  if (text.selectionStart > 0 || text.selectionEnd < text.value.length) return;
  day.value = '';
  order.value = 'auto';
});
for (const control of [day, order]) control.addEventListener('input', read);
sample.addEventListener('change', () => load(samples.find(({ id }) => id === sample.value)));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (article) download(article, format.value);
});

samples = await fetchSamples();
sample.append(...samples.map(({ id, title }) => new Option(title, id)));
if (text.value === '') {
  sample.value = samples[0]?.id ?? '';
  load(samples[0]);
}
