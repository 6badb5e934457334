import search from 'approx-string-match';

/**
 * How far stored context is compared: the words next to the quote tell where it stood; farther ones only cost time and
 * break with every edit. Hypothesis stores and compares 32 (client, src/annotator/anchoring/types.ts).
 */
const comparedLength = 64;

/** An advert or a caption may have come between the quote and its context: up to this many characters. */
const contextReach = 300;

/** Context so far away proves a little less than adjacent context. */
const farPenalty = 0.05;

/** Context that only in part stands there proves less again. */
const tornPenalty = 0.1;

/**
 * Equal characters next to the quote that are as good as a full match: farther on, a neighbouring sentence may be
 * edited.
 */
const tellingRun = 24;

/** Less context than this is chance. */
export const leastContext = 4;

/** How like the stored context the text around a stretch is: 0 to 1; undefined where no context was stored. */
export interface ContextFit {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Compares folded context with the folded page around `start` and `end`. */
export function fitContext(
  page: string,
  { start, end }: { readonly start: number; readonly end: number },
  context: { readonly prefix: string; readonly suffix: string },
): ContextFit {
  const [prefix, suffix] = [
    context.prefix.trim().slice(-comparedLength),
    context.suffix.trim().slice(0, comparedLength),
  ];
  return {
    before:
      prefix === '' ? undefined : fitBefore(page.slice(Math.max(0, start - reach(prefix)), start).trimEnd(), prefix),
    after:
      suffix === ''
        ? undefined
        : fitBefore(reversed(page.slice(end, end + reach(suffix)).trimStart()), reversed(suffix)),
  };
}

/** How well the text ends with the context, which may stand a bit before its end. */
function fitBefore(text: string, context: string): number {
  const run = commonEnd(text, context);
  if (run === context.length) return 1;
  const near = text.slice(-Math.ceil(context.length * 1.5));
  const adjacent = Math.max(endsLike(near, context), Math.min(0.95, run / tellingRun));
  return adjacent >= 0.9 || context.length < tellingRun ? adjacent : Math.max(adjacent, fitFarther(text, context));
}

/** Context that something came in front of: whole, or, where something came into it too, the part next to the quote. */
function fitFarther(text: string, context: string): number {
  const whole = text.lastIndexOf(context);
  const end = whole < 0 ? text.lastIndexOf(context.slice(-tellingRun)) + tellingRun : whole + context.length;
  if (end < tellingRun) return 0;
  return 1 - farPenalty - (farPenalty * (text.length - end)) / contextReach - (whole < 0 ? tornPenalty : 0);
}

/** Edit similarity of the context and the best stretch at the text's end; what lies between counts as edits. */
function endsLike(text: string, context: string): number {
  const matches = search(text, context, Math.floor(context.length / 2));
  const errors = matches.map((match) => match.errors + Math.max(0, text.length - match.end - match.errors));
  return Math.max(0, 1 - Math.min(...errors, context.length) / context.length);
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

function reach(context: string): number {
  return context.length + contextReach;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** The better of the two sides; 0 where no context was stored. */
export function bestSide({ before = 0, after = 0 }: ContextFit): number {
  return Math.max(before, after);
}

/** The mean of the sides that were stored; 0 where none was. */
export function meanFit({ before, after }: ContextFit): number {
  const sides = [before, after].filter((side) => side !== undefined);
  return sides.length === 0 ? 0 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}
