/** How many of the claims are highlighted, from the fewest to all of them. */
export const sensitivities = ['few', 'balanced', 'all'] as const;

export type Sensitivity = (typeof sensitivities)[number];
