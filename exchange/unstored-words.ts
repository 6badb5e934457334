import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, draftName, type Draft } from '../annotation/model/draft.ts';
import { isSilent, nothingSaid } from '../annotation/model/note-and-links.ts';

/** What was typed and the database did not take, on its way into a backup; what is stored and newer stays. */
export class UnstoredWords {
  readonly #byQuote: ReadonlyMap<string, Draft>;
  /** Of tagged quotes: their note and links are in the annotations. */
  readonly #placed = new Set<string>();

  constructor(unstored: readonly Draft[]) {
    this.#byQuote = new Map(unstored.map((typed) => [draftName(typed), typed]));
  }

  /** The annotation with the words that were typed last. */
  putInto(annotation: Annotation): Annotation {
    if (this.#byQuote.size === 0 || annotation.deleted !== undefined || !isOwn(annotation)) return annotation;
    const name = draftName(draftKeyOf(annotation));
    const typed = this.#byQuote.get(name);
    if (typed === undefined) return annotation;
    this.#placed.add(name);
    if (typed.updated <= annotation.modified) return annotation;
    const { note, evidence, finding, state, updated } = typed;
    const said = { finding: finding ?? annotation.finding, state: state ?? annotation.state };
    return { ...annotation, note, evidence, ...said, modified: updated };
  }

  /** These drafts and what else was typed, once every annotation has been looked at. */
  joinedWith(drafts: readonly Draft[]): Draft[] {
    const byQuote = new Map(drafts.map((draft) => [draftName(draft), draft]));
    for (const [name, typed] of this.#byQuote) {
      const stored = byQuote.get(name);
      if (stored !== undefined && typed.updated <= stored.updated) continue;
      const draft = this.#placed.has(name) ? { ...typed, ...nothingSaid } : typed;
      if (!isSilent(draft) || draft.evidenceText !== '') byQuote.set(name, draft);
    }
    return [...byQuote.values()];
  }
}
