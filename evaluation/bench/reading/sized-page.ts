import { readFileSync } from 'node:fs';

const sample = readFileSync(new URL('../../../demo/index.html', import.meta.url), 'utf8');
const paragraph = /<p>[^]*?<\/p>/g;

/** The sample article, its paragraphs again and again, numbered, until it has so many words. */
export function pageOfWords(words: number): string {
  const body = sample.slice(sample.indexOf('<article'), sample.indexOf('</article>'));
  const paragraphs = [...body.matchAll(paragraph)].map(([html]) => html).filter((html) => wordsIn(html) > 15);
  const more: string[] = [];
  for (let count = 0, nth = 0; count < words; nth++) {
    const html = paragraphs[nth % paragraphs.length] ?? '';
    more.push(html.replace('</p>', ` This is report number ${nth}.</p>`));
    count += wordsIn(html) + 5;
  }
  const first = body.search(paragraph);
  return sample.replace(body.slice(first), more.join('\n'));
}

function wordsIn(html: string): number {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .trim()
    .split(/\s+/).length;
}
