import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { LineHeights } from './row-layout.ts';

/** How far a box is scrolled, and how high it is, in pixels; drawn anew as it moves. */
export function useScrolled(box: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [scrolled, setScrolled] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { scrollTop: top, clientHeight: height } = element;
      setScrolled((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
    // The box goes when the list is empty and comes back later.
  }, [box.current]);
  return scrolled;
}

/** The heights that the style sheet gives lines, which follow the reader's font size and the width of the page. */
export function useLineHeights(box: RefObject<HTMLElement | null>): LineHeights {
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
  }, [box.current]);
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
