import type { Annotation } from '../annotation/model/annotation.ts';
import { draftKeyOf, draftName, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import type { NoteAndLinks } from '../annotation/model/note-and-links.ts';
import { inOrder } from '../annotation/model/instant.ts';
import type { UnstoredDraft } from '../settings/unstored.ts';
import type { PageClaim } from '../messaging/page-shapes.ts';

/**
 * A claim as far as the reader typed something about it: what is stored, and what is not. It needs no page that has it.
 */
export interface TypedClaim {
  readonly id: string;
  readonly facts: { readonly source: string };
  /** Missing if no page is open that has the text. */
  readonly page?: Pick<PageClaim, 'selector'> & Partial<Pick<PageClaim, 'paragraph'>>;
  readonly annotation?: Annotation;
  readonly draft?: Draft;
  /** Typed later than what is stored, and not stored yet. */
  readonly unstored?: UnstoredDraft;
}

/** What was typed about the words of one article, by these words. */
export class TypedWords {
  readonly #drafts: ReadonlyMap<string, Draft>;
  readonly #unstored: ReadonlyMap<string, UnstoredDraft>;

  /** @param unstored what the database did not take. */
  constructor(drafts: readonly Draft[], unstored: readonly UnstoredDraft[]) {
    this.#drafts = new Map(drafts.map((draft) => [draftName(draft), draft]));
    this.#unstored = new Map(unstored.map((typed) => [draftName(typed), typed]));
  }

  /** @param annotation the one on these words, which may be newer than what was not stored. */
  about(key: DraftKey, annotation?: Annotation): Pick<TypedClaim, 'draft' | 'unstored'> {
    const draft = this.#drafts.get(draftName(key));
    const typed = this.#unstored.get(draftName(key));
    const isOlder = (at: string): boolean => typed !== undefined && typed.updated < at;
    // What tells what it was made of is brought together with what is stored, whichever is older.
    const isNewest =
      typed !== undefined &&
      (typed.typedIn !== undefined || !inOrder([annotation?.modified, draft?.updated]).some(isOlder));
    return { draft, ...(isNewest && { unstored: typed }) };
  }
}

/** What was typed about one annotation, whether or not its article is open. */
export function typedClaimOf(annotation: Annotation, typed: TypedWords): TypedClaim {
  const { id, target } = annotation;
  return { id, facts: target, annotation, ...typed.about(draftKeyOf(annotation), annotation) };
}

/** What of an article was typed and is not stored, with what is stored of the same words. */
export function unstoredClaims(
  annotations: readonly Annotation[],
  drafts: readonly Draft[],
  unstored: readonly UnstoredDraft[],
): TypedClaim[] {
  const typed = new TypedWords(drafts, unstored);
  const byQuote = new Map(annotations.map((annotation) => [draftName(draftKeyOf(annotation)), annotation]));
  return unstored
    .map((draft): TypedClaim => {
      const annotation = byQuote.get(draftName(draft));
      if (annotation !== undefined) return typedClaimOf(annotation, typed);
      return { id: `draft:${draftName(draft)}`, facts: draft, ...typed.about(draft) };
    })
    .filter((claim) => claim.unstored !== undefined);
}

/**
 * What the reader typed: from the annotation, or, before there is a tag, from the draft; what is newer and unstored
 * wins.
 */
export function typedOf({ annotation, draft, unstored }: TypedClaim): NoteAndLinks & { evidenceText: string } {
  const { note = '', evidence = [], finding, state } = unstored ?? annotation ?? draft ?? {};
  return { note, evidence, finding, state, evidenceText: (unstored ?? draft)?.evidenceText ?? '' };
}
