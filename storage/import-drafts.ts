import type { Annotation } from '../annotation/model/annotation.ts';
import { draftName, primaryKey, type Draft } from '../annotation/model/draft.ts';
import type { ConflictRule } from '../annotation/model/import.ts';
import { joinNoteAndLinks } from '../annotation/model/note-and-links.ts';
import type { DraftStep } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { isEmpty, sameTyped } from './drafts.ts';
import type { Known } from './known.ts';

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
 */
export async function planDrafts(
  db: ClaimlightDatabase,
  drafts: readonly Draft[],
  known: Known,
  rule: ConflictRule,
  now: Date,
): Promise<DraftPlan> {
  const stored = await db.drafts.bulkGet(drafts.map(primaryKey));
  const before = new Map(drafts.map((draft, at) => [draftName(draft), stored[at] ?? null]));
  const after = new Map<string, Draft>();
  const joined = new Map<string, Annotation>();
  const wins = (draft: Draft, at: string): boolean => (rule === 'newer' ? draft.updated > at : rule === 'file');

  const join = (draft: Draft, annotation: Annotation): Fate => {
    const words = joinNoteAndLinks(annotation, draft);
    const isIn = words.note === annotation.note && words.evidence.length === annotation.evidence.length;
    if (isIn) return 'equal';
    if (!wins(draft, annotation.modified)) return 'kept';
    const changed = { ...annotation, ...words, modified: now.toISOString() };
    known.put(changed);
    joined.set(changed.id, changed);
    return 'taken';
  };
  const put = (draft: Draft): Fate => {
    const name = draftName(draft);
    const current = after.get(name) ?? before.get(name) ?? null;
    if (isEmpty(draft) || (current !== null && sameTyped(current, draft))) return 'equal';
    if (current !== null && !wins(draft, current.updated)) return 'kept';
    after.set(name, draft);
    return 'taken';
  };

  const fates = drafts.map((draft): Fate => {
    const annotation = known.taggedBy(draft);
    if (annotation === undefined) return put(draft);
    const both = [join(draft, annotation), put({ ...draft, note: '', evidence: [] })];
    return both.includes('taken') ? 'taken' : both.includes('kept') ? 'kept' : 'equal';
  });
  return {
    steps: [...after].map(([name, draft]) => ({ before: before.get(name) ?? null, after: draft })),
    joined: [...joined.values()],
    kept: fates.filter((fate) => fate === 'kept').length,
    equal: fates.filter((fate) => fate === 'equal').length,
  };
}
