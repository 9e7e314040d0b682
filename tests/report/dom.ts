import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element as a browser would make it of the page. */
export interface Found {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

/** Every element of a page, in order, read by a parser that browsers agree with. */
export function elementsOf(page: string): Found[] {
  const found: Found[] = [];
  visit(parse(page), found);
  return found;
}

/** The elements of a class. */
export function byClass(page: string, name: string): Found[] {
  return elementsOf(page).filter(({ attributes }) =>
    attributes.get('class')?.split(' ').includes(name),
  );
}

function visit(node: DefaultTreeAdapterTypes.Node, found: Found[]): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const place = found.length;
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    found.push({ tag: node.tagName, attributes, text: '' });
  }
  const text = node.childNodes.map((child) => visit(child, found)).join('');
  const self = found[place];
  if ('tagName' in node && self) self.text = text;
  return text;
}
