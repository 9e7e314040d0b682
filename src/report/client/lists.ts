import { type Choice, choose, type List, listsOf, PORTION } from '../lists';
import { listView } from '../views/collection';
import { allArticles } from './articles';
import { enhance } from './enhance';
import { markSorted, nextDirection } from './sort';

let lists: Map<string, List> | undefined;
const choices = new Map<string, Choice>();

const listOf = (kind: string) => {
  lists ??= new Map(listsOf(allArticles()).map((list) => [list.kind, list]));
  return lists.get(kind);
};
const choiceOf = (kind: string): Choice => choices.get(kind) ?? { limit: PORTION };

/** Keeps what holds all words of the filter, in every list of the first page. */
export function filterLists(input: HTMLInputElement): void {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const box of document.querySelectorAll<HTMLElement>('[data-list]')) {
    const kind = box.dataset.list ?? '';
    found += draw(kind, { ...choiceOf(kind), words, limit: PORTION });
  }
  const none = document.querySelector<HTMLElement>('.filter-none');
  if (none) none.hidden = found > 0;
}

/** Adds to what is shown of a list and goes on where it ended. */
export function showMore(kind: string): void {
  const choice = choiceOf(kind);
  draw(kind, { ...choice, limit: choice.limit + PORTION });
  const next = boxOf(kind)?.querySelectorAll<HTMLElement>('.record')[choice.limit];
  next?.focus({ preventScroll: true });
}

/** Sorts a list of the first page, shown or not, by the column of a heading. */
export function sortList(heading: HTMLTableCellElement, kind: string): void {
  const column = heading.cellIndex;
  const direction = nextDirection(heading);
  draw(kind, { ...choiceOf(kind), sort: { column, direction } });
  const drawn = boxOf(kind)?.querySelectorAll('th')[column];
  drawn?.querySelector('button')?.focus();
}

/** Draws as much of a list as it takes to have the record with an anchor on the page. */
export function reveal(anchor: string): void {
  const [, kind = '', number] = /^all-([a-z]+)-(\d+)$/.exec(anchor) ?? [];
  if (number === undefined || !boxOf(kind) || document.getElementById(anchor)) return;
  const filter = document.querySelector<HTMLInputElement>('.filter input');
  if (filter?.value) {
    filter.value = '';
    filterLists(filter);
  }
  if (!document.getElementById(anchor)) draw(kind, { limit: Number(number) });
}

const boxOf = (kind: string) =>
  document.querySelector<HTMLElement>(`[data-list="${CSS.escape(kind)}"]`);

/** Shows what is chosen of a list, and says how much there is to choose. */
function draw(kind: string, choice: Choice): number {
  const [list, box] = [listOf(kind), boxOf(kind)];
  if (!list || !box) return 0;
  choices.set(kind, choice);
  box.innerHTML = listView(list, choice).markup;
  const heading = choice.sort && box.querySelectorAll('th')[choice.sort.column];
  if (choice.sort && heading) markSorted(heading, choice.sort.direction);
  enhance(box);
  const found = choose(list, choice).length;
  const section = box.closest<HTMLElement>('.records');
  if (section) section.hidden = found === 0 && list.items.length > 0;
  return found;
}
