import { bisect } from '../../text/segment-table.ts';
import type { Link, Sentence } from '../../text/span.ts';

/** The links in each sentence, or partly in it: one look for each link, as a page can have thousands of both. */
export function linksBySentence(links: readonly Link[], sentences: readonly Sentence[]): readonly (readonly Link[])[] {
  const found = sentences.map((): Link[] => []);
  for (const link of links) {
    const { start, end } = link.span;
    let at = bisect(0, sentences.length, (index) => (sentences[index]?.span.end ?? 0) > start);
    for (let sentence = sentences[at]; sentence !== undefined && sentence.span.start < end; sentence = sentences[++at])
      found[at]?.push(link);
  }
  return found;
}
