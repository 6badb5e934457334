/**
 * How many Unicode code points a text has: what the W3C counts where JavaScript, and so Claimlight, counts UTF-16 code
 * units. Half a surrogate pair counts as one.
 */
export function codePointsIn(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
