import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { PagePlace } from './page-claims.ts';
import { insertHost } from './shadow-host.ts';

const width = 12;
const height = 7;

/** Each tick as a line in the tag's colour and in the shape of its underline. */
const ticks: Readonly<Record<HighlightName, { line: string; colour: string; dashes?: string } | undefined>> = {
  'claimlight-claim': { line: 'M1 3.5h10', colour: '#6b7f99', dashes: '0.1 3.2' },
  'claimlight-sourced': { line: 'M1 3.5h10', colour: '#138a8a' },
  'claimlight-unsourced': { line: 'M1 3.5q1.25-4 2.5 0t2.5 0 2.5 0 2.5 0', colour: '#c2620e' },
  'claimlight-promotional': { line: 'M1 2h10M1 5.5h10', colour: '#b04fc4' },
  'claimlight-changed': { line: 'M1 3.5h10', colour: '#d0453a', dashes: '2.6 3' },
  'claimlight-focus': undefined,
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
  readonly places: () => readonly PagePlace[];
  /** Takes the reader to a claim. */
  readonly open: (id: string) => void;
}

/**
 * A thin strip at the edge of the window with a tick for each claim, at its height in the page. For the pointer only and
 * hidden from screen readers: the lists in popup and panel are the equal way in.
 */
export function createMinimap(
  { document, places, open }: MinimapPage,
  signal: AbortSignal,
): { enable(isOn: boolean): void; draw(): void } {
  let life: AbortController | undefined;
  let strip: HTMLElement | undefined;

  const draw = (): void => {
    strip?.replaceChildren(
      ...places()
        .map((place) => tickOf(document, place, open))
        .filter((tick) => tick !== undefined),
    );
  };
  return {
    draw,
    enable(isOn) {
      if (isOn === (life !== undefined)) return;
      life?.abort();
      life = isOn ? new AbortController() : undefined;
      strip = life && insertStrip(document, draw, AbortSignal.any([signal, life.signal]));
      draw();
    },
  };
}

function insertStrip(document: Document, draw: () => void, signal: AbortSignal): HTMLElement {
  const root = insertHost(document, signal);
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const strip = document.createElement('div');
  strip.className = 'strip';
  strip.ariaHidden = 'true';
  root.append(sheet, strip);
  const sizes = new ResizeObserver(draw);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return strip;
}

function tickOf(document: Document, { id, name, ranges }: PagePlace, open: (id: string) => void): Element | undefined {
  const tick = ticks[name];
  const box = ranges()[0]?.getBoundingClientRect();
  if (tick === undefined || box === undefined) return undefined;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.dataset.of = name;
  const share = (box.top + box.height / 2 + scrollY) / document.documentElement.scrollHeight;
  svg.style.top = `calc(${(share * 100).toFixed(3)}% - ${height / 2}px)`;
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', tick.line);
  path.setAttribute('stroke', tick.colour);
  if (tick.dashes !== undefined) path.setAttribute('stroke-dasharray', tick.dashes);
  svg.append(path);
  svg.addEventListener('click', ({ isTrusted }) => isTrusted && open(id));
  return svg;
}
