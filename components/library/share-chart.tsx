import { tagSchema, type Tag } from '../../annotation/annotation.ts';
import type { Share } from '../../storage/catalogue/shares.ts';
import { useLibraryWords } from '../words/library-context.ts';
import { useWords } from '../words/words-context.ts';

interface ShareChartProps {
  readonly shares: readonly Share[];
  readonly onNotes: (share: Share, tag?: Tag) => void;
}

/** Width of the longest bar, in the drawing's own units. */
const full = 1000;

/**
 * A bar per share, as long as it has notes: three notes look like three beside three hundred. The marks can be clicked; the
 * table below has the same numbers, and buttons that do the same.
 */
export function ShareChart({ shares, onNotes }: ShareChartProps) {
  const words = useLibraryWords();
  const { tag: tagWords } = useWords();
  const most = Math.max(...shares.map(({ total }) => total));
  return (
    <div class="chart" aria-hidden="true">
      {shares.map((share) => {
        let x = 0;
        return (
          <div key={share.key} class="bar">
            <span class="bar-label" dir="auto" title={share.label}>
              {share.label || words.unnamed}
            </span>
            <svg class="bar-marks" viewBox={`0 0 ${full} 20`} preserveAspectRatio="none">
              {tagSchema.options.map((tag) => {
                const width = (full * share.byTag[tag]) / most;
                x += width;
                return (
                  <rect
                    key={tag}
                    class="share"
                    data-of={tag}
                    x={x - width}
                    width={width}
                    height="20"
                    fill={`url(#share-${tag})`}
                    onClick={() => onNotes(share, tag)}
                  >
                    <title>{`${share.label}: ${tagWords[tag]}, ${words.notesOfArticle(share.byTag[tag])}`}</title>
                  </rect>
                );
              })}
            </svg>
            <span class="bar-total">{share.total.toLocaleString()}</span>
          </div>
        );
      })}
    </div>
  );
}

/** What tells the tags apart without colour: plain, slanted lines, dots. */
export function SharePatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="share-sourced" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ink" data-of="sourced" width="8" height="8" />
        </pattern>
        <pattern id="share-unsourced" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground" data-of="unsourced" width="8" height="8" />
          <path class="pattern-line" data-of="unsourced" d="M-2 2 2-2M0 8 8 0M6 10l4-4" />
        </pattern>
        <pattern id="share-promotional" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground" data-of="promotional" width="8" height="8" />
          <circle class="pattern-ink" data-of="promotional" cx="4" cy="4" r="2" />
        </pattern>
      </defs>
    </svg>
  );
}
