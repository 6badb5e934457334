/** Bytes that a built file may have: every page of the web pays for the detector, every article for the page script. */
export const sizeLimits: readonly (readonly [file: string, most: number])[] = [
  ['content-scripts/detect.js', 8192],
  // The models ship as plain JSON: docs/decisions/0024.
  // What figures, dates and amounts state, to compare a changed sentence: docs/decisions/0027.
  ['content-scripts/reader.js', 390_000],
];
