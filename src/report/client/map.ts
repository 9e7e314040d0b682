import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { MAP } from '../projection-size';
import { labelSpots, readSpots } from './spots';

const SHEET: [[number, number], [number, number]] = [
  [0, 0],
  [MAP.width, MAP.height],
];
const CLOSEST = 60;
const STEP = 1.8;

/** Lets a drawn map be moved and zoomed by pointer, wheel with Ctrl, pinch, buttons and keys. */
export function wakeMap(svg: SVGSVGElement): void {
  const world = svg.querySelector<SVGGElement>('.world');
  if (!world) return;
  const [k = 1, x = 0, y = 0] = (world.dataset.zoom ?? '').split(' ').map(Number);
  const start = zoomIdentity.translate(x, y).scale(k);
  const spots = readSpots(world);
  let scale = k;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(SHEET)
    .translateExtent(SHEET)
    .scaleExtent([1, CLOSEST])
    .filter((event: Event) => isMeant(event, svg))
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      world.setAttribute('transform', transform.toString());
      scale = transform.k;
      settle();
    });
  const drawn = select(svg);
  drawn.call(behaviour).call(behaviour.transform, start);
  new ResizeObserver(settle).observe(svg);
  svg.parentElement?.append(
    buttons([
      ['+', 'Zoom in', () => drawn.call(behaviour.scaleBy, STEP)],
      ['−', 'Zoom out', () => drawn.call(behaviour.scaleBy, 1 / STEP)],
      ['↺', 'Back to the start', () => drawn.call(behaviour.transform, start)],
    ]),
  );
  svg.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', (event) => {
    const move = KEYS.get(event.key);
    if (!move) return;
    event.preventDefault();
    const [by, right, down] = move;
    if (by !== 1) drawn.call(behaviour.scaleBy, by);
    else drawn.call(behaviour.translateBy, (right * MAP.width) / scale, (down * MAP.width) / scale);
  });

  function settle(): void {
    const width = svg.getBoundingClientRect().width;
    if (width === 0) return;
    const pixel = MAP.width / width;
    world?.style.setProperty('--k', String(scale));
    svg.style.setProperty('--px', String(pixel));
    labelSpots(spots, pixel / scale);
  }
}

/** What moves the map, and not the page: a wheel with Ctrl or on a map in use, two fingers, the mouse. */
function isMeant(event: Event, svg: SVGSVGElement): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || document.activeElement === svg;
  if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent) || event.button === 0;
}

const KEYS: ReadonlyMap<string, readonly [by: number, right: number, down: number]> = new Map([
  ['+', [STEP, 0, 0]],
  ['=', [STEP, 0, 0]],
  ['-', [1 / STEP, 0, 0]],
  ['ArrowLeft', [1, 0.1, 0]],
  ['ArrowRight', [1, -0.1, 0]],
  ['ArrowUp', [1, 0, 0.1]],
  ['ArrowDown', [1, 0, -0.1]],
]);

function buttons(
  all: readonly (readonly [sign: string, name: string, act: () => void])[],
): Element {
  const box = document.createElement('div');
  box.className = 'zoom';
  for (const [sign, name, act] of all) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = name;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    box.append(button);
  }
  return box;
}
