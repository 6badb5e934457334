/** A word without what typography varies: case, soft hyphens, forms of apostrophe and hyphen. */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/’/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}
