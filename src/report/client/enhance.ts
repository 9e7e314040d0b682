import { wakeMap } from './map';

/** Wakes what a freshly drawn part of the page holds that needs more than a listener on the page. */
export function enhance(part: ParentNode): void {
  for (const map of part.querySelectorAll<SVGSVGElement>('.map > svg')) wakeMap(map);
}
