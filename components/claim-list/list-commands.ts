import type { Tag } from '../../annotation/model/annotation.ts';
import type { ClaimActions } from '../views/claim-actions.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import type { ClaimWords } from '../words/tables/claims.ts';
import type { Cursor, FocusPlace } from './cursor.ts';
import { isComposing, isTyping, keyCommand, type KeyCommand } from './keys.ts';

/** What the commands of the list work on. */
export interface ListSituation {
  readonly rows: readonly ClaimRow[];
  /** The row that shows its details. */
  readonly openId: string | undefined;
  readonly put: (change: Partial<Cursor>, focus?: FocusPlace) => void;
  readonly actions: ClaimActions;
  readonly words: ClaimWords;
  readonly announce: (text: string) => void;
  readonly expectTag: (id: string, tag: Tag | undefined) => void;
}

/** The tag that a row has already is set again if its words are others now: it is kept. */
export function tagRow({ rows, put, actions, words, announce, expectTag }: ListSituation, id: string, tag: Tag): void {
  const index = indexOf(rows, id);
  put({ id, index });
  if (rows[index]?.tag === tag && rows[index].change === undefined) {
    announce(words.alreadyTagged(tag));
    return;
  }
  expectTag(id, tag);
  actions.onTag(id, tag);
}

export function clearRow({ rows, put, actions, expectTag }: ListSituation, id: string): void {
  const index = indexOf(rows, id);
  put({ id, index });
  if (rows[index]?.tag === undefined) return;
  expectTag(id, undefined);
  actions.onClearTag(id);
}

/** A click on a sentence opens it and shows it on the page; a second click closes it. */
export function chooseRow({ rows, openId, put, actions }: ListSituation, id: string): void {
  put({ id, index: indexOf(rows, id), openId: openId === id ? undefined : id }, 'sentence');
  actions.onFocusClaim(id);
}

/** Details that are open stay so from row to row. */
function moveBy({ rows, openId, put, actions }: ListSituation, from: string, by: number): void {
  const index = indexOf(rows, from);
  const to = Math.max(0, Math.min(rows.length - 1, index + by));
  const row = rows[to];
  if (row === undefined) return;
  put({ id: row.id, index: to, openId: openId === undefined ? undefined : row.id }, 'sentence');
  if (to !== index) actions.onFocusClaim(row.id);
}

function indexOf(rows: readonly ClaimRow[], id: string): number {
  return rows.findIndex((row) => row.id === id);
}

/** Answers a key on the list; keys that are not the list's go on to the browser. */
export function pressKey(situation: ListSituation, event: KeyboardEvent): void {
  const id = rowOf(event);
  if (id === undefined) return;
  if (event.key === 'Escape' && isTyping(event) && !isComposing(event)) {
    event.preventDefault();
    situation.put({ id, index: indexOf(situation.rows, id) }, 'sentence');
    return;
  }
  const command = keyCommand(event);
  // Escape on a closed list is the browser's: it closes the popup.
  if (command === undefined || (command.does === 'close' && situation.openId === undefined)) return;
  event.preventDefault();
  run(situation, command, id);
}

/** The row that the keyboard is on. It need not be the current one, which goes along with the page. */
function rowOf({ target }: Event): string | undefined {
  const row = target instanceof Element ? target.closest('.claim') : null;
  return row?.querySelector<HTMLElement>('[data-claim]')?.dataset.claim;
}

function run(situation: ListSituation, command: KeyCommand, id: string): void {
  switch (command.does) {
    case 'tag': {
      tagRow(situation, id, command.tag);
      return;
    }
    case 'move': {
      moveBy(situation, id, command.by);
      return;
    }
    case 'clear': {
      clearRow(situation, id);
      return;
    }
    case 'note': {
      situation.put({ id, index: indexOf(situation.rows, id), openId: id }, 'note');
      return;
    }
    case 'show': {
      situation.actions.onFocusClaim(id);
      return;
    }
    case 'close': {
      situation.put({ id, index: indexOf(situation.rows, id), openId: undefined }, 'sentence');
      return;
    }
  }
}
