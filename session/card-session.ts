import type { CardCallbacks, CardView } from '../components/views/card.ts';
import type { ClaimActions } from '../components/views/claim-actions.ts';
import { isOnPage, type ClaimRow } from '../components/views/claim-row.ts';
import type { FromCard } from '../messaging/card-port.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleState } from './article-session.ts';
import { SameClaimSession, type SameClaimSources } from './same-claim-session.ts';
import { Session, type Followed } from './session.ts';

/** What the card is made from. */
export interface CardSources extends SameClaimSources {
  readonly article: Followed<ArticleState> & { readonly actions: ClaimActions };
  readonly preferences: Followed<{ readonly settings: Settings }>;
  /** Tells the page that the card stands in. */
  readonly send: (message: FromCard) => void;
}

/** The card on one claim of its page. */
export class CardSession extends Session<{ readonly card?: CardView | undefined }> {
  readonly callbacks: CardCallbacks;
  readonly #sources: CardSources;
  readonly #sameClaim: SameClaimSession;
  /** `turn` counts the openings: opened again on the same claim, the card takes the keyboard again. */
  #asked: { readonly id: string; readonly turn: number };
  #row: ClaimRow | undefined;
  /** The words of the claim that is asked for, once they were seen. */
  #exact: string | undefined;
  #alias: { readonly of: ClaimRow; readonly row: ClaimRow } | undefined;

  constructor(sources: CardSources, id: string, signal: AbortSignal) {
    super({});
    this.#sources = sources;
    this.#sameClaim = new SameClaimSession(sources, signal);
    this.#asked = { id, turn: 0 };
    this.callbacks = {
      actions: actionsOn(sources.article.actions, () => this.#row?.id ?? this.#asked.id),
      onGo: (by) => this.#go(by),
      onClose: () => sources.send({ close: true }),
      onDrawn: (drawn) => sources.send({ drawn }),
    };
    const update = (): void => this.#update();
    for (const part of [sources.article, sources.preferences, this.#sameClaim]) part.subscribe(update, signal);
    update();
  }

  /** Shows the claim of this id. */
  show(id: string): void {
    if (id !== this.#asked.id) this.#exact = undefined;
    this.#asked = { id, turn: this.#asked.turn + 1 };
    this.#update();
  }

  #go(by: 1 | -1): void {
    const onPage = this.#sources.article.snapshot.rows.filter(isOnPage);
    const here = onPage.findIndex((row) => row === this.#row);
    const to = onPage[(here + by + onPage.length) % onPage.length];
    if (to !== undefined) this.#sources.send({ goTo: to.id });
  }

  #update(): void {
    const { rows, view } = this.#sources.article.snapshot;
    this.#sameClaim.follow(view.snapshot?.facts.source, rows);
    this.#find(rows);
    this.change({ card: this.#row && this.#viewOf(this.#row) });
  }

  /**
   * Finds the row to show. One whose sentence has left the page is looked for by its words among those that are gone.
   * If there is none, nothing was ever typed about it, and the card closes before anything could be.
   */
  #find(rows: readonly ClaimRow[]): void {
    const before = this.#row;
    this.#row = rows.find(({ id }) => id === this.#asked.id) ?? rows.find(({ exact }) => exact === this.#exact);
    if (this.#row !== undefined) this.#exact = this.#row.exact;
    else if (before !== undefined && this.#exact !== undefined) this.callbacks.onClose();
  }

  #viewOf(row: ClaimRow): CardView {
    const { rows, view, problem, canUndo, notesLeft } = this.#sources.article.snapshot;
    const { id, turn } = this.#asked;
    const onPage = rows.filter(isOnPage);
    return {
      row: id === row.id ? row : this.#renamed(row, id),
      turn,
      position: { index: onPage.indexOf(row), total: onPage.length },
      language: view.snapshot?.facts.language ?? '',
      source: view.snapshot?.facts.source,
      density: this.#sources.preferences.snapshot.settings.cardDensity,
      problem,
      canUndo,
      notesLeft,
      elsewhere: this.#sameClaim.snapshot.found.filter(({ exact }) => exact === row.exact),
    };
  }

  /** The row under another id; the same object while it is the same row. */
  #renamed(row: ClaimRow, id: string): ClaimRow {
    if (this.#alias?.of !== row || this.#alias.row.id !== id) this.#alias = { of: row, row: { ...row, id } };
    return this.#alias.row;
  }
}

/**
 * The actions, on the row that is shown, whatever the card calls it: a claim that has left the page is another row
 * then, and the field that is being written in must stay as it is.
 */
function actionsOn(actions: ClaimActions, id: () => string): ClaimActions {
  return {
    onTag: (_, tag) => actions.onTag(id(), tag),
    onClearTag: () => actions.onClearTag(id()),
    onNoteChange: (_, ...typed) => actions.onNoteChange(id(), ...typed),
    onPendingEvidenceChange: (_, ...typed) => actions.onPendingEvidenceChange(id(), ...typed),
    onFinding: (_, finding) => actions.onFinding(id(), finding),
    onCheckState: (_, state) => actions.onCheckState(id(), state),
    onAddEvidence: (_, url) => actions.onAddEvidence(id(), url),
    onRemoveEvidence: (_, url) => actions.onRemoveEvidence(id(), url),
    onFocusClaim: () => actions.onFocusClaim(id()),
    onReattach: (_, candidateId) => actions.onReattach(id(), candidateId),
    onUndo: actions.onUndo,
  };
}
