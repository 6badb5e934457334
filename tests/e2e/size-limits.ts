/** Bytes that a built file may have: every page of the web pays for the detector, every article for the page script. */
export const sizeLimits: readonly (readonly [file: string, most: number])[] = [
  ['detect.js', 8192],
  // The models ship as plain JSON: docs/decisions/0024.
  // Figures, near words and rules, to compare a changed sentence, take 42 kB: docs/decisions/0027 and 0028.
  ['reader.js', 204_800],
];
