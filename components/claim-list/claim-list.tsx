import { useMemo, useRef } from 'preact/hooks';
import type { Tag } from '../../annotation/model/annotation.ts';
import type { ClaimActions, DetailActions } from '../views/claim-actions.ts';
import { sectionOf, type ClaimRow, type RowSection } from '../views/claim-row.ts';
import { passes, type RowFilter } from '../views/coverage.ts';
import { useArticle } from '../article-context.ts';
import { useWords } from '../words/words-context.ts';
import { ClaimSection } from './claim-section.tsx';
import { currentIndex, useCursor, useFocusKept, useFollowedRow } from './cursor.ts';
import { useDrawnRows } from './drawn-rows.ts';
import { ListEnd } from './list-end.tsx';
import { chooseRow, clearRow, pressKey, tagRow, type ListSituation } from './list-commands.ts';
import { useTagAnnouncement } from './tag-announcement.ts';
import { newTypedTexts, TypedTextsContext } from './typed-texts.ts';

export interface ClaimListProps {
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly actions: ClaimActions;
  /** Makes this row current as the page is scrolled; the keyboard stays where it is. */
  readonly currentId: string | undefined;
  /** True to put the keyboard on the first row at once. */
  readonly focusAtStart: boolean;
  /** Tells screen readers. */
  readonly announce: (text: string) => void;
}

const sections: readonly RowSection[] = ['changed', 'page', 'whole', 'lost'];

/**
 * The claims as grids of rows (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): unlike the options of a listbox, the
 * cells of a grid may hold buttons and fields, and screen readers hand single keys on. One row is in the tab order.
 */
export function ClaimList({ rows, filter, actions, announce, ...props }: ClaimListProps) {
  const words = useWords('claims');
  const { rowsLeft } = useArticle();
  const { cursor, root, put } = useCursor(filter, props.focusAtStart);
  const keptId = cursor.filter === filter ? cursor.keptId : undefined;
  const shown = useMemo(() => inOrder(rows, filter, keptId), [rows, filter, keptId]);
  const index = currentIndex(cursor, shown);
  const currentId = shown[index]?.id;
  const drawn = useDrawnRows(shown.length, index);
  const typed = useMemo(newTypedTexts, []);
  const expectTag = useTagAnnouncement(rows, announce);
  useFocusKept(root, put, currentId);
  useFollowedRow(root, put, shown, props.currentId);
  const situation: ListSituation = {
    rows: shown,
    openId: cursor.openId,
    put: (change, focus) => put({ ...change, keptId: change.id, filter }, focus),
    actions,
    words,
    announce,
    expectTag,
  };
  const handlers = useStableHandlers(situation);
  return (
    <div class="claim-list" ref={root} tabIndex={-1} onKeyDown={(event) => pressKey(situation, event)}>
      {shown.length === 0 && <p class="empty">{words.nothingWithFilter}</p>}
      <TypedTextsContext.Provider value={typed}>
        {sections.map((section) => (
          <ClaimSection
            key={section}
            section={section}
            rows={shown.slice(0, drawn).filter((row) => sectionOf(row) === section)}
            total={shown.filter((row) => sectionOf(row) === section).length + (section === 'page' ? rowsLeft : 0)}
            currentId={currentId}
            openId={cursor.openId}
            {...handlers}
          />
        ))}
      </TypedTextsContext.Provider>
      <ListEnd />
    </div>
  );
}

function inOrder(rows: readonly ClaimRow[], filter: RowFilter, keptId: string | undefined): readonly ClaimRow[] {
  const shown = rows.filter((row) => row.id === keptId || passes(row, filter));
  return sections.flatMap((section) => shown.filter((row) => sectionOf(row) === section));
}

/** Rows are drawn again when a callback changes, so these stay the same for as long as the list lives. */
function useStableHandlers(situation: ListSituation) {
  const latest = useRef(situation);
  latest.current = situation;
  return useMemo(
    () => ({
      onTag: (id: string, tag: Tag) => tagRow(latest.current, id, tag),
      onClear: (id: string) => clearRow(latest.current, id),
      onChoose: (id: string) => chooseRow(latest.current, id),
      actions: detailActions(() => latest.current.actions),
    }),
    [],
  );
}

function detailActions(latest: () => DetailActions): DetailActions {
  return {
    onNoteChange: (...typed) => latest().onNoteChange(...typed),
    onPendingEvidenceChange: (...typed) => latest().onPendingEvidenceChange(...typed),
    onFinding: (id, finding) => latest().onFinding(id, finding),
    onCheckState: (id, state) => latest().onCheckState(id, state),
    onAddEvidence: (id, url) => latest().onAddEvidence(id, url),
    onRemoveEvidence: (id, url) => latest().onRemoveEvidence(id, url),
    onFocusClaim: (id) => latest().onFocusClaim(id),
    onReattach: (id, candidateId) => latest().onReattach(id, candidateId),
  };
}
