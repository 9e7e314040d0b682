/** These in the order of the text, in which most lists are already. */
export function inOrder<Item extends { readonly start: number }>(list: Item[]): Item[] {
  for (let i = 1; i < list.length; i += 1)
    if ((list[i] as Item).start < (list[i - 1] as Item).start)
      return list.sort((a, b) => a.start - b.start);
  return list;
}
