import { browser } from 'wxt/browser';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) beside a tab. Must be called in the very turn of the
 * reader's click or key, or the browser refuses; rejects then.
 */
export async function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxSidebar().open();
  else await browser.sidePanel.open({ tabId });
}

function firefoxSidebar(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
