import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { watchArea, type AreaChanges } from './watch-area.ts';

/**
 * What is remembered beside the database, in another file of the browser, to know of a database without notes whether
 * the browser has emptied it. Of this device.
 */
const storedSchema = z.object({
  /** The installation whose notes the database held when it was last looked at. */
  notesOf: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
  /** True from when the database was found emptied until the reader has read so. */
  storeEmptied: z.catch(z.boolean(), false),
});

const keys = ['notesOf', 'storeEmptied'] as const;

type Remembered = z.infer<typeof storedSchema>;

export async function rememberedStore(): Promise<Remembered> {
  return storedSchema.parse(await browser.storage.local.get([...keys]));
}

export async function rememberNotesOf(installation: string): Promise<void> {
  await browser.storage.local.set({ notesOf: installation });
}

/** @param now the installation of the database that took its place; undefined while nothing was changed in that. */
export async function rememberEmptied(now: string | undefined): Promise<void> {
  await browser.storage.local.set({ storeEmptied: true });
  await (now === undefined ? browser.storage.local.remove('notesOf') : rememberNotesOf(now));
}

export async function forgetEmptied(): Promise<void> {
  await browser.storage.local.remove('storeEmptied');
}

/** Tells whether the reader has to be told, now and after each change, until the signal aborts. */
export function watchEmptied(onChange: (isEmptied: boolean) => void, signal: AbortSignal): void {
  const tell = (): void => {
    rememberedStore().then(
      ({ storeEmptied }) => onChange(storeEmptied),
      () => undefined,
    );
  };
  watchArea('local', (changes: AreaChanges) => 'storeEmptied' in changes && tell(), signal);
  tell();
}
