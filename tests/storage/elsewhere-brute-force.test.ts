import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { quoteKey } from '../../annotation/model/quote-key.ts';
import { areSameClaims } from '../../claims/same/compare-claims.ts';
import { partsOf, type ClaimParts } from '../../claims/same/parts.ts';
import { inventedClaim } from '../../evaluation/bench/invented-claim.ts';
import { readClaimPairs } from '../../evaluation/measure/same-claim-set.ts';
import { keysOf } from '../../storage/claim-index.ts';
import { sameClaimElsewhere } from '../../storage/elsewhere.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { needs } from '../needs.ts';
import { freshDatabase } from './fresh-database.ts';

const pageSchema = z.object({ articleText: z.nullish(z.string()) });
const here = 'https://courier.example/ferry';

/** What the index finds, and what comparing each with each would, as "asked by stored". */
async function bothWays(stored: readonly string[], asked: readonly string[]) {
  const db = await freshDatabase();
  const notes = stored.map((exact, n) =>
    inventedAnnotation({
      id: `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`,
      target: inventedTarget({ source: `https://gazette.example/${n}`, exact }),
    }),
  );
  await db.annotations.bulkPut(notes);
  const found = await sameClaimElsewhere(db, here, asked);
  const parts = stored.map((exact) => partsOf(exact, 'en'));
  const compared = asked.flatMap((exact) => {
    const own = partsOf(exact, '');
    return stored.flatMap((other, n) => (isSame(exact, other, parts[n] ?? own, own) ? [[exact, other] as const] : []));
  });
  const named = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([exact, other]) => `${exact} | ${other}`).sort();
  return {
    found: named(found.map(({ exact, annotation }) => [exact, annotation.target.selector[0].exact])),
    /** Those that share two keys, by which they can be found. */
    findable: named(compared.filter(([exact, other]) => sharesKeys(exact, other))),
    all: named(compared),
  };
}

function isSame(exact: string, other: string, stored: ClaimParts, asked: ClaimParts): boolean {
  return quoteKey(exact) === quoteKey(other) || areSameClaims(stored, asked);
}

/** Two, or the one of all words. */
function sharesKeys(asked: string, stored: string): boolean {
  const [words, ...keys] = keysOf(stored, 'en');
  const [askedWords, ...askedKeys] = keysOf(asked, '');
  return words === askedWords || askedKeys.filter((key) => keys.includes(key)).length >= 2;
}

/** The same in another order, another figure, and a denial. */
function variantsOf(claim: string): string[] {
  const [first = '', ...rest] = claim.replace(/\.$/, '').split(' after ');
  return [
    claim,
    `After ${rest.join(' after ')}, ${first.replace(/^T/, 't')}.`,
    claim.replace(/\d+/, '77'),
    claim.replace(' said ', ' never said '),
  ];
}

/** Sentences of stored pages that are long enough to state something, no more than so many of each page. */
function sentencesOfPages(folder: URL, ofEach: number): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { articleText } = pageSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      return Array.from(sentences.segment(articleText ?? ''), ({ segment }) => segment.trim())
        .filter((sentence) => sentence.length > 60)
        .slice(0, ofEach);
    });
}

function sharedFolder(path: string): URL | undefined {
  const folder = new URL(`../../../shared/${path}`, import.meta.url);
  return existsSync(folder) ? folder : undefined;
}

describe('the index finds what comparing each claim with each finds', () => {
  it('on invented claims that are turned, denied and given other figures', async () => {
    const stored = Array.from({ length: 150 }, (_, n) => inventedClaim(n));
    const asked = stored.filter((_, n) => n % 15 === 0).flatMap(variantsOf);
    const { found, all } = await bothWays(stored, asked);
    expect(found).toEqual(all);
    expect(all.length).toBeGreaterThanOrEqual(15);
  });

  const pairs = sharedFolder('suites/same-claim/pairs.json');
  const pages = sharedFolder('pages/');

  it('on claims of stored news and hard pairs', needs(pairs && pages, '../shared/pages'), async () => {
    if (pairs === undefined || pages === undefined) throw new Error('not skipped');
    const hard = readClaimPairs(fileURLToPath(pairs)).atHand;
    const stored = [...hard.map(({ b }) => b), ...sentencesOfPages(pages, 5)];
    const asked = [...hard.map(({ a }) => a).slice(0, 60), ...stored.slice(-20)];
    const { found, findable, all } = await bothWays(stored, asked);
    expect(found).toEqual(findable);
    // What shares only one name or figure is given up for speed.
    expect(findable.length).toBeGreaterThanOrEqual(0.9 * all.length);
    expect(findable.length).toBeGreaterThan(30);
  });
});
