import { browser } from 'wxt/browser';
import { browserParts } from './browser-parts.ts';

/** A command of ours and its key; empty if it has none. */
interface Shortcut {
  /** Undefined for the command that opens the popup: it is the browser's own, and comes without words. */
  readonly name?: string;
  readonly key: string;
}

/** Where Chromium's readers change the keys of extensions. */
const chromiumPage = 'chrome://extensions/shortcuts';

/** Our commands and their keys, as the reader has set them in the browser; none on Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browserParts().commands?.getAll()) ?? [];
  return commands.map(({ name, description = '', shortcut = '' }) => ({
    ...(name !== '_execute_action' && { name: description }),
    key: shortcut,
  }));
}

export async function openShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
    return;
  }
  await browser.tabs.create({ url: chromiumPage });
}
