/** What an invented article says; everything else on its page is furniture that no reader takes for the article. */
export interface InventedArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly language?: string;
  /** More elements for the head, such as a canonical link. */
  readonly head?: string;
  /** A script for the end of the body. */
  readonly script?: string;
}

/**
 * Sentences of the ferry article that tests ask for by name. Each stands in a paragraph of its own or at the end of
 * one.
 */
export const ferrySentences = {
  cut: 'The Northern Line will cut its sailings to Skarholm from 14 to 9 a week in January after fuel costs rose by 38 percent within a year, the company said on Monday.',
  passengers:
    'According to the harbour authority, the line carried 212,000 passengers in 2025, the lowest number since 2009.',
  vague: 'Experts believe that the island could lose 10 percent of its jobs.',
  subsidy: 'Critics say the company was paid 11 million euros in subsidies in 2024.',
  survey:
    'A survey by Skarholm University of 1,204 islanders, published in October, found that 61 percent would move away if the ferry stopped.',
  offer: 'Book your island weekend with Northern Line Holidays now and save 20% until Friday!',
} as const;

export const ferryArticle: InventedArticle = {
  headline: 'Northern ferry line cuts sailings to Skarholm as fuel costs soar',
  paragraphs: [
    ferrySentences.cut,
    ferrySentences.passengers,
    '“We cannot sail empty ships,” said managing director Petra Lindqvist. “Last winter we lost 2.4 million euros on this route alone.”',
    `Islanders met in the school on Sunday evening. ${ferrySentences.vague}`,
    `The ministry declined to comment. ${ferrySentences.subsidy}`,
    ferrySentences.survey,
    'Many of those who came remember the winter when the ice closed the sound and the mail was brought on a sledge.',
    `The timetable for the spring is to be published in the coming weeks. ${ferrySentences.offer}`,
  ],
};

export const bridgeArticle: InventedArticle = {
  headline: 'Court stops the Tollvik bridge over missing nesting survey',
  paragraphs: [
    'The administrative court in Ellery stopped the 310 million euro bridge at Tollvik on Thursday because a survey of nesting terns was never made.',
    'The bridge would have been 2.8 kilometres long, the longest in the country, according to the road authority.',
    'Judge Henrik Aas ruled that the authority had broken the Nature Act of 2009 when it approved the plans in March 2024.',
    'The road authority said that it had spent 14 million euros on the plans since 2021 and would appeal within a month.',
    'People in Tollvik have argued about the bridge for a generation, at kitchen tables as much as in the town hall.',
  ],
};

/**
 * Where the sites serve the font of their articles: lines break alike on every machine, whatever fonts it has. Gelasio
 * is as wide as Georgia, which many newspapers are set in.
 */
export const fontPath = '/gelasio.woff2';

/** An article's page as newspapers make them: with advertisements, related links, a newsletter box and comments. */
export function articlePage({
  headline,
  paragraphs,
  language = 'en',
  head = '',
  script = '',
}: InventedArticle): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${headline} - The Harbour Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Courier">
<meta property="og:title" content="${headline}"><meta property="article:published_time" content="2026-11-18T06:40:00Z">
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-11-18T06:40:00Z',
    author: { '@type': 'Person', name: 'Maren Oduya' },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Courier' },
  })}</script>
<style>
@font-face { font-family: Gelasio; src: url(${fontPath}) }
body { font: 18px/1.6 Gelasio, serif; max-width: 40em; margin: auto }
p { margin: 0 0 9em }
</style>
${head}</head><body>
<nav><ul><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="ad" aria-label="Advertisement"><p>Advertisement</p><p>Winter tyres from 59 euros, 30 percent cheaper than in 2024.</p></div>
<main><article><h1>${headline}</h1><p class="byline">By Maren Oduya</p>
<div class="article-body">
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div>
<aside class="related"><h2>Related</h2><ul><li><a href="/r1">Insurers counted 12,000 claims along the coast in 2025</a></li></ul></aside>
<div class="newsletter-signup"><h2>The Morning Tide</h2><p>Join the 40,000 readers who get 5 stories every morning.</p></div>
</article></main>
<section class="comments" id="comments"><h2>Comments</h2><article><p>The company made 84 million euros in 2023, my cousin says.</p></article></section>
<footer><p>© 2026 The Harbour Courier, founded in 1887, an invented newspaper.</p></footer>
${script === '' ? '' : `<script>${script}</script>`}
</body></html>`;
}

/** Words of the furniture of `articlePage`, none of which may ever be highlighted. */
export const furnitureWords = ['Winter tyres', '12,000 claims', '40,000 readers', '84 million', 'founded in 1887'];

/** The article with one sentence said in another way, or gone. */
export function withSentence(article: InventedArticle, sentence: string, instead: string): InventedArticle {
  const paragraphs = article.paragraphs.map((paragraph) => paragraph.replace(sentence, instead).trim());
  return { ...article, paragraphs: paragraphs.filter((paragraph) => paragraph !== '') };
}
