import { select } from './select';

/** Shows what the address names, now and whenever it changes; the browser's own back button works. */
export function followAddress(): void {
  window.addEventListener('hashchange', show);
  show();
}

function show(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(name);
  openSheet(target?.closest('.sheet') ?? document.querySelector('.sheet'));
  if (!target) return;
  const mention = mentionAt(target);
  const record = mention ? mention.record : target.closest('.record')?.id;
  select(record, mention && name);
  if (target.classList.contains('sheet')) window.scrollTo(0, 0);
  else bring(mention?.piece ?? target);
  target.focus({ preventScroll: true });
}

/** Of several sheets one is seen at a time. */
export function openSheet(sheet: Element | null): void {
  for (const other of document.querySelectorAll('.sheet')) {
    other.classList.toggle('open', other === sheet);
  }
  window.dispatchEvent(new Event('resize'));
}

/** The record that a mention at an anchor is of, and a piece of the mention that can be seen. */
function mentionAt(target: Element): { record: string; piece: Element } | undefined {
  const piece = document.querySelector(`[data-marks~="${CSS.escape(target.id)}"]`);
  const record = /^(.*)-\d+$/.exec(target.id)?.[1];
  return piece && record !== undefined ? { piece, record } : undefined;
}

function bring(target: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tall = target.getBoundingClientRect().height > window.innerHeight / 2;
  target.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: tall ? 'start' : 'center' });
}
