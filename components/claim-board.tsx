import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Announcement, useAnnouncement } from './announcement.tsx';
import type { ClaimActions } from './views/claim-actions.ts';
import type { ClaimRow } from './views/claim-row.ts';
import { ClaimList } from './claim-list/claim-list.tsx';
import { isUndo } from './claim-list/keys.ts';
import { CoverageBar } from './coverage-bar.tsx';
import type { RowFilter } from './views/coverage.ts';
import { FilterChips } from './filter-chips.tsx';
import { StartHere } from './start-here.tsx';
import { useWords } from './words/words-context.ts';

export interface ClaimBoardProps {
  readonly rows: readonly ClaimRow[];
  /** Those of the rows that a search has found; all if missing. */
  readonly listed?: readonly ClaimRow[];
  /** The fields of that search. */
  readonly finder?: ComponentChildren;
  readonly canUndo: boolean;
  readonly currentId: string | undefined;
  readonly focusList: boolean;
  readonly actions: ClaimActions;
}

/**
 * The claims of a page with what was done about them: coverage, filters, undo and the list. For popup and side panel.
 */
export function ClaimBoard({ rows, listed = rows, finder, canUndo, currentId, ...props }: ClaimBoardProps) {
  const { focusList, actions } = props;
  const words = useWords('claims');
  const [filter, setFilter] = useState<RowFilter>('all');
  const [announcement, announce] = useAnnouncement();
  const undo = (): void => {
    announce(canUndo ? words.undone : words.nothingToUndo);
    if (canUndo) actions.onUndo();
  };
  return (
    <div
      class="claim-board"
      onKeyDown={(event) => {
        if (!isUndo(event)) return;
        event.preventDefault();
        undo();
      }}
    >
      <StartHere rows={rows} actions={actions} />
      <div class="board-head">
        <CoverageBar rows={rows} canUndo={canUndo} onUndo={undo} />
        <FilterChips rows={listed} filter={filter} onFilter={setFilter} />
        {finder}
      </div>
      <ClaimList
        rows={listed}
        filter={filter}
        actions={actions}
        currentId={currentId}
        focusAtStart={focusList}
        announce={announce}
      />
      <Announcement sentence={announcement} />
    </div>
  );
}
