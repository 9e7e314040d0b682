import type { Extraction } from '../../records';
import { type Article, prepareArticle } from '../article';
import { type PackingTable, unpack } from '../packing';
import { panesView } from '../views/article';
import { enhance } from './enhance';

let table: PackingTable | undefined;

const waiting = () => document.querySelectorAll<HTMLElement>('.sheet[data-name]');

/** What was read from all articles of the page, drawn or not. */
let articles: Article[] | undefined;

export function allArticles(): readonly Article[] {
  articles ??= [...waiting()].map(readArticle);
  return articles;
}

/** Draws the article that an anchor is in, if it still waits to be looked at. */
export function drawArticle(anchor: string): void {
  const key = /^a\d+(?=-|$)/.exec(anchor)?.[0];
  const sheet = key === undefined ? null : document.getElementById(key);
  if (!sheet?.classList.contains('waiting')) return;
  const sheets = [...waiting()];
  const index = sheets.indexOf(sheet);
  const article = articles?.[index] ?? readArticle(sheet, index);
  sheet.innerHTML = panesView(article, { number: index + 1, of: sheets.length }).markup;
  sheet.classList.remove('waiting');
  enhance(sheet);
}

function readArticle(sheet: HTMLElement, index: number): Article {
  table ??= readData(document.getElementById('table'));
  const name = sheet.dataset.name ?? '';
  const title = sheet.querySelector('h1')?.textContent ?? name;
  const text = sheet.querySelector('.text')?.textContent ?? '';
  const packed = readData(sheet.querySelector('script'));
  const extraction = unpack(packed, table ?? [], text) as Extraction;
  return prepareArticle({ name, title, text, extraction }, index);
}

const readData = (element: Element | null) => JSON.parse(element?.textContent ?? '[]');
