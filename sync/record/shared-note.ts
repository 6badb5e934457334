import type { Clock } from '../../annotation/model/clock.ts';
import { mergeTyped, type TypedText } from './typed-text.ts';

/**
 * A note as devices share it: a state whose merge is commutative, associative and idempotent, so that it does not
 * matter in which order, how late or how often the parts of it arrive (Shapiro et al., "Conflict-free Replicated Data
 * Types", 2011). Each field is a register whose highest clock wins; what was typed keeps every text that no other text
 * has taken into account.
 */
export interface SharedNote {
  readonly id: string;
  /** When it was deleted for good: of it nothing counts that is not younger. */
  readonly gone?: Clock | undefined;
  readonly fields: ReadonlyMap<string, Register>;
  readonly typed: TypedText;
}

/** A value with the moment when it was set; undefined for one that was taken away. */
export interface Register {
  readonly value: unknown;
  readonly clock: Clock;
}

/** What two devices know of one note, as one. */
export function mergeNotes(one: SharedNote, other: SharedNote): SharedNote {
  const gone = latest(one.gone, other.gone);
  const fields = new Map<string, Register>();
  for (const [name, register] of [...one.fields, ...other.fields]) {
    if (gone !== undefined && register.clock <= gone) continue;
    const known = fields.get(name);
    fields.set(name, known === undefined ? register : winner(known, register));
  }
  const { heads, seen } = mergeTyped(one.typed, other.typed);
  const typed = { heads: heads.filter(({ clock }) => gone === undefined || clock > gone), seen };
  return { id: one.id, ...(gone !== undefined && { gone }), fields, typed };
}

/** True if there is a note: one that was made, and not deleted for good since. */
export function isThere({ fields }: SharedNote): boolean {
  return fields.has('created');
}

/** The latest of two moments. */
export function latest<Moment extends Clock | undefined>(one: Moment, other: Moment): Moment {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

/** Of the last change of a note, the clock. */
export function lastClockOf({ fields, typed }: SharedNote): Clock {
  const clocks = [...[...fields.values()].map(({ clock }) => clock), ...typed.heads.map(({ clock }) => clock)];
  return clocks.reduce(latest);
}

function winner(one: Register, other: Register): Register {
  if (one.clock !== other.clock) return one.clock > other.clock ? one : other;
  return jsonOf(other) > jsonOf(one) ? other : one;
}

function jsonOf({ value }: Register): string {
  return JSON.stringify(value ?? null);
}
