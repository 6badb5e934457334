import { longestNote } from '../../annotation/model/annotation.ts';
import { installationOf, type Clock } from '../../annotation/model/clock.ts';
import { joinTexts, mergeTexts } from '../../annotation/model/merge-text.ts';

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

export interface Head {
  readonly text: string;
  /** What others knew of the text when this one was begun: what two heads share of it is shown once. */
  readonly base?: string | undefined;
  readonly clock: Clock;
}

/**
 * A text that several devices type: a multi-value register. `seen` has the last moment of each installation that the
 * heads took into account, by which a text that comes late is known to be overtaken.
 */
export interface TypedText {
  readonly heads: readonly Head[];
  readonly seen: Readonly<Record<string, Clock>>;
}

export const nothingTyped: TypedText = { heads: [], seen: {} };

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

/** What is shown of a text: all that was typed, in the order of time; what was there before is there once. */
export function shownText({ heads }: TypedText): string {
  const inOrder = heads.toSorted(byClock);
  const grown = inOrder.reduce<readonly Grown[]>((all, { text, base = '' }) => withKin(all, { text, base }), []);
  const shown = grown.map(({ text }) => text).reduce(joinTexts, '');
  return shown.length <= longestNote ? shown : (inOrder.at(-1)?.text ?? '');
}

/** A text, and what it and others that were merged into it were begun from. */
interface Grown {
  readonly text: string;
  readonly base: string;
}

/** One more text, as one with those that share something with it. */
function withKin(all: readonly Grown[], one: Grown): readonly Grown[] {
  const at = all.findIndex((other) => sharedBase(other, one) !== '');
  const other = all[at];
  if (other === undefined) return [...all, one];
  const base = sharedBase(other, one);
  // As one they may share something with a third, which neither does by itself.
  return withKin(all.toSpliced(at, 1), { text: mergeAround(base, other.text, one.text), base });
}

/** What both were begun from; else what one was begun from and both hold as it was. Empty for nothing. */
function sharedBase(one: Grown, other: Grown): string {
  const both = common(one.base, other.base);
  if (both !== '') return both;
  const holdsIn = (base: string): boolean => [one, other].every(({ text }) => placeIn(text, base) >= 0);
  return [one.base, other.base].find(holdsIn) ?? '';
}

/** Where a text holds another as whole words; -1 if it does not, and for an empty one. */
function placeIn(text: string, base: string): number {
  const at = base === '' ? -1 : text.indexOf(base);
  const beside = `${text[at - 1] ?? ''} ${text[at + base.length] ?? ''}`;
  return /[\p{L}\p{N}]/u.test(beside) ? -1 : at;
}

/** Both texts, with what they hold as it was once, and around it what each added. */
function mergeAround(base: string, one: string, other: string): string {
  const [at, otherAt] = [placeIn(one, base), placeIn(other, base)];
  if (at < 0 || otherAt < 0) return mergeTexts(base, one, other);
  const [before, otherBefore] = [one.slice(0, at), other.slice(0, otherAt)];
  const [after, otherAfter] = [one.slice(at + base.length), other.slice(otherAt + base.length)];
  const head = before.endsWith(otherBefore)
    ? before
    : otherBefore.endsWith(before)
      ? otherBefore
      : before + otherBefore;
  const tail = after.startsWith(otherAfter) ? after : otherAfter.startsWith(after) ? otherAfter : after + otherAfter;
  return head + base + tail;
}

/** A text that takes all heads into account. */
export function typedOver({ seen }: TypedText, head: Head): TypedText {
  return { heads: [head], seen: { ...seen, [installationOf(head.clock)]: head.clock } };
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

function mergeTyped(one: TypedText, other: TypedText): TypedText {
  const seen: Record<string, Clock> = { ...one.seen };
  for (const [installation, clock] of Object.entries(other.seen)) {
    seen[installation] = latest(seen[installation] ?? clock, clock);
  }
  const heads = new Map<Clock, Head>();
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = new Set(theirs.heads.map(({ clock }) => clock));
    for (const head of mine.heads) {
      const overtaken = (theirs.seen[installationOf(head.clock)] ?? '') >= head.clock;
      if (known.has(head.clock) || !overtaken) heads.set(head.clock, later(heads.get(head.clock), head));
    }
  }
  return { heads: [...heads.values()].sort(byClock), seen };
}

/** Two texts of one moment are of a forged file; which one stays must not depend on who reads it first. */
function later(one: Head | undefined, other: Head): Head {
  return one === undefined || other.text > one.text ? other : one;
}

/** What two texts were both begun from, as far as that can be told: the older of two states of one growing text. */
function common(one: string, other: string): string {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.includes(short) ? short : '';
}

function winner(one: Register, other: Register): Register {
  if (one.clock !== other.clock) return one.clock > other.clock ? one : other;
  return jsonOf(other) > jsonOf(one) ? other : one;
}

function jsonOf({ value }: Register): string {
  return JSON.stringify(value ?? null);
}

function byClock(one: Head, other: Head): number {
  return one.clock < other.clock ? -1 : 1;
}
