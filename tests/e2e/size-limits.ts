/** Bytes that a built file may have: every page of the web pays for the detector, every article for the page script. */
export const sizeLimits: readonly (readonly [file: string, most: number])[] = [
  ['detect.js', 8192],
  // What judges is in the background, what finds tagged words in the page tools: docs/decisions/0042 and 0043.
  ['reader.js', 120_000],
];
