import type { Document } from '../text/document';

let gatherers = 0;

/** What is gathered from a whole document, gathered once and kept with it. */
export function gatheredOnce<Value>(gather: (document: Document) => Value) {
  const place = gatherers++;
  return (document: Document): Value => {
    const { gathered } = document;
    const known = gathered[place] as Value | undefined;
    if (known !== undefined) return known;
    const value = gather(document);
    while (gathered.length <= place) gathered.push(undefined);
    gathered[place] = value;
    return value;
  };
}
