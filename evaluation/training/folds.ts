/**
 * Deals documents into folds: by a hash of their names, so that neither the order of the file nor the outlet (which
 * begins the name) decides; sentences of one document always stay together.
 */
export function foldOf(documents: readonly string[], folds: number): ReadonlyMap<string, number> {
  const shuffled = [...new Set(documents)].toSorted((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  return new Map(shuffled.map((document, index) => [document, index % folds]));
}

/** FNV-1a, mixed at the end: a whole number below 2³². */
export function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

/** For each fold its articles, and all others to train on. */
export function foldsOf<Article extends { readonly doc: string }>(
  articles: readonly Article[],
  count: number,
): { training: Article[]; testing: Article[] }[] {
  const folds = foldOf(
    articles.map(({ doc }) => doc),
    count,
  );
  return Array.from({ length: count }, (_, fold) => ({
    training: articles.filter(({ doc }) => folds.get(doc) !== fold),
    testing: articles.filter(({ doc }) => folds.get(doc) === fold),
  }));
}
