import type { Annotation } from '../annotation/model/annotation.ts';
import { newInstallation, nextClock, type Clock } from '../annotation/model/clock.ts';
import type { Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { longestAhead } from './newer.ts';

/** When a change is made: `at` by the wall clock, ISO 8601, for people; `clock` for the order of changes. */
export interface Stamp {
  readonly at: string;
  readonly clock: Clock;
}

/** The clock of this installation, the only row of its table. */
export interface OwnClock {
  readonly name: 'own';
  readonly installation: string;
  /** Of the last change. */
  readonly last?: Clock;
  /** Other installations whose notes are the reader's, too: of another device, or of before a new installation. */
  readonly also?: readonly string[];
}

/** The stamp of a change that is made now; call it inside the transaction that makes the change, once. */
export async function takeStamp(db: ClaimlightDatabase, now: Date): Promise<Stamp> {
  const own: OwnClock = (await db.clocks.get('own')) ?? { name: 'own', installation: newInstallation() };
  const clock = nextClock(own.last, now, own.installation);
  await db.clocks.put({ ...own, last: clock });
  return { at: now.toISOString(), clock };
}

/** The annotation as changed at this moment. */
export function stamped(annotation: Annotation, { at, clock }: Stamp): Annotation {
  return { ...annotation, modified: at, clock };
}

/**
 * Has the clock go on after what was brought from elsewhere, so that what is changed here later is newer; what lies too
 * far in the future to be a time is passed over.
 */
export async function moveClockOn(db: ClaimlightDatabase, steps: readonly Step[], now: Date): Promise<void> {
  const latest = new Date(now.getTime() + longestAhead).toISOString();
  const seen = steps.flatMap(({ after }) => after.clock ?? []).filter((clock) => clock <= latest);
  const last = seen.reduce((last, clock) => (clock > last ? clock : last), '');
  const own = await db.clocks.get('own');
  if (own === undefined || last <= (own.last ?? '')) return;
  await db.clocks.put({ ...own, last: nextClock(last, new Date(0), own.installation) });
}
