/** Runs in a page, under `globalThis.drawCosts`: the picture of what reading costs. */
import * as Plot from '@observablehq/plot';
import type { CostPoint } from './cost-plot.ts';

function drawCosts(points: readonly CostPoint[]): string {
  const plot = Plot.plot({
    width: 900,
    height: 420,
    marginLeft: 60,
    style: { background: 'white', color: 'black', fontFamily: 'sans-serif' },
    x: { type: 'log', label: 'words of the page', grid: true },
    y: { type: 'log', label: 'milliseconds of the page’s own thread', grid: true },
    fx: { label: null },
    color: { legend: false },
    marks: [
      Plot.frame(),
      Plot.lineY(points, { x: 'words', y: 'milliseconds', stroke: 'tool', fx: 'state' }),
      Plot.dot(points, { x: 'words', y: 'milliseconds', stroke: 'tool', fx: 'state' }),
      Plot.text(
        points,
        Plot.selectLast({ x: 'words', y: 'milliseconds', z: 'tool', fx: 'state', text: 'tool', dy: -10 }),
      ),
    ],
  });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return plot.outerHTML;
}

Object.assign(globalThis, { drawCosts });
