// eslint-disable-next-line no-control-regex -- they are what this is about
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;

/** Unicode's blocks of scripts that are written from right to left, and the mark that acts as one of their letters. */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Text for a file that people read: half surrogate pairs cannot be written as UTF-8, control characters not shown; both
 * become U+FFFD.
 */
export function showable(text: string): string {
  return text.toWellFormed().replace(controls, '\uFFFD');
}

/** Without controls that turn the direction of what follows them: nothing in a line may reach beyond its own words. */
export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/**
 * Words among others in one line. Those that are written from right to left are isolated, or numbers and marks after
 * them would change places (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolated(text: string): string {
  const plain = withoutBidiControls(text);
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
