import { useMemo, useRef, useState } from 'preact/hooks';
import { ClaimBoard, type ClaimBoardProps } from '../claim-board.tsx';
import { Popup } from '../popup/popup.tsx';
import type { PopupProps } from '../views/popup.ts';
import { ClaimFinder } from './claim-finder.tsx';
import { anyClaim, isFound } from './claim-search.ts';

interface PanelProps extends Omit<PopupProps, 'focusList'> {
  /** The pointer is at this claim: mark it on the page, without scrolling; null when it is at none any more. */
  readonly onPointAtClaim: (id: string | null) => void;
}

/** The side panel: the popup's claims at full height, with a search, kept in step with the page. */
export function Panel({ onPointAtClaim, ...popup }: PanelProps) {
  const pointedAt = useRef<string | null>(null);
  const pointAt = (id: string | null): void => {
    if (id === pointedAt.current) return;
    pointedAt.current = id;
    onPointAtClaim(id);
  };
  const follow = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('.claim') : null;
    pointAt(row?.querySelector<HTMLElement>('[data-claim]')?.dataset.claim ?? null);
  };
  return (
    <div class="panel" onMouseOver={follow} onMouseLeave={() => pointAt(null)}>
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
