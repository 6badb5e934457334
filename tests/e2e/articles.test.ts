import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageClaim } from '../../messaging/page-shapes.ts';
import { needs } from '../needs.ts';
import { sharedPath } from '../shared-folder.ts';
import { articlePage } from './newspaper.ts';
import { snapshotOf, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const promotional = sharedPath('articles/promotional.txt');
const sourced = sharedPath('articles/sourced.txt');
const needsTexts = needs(promotional && sourced, '../shared/articles');

describe('two texts on one story', () => {
  it('finds the calls to act promotional, and unnamed reports vague', needsTexts, async () => {
    const claims = await claimsOf(promotional ?? '');
    const calls = claims.filter((claim) =>
      /^\W*(Choose partners|Invest in services|Engage with consulting)/.test(exact(claim)),
    );
    expect(calls.map((claim) => claim.claim?.suggestedTag?.tag)).toEqual(['promotional', 'promotional', 'promotional']);
    expect(supportOf(claims, /^According to multiple reports/)).toEqual(['vague']);
  });

  it('finds a named source for what Sheinbaum is quoted with', needsTexts, async () => {
    const claims = await claimsOf(sourced ?? '');
    const quotations = supportOf(claims, /Sheinbaum[^.]*“|“[^”]*”[^.]*(Sheinbaum|she said)/);
    expect(quotations.length).toBeGreaterThan(0);
    expect(new Set(quotations)).toEqual(new Set(['named']));
  });
});

const exact = ({ selector }: PageClaim): string => selector[0].exact;

function supportOf(claims: readonly PageClaim[], words: RegExp): (string | undefined)[] {
  return claims.filter((claim) => words.test(exact(claim))).map(({ claim }) => claim?.support.kind);
}

/** All claims of a text that is set as a newspaper's page: its first line is the headline. */
async function claimsOf(file: string): Promise<readonly PageClaim[]> {
  const [headline = '', ...paragraphs] = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .filter((line) => line !== '');
  const article = await stage.read(stage.publish('/2026/11/18/one-story', articlePage({ headline, paragraphs })));
  return (await snapshotOf(stage.browser, article)).claims;
}
