import { browser } from 'wxt/browser';

/** A command of ours and its key; empty if it has none. */
export interface Shortcut {
  readonly name: string;
  readonly key: string;
}

/** Where Chromium's readers change the keys of extensions. */
const chromiumPage = 'chrome://extensions/shortcuts';

/**
 * Our commands and their keys, as the reader has set them in the browser.
 *
 * @param openPopup what to call the command that is the browser's own, and comes without words.
 */
export async function readShortcuts(openPopup: string): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name: name === '_execute_action' ? openPopup : description,
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
