import type { WeighedMatch } from './weigh-matches.ts';
import type { ContextFit } from './context.ts';
import { lookalikeSimilarity } from './describe.ts';
import type { StoredQuote } from './stored-quote.ts';

/**
 * Floors a match must reach, by how much of the old context stands around it: the less context, the more alike it must
 * be. `context`: least fit of each side that counts. `similarity`: of characters. `kept`: share of content words. Lower
 * floors take other sentences for the claim; higher ones lose edited claims, which the reader can still re-attach by
 * hand. With its numbers or names changed a match must be as alike as what `describe` calls a lookalike: had it stood
 * elsewhere on the page before, the quote's context would say so.
 */
const between = { context: 0.6, similarity: 0.5, kept: 0.5 } as const;
const betweenAsAnother = { ...between, context: 0.8, similarity: lookalikeSimilarity } as const;
const amongLookalikes = { context: 0.9, similarity: 0.75, kept: 0.6 } as const;
const oneSided = { context: 0.7, similarity: 0.7, kept: 0.6 } as const;
/** The other neighbour was deleted, and a figure changed: the rest must be as it was. */
const besideRecounted = { context: 0.95, similarity: 0.85, kept: 0 } as const;
const elsewhere = { similarity: 0.85, kept: 0.8 } as const;

/**
 * True if the match is the quote, edited. Between its old neighbours anything may have been edited, also a number or a
 * name. Elsewhere a sentence with another number, date, name or negation is another claim, however alike it looks.
 */
export function isEditedQuote({ similarity, report, fit, isNeighbour }: WeighedMatch, stored: StoredQuote): boolean {
  if (isNeighbour) return false;
  const reaches = (least: { similarity: number; kept: number }) =>
    similarity >= least.similarity && report.kept >= least.kept;
  const floor = stored.hadLookalike ? amongLookalikes : report.identityLost ? betweenAsAnother : between;
  if (isBetween(fit, floor.context)) return reaches(isRecounted(report) ? { ...floor, kept: 0 } : floor);
  if (stored.hadLookalike) return false;
  if (report.identityLost)
    return isRecounted(report) && isBeside(fit, besideRecounted.context) && reaches(besideRecounted);
  if (stored.needsContext) return false;
  return isBeside(fit, oneSided.context) ? reaches(oneSided) : reaches(elsewhere);
}

/** Only figures and dates changed: of a short quote ("up 3.8%") that can be most of the words. */
function isRecounted({ changes }: WeighedMatch['report']): boolean {
  return changes.every((change) => change === 'number' || change === 'date');
}

function isBetween({ before = 0, after = 0 }: ContextFit, floor: number): boolean {
  return before >= floor && after >= floor;
}

function isBeside({ before = 0, after = 0 }: ContextFit, floor: number): boolean {
  return before >= floor || after >= floor;
}
