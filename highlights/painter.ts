import { highlightNames, type HighlightName } from './highlight-name.ts';

export interface Painter {
  /** Paints these ranges under this name, instead of those painted under it before. */
  paint(name: HighlightName, ranges: readonly AbstractRange[]): void;
  /** Paints again what somebody else has taken off the page. */
  restore(): void;
  /** Takes all that was painted here off the page; what a newer page script has painted since stays. */
  clear(): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the DOM is not
 * touched. The registry belongs to the page; only names of ours are set and deleted.
 */
export function createPainter(registry: HighlightRegistry): Painter {
  const painted = new Map<HighlightName, Highlight>();
  return {
    paint(name, ranges) {
      if (ranges.length === 0) {
        painted.delete(name);
        registry.delete(name);
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = highlightNames.indexOf(name);
      registry.set(name, highlight);
      painted.set(name, highlight);
    },
    restore() {
      for (const [name, highlight] of painted) if (registry.get(name) !== highlight) registry.set(name, highlight);
    },
    clear() {
      for (const [name, highlight] of painted) if (registry.get(name) === highlight) registry.delete(name);
      painted.clear();
    },
  };
}
