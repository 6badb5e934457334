import type { Annotation, CheckState, Target } from './annotation.ts';
import { isOfPageNote, type Draft } from './draft.ts';
import { isSilent } from './note-and-links.ts';

/** What is written of an annotation, or of what the reader noted about a claim that has no tag. */
export type Noted = Omit<Annotation, 'id' | 'version' | 'tag'> & Partial<Pick<Annotation, 'id' | 'version' | 'tag'>>;

/** What the reader noted about claims that have no tag. Half a link is no note, and a tagged quote is no draft's. */
export function untaggedIn(drafts: readonly Draft[]): Noted[] {
  return drafts.filter(isUntagged).map(notedOf);
}

/** True if something is noted in it about a claim; as long as it has no tag. */
export function isUntagged(draft: Draft): boolean {
  return !isSilent(draft) && !isOfPageNote(draft);
}

/** The draft as an annotation without a tag. */
export function notedOf(draft: Draft): Noted {
  const { note, evidence, finding, state, updated } = draft;
  const check = { ...(finding && { finding }), ...(state && { state }) };
  return { target: targetOf(draft), ...check, note, evidence, created: updated, modified: updated };
}

/** What was typed before drafts had a target says only where its words stand. */
function targetOf({ target, source, exact, prefix }: Draft): Target {
  return (
    target ?? {
      ...{ source, url: source, title: '', outlet: new URL(source).host, paragraph: '', language: '' },
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
      ],
    }
  );
}

/** How far a claim is checked: what has no tag is still to be checked, if the reader does not say otherwise. */
export function checkStateOf({ tag, state }: Pick<Noted, 'tag' | 'state'>): CheckState | undefined {
  return state ?? (tag === undefined ? 'to-check' : undefined);
}
