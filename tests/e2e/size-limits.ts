/** Bytes that a built file may have: every page of the web pays for the detector, every article for the page script. */
export const sizeLimits: readonly (readonly [file: string, most: number])[] = [
  ['content-scripts/detect.js', 8192],
  ['content-scripts/reader.js', 250_000],
];
