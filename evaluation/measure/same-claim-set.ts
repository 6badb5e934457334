import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Two claims, and whether people who read them called them the same. */
export interface ClaimPair {
  /** The story of real articles, or the pair itself: what must not be split between training and testing. */
  readonly group: string;
  readonly kind: string;
  readonly isSame: boolean;
  readonly a: string;
  readonly b: string;
  /** BCP 47 tags of both. */
  readonly languages: readonly [a: string, b: string];
}

/** A suite, in the half that may be looked at while building, and the one that only gives figures. */
export interface ClaimPairs {
  readonly kind: 'real' | 'pairs';
  readonly atHand: readonly ClaimPair[];
  readonly aside: readonly ClaimPair[];
}

const ids = z.tuple([z.string(), z.string()]).rest(z.unknown());
const realSchema = z.object({
  clusters: z.array(
    z.object({
      id: z.string(),
      lang: z.string(),
      articles: z.array(z.object({ sentences: z.array(z.object({ id: z.string(), text: z.string() })) })),
      same: z.array(ids),
      near: z.array(ids),
    }),
  ),
});
const pairsSchema = z.object({
  pairs: z.array(
    z.object({ id: z.string(), lang: z.string(), a: z.string(), b: z.string(), label: z.string(), kind: z.string() }),
  ),
});

/** Reads `real.json` or `pairs.json`; of real stories, pairs that their readers left open are no part. */
export function readClaimPairs(path: string): ClaimPairs {
  const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const real = realSchema.safeParse(stored);
  const pairs = real.success ? pairsOfStories(real.data) : inventedPairs(pairsSchema.parse(stored));
  return {
    kind: real.success ? 'real' : 'pairs',
    atHand: pairs.filter(({ group }) => !isAside(group)),
    aside: pairs.filter(({ group }) => isAside(group)),
  };
}

function pairsOfStories({ clusters }: z.infer<typeof realSchema>): ClaimPair[] {
  return clusters.flatMap(({ id, lang, articles, same, near }) => {
    const texts = new Map(articles.flatMap(({ sentences }) => sentences.map((each) => [each.id, each.text] as const)));
    const pairOf = (isSame: boolean, [a, b]: readonly [string, string, ...unknown[]]): ClaimPair => ({
      group: id,
      kind: isSame ? 'same' : 'near',
      isSame,
      a: texts.get(a) ?? '',
      b: texts.get(b) ?? '',
      languages: [lang, lang],
    });
    return [...same.map((each) => pairOf(true, each)), ...near.map((each) => pairOf(false, each))];
  });
}

function inventedPairs({ pairs }: z.infer<typeof pairsSchema>): ClaimPair[] {
  return pairs.map(({ id, lang, a, b, label, kind }) => {
    const [first = 'en', second = first] = lang.split('-');
    return { group: id, kind, isSame: label === 'SAME', a, b, languages: [first, second] };
  });
}

/** FNV-1a of the name, folded to one bit: the same half at each run. */
function isAside(name: string): boolean {
  let sum = 2166136261;
  for (let at = 0; at < name.length; at++) sum = Math.imul(sum ^ name.charCodeAt(at), 16777619);
  return ((sum ^ (sum >>> 16)) & 1) === 1;
}
