import { useMemo, useState } from 'preact/hooks';
import { ClaimBoard, type ClaimBoardProps } from '../claim-board.tsx';
import { Popup } from '../popup/popup.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { ClaimFinder } from './claim-finder.tsx';
import { anyClaim, isFound } from './claim-search.ts';

interface PanelProps extends Omit<PopupProps, 'focusList' | 'board'> {
  /** The pointer or the keyboard is at this claim: mark it on the page, without scrolling. */
  readonly onPointAtClaim: (id: string) => void;
}

/** The side panel: the popup's claims at full height, with a search, kept in step with the page. */
export function Panel({ onPointAtClaim, ...popup }: PanelProps) {
  const pointAt = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('.claim') : null;
    const id = row?.querySelector<HTMLElement>('[data-claim]')?.dataset.claim;
    if (id !== undefined) onPointAtClaim(id);
  };
  return (
    <div class="panel" onMouseOver={pointAt}>
      <Popup {...popup} board={SearchableBoard} focusList={false} />
    </div>
  );
}

function SearchableBoard(props: ClaimBoardProps) {
  const { rows } = props;
  const [search, setSearch] = useState(anyClaim);
  const found = useMemo(() => rows.filter((row) => isFound(row, search)), [rows, search]);
  return (
    <ClaimBoard
      {...props}
      listed={found}
      finder={<ClaimFinder rows={rows} found={found.length} search={search} onSearch={setSearch} />}
    />
  );
}
