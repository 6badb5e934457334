import { draftKeyOf, type Draft } from '../annotation/model/draft.ts';
import type { ConflictRule } from '../annotation/model/import.ts';
import { joinNoteAndLinks, nothingSaid } from '../annotation/model/note-and-links.ts';
import type { Annotation } from '../annotation/model/annotation.ts';
import type { DraftStep } from './changes.ts';
import { isEmpty, sameTyped } from './drafts.ts';
import type { Known } from './known.ts';
import { isNewer } from './newer.ts';
import type { ReadDrafts } from './read-drafts.ts';

/** What importing drafts would do. */
export interface DraftPlan {
  readonly steps: readonly DraftStep[];
  /** Annotations that the words of a draft join, as they are then. */
  readonly joined: readonly Annotation[];
  /** Drafts of the file that differ from what is stored, which stays by the rule. */
  readonly kept: number;
  /** Drafts of the file that are there as they are, or in an annotation. */
  readonly equal: number;
}

type Fate = 'taken' | 'kept' | 'equal';

/**
 * Works out what becomes of a file's drafts, once it is known what becomes of its annotations. A draft of a quote that
 * is tagged by now joins that annotation, unless its words are in it already; so importing twice changes nothing the
 * second time.
 *
 * @param drafts those that are stored, as the annotations of the file leave them.
 */
export function planDrafts(
  file: readonly Draft[],
  drafts: ReadDrafts,
  known: Known,
  rule: ConflictRule,
  now: Date,
): DraftPlan {
  const joined = new Map<string, Annotation>();
  const wins = (draft: Draft, over: Annotation | Draft): boolean =>
    rule === 'newer' ? isNewer(draft, over, now) : rule === 'file';

  const join = (draft: Draft, annotation: Annotation): Fate => {
    const words = joinNoteAndLinks(annotation, draft);
    const isIn =
      words.note === annotation.note &&
      words.evidence.length === annotation.evidence.length &&
      words.finding === annotation.finding &&
      words.state === annotation.state;
    if (isIn) return 'equal';
    if (!wins(draft, annotation)) return 'kept';
    const changed = { ...annotation, ...words, modified: now.toISOString() };
    known.put(changed);
    joined.set(changed.id, changed);
    return 'taken';
  };
  const put = (draft: Draft): Fate => {
    const current = drafts.at(draft);
    if (isEmpty(draft) || (current !== null && sameTyped(current, draft))) return 'equal';
    if (current !== null && !wins(draft, current)) return 'kept';
    drafts.take(draft);
    return 'taken';
  };

  const fates = file.map((draft): Fate => {
    const annotation = known.taggedBy(draft);
    if (annotation === undefined) return put(draft);
    const both = [join(draft, annotation), put({ ...draft, ...draftKeyOf(annotation), ...nothingSaid })];
    return both.includes('taken') ? 'taken' : both.includes('kept') ? 'kept' : 'equal';
  });
  return {
    steps: drafts.steps(),
    joined: [...joined.values()],
    kept: fates.filter((fate) => fate === 'kept').length,
    equal: fates.filter((fate) => fate === 'equal').length,
  };
}
