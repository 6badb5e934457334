import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { LineHeights } from './row-layout.ts';

/**
 * How far a box is scrolled, and how high it is, in pixels; drawn anew as it moves.
 *
 * @param box null while it is not there: it goes when the list is empty, and comes back later.
 */
export function useScrolled(box: HTMLElement | null): { top: number; height: number } {
  const [scrolled, setScrolled] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    if (box === null) return undefined;
    const measure = (): void => {
      const { scrollTop: top, clientHeight: height } = box;
      setScrolled((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [box]);
  return scrolled;
}

/** The heights that the style sheet gives lines, which follow the reader's font size and the width of the page. */
export function useLineHeights(box: HTMLElement | null): LineHeights {
  const [heights, setHeights] = useState<LineHeights>({ row: 92, group: 44 });
  useEffect(() => {
    const measure = (): void => {
      const row = probe('note-row');
      const group = probe('group-row');
      if (row > 0 && group > 0)
        setHeights((before) => (before.row === row && before.group === group ? before : { row, group }));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [box]);
  return heights;
}

/** A line that is there only to be measured. */
function probe(name: string): number {
  const line = document.createElement('div');
  line.className = name;
  line.hidden = false;
  line.style.visibility = 'hidden';
  line.style.position = 'absolute';
  (document.querySelector('.library') ?? document.body).append(line);
  const { height } = line.getBoundingClientRect();
  line.remove();
  return height;
}
