import type { ExportOutcome, ExportRequest, PopupActions } from '../components/views/popup.ts';
import { FailureError } from '../failure/failure.ts';
import type { Ask } from '../messaging/ask.ts';
import type { toPage, uiToBackground } from '../messaging/calls.ts';
import type { Settings } from '../settings/settings.ts';
import { hostOf, withSite } from '../settings/site-rules.ts';
import type { ClaimEdits } from './claim-edits.ts';
import type { JoinedClaim } from './joined-claim.ts';
import type { PageView } from './page-view.ts';

/** What the reader's actions are done with. */
export interface ActionSources {
  readonly askPage: Ask<typeof toPage>;
  readonly askBackground: Ask<typeof uiToBackground>;
  readonly changeSettings: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => Promise<void>;
  /** Reads the page although the detector saw no article. */
  readonly readAnyway: () => Promise<unknown>;
  readonly askToReadAllSites: () => Promise<boolean>;
  readonly reloadPage: () => Promise<void>;
  readonly openLibrary: () => Promise<void>;
  readonly openSettings: () => Promise<void>;
  /** @param source of the article's notes; undefined for all notes. */
  readonly exportNotes: (request: ExportRequest, source: string | undefined) => Promise<ExportOutcome>;
}

/** The article that the actions are about, as it is when they are done. */
export interface ActionTarget {
  readonly view: () => PageView;
  /** Does work and tells how it failed. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** Does the same with a claim, once it is known what is stored of it. */
  readonly edit: (id: string, work: (edits: ClaimEdits, claim: JoinedClaim) => Promise<void>) => void;
  /** Resolves once what was done so far is stored, or could not be. */
  readonly settled: () => Promise<unknown>;
  /** Asks the page again. */
  readonly ask: () => void;
  readonly onExported: (outcome: ExportOutcome) => void;
}

export function articleActions(
  { view, attempt, edit, settled, ask, onExported }: ActionTarget,
  sources: ActionSources,
): PopupActions {
  const source = (): string | undefined => view().snapshot?.facts.source;
  return {
    onTag: (id, tag) => edit(id, (edits, claim) => edits.tag(claim, tag)),
    onClearTag: (id) => edit(id, (edits, claim) => edits.clearTag(claim)),
    onNoteChange: (id, note, shown) =>
      edit(id, (edits, claim) => edits.type(claim, { note }, { ...(shown !== undefined && { note: shown }) })),
    onPendingEvidenceChange: (id, evidenceText, shown) =>
      edit(id, (edits, claim) =>
        edits.type(claim, { evidenceText }, { ...(shown !== undefined && { evidenceText: shown }) }),
      ),
    onFinding: (id, finding) => edit(id, (edits, claim) => edits.choose(claim, { finding })),
    onCheckState: (id, state) => edit(id, (edits, claim) => edits.choose(claim, { state })),
    onAddEvidence: (id, url) => edit(id, (edits, claim) => edits.addEvidence(claim, url)),
    onRemoveEvidence: (id, url) => edit(id, (edits, claim) => edits.removeEvidence(claim, url)),
    onReattach: (id, candidateId) => edit(id, (edits, claim) => edits.reattach(claim, candidateId)),
    onFocusClaim: (id) => attempt(() => sources.askPage('focusClaim', { id })),
    // What is taken back is the newest change, and it may still be on its way.
    onUndo: () => {
      const shown = source();
      attempt(() => settled().then(() => undo(sources, shown)));
    },
    onSensitivityChange: (sensitivity) => attempt(() => sources.changeSettings({ sensitivity })),
    onHighlightsChange: (highlightsShown) => attempt(() => sources.changeSettings({ highlightsShown })),
    onTagSelection: () => attempt(() => claimSelection(sources).then(ask)),
    onReadAnyway: () => attempt(() => sources.readAnyway().then(ask)),
    onAllowSites: () => attempt(() => sources.askToReadAllSites().then(ask)),
    onReloadPage: () => attempt(() => sources.reloadPage().then(ask)),
    onSiteChange: (isRead) => attempt(() => switchSite(sources, view().address, isRead).then(ask)),
    onOpenLibrary: () => attempt(sources.openLibrary),
    onOpenSettings: () => attempt(sources.openSettings),
    onExport: (request) => void sources.exportNotes(request, source()).then(onExported),
  };
}

async function undo({ askBackground }: ActionSources, source: string | undefined): Promise<void> {
  if (source !== undefined) await askBackground('undo', { source });
}

async function claimSelection({ askPage }: ActionSources): Promise<void> {
  if ((await askPage('claimFromSelection')) === null) throw new FailureError('not-in-article');
}

async function switchSite(
  { changeSettings }: ActionSources,
  address: string | undefined,
  isRead: boolean,
): Promise<void> {
  const host = hostOf(address ?? '');
  if (host !== undefined) await changeSettings(({ sites }) => ({ sites: withSite(sites, host, isRead) }));
}
