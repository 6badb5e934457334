import type { SupportKind } from '../model/claim.ts';

/** The kinds in the order of the weights' rows. */
export const supportKinds = ['named', 'vague', 'none'] as const satisfies readonly SupportKind[];

/** How likely a sentence's support is of each kind; they add up to 1. */
export type SupportChances = Readonly<Record<SupportKind, number>>;
