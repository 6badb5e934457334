import { longestNote } from '../../annotation/model/annotation.ts';
import { installationOf, type Clock } from '../../annotation/model/clock.ts';
import { mergedVersions, textOf, typedInto, type Known, type TextPart, type TextVersion } from './text-parts.ts';

/** A text that no other has taken into account, as one device left it. */
export interface Head {
  readonly text: string;
  readonly clock: Clock;
  /** What of it was typed when; missing if all of it with `clock`. */
  readonly parts?: readonly StoredPart[] | undefined;
  /** What its device had seen by then. */
  readonly knows: Known;
}

/** A part without its text, which is the next `length` UTF-16 units of the head's. */
export interface StoredPart extends Pick<TextPart, 'clock' | 'from'> {
  readonly length: number;
}

/**
 * A text that several devices type: a multi-value register. `seen` has the last moment of each installation that the
 * heads took into account, by which a text that comes late is known to be overtaken.
 */
export interface TypedText {
  readonly heads: readonly Head[];
  readonly seen: Known;
}

export const nothingTyped: TypedText = { heads: [], seen: {} };

/** What is shown of a text: all that was typed, in the order of time; what several began from is there once. */
export function shownText({ heads }: TypedText): string {
  if (heads.length < 2) return heads[0]?.text ?? '';
  const shown = textOf(shownParts(heads));
  return shown.length <= longestNote ? shown : (heads.toSorted(byClock).at(-1)?.text ?? '');
}

/**
 * A text that takes all heads into account.
 *
 * @param isUnseen see `typedInto`.
 */
export function typedOver(
  typed: TypedText,
  text: string,
  clock: Clock,
  isUnseen: (moment: Clock) => boolean = () => false,
): TypedText {
  const knows = { ...typed.seen, [installationOf(clock)]: clock };
  const parts = typedInto(shownParts(typed.heads), text, clock, isUnseen);
  const [first] = parts;
  const isPlain = first === undefined || (parts.length === 1 && first.clock === clock);
  const stored = parts.map(({ clock, from, text: { length } }) => ({ clock, from, length }));
  return { heads: [{ text, clock, ...(!isPlain && { parts: stored }), knows }], seen: knows };
}

/** What two devices know of a text, as one. */
export function mergeTyped(one: TypedText, other: TypedText): TypedText {
  const seen: Record<string, Clock> = { ...one.seen };
  for (const [installation, clock] of Object.entries(other.seen)) {
    if (clock > (seen[installation] ?? '')) seen[installation] = clock;
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

function shownParts(heads: readonly Head[]): readonly TextPart[] {
  return heads.toSorted(byClock).map(versionOf).reduce(mergedVersions, nothing).parts;
}

const nothing: TextVersion = { parts: [], knows: {} };

function versionOf({ text, clock, parts = [], knows }: Head): TextVersion {
  let at = 0;
  const told = parts.map(({ length, ...part }) => ({ ...part, text: text.slice(at, (at += length)) }));
  const isWhole = parts.length > 0 && at === text.length;
  return { parts: isWhole ? told : [{ clock, from: 0, text }], knows };
}

/** Two texts of one moment are of a forged file; which one stays must not depend on who reads it first. */
function later(one: Head | undefined, other: Head): Head {
  return one === undefined || other.text > one.text ? other : one;
}

function byClock(one: Head, other: Head): number {
  return one.clock < other.clock ? -1 : 1;
}
