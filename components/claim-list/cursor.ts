import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRow } from '../claim-row.ts';
import type { RowFilter } from '../coverage.ts';

/** Where in a row the keyboard goes next. */
export type FocusPlace = 'sentence' | 'note';

/** The row the reader is at. */
export interface Cursor {
  /** Undefined until the reader has chosen a row: then the first one is current. */
  readonly id: string | undefined;
  /** Where it stood, to stay near if it goes. */
  readonly index: number;
  /** A row that was current under this filter stays in sight although a new tag takes it out. */
  readonly filter: RowFilter;
  /** True if the current row shows its details; it stays so from row to row. */
  readonly open: boolean;
}

export interface CursorHold {
  readonly cursor: Cursor;
  readonly root: RefObject<HTMLDivElement | null>;
  /** Changes the cursor and, with a place, moves the keyboard there once it is drawn. */
  readonly put: (change: Partial<Cursor>, focus?: FocusPlace) => void;
}

export function useCursor(filter: RowFilter, focusAtStart: boolean): CursorHold {
  const [cursor, setCursor] = useState<Cursor>({ id: undefined, index: 0, filter, open: false });
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
  const put = (change: Partial<Cursor>, focus?: FocusPlace): void => {
    if (focus !== undefined) wanted.current = focus;
    setCursor((before) => ({ ...before, ...change }));
  };
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

/** Keeps the keyboard in the list when the row it was on goes away: focus would fall to the document. */
export function useFocusKept(
  root: RefObject<HTMLDivElement | null>,
  put: CursorHold['put'],
  id: string | undefined,
): void {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const list = root.current;
    if (list === null) return;
    const note = (): void => {
      inside.current = true;
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !list.contains(relatedTarget)) inside.current = false;
    };
    list.addEventListener('focusin', note);
    list.addEventListener('focusout', forget);
    return () => {
      list.removeEventListener('focusin', note);
      list.removeEventListener('focusout', forget);
    };
  }, [root]);
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) put({}, 'sentence');
  }, [id]);
}

/** Makes the row that the page is at current and brings it into sight, without taking the keyboard. */
export function useFollowedRow(
  root: RefObject<HTMLDivElement | null>,
  put: CursorHold['put'],
  rows: readonly ClaimRow[],
  id: string | undefined,
): void {
  useLayoutEffect(() => {
    const index = rows.findIndex((row) => row.id === id);
    if (id === undefined || index < 0) return;
    put({ id, index });
    root.current?.querySelector(`[data-claim="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}
