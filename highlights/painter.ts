import { highlightNames, type HighlightName } from './highlight-name.ts';

export interface Painter {
  /** Paints these ranges under this name, instead of those painted under it before. */
  paint(name: HighlightName, ranges: readonly AbstractRange[]): void;
  /** Takes all paint off the page. */
  clear(): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the DOM is not
 * touched. The registry belongs to the page; only names of ours are set and deleted.
 */
export function createPainter(registry: HighlightRegistry): Painter {
  return {
    paint(name, ranges) {
      if (ranges.length === 0) {
        registry.delete(name);
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = highlightNames.indexOf(name);
      registry.set(name, highlight);
    },
    clear() {
      for (const name of highlightNames) registry.delete(name);
    },
  };
}
