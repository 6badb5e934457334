/**
 * A linear congruential generator (Numerical Recipes): enough to draw rows, columns and documents, and the same
 * everywhere.
 */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
