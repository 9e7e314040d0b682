import { drawArticle } from './articles';
import { reveal } from './lists';
import { select } from './select';

/** Shows what the address names, now and whenever it changes; the browser's own back button works. */
export function followAddress(): void {
  window.addEventListener('hashchange', show);
  // The browser itself goes to the address once the page is loaded; this comes after.
  window.addEventListener('load', () => requestAnimationFrame(show));
  show();
}

/** Goes to an anchor of the page; unlike the browser, it leaves alone what is in view already. */
export function goTo(anchor: string): void {
  if (location.hash !== `#${anchor}`) history.pushState(null, '', `#${anchor}`);
  show();
}

function show(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  drawArticle(name);
  reveal(name);
  const target = document.getElementById(name);
  openSheet(target?.closest('.sheet') ?? document.querySelector('.sheet'));
  if (!target) return;
  const mention = mentionAt(target);
  const record = mention ? mention.record : target.closest('.record')?.id;
  select(record, mention && name);
  if (target.classList.contains('sheet')) window.scrollTo(0, 0);
  else bring(mention?.piece ?? target);
  target.focus({ preventScroll: true });
  if (record !== undefined) accompany(record, mention !== undefined);
}

/** Where text and records scroll apart, shows the record beside its mention or a mention beside its record. */
function accompany(record: string, seenInText: boolean): void {
  const card = document.getElementById(record);
  const pieces = document.querySelectorAll(`[data-records~="${CSS.escape(record)}"]`);
  const others = seenInText ? [card] : [...pieces];
  const first = others[0];
  if (first && scrollsApart(first) && !others.some((other) => other && isInView(other))) {
    bring(first);
  }
}

/** Of several sheets one is seen at a time. */
export function openSheet(sheet: Element | null): void {
  for (const other of document.querySelectorAll('.sheet')) {
    other.classList.toggle('open', other === sheet);
  }
}

/** The record that a mention at an anchor is of, and a piece of the mention that can be seen. */
function mentionAt(target: Element): { record: string; piece: Element } | undefined {
  const piece = document.querySelector(`[data-marks~="${CSS.escape(target.id)}"]`);
  const record = /^(.*)-\d+$/.exec(target.id)?.[1];
  return piece && record !== undefined ? { piece, record } : undefined;
}

/** Scrolls to what is not in view already. */
function bring(target: Element): void {
  if (isInView(target)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tall = target.getBoundingClientRect().height > window.innerHeight / 2;
  target.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: tall ? 'start' : 'center' });
}

function isInView(target: Element): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  const banner = document.querySelector('.banner')?.getBoundingClientRect().bottom ?? 0;
  return bottom > top && top >= banner && bottom <= window.innerHeight;
}

function scrollsApart(target: Element): boolean {
  const pane = target.closest('.pane');
  return pane !== null && getComputedStyle(pane).overflowY === 'auto';
}
