/** The one element for a selector; the page is built with it. */
export function find<T extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => T,
): T {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}
