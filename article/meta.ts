/** Values that are looked at: pages have some dozens. */
export const mostMeta = 1000;

/**
 * The page's `<meta>` values by lower-case name, property, itemprop or http-equiv; of several the first. Archived
 * copies say `<meta name value>` where the page said `<meta property content>`: both are read.
 */
export function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta')].slice(0, mostMeta)) {
    const read = (name: string) => element.getAttribute(name);
    const name = (read('property') ?? read('name') ?? read('itemprop') ?? read('http-equiv'))?.toLowerCase();
    const content = read('content') ?? read('value');
    if (name !== undefined && content !== null && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}
