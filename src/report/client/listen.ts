import { filterLists, showMore, sortList } from './lists';
import { goTo } from './route';
import { dim, glow, nextAnchor, select } from './select';
import { sortTable } from './sort';
import { switchTheme } from './theme';

/** One listener of each sort for the whole page, so that what is drawn later is heard as well. */
export function listen(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest('.filter')) filterLists(target);
  });
  document.addEventListener('mouseover', ({ target }) => {
    const owner = closest(target, '[data-records], .record[id]');
    if (owner) glow(owner);
    else dim();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') select(undefined);
  });
}

function onClick(event: MouseEvent): void {
  const heading = closest(event.target, 'th button')?.closest('th');
  const theme = closest(event.target, '[data-theme-switch]');
  const more = closest(event.target, '[data-more]')?.getAttribute('data-more');
  if (heading) sort(heading);
  else if (theme) switchTheme(theme);
  else if (more) showMore(more);
  else if (!event.metaKey && !event.ctrlKey && !event.shiftKey) followLink(event);
}

function sort(heading: HTMLTableCellElement): void {
  const list = heading.closest('[data-list]')?.getAttribute('data-list');
  if (list) sortList(heading, list);
  else sortTable(heading);
}

/** Goes to where a mention, the name of a record or any other link within the page leads. */
function followLink(event: MouseEvent): void {
  const mention = closest(event.target, '[data-records]');
  const name = closest(event.target, 'a.record-name');
  const link = closest(event.target, 'a[href^="#"]');
  const anchor = mention
    ? nextRecord(mention)
    : name
      ? nextAnchor(name)
      : link?.getAttribute('href')?.slice(1);
  if (anchor === undefined) return;
  event.preventDefault();
  goTo(anchor);
}

/** The record a click on a mention means; where mentions nest, clicks go through them outwards. */
function nextRecord(mention: Element): string | undefined {
  const anchors = mention.getAttribute('data-records')?.split(' ') ?? [];
  const current = anchors.indexOf(location.hash.slice(1));
  return anchors[(current + 1) % anchors.length];
}

function closest(target: EventTarget | null, selector: string): Element | undefined {
  return (target instanceof Element && target.closest(selector)) || undefined;
}
