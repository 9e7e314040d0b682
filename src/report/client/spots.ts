import { chooseLabels, type Label } from '../labels';

/** A spot of a drawn map. */
export interface Spot extends Label {
  element: Element;
}

/** The spots of a map, as they were drawn. */
export function readSpots(world: Element): Spot[] {
  return [...world.querySelectorAll('.spot')].map((element) => {
    const [x = 0, y = 0] = (element.getAttribute('data-at') ?? '').split(' ').map(Number);
    const weight = Number(element.getAttribute('data-weight'));
    return { element, x, y, weight, text: element.textContent?.trim() ?? '' };
  });
}

/** Shows the names that there is room for at a scale. */
export function labelSpots(spots: readonly Spot[], unitsPerPixel: number): void {
  const shown = chooseLabels(spots, unitsPerPixel);
  for (const spot of spots) {
    const side = shown.get(spot);
    spot.element.classList.toggle('start', side === 'start');
    spot.element.classList.toggle('end', side === 'end');
    spot.element.classList.toggle('unlabelled', side === undefined);
  }
}
