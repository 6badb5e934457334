import { browser } from 'wxt/browser';
import { database } from '../storage/connection.ts';
import { completeClaimsNow } from './complete-claims.ts';
import { noticeEmptied } from './notice-emptied.ts';
import { purgeOldTrash } from './trash-purge.ts';

/** What is to be done whenever the browser starts or the extension is installed or updated. */
export function workAtStart(): void {
  browser.runtime.onStartup.addListener(work);
  browser.runtime.onInstalled.addListener(work);
}

function work(): void {
  void purgeOldTrash();
  void completeClaimsNow();
  database()
    .then(noticeEmptied)
    // A database that cannot be opened is told of where it is asked for.
    .catch(() => undefined);
}
