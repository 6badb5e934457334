import { isTyping } from '../claim-list/keys.ts';
import { latinKey } from '../views/latin-key.ts';
import { tagOfKey } from '../views/tag-keys.ts';
import type { LibraryProps } from '../views/library.ts';
import { focusNote } from './note-details.tsx';

interface ListKeys extends LibraryProps {
  readonly row: number;
  readonly rowsPerScreen: number;
  readonly moveTo: (row: number) => void;
  readonly toggle: (row: number) => void;
}

/** What the keys do on the list. Tagging and deleting are for the selected, or, with none selected, for the row. */
export function createListKeys(list: ListKeys): (event: KeyboardEvent) => void {
  const { row, rowsPerScreen, moveTo, toggle, shown, selected, selectedUntagged, untagged, view, actions } = list;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + rowsPerScreen,
    PageUp: row - rowsPerScreen,
    Home: 0,
    End: Infinity,
  };
  const isAnySelected = selected.size + selectedUntagged.size > 0;
  const chosen = (): number[] => (isAnySelected ? [...selected] : [...shown.rows.slice(row, row + 1)]);
  const select = (rows: Iterable<number>, keys: Iterable<string>): void => {
    actions.onSelect(new Set(rows));
    actions.onSelectUntagged(new Set(keys));
  };
  const editNote = (index: number | undefined): void => {
    actions.onCurrent(index);
    focusNote();
  };
  return (event) => {
    if (isTyping(event) && !(event.target instanceof HTMLInputElement && event.target.type === 'checkbox')) return;
    const key = latinKey(event);
    const to = moves[key];
    const tag = tagOfKey(key);
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && key === 'a')
      select(
        shown.rows,
        untagged.items.map((item) => item.key),
      );
    else if (withControl || event.altKey) return;
    else if (to !== undefined) {
      if (event.shiftKey && Number.isFinite(to)) toggle(row);
      moveTo(to);
    } else if (key === ' ' && !(event.target instanceof HTMLInputElement)) toggle(row);
    else if (key === 'Escape' && isAnySelected) select([], []);
    else if (key === 'Enter') editNote(shown.rows[row]);
    else if (key === 'o') actions.onOpenArticle(shown.rows[row]);
    else if (key === 'Delete' && !view.trash) {
      if (chosen().length > 0) actions.onTrash(chosen());
    } else if (tag !== undefined && !view.trash) actions.onTag(chosen(), [...selectedUntagged], tag);
    else return;
    event.preventDefault();
  };
}
