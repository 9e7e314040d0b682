/** The record that is selected, by its anchor. */
let selected: string | undefined;

/** Lights a record and all its mentions, and one of them brighter. */
export function select(record: string | undefined, mention?: string): void {
  selected = record;
  mark('lit', record);
  mark('now', undefined);
  if (mention === undefined) return;
  for (const piece of openSheet().querySelectorAll(`[data-marks~="${CSS.escape(mention)}"]`)) {
    piece.classList.add('now');
  }
}

/** Lights, more softly, what the pointer is on. */
export function glow(owner: Element): void {
  const record = owner.getAttribute('data-records')?.split(' ')[0] ?? owner.id;
  mark('glow', record);
}

export function dim(): void {
  mark('glow', undefined);
}

function mark(name: string, record: string | undefined): void {
  for (const old of [...document.getElementsByClassName(name)]) old.classList.remove(name);
  if (record === undefined || record === '') return;
  document.getElementById(record)?.classList.add(name);
  const anchor = CSS.escape(record);
  const pieces = `[data-records~="${anchor}"], .spot[data-record="${anchor}"]`;
  for (const piece of openSheet().querySelectorAll(pieces)) piece.classList.add(name);
}

/** What is seen; the other sheets of a long report need not be searched. */
function openSheet(): ParentNode {
  return document.querySelector('.sheet.open') ?? document;
}

/** Where the name of a record leads: to its first mention, and from one mention to the next. */
export function nextAnchor(name: Element): string | undefined {
  const record = name.getAttribute('data-record');
  const first = name.getAttribute('href')?.slice(1);
  if (record === null || first === undefined || selected !== record) return first;
  const last = location.hash.slice(1);
  const number = last.startsWith(`${record}-`) ? Number(last.slice(record.length + 1)) : 0;
  const next = `${record}-${number + 1}`;
  return document.getElementById(next) ? next : first;
}
