import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShareKind } from '../../catalogue/model/share.ts';
import { useFormatting } from '../words/words-context.ts';
import type { PlotSize } from './bar-plot.ts';
import type { Bar, BarPart } from './share-bars.ts';

interface BarChartProps {
  readonly by: ShareKind;
  readonly bars: readonly Bar[];
  /** What the picture shows, for those who do not see it. */
  readonly name: string;
  /** Told of a click on a part. */
  readonly onPart: (bar: Bar, part: BarPart) => void;
}

/**
 * A picture of bars. What draws it is loaded when the first picture is looked at; a table says the same, also to the
 * keyboard.
 */
export function BarChart({ by, bars, name, onPart }: BarChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const format = useFormatting();
  useEffect(() => {
    if (size === undefined) return undefined;
    let isNewest = true;
    void import('./bar-plot.ts').then(({ drawLying, drawStanding }) => {
      const draw = by === 'month' ? drawStanding : drawLying;
      if (isNewest) frame.current?.replaceChildren(draw(bars, size, (count) => format.number(count)));
    });
    return () => {
      isNewest = false;
    };
  }, [by, bars, size, format]);
  return (
    <div
      ref={frame}
      class="chart"
      role="img"
      aria-label={name}
      onClick={({ target }) => {
        const mark = target instanceof SVGElement ? target : undefined;
        const bar = bars[Number(mark?.dataset.bar)];
        const part = bar?.parts[Number(mark?.dataset.part)];
        if (bar !== undefined && part !== undefined) onPart(bar, part);
      }}
    />
  );
}

/** How large the picture can be, and its letters; undefined before it is laid out. */
function useSize(frame: { readonly current: HTMLElement | null }): PlotSize | undefined {
  const [size, setSize] = useState<PlotSize>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const em = parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) setSize((before) => (before?.width === width && before.em === em ? before : { width, em }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
