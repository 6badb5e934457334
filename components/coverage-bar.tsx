import { tagSchema } from '../annotation/model/annotation.ts';
import { useArticle } from './article-context.ts';
import { isOnPage, type ClaimRow } from './views/claim-row.ts';
import { coverageOf, isLookedAt } from './views/coverage.ts';
import { UndoButton } from './undo-button.tsx';
import { useWords } from './words/words-context.ts';

interface CoverageBarProps {
  readonly rows: readonly ClaimRow[];
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/**
 * How much of the page was looked at, in words and as a bar. What is left stays visibly empty: untagged is not fine.
 */
export function CoverageBar({ rows, canUndo, onUndo }: CoverageBarProps) {
  const words = useWords('claims');
  const { rowsLeft } = useArticle();
  const { lookedAt, total: known } = coverageOf(rows);
  const total = known + rowsLeft;
  return (
    <div class="coverage">
      <p class="coverage-words">{words.coverage(lookedAt, total)}</p>
      <UndoButton canUndo={canUndo} onUndo={onUndo} />
      <Bar rows={rows} total={total} />
    </div>
  );
}

/** Decoration: the words above and the chips below say the same in numbers. */
function Bar({ rows, total }: { readonly rows: readonly ClaimRow[]; readonly total: number }) {
  const lookedAt = rows.filter((row) => isOnPage(row) && isLookedAt(row));
  let x = 0;
  return (
    <svg class="coverage-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="coverage-rest" width="100" height="4" />
      {tagSchema.options.map((tag) => {
        const width = total === 0 ? 0 : (100 * lookedAt.filter((row) => row.tag === tag).length) / total;
        x += width;
        return <rect key={tag} data-of={tag} x={x - width} width={width} height="4" />;
      })}
    </svg>
  );
}
