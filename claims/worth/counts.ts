/** Counts up to this are looked up: sentences rarely have more of anything. */
const tabled = 128;

const logs = Float64Array.from({ length: tabled }, (_, count) => Math.log1p(count));

/** `Math.log1p` of a whole number: the second of a kind tells more than the tenth. */
export function logOf(count: number): number {
  return logs[count] ?? Math.log1p(count);
}
