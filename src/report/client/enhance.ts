import { wakeMap } from './map';

/** Wakes what a freshly drawn part of the page holds that needs more than a listener on the page. */
export function enhance(part: ParentNode): void {
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof SVGSVGElement)) continue;
      watch.unobserve(target);
      wakeMap(target);
    }
  });
  // A long report has a map for each article; each is woken when it is first seen.
  for (const map of part.querySelectorAll('.map > svg')) watch.observe(map);
}
