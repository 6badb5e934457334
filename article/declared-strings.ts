/** Characters that an attribute or a JSON string has as `&quot;` where a page escapes twice. */
const escapedEntity = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i;

/**
 * A string that the page declares, with its white space folded and what is escaped twice decoded, at most `longest`
 * UTF-16 units of it; of any other value, an empty string.
 */
export function cleanString(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  const folded = decoded(value.slice(0, longest * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return folded.length <= longest
    ? folded
    : folded
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** Nothing is run or loaded: the text is parsed in a document that is never shown. */
function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && escapedEntity.test(plain); times++) {
    const literal = plain.replace(/</g, '&lt;');
    plain = new DOMParser().parseFromString(literal, 'text/html').documentElement.textContent;
  }
  return plain;
}
