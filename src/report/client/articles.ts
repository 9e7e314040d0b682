import type { Extraction } from '../../records';
import { type Article, prepareArticle } from '../article';
import { type PackingTable, unpack } from '../packing';
import { panesView } from '../views/article';
import { enhance } from './enhance';

let table: PackingTable | undefined;

/** What was read from the page so far; once an article is drawn, its data are gone. */
const articles = new Map<Element, Article>();

const sheets = () => [...document.querySelectorAll<HTMLElement>('.sheet[data-name]')];

/** The articles of the page, drawn or not. */
export const allArticles = (): Article[] => sheets().map(articleOf);

/** Draws the article that an anchor is in, if it still waits to be looked at. */
export function drawArticle(anchor: string): void {
  const key = /^a\d+(?=-|$)/.exec(anchor)?.[0];
  const sheet = key === undefined ? null : document.getElementById(key);
  if (!sheet?.classList.contains('waiting')) return;
  const all = sheets();
  const index = all.indexOf(sheet);
  const article = articleOf(sheet, index);
  sheet.innerHTML = panesView(article, { number: index + 1, of: all.length }).markup;
  sheet.classList.remove('waiting');
  enhance(sheet);
}

function articleOf(sheet: HTMLElement, index: number): Article {
  const article = articles.get(sheet) ?? readArticle(sheet, index);
  articles.set(sheet, article);
  return article;
}

function readArticle(sheet: HTMLElement, index: number): Article {
  table ??= readData<PackingTable>(document.getElementById('table'));
  const name = sheet.dataset.name ?? '';
  const title = sheet.querySelector('h1')?.textContent ?? name;
  const text = sheet.querySelector('.text')?.textContent ?? '';
  const extraction = unpack(readData(sheet.querySelector('script')), table, text) as Extraction;
  return prepareArticle({ name, title, text, extraction }, index);
}

function readData<T>(element: Element | null): T {
  return JSON.parse(element?.textContent ?? '[]');
}
