import type { ArticleText } from '../../text/article-text.ts';
import type { Block, Link, Sentence } from '../../text/span.ts';
import type { LabelledSentence } from './labelled.ts';
import type { LabelledLink } from './labelled-place.ts';

/** What links of the same site lead to: the labels keep no address of it. */
const ownSite = 'https://site.example/';

/**
 * The rows of one document as an article. Sentences of one paragraph are joined by a space, paragraphs by a newline, as
 * in a text model; where the file does not tell paragraphs, each sentence stands for one.
 */
export function articleFrom(rows: readonly LabelledSentence[]): ArticleText {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const links: Link[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const continues = before !== undefined && row.block !== undefined && row.block === before.block;
    if (before !== undefined) text += continues ? ' ' : '\n';
    const span = { start: text.length, end: text.length + row.sentence.length };
    text += row.sentence;
    const block = continues ? blocks.pop() : undefined;
    blocks.push({
      span: { start: block?.span.start ?? span.start, end: span.end },
      kind: block?.kind ?? row.blockKind ?? 'paragraph',
    });
    sentences.push({ span, block: blocks.length - 1 });
    for (const link of row.links ?? []) {
      links.push({ span: { start: span.start + link.start, end: span.start + link.end }, href: addressOf(link) });
    }
  });
  const { language = 'en', title = '' } = rows[0] ?? {};
  return { language, title, text, blocks, sentences, links };
}

function addressOf({ host }: LabelledLink): string {
  if (host === '#') return `${ownSite}#note`;
  return host === 'rel' ? ownSite : `https://${host}/`;
}
