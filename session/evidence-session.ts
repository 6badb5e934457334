import type { Finding, Stance } from '../annotation/model/annotation.ts';
import { draftName } from '../annotation/model/draft.ts';
import type { NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import type { CheckedClaim, EvidenceActions, EvidenceFor } from '../components/views/evidence-for.ts';
import type { ExportOutcome } from '../components/views/popup.ts';
import { failureOf, type Failure } from '../failure/failure.ts';
import type { Ask } from '../messaging/ask.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import type { ShownPage } from '../messaging/tabs.ts';
import type { BeingChecked } from '../storage/being-checked.ts';
import { evidenceOf, pageOf, quoteOf } from './page-evidence.ts';
import { isPageAnswered, type PageView } from './page-view.ts';
import { Session, type Followed } from './session.ts';

export interface EvidenceSources {
  /** Tells what is being checked, now and after each change; the last changed first. */
  readonly followChecked: (onChecked: (checked: readonly BeingChecked[]) => void, signal: AbortSignal) => Promise<void>;
  /** What the browser knows of the page; undefined where we may not know. */
  readonly askShownPage: () => Promise<ShownPage | undefined>;
  readonly askBackground: Ask<typeof uiToBackground>;
  /** Saves the report on an article. */
  readonly report: (source: string) => Promise<ExportOutcome>;
}

export interface EvidenceState {
  readonly evidenceFor: EvidenceFor;
  readonly evidenceProblem: Failure | undefined;
}

const nothingChecked: EvidenceFor = { checked: [], chosen: undefined, quote: '' };

/** The page in a tab as evidence for the claims that are being checked. */
export class EvidenceSession extends Session<EvidenceState> {
  readonly evidenceActions: EvidenceActions = {
    onChoose: (key) => {
      this.#chosen = key;
      this.#update();
    },
    onKeep: (stance) => this.#keep(stance),
    onTakeBack: () => this.#takeBack(),
    onFinding: (finding) => this.#choose(finding),
    onReport: () => void this.#saveReport(),
  };
  readonly #sources: EvidenceSources;
  readonly #article: Followed<{ readonly view: PageView }>;
  #page: ShownPage | undefined;
  #checked: readonly BeingChecked[] = [];
  #chosen: string | undefined;
  #report: EvidenceFor['report'];

  constructor(article: Followed<{ readonly view: PageView }>, sources: EvidenceSources, signal: AbortSignal) {
    super({ evidenceFor: nothingChecked, evidenceProblem: undefined });
    this.#sources = sources;
    this.#article = article;
    article.subscribe(() => this.#update(), signal);
    void sources.askShownPage().then((page) => {
      this.#page = page;
      this.#update();
    });
    const tell = (checked: readonly BeingChecked[]): void => {
      this.#checked = checked;
      this.#update();
    };
    // A database that cannot be read is told of elsewhere.
    sources.followChecked(tell, signal).catch(() => tell([]));
  }

  #update(): void {
    const { view } = this.#article.snapshot;
    const own = view.snapshot?.facts.source;
    const page = this.#page;
    const others = this.#checked.filter(({ source }) => source !== own);
    // Kept before the page has told which words are selected, it would be kept without them.
    if (page === undefined || others.length === 0 || !isPageAnswered(view)) {
      this.change({ evidenceFor: nothingChecked });
      return;
    }
    const quote = quoteOf(view.selectedText);
    const checked = others.map((claim) => shownClaim(claim, page, quote));
    const chosen = checked.find(({ key }) => key === this.#chosen) ?? checked[0];
    this.change({ evidenceFor: { checked, chosen, quote, ...(this.#report && { report: this.#report }) } });
  }

  #keep(stance: Stance): void {
    const page = this.#page;
    if (page === undefined) return;
    const { chosen, quote } = this.snapshot.evidenceFor;
    const kept = chosen?.kept;
    const evidence = kept === undefined ? evidenceOf(page, quote, stance) : { ...kept, stance };
    this.#save({ ...(kept && { withdrawn: [kept.url] }), evidence: [evidence] });
  }

  #takeBack(): void {
    const kept = this.snapshot.evidenceFor.chosen?.kept;
    if (kept !== undefined) this.#save({ withdrawn: [kept.url] });
  }

  #choose(finding: Finding | null): void {
    this.#save({ finding });
  }

  #save(change: NoteAndLinksChange): void {
    const claim = this.#claim();
    if (claim === undefined) return;
    const { id, source, exact, prefix } = claim;
    this.#sources
      .askBackground('saveTyped', { ...(id !== undefined && { id }), source, exact, prefix, ...change })
      .then(
        () => this.change({ evidenceProblem: undefined }),
        (error: unknown) => this.change({ evidenceProblem: failureOf(error) }),
      );
  }

  async #saveReport(): Promise<void> {
    const claim = this.#claim();
    if (claim === undefined) return;
    const { kind } = await this.#sources.report(claim.source);
    this.#report = kind === 'saved' ? 'saved' : 'failed';
    this.#update();
  }

  #claim(): BeingChecked | undefined {
    const { chosen } = this.snapshot.evidenceFor;
    return this.#checked.find((claim) => draftName(claim) === chosen?.key);
  }
}

function shownClaim(claim: BeingChecked, page: ShownPage, quote: string): CheckedClaim {
  const { id, words, outlet, language, evidence, finding } = claim;
  const kept = evidence.findLast(
    (each) => pageOf(each.url) === pageOf(page.url) && (quote === '' || each.quote === quote),
  );
  return {
    key: draftName(claim),
    words,
    outlet,
    language,
    evidenceCount: evidence.length,
    finding,
    kept,
    isTagged: id !== undefined,
  };
}
