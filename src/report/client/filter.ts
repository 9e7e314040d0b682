/** Keeps the records of a sheet that hold all words of the filter. */
export function filterRecords(input: HTMLInputElement): void {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const sheet = input.closest('.sheet');
  let found = 0;
  for (const record of sheet?.querySelectorAll<HTMLElement>('.record') ?? []) {
    const text = record.textContent?.toLowerCase() ?? '';
    const kept = words.every((word) => text.includes(word));
    record.hidden = !kept;
    if (kept) found += 1;
  }
  const none = sheet?.querySelector<HTMLElement>('.filter-none');
  if (none) none.hidden = found > 0;
}
