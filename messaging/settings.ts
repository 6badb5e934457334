import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** The reader's settings; they travel with the browser's own sync, the notes never do. */
const settingsSchema = z.object({
  /** How many of the claims are highlighted. */
  sensitivity: z.catch(z.enum(['few', 'balanced', 'all']), 'balanced'),
  highlightsShown: z.catch(z.boolean(), true),
  /** A button beside selected text that makes a claim of it. */
  selectionButton: z.catch(z.boolean(), true),
  /** A strip at the edge of the page with a tick for each claim. */
  minimap: z.catch(z.boolean(), false),
  /** How much room the card in the page takes. */
  cardDensity: z.catch(z.enum(['comfortable', 'compact']), 'comfortable'),
});

export type Settings = z.infer<typeof settingsSchema>;

const key = 'settings';

/** The settings; what was never set, or does not fit the schema, has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(key);
  return parse(stored[key]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set({ [key]: { ...(await readSettings()), ...change } });
}

/** Calls back after each change, from whatever page or device, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change !== undefined) onChange(parse(change.newValue));
  };
  browser.storage.sync.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener), { once: true });
}

function parse(value: unknown): Settings {
  const parsed = settingsSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : settingsSchema.parse({});
}
