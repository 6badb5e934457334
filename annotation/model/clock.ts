import * as z from 'zod/mini';

/**
 * A moment of a hybrid logical clock, after Kulkarni et al., "Logical Physical Clocks" (2014): the wall time, a counter
 * for what happened within the same millisecond or while the wall clock stood behind, and the installation that it
 * happened on. All parts are of one length, so that such strings stand in the order of their moments, and an instant
 * stands before every moment of its millisecond. They tell the order of changes and nothing else: people are shown
 * instants.
 */
export const clockSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [0-9a-z]{6} [0-9a-f]{16}$/));

export type Clock = z.infer<typeof clockSchema>;

/** A new installation's id: 16 random hexadecimal digits. */
export function newInstallation(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The next moment of an installation's clock: never before the last one, however far the wall clock was set back.
 *
 * @param last undefined if there was none.
 * @param now what the wall clock shows.
 */
export function nextClock(last: Clock | undefined, now: Date, installation: string): Clock {
  const wall = now.toISOString();
  const [lastWall = '', lastCount = ''] = last?.split(' ') ?? [];
  if (wall > lastWall) return `${wall} ${countText(0)} ${installation}`;
  return `${lastWall} ${countText(Number.parseInt(lastCount, 36) + 1)} ${installation}`;
}

/** The installation on which it was. */
export function installationOf(clock: Clock): string {
  return clock.slice(clock.lastIndexOf(' ') + 1);
}

/** Two thousand million changes fit in before the wall clock has to come along again. */
function countText(count: number): string {
  return count.toString(36).padStart(6, '0');
}
