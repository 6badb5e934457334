// eslint-disable-next-line no-control-regex -- they are what this is about
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/**
 * Text for a file that people read: half surrogate pairs cannot be written as UTF-8, control characters not shown; both
 * become U+FFFD.
 */
export function showable(text: string): string {
  return text.toWellFormed().replace(controls, '\uFFFD');
}
