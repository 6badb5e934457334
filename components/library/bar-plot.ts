import {
  axisX,
  axisY,
  barX,
  barY,
  plot,
  stackX,
  stackY,
  text,
  type PlotOptions,
  type RenderFunction,
} from '@observablehq/plot';
import type { Bar, BarPart } from './share-bars.ts';

/**
 * A bar as long as the picture stands for this many at least: a picture of two notes must not look like one of two
 * hundred.
 */
const leastScale = 10;

/** Pixels for a lying bar, with the space around it. */
const thickness = 28;

/** How high standing bars are. */
const height = 240;

export interface PlotSize {
  /** Of the picture, in pixels. */
  readonly width: number;
  /** Of the letters, in pixels. */
  readonly em: number;
}

/** Writes a count as the reader does. */
type NumberFormat = (count: number) => string;

/** A part with its place in the bars, which its mark in the drawing carries as `data-bar` and `data-part`. */
interface Mark extends BarPart {
  readonly key: string;
  readonly bar: number;
  readonly part: number;
}

/** Bars that lie, with their names beside them, or above them where the picture is narrow. */
export function drawLying(bars: readonly Bar[], { width, em }: PlotSize, number: NumberFormat): SVGElement {
  const isNarrow = width < 36 * em;
  const names = isNarrow ? em / 2 : Math.min(18 * em, width / 3);
  const ends = 1 + em * Math.max(2, ...bars.map(({ end }) => 0.6 * end.length + 1));
  const above = isNarrow ? 1.5 * em : 0;
  const most = longestOf(bars);
  const marks = marksOf(bars);
  const hasRoom = ({ count }: Mark): boolean => (count / most) * (width - names - ends) > 2 * em;
  return draw({
    width,
    height: bars.length * (thickness + above) + 2 * em,
    marginTop: 0,
    marginRight: ends,
    marginBottom: 2 * em,
    marginLeft: names,
    x: { domain: [0, most] },
    y: { type: 'band', domain: bars.map(({ key }) => key), padding: 0.25, axis: null },
    marks: [
      axisX({ ticks: ticksUpTo(most), tickFormat: number, label: null, tickSize: 0 }),
      text(bars, {
        y: 'key',
        text: 'label',
        frameAnchor: 'left',
        dx: -names,
        dy: -above / 2,
        lineWidth: (isNarrow ? width : names) / em - 1,
        textOverflow: 'ellipsis',
        className: 'bar-name',
      }),
      barX(
        marks,
        stackX({ x: 'count', y: 'key', fill: patternOf, title: 'title', insetTop: above, render: placing(marks) }),
      ),
      text(
        marks,
        stackX({
          filter: hasRoom,
          x: 'count',
          y: 'key',
          text: ({ count }: Mark) => number(count),
          dy: above / 2,
          className: 'mark-count',
        }),
      ),
      text(bars, {
        x: totalOf,
        y: 'key',
        text: 'end',
        textAnchor: 'start',
        dx: em / 2,
        dy: above / 2,
        className: 'bar-end',
      }),
    ],
  });
}

/** Bars that stand side by side, as time goes. */
export function drawStanding(bars: readonly Bar[], { width, em }: PlotSize, number: NumberFormat): SVGElement {
  const most = longestOf(bars);
  const marks = marksOf(bars);
  const room = (width - 4 * em) / bars.length;
  const hasRoom = ({ count }: Mark): boolean => room > 3 * em && (count / most) * (height - 4 * em) > 1.5 * em;
  const every = Math.max(1, Math.ceil((6 * em) / room));
  const named = new Map(bars.map(({ key, label }) => [key, label]));
  const ticks = [...named.keys()].filter((_, at) => (bars.length - 1 - at) % every === 0);
  return draw({
    width,
    height,
    marginTop: 2 * em,
    marginRight: 2 * em,
    marginBottom: 2 * em,
    marginLeft: 3 * em,
    x: { type: 'band', domain: [...named.keys()], padding: 0.2 },
    y: { domain: [0, most] },
    marks: [
      axisX({ ticks, tickFormat: (key: string) => named.get(key) ?? key, label: null }),
      axisY({ ticks: ticksUpTo(most), tickFormat: number, label: null }),
      barY(marks, stackY({ x: 'key', y: 'count', fill: patternOf, title: 'title', render: placing(marks) })),
      text(
        marks,
        stackY({
          filter: hasRoom,
          x: 'key',
          y: 'count',
          text: ({ count }: Mark) => number(count),
          className: 'mark-count',
        }),
      ),
      text(room > 3 * em ? bars : [], {
        x: 'key',
        y: totalOf,
        text: 'end',
        lineAnchor: 'bottom',
        dy: -4,
        className: 'bar-end',
      }),
    ],
  });
}

/**
 * Plot writes a style sheet into its drawing, which the policy of our pages forbids: it is drawn in a document of its
 * own, where no style applies, and leaves without it. What it said stands in panels.css.
 */
function draw(options: PlotOptions): SVGElement {
  const document = window.document.implementation.createHTMLDocument();
  const svg = plot({ ...options, document, figure: false }) as SVGElement;
  svg.querySelector('style')?.remove();
  return svg;
}

function marksOf(bars: readonly Bar[]): Mark[] {
  return bars.flatMap(({ key, parts }, bar) =>
    parts.map((each, part) => ({ ...each, key, bar, part })).filter(({ count }) => count > 0),
  );
}

/** Gives each mark its place in the bars. */
function placing(marks: readonly Mark[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    [...(group?.children ?? [])].forEach((element, at) => {
      const mark = marks[index[at] ?? -1];
      element.setAttribute('data-bar', String(mark?.bar));
      element.setAttribute('data-part', String(mark?.part));
    });
    return group;
  };
}

function patternOf({ fill }: Mark): string {
  return `url(#bar-${fill})`;
}

function totalOf({ parts }: Bar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function longestOf(bars: readonly Bar[]): number {
  return Math.max(leastScale, ...bars.map(totalOf));
}

/** Some five whole numbers: there is no half note. */
function ticksUpTo(most: number): number {
  return Math.min(5, most);
}
