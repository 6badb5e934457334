import { draftName, type DraftKey } from '../annotation/model/draft.ts';
import { mergeTyped } from '../annotation/model/merge-text.ts';
import { typedFields, type Texts, type TypedField, type TypedIn } from '../annotation/model/typed-in.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { Stamp } from './stamp.ts';

/** What one view typed last in one field of a quote, so that it is known which of what it types next is new. */
export interface TypedLast {
  /** Of the view, the field and the quote. */
  readonly name: string;
  readonly turn: number;
  readonly nth: number;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Milliseconds: no question of a view is on its way for so long. */
const longestKept = 24 * 60 * 60 * 1000;

/** What a view sends, and what is stored of it now. */
interface Meeting {
  readonly key: DraftKey;
  readonly texts: Texts;
  readonly typedIn: TypedIn | undefined;
  readonly stored: Required<Texts>;
}

/**
 * Texts as they are to be stored: with what was typed in a view, and with what was typed in others meanwhile. A view
 * sends each letter before it has heard of the last one, so what it sends is compared with what it sent before. Call it
 * inside the transaction that stores them.
 */
export async function withOthers(db: ClaimlightDatabase, meeting: Meeting, { at }: Stamp): Promise<Texts> {
  const { texts, typedIn = {}, stored } = meeting;
  const merged: Partial<Record<TypedField, string>> = {};
  for (const field of typedFields) {
    const [text, typed] = [texts[field], typedIn[field]];
    if (text === undefined || typed === undefined) continue;
    const name = `${typed.view} ${field} ${draftName(meeting.key)}`;
    const before = await db.typing.get(name);
    const last = before?.turn === typed.turn ? before : undefined;
    // A turn goes on from the one before: what comes from that one now is in it.
    const isLate = before !== undefined && (before.turn > typed.turn || (last !== undefined && last.nth >= typed.nth));
    if (isLate) merged[field] = stored[field];
    else {
      await db.typing.put({ name, turn: typed.turn, nth: typed.nth, text, at });
      merged[field] = mergeTyped(last?.text ?? typed.from, stored[field], text);
    }
  }
  const longAgo = new Date(Date.parse(at) - longestKept).toISOString();
  if (Object.keys(merged).length > 0) await db.typing.where('at').below(longAgo).delete();
  return { ...texts, ...merged };
}

/** Forgets what was typed about some quotes. */
export async function forgetTyped(db: ClaimlightDatabase, names: readonly string[]): Promise<void> {
  await db.typing.filter(({ name }) => names.some((quote) => name.endsWith(` ${quote}`))).delete();
}
