import type { Annotation } from '../../annotation/model/annotation.ts';
import type { ArticleKnowledge } from '../../session/joined-claim.ts';
import type { PageClaim, PageSnapshot } from '../../messaging/page-shapes.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';

const { selector, paragraph, ...facts } = inventedTarget();

/** A claim as the invented article's page lists it. */
export function pageClaim(overrides: Partial<PageClaim> = {}): PageClaim {
  return { id: `1:${selector[0].exact}`, selector, paragraph, ...overrides };
}

/** An annotation on that claim. */
export function annotation(overrides: Partial<Annotation> = {}): Annotation {
  return inventedAnnotation({ modified: minute(2).toISOString(), note: 'stored', ...overrides });
}

/** What was typed about that claim, at the n-th minute. */
export function typed(n: number, overrides: Partial<Draft> = {}): Draft {
  const [{ exact, prefix }] = selector;
  const updated = minute(n).toISOString();
  return { source: facts.source, exact, prefix, note: 'typed', evidence: [], evidenceText: '', updated, ...overrides };
}

/** What page and database know of the article. */
export function knowledge(known: Partial<Omit<ArticleKnowledge, 'snapshot'>> & Partial<ArticleKnowledge['snapshot']>) {
  const {
    claims = [pageClaim()],
    unanchored = [],
    annotations = [],
    drafts = [],
    unstored = [],
    claimsLeft = 0,
  } = known;
  return { snapshot: { facts, claims, unanchored, claimsLeft }, annotations, drafts, unstored };
}

/** What the invented article's page answers. */
export function pageSnapshot(parts: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    ...knowledge({}).snapshot,
    state: 'read',
    languageSupported: true,
    readPartly: false,
    endlessText: false,
    timing: { detect: 0, total: 0, longestSlice: 0 },
    ...parts,
  };
}
