import { propertyOf } from '../../text/node-property.ts';
import { highlightColours } from '../../highlights/highlight-css.ts';
import type { Palette } from '../../settings/model/choices.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { MarkedPlace } from '../reading/marks.ts';
import { insertHost, keepHost } from './shadow-host.ts';

const width = 12;
const height = 7;

type MarkName = Exclude<HighlightName, 'claimlight-focus'>;

/** Each tick as a line in the shape of the tag's underline; its colour is the palette's. */
const ticks: Readonly<Record<MarkName, { line: string; dashes?: string }>> = {
  'claimlight-claim': { line: 'M1 3.5h10', dashes: '0.1 3.2' },
  'claimlight-sourced': { line: 'M1 3.5h10' },
  'claimlight-unsourced': { line: 'M1 3.5q1.25-4 2.5 0t2.5 0 2.5 0 2.5 0' },
  'claimlight-promotional': { line: 'M1 2h10M1 5.5h10' },
  'claimlight-changed': { line: 'M1 3.5h10', dashes: '2.6 3' },
};

const style = `
:host { display: contents }
.strip {
  position: fixed;
  inset: 0 0 0 auto;
  width: ${width + 4}px;
  z-index: 2147483646;
  pointer-events: none;
}
svg {
  position: absolute;
  right: 2px;
  translate: 0 -50%;
  width: ${width}px;
  height: ${height}px;
  padding: 3px 2px;
  pointer-events: auto;
  cursor: pointer;
  background: light-dark(rgb(255 255 255 / 0.82), rgb(31 34 38 / 0.82));
  color-scheme: light dark;
}
path { fill: none; stroke-width: 2; stroke-linecap: round }
@media (forced-colors: active) { path { stroke: CanvasText } }
@media print { .strip { display: none } }
`;

interface MinimapPage {
  readonly document: Document;
  readonly places: () => readonly MarkedPlace[];
  /** Goes to a claim. */
  readonly open: (id: string) => void;
}

/**
 * A thin strip at the edge of the window with a tick for each claim, at its height in the page. For the pointer only
 * and hidden from screen readers: the lists in popup and panel are the equal way in.
 */
export function createMinimap(
  { document, places, open }: MinimapPage,
  signal: AbortSignal,
): { enable(isOn: boolean, palette: Palette): void; draw(): void } {
  let life: AbortController | undefined;
  let strip: Strip | undefined;
  let colours = highlightColours.standard;

  const draw = (): void => {
    if (strip === undefined) return;
    keepHost(strip.element);
    const listed = places();
    strip.follow(listed[0]?.ranges()[0]);
    const drawn = listed.flatMap(({ id, name, ranges }) => {
      if (name === 'claimlight-focus') return [];
      const tick = drawTick(document, name, colours[name]);
      tick.style.top = `${(heightInPage(document, ranges()) * 100).toFixed(3)}%`;
      tick.addEventListener('click', ({ isTrusted }) => isTrusted && open(id));
      return tick;
    });
    strip.element.replaceChildren(...drawn);
  };
  return {
    draw,
    enable(isOn, palette) {
      colours = highlightColours[palette];
      if (isOn !== (life !== undefined)) {
        life?.abort();
        life = isOn ? new AbortController() : undefined;
        strip = life && insertStrip(document, draw, AbortSignal.any([signal, life.signal]));
      }
      draw();
    },
  };
}

interface Strip {
  readonly element: HTMLDivElement;
  /** Draws anew whenever an element around the range changes its size. */
  follow(range: Range | undefined): void;
}

function insertStrip(document: Document, draw: () => void, signal: AbortSignal): Strip {
  const root = insertHost(document, style, signal);
  const element = document.createElement('div');
  element.className = 'strip';
  element.ariaHidden = 'true';
  root.append(element);
  const sizes = new ResizeObserver(draw);
  const followed = new WeakSet<Element>();
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return {
    element,
    // The root alone would not do: many pages give it, and the body, the height of the window. An element that is
    // observed a second time would count as changed.
    follow(range) {
      let around = range === undefined ? null : propertyOf(range.startContainer, 'parentElement');
      for (; around !== null && !followed.has(around); around = propertyOf(around, 'parentElement')) {
        followed.add(around);
        sizes.observe(around);
      }
    },
  };
}

function drawTick(document: Document, name: MarkName, colour: string): SVGElement {
  const { line, dashes } = ticks[name];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.dataset.of = name;
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', line);
  path.setAttribute('stroke', colour);
  if (dashes !== undefined) path.setAttribute('stroke-dasharray', dashes);
  svg.append(path);
  return svg;
}

/** How far down the page a claim stands: 0 at the top, 1 at the bottom. */
function heightInPage(document: Document, [first]: readonly Range[]): number {
  const { top = 0, height = 0 } = first?.getBoundingClientRect() ?? {};
  return (top + height / 2 + scrollY) / document.documentElement.scrollHeight;
}
