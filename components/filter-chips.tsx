import { useArticle } from './article-context.ts';
import type { ClaimRow } from './views/claim-row.ts';
import { countRows, rowFilters, type RowFilter } from './views/coverage.ts';
import { TagIcon } from './tag-icon.tsx';
import { useWords } from './words/words-context.ts';

interface FilterChipsProps {
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

const iconOf: Partial<Record<RowFilter, Parameters<typeof TagIcon>[0]['of']>> = {
  'not-looked-at': 'untagged',
  sourced: 'sourced',
  unsourced: 'unsourced',
  promotional: 'promotional',
  'check-again': 'changed',
};

/** Offered only where they show something. */
const occasional: readonly RowFilter[] = ['to-check', 'checked', 'check-again'];

/** The counts per tag, each of which shows only its rows when pressed. */
export function FilterChips({ rows, filter, onFilter }: FilterChipsProps) {
  const words = useWords('claims');
  const counts = countRows(rows, useArticle().rowsLeft);
  const offered = rowFilters.filter((each) => !occasional.includes(each) || counts[each] > 0 || filter === each);
  return (
    <div class="chips" role="group" aria-label={words.show}>
      {offered.map((each) => {
        const icon = iconOf[each];
        return (
          <button
            key={each}
            type="button"
            class="chip"
            data-filter={each}
            aria-pressed={filter === each}
            title={words.filter[each]}
            onClick={() => onFilter(each)}
          >
            {icon !== undefined && <TagIcon of={icon} />}
            <span>{words.filter[each]}</span> <b>{counts[each]}</b>
          </button>
        );
      })}
    </div>
  );
}
