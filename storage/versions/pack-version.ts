import * as z from 'zod/mini';
import { diffTokens } from '../../annotation/compare/word-diff.ts';
import { deflated, inflated } from './deflate.ts';
import type { KeptSentence } from './kept-sentence.ts';

/** Bytes, deflated, of an article's first version, and of each that follows. */
export const mostBytes = { first: 3072, later: 1024 } as const;

/**
 * A version as steps on the one before: sentences that stayed (from where, how many), in full, by their hash alone, and
 * a number of sentences at the end that there was no room for.
 */
const stepsSchema = z.array(
  z.union([z.tuple([z.int(), z.int()]), z.string(), z.tuple([z.string()]), z.int().check(z.positive())]),
);
type Step = z.infer<typeof stepsSchema>[number];

/** Sentences of a version, and how many more there are of which nothing is known. */
export interface UnpackedVersion {
  readonly sentences: readonly KeptSentence[];
  readonly unknown: number;
}

/**
 * Packs a version into as few bytes as it may have. What does not fit in full is kept by its hash, the least important
 * first: what stands last, and before that what holds no tag.
 *
 * @param before the sentences of the version before; undefined for the first.
 * @param tagged words that hold a tag.
 */
export async function packVersion(
  before: readonly KeptSentence[] | undefined,
  now: readonly KeptSentence[],
  tagged: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const most = before === undefined ? mostBytes.first : mostBytes.later;
  const steps = stepsFrom(before ?? [], now);
  const added = steps.flatMap((step) => ('hash' in step ? [step] : []));
  const byWeight = [...added].sort((a, b) => Number(holdsTag(b, tagged)) - Number(holdsTag(a, tagged)));
  const pack = (inFull: number): Promise<Uint8Array<ArrayBuffer>> => {
    const full = new Set(byWeight.slice(0, inFull));
    return deflated(JSON.stringify(steps.map((step) => written(step, full))));
  };
  const inFull = await mostThatFits(added.length, most, pack);
  if (inFull !== undefined) return pack(inFull);
  const cut = (length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const rest = steps.slice(length).reduce((sum, step) => sum + ('hash' in step ? 1 : step.count), 0);
    const head = steps.slice(0, length).map((step) => written(step, new Set()));
    return deflated(JSON.stringify(rest === 0 ? head : [...head, rest]));
  };
  return cut((await mostThatFits(steps.length, most, cut)) ?? 0);
}

/**
 * Reads what `packVersion` wrote.
 *
 * @param before the sentences of the version before; empty for the first.
 */
export async function unpackVersion(
  before: readonly KeptSentence[],
  bytes: Uint8Array<ArrayBuffer>,
  hashOf: (text: string) => Promise<string>,
): Promise<UnpackedVersion> {
  const steps = stepsSchema.parse(JSON.parse(await inflated(bytes)));
  const sentences: KeptSentence[] = [];
  let unknown = 0;
  for (const step of steps) {
    if (typeof step === 'number') unknown = step;
    else if (typeof step === 'string') sentences.push({ hash: await hashOf(step), text: step });
    else if (typeof step[0] === 'string') sentences.push({ hash: step[0] });
    else sentences.push(...before.slice(step[0], step[0] + (step[1] ?? 0)));
  }
  return { sentences, unknown };
}

interface Stay {
  readonly from: number;
  readonly count: number;
}

function stepsFrom(before: readonly KeptSentence[], now: readonly KeptSentence[]): (Stay | KeptSentence)[] {
  const steps: (Stay | KeptSentence)[] = [];
  let from = 0;
  for (const { kind, token } of diffTokens(before, now, ({ hash }) => hash)) {
    const last = steps.at(-1);
    if (kind === 'added') steps.push(token);
    else if (kind === 'same' && last !== undefined && 'count' in last && last.from + last.count === from)
      steps[steps.length - 1] = { from: last.from, count: last.count + 1 };
    else if (kind === 'same') steps.push({ from, count: 1 });
    if (kind !== 'added') from++;
  }
  return steps;
}

function written(step: Stay | KeptSentence, inFull: ReadonlySet<KeptSentence>): Step {
  if ('count' in step) return [step.from, step.count];
  return step.text !== undefined && inFull.has(step) ? step.text : [step.hash];
}

function holdsTag({ text = '' }: KeptSentence, tagged: readonly string[]): boolean {
  return tagged.some((words) => text.includes(words) || words.includes(text));
}

/** The largest number up to `length` whose packing has at most so many bytes, by halving; undefined if none has. */
async function mostThatFits(
  length: number,
  most: number,
  pack: (count: number) => Promise<Uint8Array>,
): Promise<number | undefined> {
  const fits = async (count: number): Promise<boolean> => (await pack(count)).length <= most;
  if (await fits(length)) return length;
  if (!(await fits(0))) return undefined;
  let [low, high] = [0, length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
