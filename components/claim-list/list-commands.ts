import type { Tag } from '../../annotation/annotation.ts';
import type { ClaimActions } from '../claim-actions.ts';
import type { ClaimRow } from '../claim-row.ts';
import type { Words } from '../words/words.ts';
import type { Cursor, FocusPlace } from './cursor.ts';
import { isTyping, keyCommand, type KeyCommand } from './keys.ts';

/** What the commands of the list work on. */
export interface ListSituation {
  readonly rows: readonly ClaimRow[];
  /** Index of the current row; -1 in an empty list. */
  readonly index: number;
  readonly open: boolean;
  readonly put: (change: Partial<Cursor>, focus?: FocusPlace) => void;
  readonly actions: ClaimActions;
  readonly words: Words;
  readonly announce: (text: string) => void;
  readonly expectTag: (id: string, tag: Tag | undefined) => void;
}

/** The tag that a row has already is set again if its words are others now: it is kept. */
export function tagRow({ rows, put, actions, words, announce, expectTag }: ListSituation, id: string, tag: Tag): void {
  const index = rows.findIndex((row) => row.id === id);
  put({ id, index });
  if (rows[index]?.tag === tag && rows[index].change === undefined) {
    announce(words.alreadyTagged(tag));
    return;
  }
  expectTag(id, tag);
  actions.onTag(id, tag);
}

export function clearRow({ rows, put, actions, expectTag }: ListSituation, id: string): void {
  const index = rows.findIndex((row) => row.id === id);
  put({ id, index });
  if (rows[index]?.tag === undefined) return;
  expectTag(id, undefined);
  actions.onClearTag(id);
}

/** A click on a sentence opens it and shows it on the page; a second click closes it. */
export function chooseRow({ rows, index, open, put, actions }: ListSituation, id: string): void {
  const closes = open && rows[index]?.id === id;
  put({ id, index: rows.findIndex((row) => row.id === id), open: !closes }, 'sentence');
  actions.onFocusClaim(id);
}

function moveBy({ rows, index, put, actions }: ListSituation, by: number): void {
  const to = Math.max(0, Math.min(rows.length - 1, index + by));
  const row = rows[to];
  if (row === undefined) return;
  put({ id: row.id, index: to }, 'sentence');
  if (to !== index) actions.onFocusClaim(row.id);
}

/** Answers a key on the list; keys that are not the list's go on to the browser. */
export function pressKey(situation: ListSituation, event: KeyboardEvent): void {
  if (event.key === 'Escape' && isTyping(event)) {
    event.preventDefault();
    situation.put({}, 'sentence');
    return;
  }
  const command = keyCommand(event);
  const row = situation.rows[situation.index];
  if (command === undefined || row === undefined) return;
  // Escape on a closed list is the browser's: it closes the popup.
  if (command.does === 'close' && !situation.open) return;
  event.preventDefault();
  obey(situation, command, row);
}

function obey(situation: ListSituation, command: KeyCommand, row: ClaimRow): void {
  switch (command.does) {
    case 'tag': {
      tagRow(situation, row.id, command.tag);
      return;
    }
    case 'move': {
      moveBy(situation, command.by);
      return;
    }
    case 'clear': {
      clearRow(situation, row.id);
      return;
    }
    case 'note': {
      situation.put({ id: row.id, index: situation.index, open: true }, 'note');
      return;
    }
    case 'show': {
      situation.actions.onFocusClaim(row.id);
      return;
    }
    case 'close': {
      situation.put({ open: false }, 'sentence');
      return;
    }
  }
}
