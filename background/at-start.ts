import { browser } from 'wxt/browser';
import { completeClaimsNow } from './complete-claims.ts';
import { purgeOldTrash } from './trash-purge.ts';

/** What is to be done whenever the browser starts or the extension is installed or updated. */
export function workAtStart(): void {
  browser.runtime.onStartup.addListener(work);
  browser.runtime.onInstalled.addListener(work);
}

function work(): void {
  void purgeOldTrash();
  void completeClaimsNow();
}
