import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExportOutcome, ExportRequest, PopupActions, PopupProps, Problem } from '../components/views/popup.ts';
import { CallError } from '../messaging/call-error.ts';
import { askBackground, askPage } from '../messaging/channels.ts';
import { changeSettings, type Settings } from '../settings/settings.ts';
import { hostOf, readsSite, withSite, type SiteRules } from '../settings/site-rules.ts';
import { createClaimEdits, type ClaimEdits } from './claim-edits.ts';
import { popupStatusOf, storageProblemOf } from './popup-status.ts';
import type { JoinedClaim } from './joined-claim.ts';
import {
  followDatabase,
  isStoredAwaited,
  isStoredKnown,
  type AnsweredView,
  type AskedArticle,
  type FollowStored,
  type PageView,
} from './page-session.ts';
import { useJoinedClaims, useRows } from './use-claims.ts';
import { usePageView } from './use-page-view.ts';

export interface ArticleSession {
  readonly view: PageView;
  /** Asks the page again. */
  readonly ask: () => void;
  /** What popup and side panel show and offer. */
  readonly props: Omit<PopupProps, 'focusList'>;
}

/** The article in a tab joined to page, background and settings; for popup, side panel and card. */
export function useArticleSession(
  tabId: number,
  settings: Settings,
  followStored: FollowStored = followDatabase,
  asked?: AskedArticle | AnsweredView,
): ArticleSession {
  const { view, ask } = usePageView(tabId, followStored, asked);
  const claims = useJoinedClaims(view);
  const mustWait = isStoredAwaited(view);
  const rows = useRows(claims, settings.suggestionsShown, mustWait);
  const [problem, setProblem] = useState<Problem>();
  const [exportOutcome, setExportOutcome] = useState<ExportOutcome>();

  const edits = useMemo(() => createClaimEdits(askBackground), []);
  const seen = useRef(new Map<string, JoinedClaim>());
  useEffect(() => {
    for (const claim of claims) seen.current.set(claim.id, claim);
    edits.settle();
    if (isStoredKnown(view)) edits.storeAgain(claims);
  }, [claims]);

  // Callbacks outlive the drawing they were made in; they read the newest.
  const newest = useRef({ view, claims });
  newest.current = { view, claims };
  const onceKnown = useDeferred(mustWait);

  const actions = useMemo((): PopupActions => {
    const attempt = (work: () => Promise<unknown>): void => {
      work().then(
        () => setProblem(undefined),
        (error: unknown) => setProblem(problemOf(error)),
      );
    };
    const edit = (id: string, work: (edits: ClaimEdits, claim: JoinedClaim) => Promise<void>): void => {
      // A key may come before the database has answered; a tag without the note that is stored would take it away.
      onceKnown(() => {
        // A page that is being read anew has none for a moment; what the reader does then is about those of before.
        const claim = newest.current.claims.find((claim) => claim.id === id) ?? seen.current.get(id);
        if (claim !== undefined) attempt(() => work(edits, claim));
      });
    };
    const source = () => newest.current.view.snapshot?.facts.source;
    return {
      onTag: (id, tag) => edit(id, (edits, claim) => edits.tag(claim, tag)),
      onClearTag: (id) => edit(id, (edits, claim) => edits.clearTag(claim)),
      onNoteChange: (id, note) => edit(id, (edits, claim) => edits.type(claim, { note })),
      onPendingEvidenceChange: (id, evidenceText) => edit(id, (edits, claim) => edits.type(claim, { evidenceText })),
      onAddEvidence: (id, url) => edit(id, (edits, claim) => edits.addEvidence(claim, url)),
      onRemoveEvidence: (id, url) => edit(id, (edits, claim) => edits.removeEvidence(claim, url)),
      onFocusClaim: (id) => attempt(() => askPage(tabId)('focusClaim', { id })),
      onReattach: (id, candidateId) => edit(id, (edits, claim) => edits.reattach(claim, candidateId)),
      onUndo: () => attempt(() => undo(source())),
      onSensitivityChange: (sensitivity) => attempt(() => changeSettings({ sensitivity })),
      onHighlightsChange: (highlightsShown) => attempt(() => changeSettings({ highlightsShown })),
      onTagSelection: () =>
        attempt(async () => {
          if ((await askPage(tabId)('claimFromSelection')) === null) throw new NotInArticleError();
          ask();
        }),
      onReadAnyway: () => attempt(() => askBackground('readTab', { tabId }).then(ask)),
      onReloadPage: () => attempt(() => browser.tabs.reload(tabId).then(ask)),
      onSiteChange: (isRead) => attempt(() => switchSite(newest.current.view.address, isRead).then(ask)),
      onOpenLibrary: () => attempt(() => browser.tabs.create({ url: browser.runtime.getURL('/library.html') })),
      onOpenSettings: () => attempt(() => browser.runtime.openOptionsPage()),
      onExport: (request) => void exportOf(request, source()).then(setExportOutcome),
    };
  }, [tabId]);

  const props = {
    status: popupStatusOf(view, settings.sites),
    site: siteOf(view.address, settings.sites),
    rows,
    rowsLeft: view.snapshot?.claimsLeft ?? 0,
    problem: storageProblemOf(view) ?? problem,
    sensitivity: settings.sensitivity,
    highlightsShown: settings.highlightsShown,
    selectedText: view.selectedText,
    canUndo: view.canUndo,
    exportOutcome,
    actions,
  };
  return { view, ask, props };
}

/** A function that does work at once, or, while it must wait, as soon as it need not. */
function useDeferred(mustWait: boolean): (work: () => void) => void {
  const deferred = useRef({ mustWait, works: [] as (() => void)[] });
  deferred.current.mustWait = mustWait;
  useEffect(() => {
    if (!mustWait) for (const work of deferred.current.works.splice(0)) work();
  }, [mustWait]);
  return (work) => {
    if (deferred.current.mustWait) deferred.current.works.push(work);
    else work();
  };
}

/** The site of an address, and whether it is read; undefined for what is no web page. */
function siteOf(address: string | undefined, rules: SiteRules): PopupProps['site'] {
  const host = hostOf(address ?? '');
  return address === undefined || host === undefined ? undefined : { host, isRead: readsSite(rules, address) };
}

async function switchSite(address: string | undefined, isRead: boolean): Promise<void> {
  const host = hostOf(address ?? '');
  if (host === undefined) return;
  await changeSettings(({ sites }) => ({ sites: withSite(sites, host, isRead) }));
}

/** The writers of files are loaded when they are first asked for. */
async function exportOf(request: ExportRequest, source: string | undefined): Promise<ExportOutcome> {
  const { exportNotes } = await import('./export-notes.ts');
  return exportNotes(request, source);
}

async function undo(source: string | undefined): Promise<void> {
  if (source !== undefined) await askBackground('undo', { source });
}

/** Words that were to be tagged are none of the article's. */
class NotInArticleError extends Error {}

function problemOf(error: unknown): Problem {
  if (error instanceof NotInArticleError) return 'not-in-article';
  if (!(error instanceof CallError)) return 'not-done';
  if (error.failure === 'storage-full') return 'database-full';
  if (error.failure === 'storage-unavailable') return 'database-closed';
  return error.failure === 'no-answer' ? 'page-silent' : 'not-stored';
}
