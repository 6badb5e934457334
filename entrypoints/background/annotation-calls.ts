import type { Handlers } from '../../messaging/answer.ts';
import type { uiToBackground } from '../../messaging/calls.ts';
import type { Sender } from '../../messaging/sender.ts';
import { saveAnnotation } from '../../storage/annotations.ts';
import { undoLastChange } from '../../storage/changes.ts';
import { database } from '../../storage/connection.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { nudgePages } from './nudge-pages.ts';

type AnnotationCalls = Omit<Handlers<typeof uiToBackground, Sender>, 'readTab' | 'lookAtTab'>;

/** The writes that the reader's own pages ask for. Pages that show the article are nudged after the commit. */
export const annotationCalls: AnnotationCalls = {
  async saveAnnotation(draft) {
    const annotation = await saveAnnotation(await database(), draft, new Date());
    void nudgePages(annotation.target.source);
    return annotation;
  },

  async removeAnnotation({ id }) {
    const { target } = await untagAnnotation(await database(), id, new Date());
    void nudgePages(target.source);
    return undefined;
  },

  async undo({ source }) {
    const undone = await undoLastChange(await database(), source, new Date());
    void nudgePages(source);
    return undone !== null;
  },

  async saveDraft(draft) {
    const now = new Date();
    await saveDraft(await database(), { ...draft, updated: now.toISOString() });
    return undefined;
  },
};
