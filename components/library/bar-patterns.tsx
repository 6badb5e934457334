import type { BarFill } from '../views/pictures.ts';

/**
 * What tells parts apart without colour: plain, slanted lines, dots; crossed lines for what was looked at, nothing for
 * the rest.
 */
export function BarPatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="bar-sourced" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ink" data-of="sourced" width="8" height="8" />
        </pattern>
        <pattern id="bar-unsourced" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground" data-of="unsourced" width="8" height="8" />
          <path class="pattern-line" data-of="unsourced" d="M-2 2 2-2M0 8 8 0M6 10l4-4" />
        </pattern>
        <pattern id="bar-promotional" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground" data-of="promotional" width="8" height="8" />
          <circle class="pattern-ink" data-of="promotional" cx="4" cy="4" r="2" />
        </pattern>
        <pattern id="bar-looked-at" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground" data-of="looked-at" width="6" height="6" />
          <path class="pattern-line thin" data-of="looked-at" d="M0 3h6M3 0v6" />
        </pattern>
        <pattern id="bar-open" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="pattern-ground" data-of="open" width="8" height="8" />
        </pattern>
      </defs>
    </svg>
  );
}

interface LegendProps {
  readonly fills: readonly BarFill[];
  readonly names: Readonly<Partial<Record<BarFill, string>>>;
}

export function Legend({ fills, names }: LegendProps) {
  return (
    <ul class="legend">
      {fills.map((fill) => (
        <li key={fill}>
          <svg class="legend-mark" width="24" height="14" aria-hidden="true">
            <rect width="24" height="14" fill={`url(#bar-${fill})`} />
          </svg>
          {names[fill]}
        </li>
      ))}
    </ul>
  );
}
