import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { draftName, draftSchema, type DraftKey } from '../annotation/model/draft.ts';
import { noteAndLinksChangeSchema } from '../annotation/model/note-and-links.ts';
import { anyTypedInSchema } from '../annotation/model/typed-in.ts';
import { watchArea, type AreaChanges } from './watch-area.ts';

/** Texts of any length: what is too long for the database must not be hidden from the reader, who can shorten it. */
const unstoredSchema = z.extend(draftSchema, {
  note: z.string(),
  evidenceText: z.string(),
  /** The id of the view that it was typed in. */
  view: z.optional(z.string()),
  /** What the texts were made of. */
  typedIn: z.optional(anyTypedInSchema),
  /** Links that were added and taken away. */
  links: z.optional(noteAndLinksChangeSchema),
});

/** What was typed in a view and is not stored, and what it was made of. */
export type UnstoredDraft = z.infer<typeof unstoredSchema>;

/**
 * Where typed text goes while the database takes nothing (full, or not to be opened): the browser's own small store,
 * which is another file. It comes back from there once the database takes it.
 */
export interface Unstored {
  /** Keeps what was typed, in place of what was kept of this quote and view before. */
  keep(typed: UnstoredDraft): Promise<void>;
  drop(kept: KeptName): Promise<void>;
}

/** Which item it is: that of a quote and a view. */
type KeptName = DraftKey & Pick<UnstoredDraft, 'view'>;

const mark = 'unstored:';

/** As one string, equal for equal items only. */
export function keptName({ view, ...key }: KeptName): string {
  return view === undefined ? draftName(key) : `${draftName(key)} ${view}`;
}

export const unstored: Unstored = {
  keep: (typed) => browser.storage.local.set({ [mark + keptName(typed)]: typed }),
  drop: (kept) => browser.storage.local.remove(mark + keptName(kept)),
};

/** Tells what is kept of an article, now and after each change, until the signal aborts. */
export function watchUnstored(
  source: string,
  onKept: (kept: readonly UnstoredDraft[]) => void,
  signal: AbortSignal,
): void {
  const tell = async (): Promise<void> => {
    const kept = await unstoredOf(source);
    if (!signal.aborted) onKept(kept);
  };
  const onChange = (changes: AreaChanges): void => {
    if (Object.keys(changes).some((name) => name.startsWith(mark))) void tell();
  };
  watchArea('local', onChange, signal);
  void tell();
}

async function unstoredOf(source: string): Promise<UnstoredDraft[]> {
  return (await everyUnstored()).filter((draft) => draft.source === source);
}

/** What is kept of all articles. */
export async function everyUnstored(): Promise<UnstoredDraft[]> {
  const items = Object.entries(await browser.storage.local.get());
  return items
    .filter(([name]) => name.startsWith(mark))
    .flatMap(([, value]) => unstoredSchema.safeParse(value).data ?? []);
}
