import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRow } from '../views/claim-row.ts';
import type { RowFilter } from '../views/coverage.ts';
import { fields, isTyping } from './keys.ts';

/** Where in a row the keyboard goes next. */
export type FocusPlace = 'sentence' | 'note';

/** The row the reader is at, on the page or in the list. */
export interface Cursor {
  /** Undefined until the reader has chosen a row: then the first one is current. */
  readonly id: string | undefined;
  /** Where it stood, to stay near if it goes. */
  readonly index: number;
  /** The row last gone to in the list: under `filter` it stays in sight although a new tag takes it out. */
  readonly keptId: string | undefined;
  readonly filter: RowFilter;
  /** The row that shows its details. It may be another than the current one, which goes along with the page. */
  readonly openId: string | undefined;
}

export interface CursorHold {
  readonly cursor: Cursor;
  readonly root: RefObject<HTMLDivElement | null>;
  /** Changes the cursor and, with a place, moves the keyboard there once it is drawn. */
  readonly put: (change: Partial<Cursor>, focus?: FocusPlace) => void;
}

export function useCursor(filter: RowFilter, focusAtStart: boolean): CursorHold {
  const [cursor, setCursor] = useState<Cursor>({
    id: undefined,
    index: 0,
    keptId: undefined,
    filter,
    openId: undefined,
  });
  const wanted = useRef<FocusPlace | undefined>(focusAtStart ? 'sentence' : undefined);
  const root = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const found = root.current?.querySelector<HTMLElement>(placeSelector[wanted.current]);
    if (found === undefined || found === null) return;
    wanted.current = undefined;
    found.focus({ preventScroll: true });
    // The first row stands in sight; to scroll to it would have the page laid out once more before its first frame.
    if (cursor.id === undefined) return;
    found.closest('.claim')?.scrollIntoView({ block: 'nearest' });
    found.scrollIntoView({ block: 'nearest' });
  });
  const put = useCallback((change: Partial<Cursor>, focus?: FocusPlace): void => {
    if (focus !== undefined) wanted.current = focus;
    setCursor((before) => ({ ...before, ...change }));
  }, []);
  return { cursor, root, put };
}

const placeSelector: Readonly<Record<FocusPlace, string>> = {
  sentence: '.claim[data-current="true"] .claim-head',
  note: '.claim[data-current="true"] .note',
};

/** Index of the current row: the chosen one, else the one that took its place; -1 in an empty list. */
export function currentIndex(cursor: Cursor, rows: readonly ClaimRow[]): number {
  const found = rows.findIndex(({ id }) => id === cursor.id);
  return found >= 0 ? found : Math.min(cursor.index, rows.length - 1);
}

/**
 * Keeps the keyboard in the list when the row it was on goes away: focus would fall to the document. One that was
 * typing is put on no other row, where its next keys would tag.
 */
export function useFocusKept(
  root: RefObject<HTMLDivElement | null>,
  put: CursorHold['put'],
  id: string | undefined,
): void {
  const last = useRef<'field' | 'row' | undefined>(undefined);
  useLayoutEffect(() => {
    const list = root.current;
    if (list === null) return;
    const note = (event: FocusEvent): void => {
      last.current = isTyping(event) ? 'field' : 'row';
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !list.contains(relatedTarget)) last.current = undefined;
    };
    list.addEventListener('focusin', note);
    list.addEventListener('focusout', forget);
    return () => {
      list.removeEventListener('focusin', note);
      list.removeEventListener('focusout', forget);
    };
  }, [root]);
  useLayoutEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    if (last.current === 'field') root.current?.focus({ preventScroll: true });
    else put({}, 'sentence');
  }, [id, root, put]);
}

/**
 * Makes the row that the page is at current and brings it into sight, without taking the keyboard or opening anything.
 */
export function useFollowedRow(
  root: RefObject<HTMLDivElement | null>,
  put: CursorHold['put'],
  rows: readonly ClaimRow[],
  id: string | undefined,
): void {
  // Rows that change are no reason to move: the reader may have gone elsewhere since.
  const newest = useRef(rows);
  newest.current = rows;
  useLayoutEffect(() => {
    const index = newest.current.findIndex((row) => row.id === id);
    if (id === undefined || index < 0 || isWriting(root.current)) return;
    put({ id, index });
    root.current?.querySelector(`[data-claim="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, root, put]);
}

/**
 * True while the reader writes in the list: nothing in it is to move then. A field keeps the focus in a window that has
 * lost it.
 */
function isWriting(list: HTMLElement | null): boolean {
  const { activeElement } = document;
  return document.hasFocus() && list?.contains(activeElement) === true && activeElement?.matches(fields) === true;
}
