import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { tagSchema } from '../annotation/model/annotation.ts';
import { personNameSchema } from '../annotation/model/creator.ts';
import { instantSchema } from '../annotation/model/instant.ts';
import { assignmentSchema, isOfAssignment, longestRoster } from '../class/model/assignment.ts';
import { watchArea } from './watch-area.ts';

/** An assignment that the reader made, or that was given to the reader. */
const keptAssignmentSchema = z.object({
  assignment: assignmentSchema,
  role: z.enum(['made', 'given']),
  /** The reader's, in this class; may be empty. */
  nickname: personNameSchema,
  /** Names of the class that it was made for, one a line; missing for none. */
  roster: z.optional(z.string().check(z.maxLength(longestRoster))),
  /** When it was handed in last. */
  handedIn: z.optional(instantSchema),
});

export type KeptAssignment = z.infer<typeof keptAssignmentSchema>;

/** A form as it stands; nothing in it need be right yet. */
const assignmentFormSchema = z.object({
  title: z.string(),
  question: z.string(),
  /** Addresses, one a line. */
  articles: z.string(),
  tags: z.array(tagSchema),
  hidesOthers: z.boolean(),
});

export type AssignmentForm = z.infer<typeof assignmentFormSchema>;

export const emptyForm: AssignmentForm = {
  ...{ title: '', question: '', articles: '', tags: [...tagSchema.options], hidesOthers: true },
};

const key = 'assignments';

/** As many as are kept; the oldest make room. */
const mostKept = 50;

const storedSchema = z.object({
  kept: z.catch(z.array(keptAssignmentSchema), []),
  form: z.catch(assignmentFormSchema, emptyForm),
});

export type Assignments = z.infer<typeof storedSchema>;

/** Of this device: what a class does is no setting that travels. The newest first. */
export async function readAssignments(): Promise<Assignments> {
  const { [key]: stored = {} } = await browser.storage.local.get(key);
  const parsed = storedSchema.safeParse(stored);
  return parsed.success ? parsed.data : { kept: [], form: emptyForm };
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes what is kept, one change after the other. */
export function changeAssignments(change: (now: Assignments) => Partial<Assignments>): Promise<Assignments> {
  const changed = lastChange.then(async () => {
    const now = await readAssignments();
    const next = { ...now, ...change(now) };
    const stored = { ...next, kept: next.kept.slice(0, mostKept) };
    await browser.storage.local.set({ [key]: stored });
    return stored;
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** Calls back after each change, until the signal aborts. */
export function watchAssignments(onChange: () => void, signal: AbortSignal): void {
  watchArea('local', (changes) => key in changes && onChange(), signal);
}

/** True while the notes of others on an article are not to be seen: it is assigned, and not handed in yet. */
export async function hidesOthersOn(source: string): Promise<boolean> {
  const { kept } = await readAssignments();
  return kept.some(
    ({ assignment, role, handedIn }) =>
      role === 'given' && assignment.hidesOthers && handedIn === undefined && isOfAssignment(assignment, source),
  );
}
