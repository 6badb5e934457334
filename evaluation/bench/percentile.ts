/** The number below which a share of the numbers lies, 0 to 1; the nearest of them. NaN for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}
