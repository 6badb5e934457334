/** UTF-16 units that a quote may have. */
export const longestExact = 100_000;
