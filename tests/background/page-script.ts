import type { Question } from '../../messaging/ask.ts';
import type { PageSnapshot } from '../../messaging/page-shapes.ts';
import { SnapshotPieces } from '../../messaging/snapshot-pieces.ts';
import { inventedTarget } from '../invented-annotation.ts';
import { pageClaim } from '../session/claims.ts';
import type { FakeTab } from './fake-browser.ts';

const { selector, paragraph, ...facts } = inventedTarget();

/** The invented article, and its one claim. */
export const article = { selector, paragraph, facts, claim: pageClaim() };

const snapshot: PageSnapshot = {
  state: 'read',
  facts,
  languageSupported: true,
  readPartly: false,
  endlessText: false,
  claims: [article.claim],
  claimsLeft: 0,
  unanchored: [],
  timing: { detect: 0, total: 0, longestSlice: 0 },
};

/** The page script of the invented article, with its claim in focus; `answers` says what it answers in another way. */
export function pageScript(answers: Readonly<Record<string, unknown>> = {}): NonNullable<FakeTab['pageScript']> {
  const usual = {
    snapshot: new SnapshotPieces().pack(snapshot),
    claimInFocus: article.claim.id,
    stepToClaim: null,
    openCard: true,
  };
  return ({ claimlight }: Question) => ({ ...usual, ...answers })[claimlight];
}
