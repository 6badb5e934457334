import {
  isPageNote,
  type Annotation,
  type Evidence,
  type Finding,
  type Target,
} from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { isLive } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/** A claim whose check has been begun and not ended. */
export interface BeingChecked extends DraftKey {
  /** Of its annotation, if it has a tag. */
  readonly id?: string;
  /** Its words; the article's headline for a note about a whole page. */
  readonly words: string;
  readonly outlet: string;
  /** BCP 47 tag, or empty if unknown. */
  readonly language: string;
  readonly evidence: readonly Evidence[];
  readonly finding?: Finding | undefined;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
}

/** The claims that the reader is checking, the last changed first, and no more than so many. */
export function beingChecked(db: ClaimlightDatabase, most: number): Promise<BeingChecked[]> {
  return translated(async () => {
    const [annotations, drafts] = await Promise.all([
      db.annotations.where('state').equals('checking').toArray(),
      db.drafts.where('state').equals('checking').toArray(),
    ]);
    const all = [
      ...annotations.filter((each) => isLive(each) && isOwn(each)).map(fromAnnotation),
      ...drafts.map(fromDraft),
    ];
    return all.sort((a, b) => (a.changed < b.changed ? 1 : -1)).slice(0, most);
  });
}

function fromAnnotation(annotation: Annotation): BeingChecked {
  const { id, target, evidence, finding, modified } = annotation;
  return { ...draftKeyOf(annotation), id, ...shown(target), evidence, finding, changed: modified };
}

function fromDraft({ source, exact, prefix, target, evidence, finding, updated }: Draft): BeingChecked {
  const about = target === undefined ? { words: exact, outlet: new URL(source).host, language: '' } : shown(target);
  return { source, exact, prefix, ...about, evidence, finding, changed: updated };
}

function shown(target: Target): Pick<BeingChecked, 'words' | 'outlet' | 'language'> {
  const words = isPageNote(target) ? target.title : target.selector[0].exact;
  return { words, outlet: target.outlet, language: target.language };
}
