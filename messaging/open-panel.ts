import { browserParts } from './browser-parts.ts';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) beside a tab. Must be called in the very turn of the
 * reader's click or key, or the browser refuses; rejects then.
 */
export async function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await browserParts().sidebarAction?.open();
  else await browserParts().sidePanel?.open({ tabId });
}

/** False on Android, which has no room beside a page. */
export function hasPanel(): boolean {
  const { sidebarAction, sidePanel } = browserParts();
  return (import.meta.env.FIREFOX ? sidebarAction : sidePanel) !== undefined;
}
