import type { LabelledSentence } from './labelled.ts';
import type { Scored } from './metrics.ts';

/** Whether a row counts as check-worthy (true), as its contrary (false), or is left out (undefined). */
export type Definition = (row: LabelledSentence) => boolean | undefined;

/**
 * What to do with facts too slight for a fact-checker (label `F`), which are neither check-worthy nor no claim;
 * docs/decisions/0012 says which is used where. Debates have no such label: there all three are one.
 */
export const definitions = {
  /** Claims against what states no fact. The figures that issue 3 sets a floor for are of this kind. */
  slightLeftOut: (row) => (isSlight(row) ? undefined : row.checkWorthy),
  /** The strictest: to pick a slight fact is a mistake. */
  slightAsNegatives: ({ checkWorthy }) => checkWorthy,
  /** Whatever states a fact. */
  slightAsPositives: (row) => (isSlight(row) ? true : row.checkWorthy),
} as const satisfies Readonly<Record<string, Definition>>;

/** The line that says so above a table of figures. */
export const definitionNote =
  'News: label C against N, F left out; other readings under their names (docs/decisions/0012).\n';

/** Scored rows with their truth by a definition, without those that it leaves out. */
export function underDefinition<Row extends { readonly row: LabelledSentence; readonly score: number }>(
  scored: readonly Row[],
  definition: Definition,
): (Row & Scored)[] {
  return scored.flatMap((item) => {
    const positive = definition(item.row);
    return positive === undefined ? [] : [{ ...item, positive }];
  });
}

export function isSlight({ worth }: LabelledSentence): boolean {
  return worth === 'F';
}
