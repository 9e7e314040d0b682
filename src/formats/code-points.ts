/**
 * Gives the function from UTF-16 offsets of a text to its code points, which is what tools outside
 * JavaScript count.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(index);
  return (offset) => offset - countBelow(astral, offset);
}

/** How many of the ascending numbers are below a limit, by halving. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
