import { browser } from 'wxt/browser';
import { draftName, draftSchema, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { watchArea, type AreaChanges } from './watch-area.ts';

/**
 * Where typed text goes while the database takes nothing (full, or not to be opened): the browser's own small store,
 * which is another file. It comes back from there once the database takes it.
 */
export interface Unstored {
  /** Keeps what was typed, in place of what was kept of this quote before. */
  keep(typed: Draft): Promise<void>;
  drop(key: DraftKey): Promise<void>;
}

const mark = 'unstored:';

export const unstored: Unstored = {
  keep: (typed) => browser.storage.local.set({ [mark + draftName(typed)]: typed }),
  drop: (key) => browser.storage.local.remove(mark + draftName(key)),
};

/** Tells what is kept of an article, now and after each change, until the signal aborts. */
export function watchUnstored(source: string, onKept: (kept: readonly Draft[]) => void, signal: AbortSignal): void {
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

async function unstoredOf(source: string): Promise<Draft[]> {
  return (await everyUnstored()).filter((draft) => draft.source === source);
}

/** What is kept of all articles. */
export async function everyUnstored(): Promise<Draft[]> {
  const items = Object.entries(await browser.storage.local.get());
  return items
    .filter(([name]) => name.startsWith(mark))
    .flatMap(([, value]) => draftSchema.safeParse(value).data ?? []);
}
