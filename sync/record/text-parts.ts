import { installationOf, type Clock } from '../../annotation/model/clock.ts';
import { spliceOf } from '../../annotation/model/merge-text.ts';

/**
 * A stretch of a text with what it was typed as: `clock` is when that was typed, and `from` where in it the stretch
 * begins, in UTF-16 units. Stretches are the same if these are, whatever their words: so no word has to be guessed to
 * be another's.
 */
export interface TextPart {
  readonly clock: Clock;
  readonly from: number;
  readonly text: string;
}

/** The last moment of each installation that was taken into account. */
export type Known = Readonly<Record<string, Clock>>;

/** A text as one device left it, and all that it had seen by then. */
export interface TextVersion {
  readonly parts: readonly TextPart[];
  readonly knows: Known;
}

/**
 * The parts of a text that was typed over another. Words that were changed inside count as typed anew.
 *
 * @param isUnseen true for what no other device can know; it goes on being typed, and becomes part of the new words.
 */
export function typedInto(
  before: readonly TextPart[],
  text: string,
  clock: Clock,
  isUnseen: (moment: Clock) => boolean,
): readonly TextPart[] {
  const { start, end } = wholeWords(textOf(before), text);
  const [head, tail] = [sliced(before, 0, start), sliced(before, end, Infinity)];
  const length = text.length - lengthOf(head) - lengthOf(tail);
  const typed = [text.slice(start, start + length)];
  if (length > 0) {
    while (isUnseen(head.at(-1)?.clock ?? '')) typed.unshift(head.pop()?.text ?? '');
    while (isUnseen(tail[0]?.clock ?? '')) typed.push(tail.shift()?.text ?? '');
  }
  const parts = [...head, ...(length === 0 ? [] : [{ clock, from: 0, text: typed.join('') }]), ...tail];
  const joined = parts.reduce(joinedTo, []);
  return joined.length <= mostParts ? joined : [{ clock, from: 0, text }];
}

/**
 * Two versions of a text as one: a part that only one has is new if the other does not know of it, and was taken out by
 * the other if it does (an observed-remove set without tombstones; Bieniusa et al., "An Optimized Conflict-free
 * Replicated Set", 2012). A new part stands behind the words that it was typed behind.
 */
export function mergedVersions(one: TextVersion, other: TextVersion): TextVersion {
  const knows: Record<string, Clock> = { ...one.knows };
  for (const [installation, clock] of Object.entries(other.knows)) {
    if (clock > (knows[installation] ?? '')) knows[installation] = clock;
  }
  return { parts: textOf(one.parts) === textOf(other.parts) ? one.parts : mergedParts(one, other), knows };
}

export function textOf(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Of a text typed in more goes no more is told; where two devices forget it at once, it may be there twice. */
export const mostParts = 500;

/** What we put before words of `clock` is no part of them, and nobody's to take out. */
const [between, beside] = [
  { from: -4, text: '\n\n' },
  { from: -1, text: ' ' },
];

function mergedParts(one: TextVersion, other: TextVersion): readonly TextPart[] {
  const [ours, theirs] = cutAlike(one.parts, other.parts);
  const [areOurs, areTheirs] = [new Set(ours.map(keyOf)), new Set(theirs.map(keyOf))];
  const kept = ours.filter((part) => areTheirs.has(keyOf(part)) || !isKnown(other.knows, part));
  const added = theirs.filter((part) => !areOurs.has(keyOf(part)) && !isKnown(one.knows, part));
  const isShared = theirs.some((part) => areOurs.has(keyOf(part)));
  const merged = withoutLead(isShared ? inserted(kept, theirs, new Set(added)) : below(kept, added));
  return spaced(merged, new Set([...pairsOf(ours), ...pairsOf(theirs)]));
}

/** Puts what was added to `theirs` where it stands there, behind what was added here in the same place. */
function inserted(
  kept: readonly TextPart[],
  theirs: readonly TextPart[],
  added: ReadonlySet<TextPart>,
): readonly TextPart[] {
  const areTheirs = new Set(theirs.map(keyOf));
  const isBehind = (part: TextPart | undefined): boolean =>
    part !== undefined && !areTheirs.has(keyOf(part)) && !part.text.startsWith('\n');
  const merged = [...kept];
  let place = merged.findIndex((part) => areTheirs.has(keyOf(part)));
  for (const part of theirs) {
    const there = merged.findIndex((other) => keyOf(other) === keyOf(part));
    if (there >= 0) place = there + 1;
    else if (added.has(part)) {
      while (isBehind(merged[place])) place += 1;
      merged.splice(place, 0, part);
      place += 1;
    }
  }
  return merged;
}

/** With a space between words that stand side by side in neither version. */
function spaced(parts: readonly TextPart[], pairs: ReadonlySet<string>): readonly TextPart[] {
  return parts.flatMap((part, at) => {
    const left = parts[at - 1];
    const isGlued = left !== undefined && endsWord(left.text) && isInWord(part.text[0]);
    return isGlued && !pairs.has(pairOf(left, part)) ? [{ ...beside, clock: part.clock }, part] : [part];
  });
}

function pairsOf(parts: readonly TextPart[]): string[] {
  return parts.slice(1).map((part, at) => pairOf(parts[at], part));
}

function pairOf(left: TextPart | undefined, right: TextPart): string {
  return `${left && keyOf(left)} ${keyOf(right)}`;
}

/** Texts that were typed apart, one below the other; what the other says already is not said again. */
function below(one: readonly TextPart[], other: readonly TextPart[]): readonly TextPart[] {
  const [text, added] = [textOf(one), textOf(other)];
  if (text.includes(added)) return one;
  if (added.includes(text)) return other;
  const words = withoutLead(other);
  return [...one, { ...between, clock: words[0]?.clock ?? '' }, ...words];
}

/** Without what was put between words and something that is no longer there. */
function withoutLead(parts: readonly TextPart[]): readonly TextPart[] {
  const first = parts.findIndex(({ from }) => from >= 0);
  return first < 0 ? [] : parts.slice(first);
}

/** Both, cut so that what they share is the same parts. */
function cutAlike(one: readonly TextPart[], other: readonly TextPart[]): readonly [TextPart[], TextPart[]] {
  const cuts = new Map<Clock, Set<number>>();
  for (const { clock, from, text } of [...one, ...other]) {
    cuts.set(clock, (cuts.get(clock) ?? new Set()).add(from).add(from + text.length));
  }
  const cut = (part: TextPart): TextPart[] => {
    const [start, end] = [part.from, part.from + part.text.length];
    const inside = [...(cuts.get(part.clock) ?? [])].filter((at) => at >= start && at < end).sort((a, b) => a - b);
    return inside.map((from, at) => ({
      ...{ clock: part.clock, from },
      text: part.text.slice(from - start, (inside[at + 1] ?? end) - start),
    }));
  };
  return [one.flatMap(cut), other.flatMap(cut)];
}

function keyOf({ clock, from }: TextPart): string {
  return `${clock} ${from}`;
}

function isKnown(knows: Known, { clock, from }: TextPart): boolean {
  return from >= 0 && (knows[installationOf(clock)] ?? '') >= clock;
}

/** The parts from `start` to `end`, in UTF-16 units of the text. */
function sliced(parts: readonly TextPart[], start: number, end: number): TextPart[] {
  let at = 0;
  return parts.flatMap((part) => {
    const [first, last] = [Math.max(0, start - at), Math.min(part.text.length, end - at)];
    at += part.text.length;
    return first < last ? [{ ...part, from: part.from + first, text: part.text.slice(first, last) }] : [];
  });
}

/** One more part, as one with the last if it was cut from it. */
function joinedTo(parts: TextPart[], part: TextPart): TextPart[] {
  const last = parts.at(-1);
  if (last?.clock !== part.clock || last.from + last.text.length !== part.from) parts.push(part);
  else parts[parts.length - 1] = { ...last, text: last.text + part.text };
  return parts;
}

function lengthOf(parts: readonly TextPart[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** What was replaced, without half words: of two that were changed at once both stay whole. */
function wholeWords(before: string, after: string): { readonly start: number; readonly end: number } {
  let { start, end } = spliceOf(before, after);
  const [isPut, isTaken] = [start === end, after.length - before.length === start - end];
  const edges = (): readonly [boolean, boolean] => {
    const [out, typed] = [before.slice(start, end), after.slice(start, after.length - (before.length - end))];
    return [
      isInWord(before[start - 1]) && (isInWord(out[0]) || isInWord(typed[0])),
      isInWord(before[end]) && (isInWord(out.at(-1)) || isInWord(typed.at(-1))),
    ];
  };
  // What is put before “word1” to make “word2 word1” is “word2 ”, and not what stands between “word” and “1”.
  const moving = isPut
    ? (at: number) => after[at + after.length - before.length]
    : (at: number) => before[at + end - start];
  while ((isPut || isTaken) && start > 0 && edges().some(Boolean) && before[start - 1] === moving(start - 1)) {
    start -= 1;
    end -= 1;
  }
  const [isLeftCut, isRightCut] = edges();
  if (isLeftCut) while (isInWord(before[start - 1])) start -= 1;
  if (isRightCut) while (isInWord(before[end])) end += 1;
  return { start, end };
}

function endsWord(text: string): boolean {
  return isInWord(text.at(-1)) || /[.,;:!?…)\]»”]$/.test(text);
}

/** True within words that spaces end; the rest of the world's words is cut anywhere. */
function isInWord(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /[\p{L}\p{M}\p{N}]/u.test(unit) &&
    !/[\p{Ideographic}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u.test(unit)
  );
}
