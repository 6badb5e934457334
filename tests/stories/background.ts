import { createAnswer, type Handlers } from '../../messaging/answer.ts';
import { createAsk, type Ask } from '../../messaging/ask.ts';
import { uiToBackground } from '../../messaging/calls.ts';
import { changeOnce } from '../../storage/answers.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { reattachAnnotation } from '../../storage/reattach.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped, storedTyped } from '../../storage/save-typed.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import { untagAnnotation } from '../../storage/untag.ts';

/** When the worker is killed: before it has done anything, or after it has and before it could say so. */
export type Kill = 'before' | 'after' | 'for good';

/** The background over a database, and the ways in which it dies. */
export class StoryBackground {
  readonly ask: Ask<typeof uiToBackground>;
  /** How the worker dies at the next question. */
  dies: Kill | undefined;

  constructor(db: () => ClaimlightDatabase, now: () => Date) {
    const answer = createAnswer(uiToBackground, handlersOver(db, now));
    const send = async (question: unknown): Promise<unknown> => {
      const { dies } = this;
      if (dies !== 'for good') this.dies = undefined;
      if (dies === 'before' || dies === 'for good') return undefined;
      const answered = await answer(question, undefined);
      return dies === 'after' ? undefined : answered;
    };
    this.ask = createAsk(uiToBackground, { send, silence: 'no-answer', pauses: [0, 0] });
  }
}

/** As `background/annotation-calls.ts`, without the pages that are told. */
function handlersOver(db: () => ClaimlightDatabase, now: () => Date) {
  const once = <Result>(question: string | undefined, change: () => Promise<Result>): Promise<Result> =>
    question === undefined ? change() : changeOnce(db(), question, change);
  const idOf = async (saved: Promise<{ readonly id: string }>) => ({ id: (await saved).id });
  const isDone = async (change: Promise<object | null>) => (await change) !== null;
  const countOf = async (changed: Promise<{ readonly count: number }>) => (await changed).count;
  const handlers: Partial<Handlers<typeof uiToBackground, undefined>> = {
    saveAnnotation: (tagging, _, id) => once(id, () => idOf(saveAnnotation(db(), tagging, now()))),
    reattachAnnotation: (place, _, id) => once(id, () => idOf(reattachAnnotation(db(), place, now()))),
    removeAnnotation: (one, _, id) => once(id, () => untagAnnotation(db(), one.id, now()).then(() => undefined)),
    undo: ({ source }, _, id) => once(id, () => isDone(undoLastChange(db(), source, now()))),
    redo: ({ source }, _, id) => once(id, () => isDone(redoLastChange(db(), source, now()))),
    retagAnnotations: ({ ids, tag }, _, id) => once(id, () => countOf(retagAnnotations(db(), ids, tag, now()))),
    trashAnnotations: ({ ids }, _, id) => once(id, () => countOf(trashAnnotations(db(), ids, now()))),
    restoreAnnotations: ({ ids }, _, id) => once(id, () => countOf(restoreAnnotations(db(), ids, now()))),
    async saveTyped(change, _, id) {
      await once(id, () => saveTyped(db(), change, now()));
      return storedTyped(db(), change);
    },
  };
  return handlers as Handlers<typeof uiToBackground, undefined>;
}
