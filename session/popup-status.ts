import type { PopupStatus } from '../components/views/popup.ts';
import { readsSite, type SiteRules } from '../settings/site-rules.ts';
import type { PageView } from './page-view.ts';

/** What to tell the reader about the page. */
export function popupStatusOf({ snapshot, silence, pageFailure, address }: PageView, sites: SiteRules): PopupStatus {
  const isSwitchedOff = snapshot?.state !== 'read' && !readsSite(sites, address ?? '');
  if (isSwitchedOff) return { kind: 'site-off' };
  if (silence !== undefined) return statusOfSilence[silence];
  if (snapshot === undefined)
    return pageFailure === undefined ? { kind: 'loading', step: 'asking-page' } : { kind: 'error' };
  const { outlet, title, language, source } = snapshot.facts;
  const article = { outlet, title, language, source };
  if (snapshot.state === 'reading') return { kind: 'loading', step: 'reading' };
  if (snapshot.state === 'no-article') return { kind: 'no-article' };
  if (snapshot.state === 'failed') return { kind: 'error' };
  if (snapshot.notJudged !== undefined) return { kind: 'not-judged', article };
  if (snapshot.readPartly) return { kind: 'read-partly', article };
  if (!snapshot.languageSupported) return { kind: 'unsupported-language', article };
  return { kind: snapshot.endlessText ? 'endless-text' : 'ready', article };
}

const statusOfSilence: Readonly<Record<NonNullable<PageView['silence']>, PopupStatus>> = {
  'not-a-web-page': { kind: 'internal-page' },
  'not-allowed': { kind: 'kept-out' },
  'no-access': { kind: 'no-access' },
  pdf: { kind: 'pdf' },
  'site-off': { kind: 'site-off' },
  'page-silent': { kind: 'page-silent' },
};
