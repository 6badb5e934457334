import { askBackground } from '../messaging/channels.ts';
import { shownPageOf } from '../messaging/tabs.ts';
import type { EvidenceSources } from './evidence-session.ts';
import { framePainted } from './frame-painted.ts';

/** What is being checked as the database knows it, and the page as the browser does. */
export function evidenceSources(tabId: number): EvidenceSources {
  return {
    async followChecked(onChecked, signal) {
      await framePainted();
      const { followChecked } = await import('./follow-checked.ts');
      return followChecked(onChecked, signal);
    },
    askShownPage: () => shownPageOf(tabId),
    askBackground,
    async report(source) {
      const { exportNotes } = await import('./export-notes.ts');
      return exportNotes({ format: 'html', scope: 'page', to: 'file' }, source);
    },
  };
}
