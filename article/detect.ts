import { jsonLdNodes, typesOf } from './json-ld.ts';
import { metaOf } from './meta.ts';
import { proseBlocks } from './prose.ts';
import { urlShape } from './url-shape.ts';

/** Whether a page is a news article, and what spoke for and against it. */
export interface Detection {
  readonly isNews: boolean;
  /** Sum of the weights of `signals`; not a probability. */
  readonly score: number;
  readonly signals: readonly Signal[];
}

type Signal = keyof typeof WEIGHTS;

/**
 * No single signal reaches the threshold: section fronts declare og:type=article and hold dozens of `<article>`s, old or
 * small papers declare nothing, and documentation has more running text than any news.
 */
const WEIGHTS = {
  'json-ld-news': 4,
  'json-ld-article': 2,
  'microdata-news': 3,
  'microdata-article': 1.5,
  'og-article': 2,
  'published-time': 2,
  'news-markers': 1,
  'url-date': 2,
  'url-slug': 1,
  'url-id': 1,
  'url-front': -4,
  'url-other': -4,
  headline: 1,
  byline: 1,
  dateline: 1,
  'long-body': 3,
  'short-body': 1.5,
  'no-body': -5,
  teasers: -2,
  'other-kind': -4,
} as const;

/** Lower takes in documentation that has a headline and an author; higher loses papers that declare nothing. */
const THRESHOLD = 5.5;
/** What the text adds at most: pages that cannot reach the threshold any more are not read. */
const MOST_OF_TEXT = 4;

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting/;
const ARTICLE_TYPE = /^(Article|BlogPosting|Report)$/;
/** Kinds of page that are something else even when their text is long and dated. */
const OTHER_TYPE =
  /^(Product|Recipe|QAPage|FAQPage|DiscussionForumPosting|SoftwareApplication|CollectionPage|SearchResultsPage|ProfilePage|JobPosting)$/;
const OTHER_OG_TYPE = /^(product|profile|video|music|book)/;
/** Programs that make references, documentation, forums and shops, by what they write into `meta name=generator`. */
const OTHER_GENERATOR =
  /wiki|sphinx|docusaurus|mkdocs|gitbook|vitepress|doxygen|discourse|phpbb|vbulletin|xenforo|shopify|commerce/i;
const PUBLISHED =
  /^(article[:.]|og:article:|original)?(publish|publication|pub_?date)|^(sailthru\.date|parsely-pub-date|date(published|_published))/;
const BYLINE = '[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i]';
const DATELINE = 'time,[itemprop~=datePublished],[class*=pubtime i],[class*=publish i]';

/** Decides in one pass over the page, without layout and without changing it. Callable again when the page has changed. */
export function detectArticle(document: Document, url: string): Detection {
  const found = new Set<Signal>();
  const add = (signal: Signal, is: unknown) => is && found.add(signal);
  const score = () => [...found].reduce((sum, signal) => sum + WEIGHTS[signal], 0);
  const { date, slug, id, front, other } = urlShape(url);
  add('url-date', date);
  add('url-slug', slug);
  add('url-id', id);
  add('url-front', front);
  add('url-other', other);
  addDeclared(document, add);
  if (score() + MOST_OF_TEXT >= THRESHOLD) {
    add('headline', hasHeadline(document));
    addText(document, add);
  }
  return { isNews: score() >= THRESHOLD, score: score(), signals: [...found] };
}

type Add = (signal: Signal, is: unknown) => unknown;

function addDeclared(document: Document, add: Add): void {
  const types = jsonLdNodes(document).flatMap(typesOf);
  const typed = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const has = (selector: string) => document.querySelector(selector);
  const meta = metaOf(document);
  const ogType = meta.get('og:type') ?? '';
  const news = typed(NEWS_TYPE);
  add('json-ld-news', news);
  add('json-ld-article', !news && typed(ARTICLE_TYPE));
  add('microdata-news', has('[itemtype$=NewsArticle],[itemtype$=LiveBlogPosting]'));
  add('microdata-article', has('[itemtype$="/Article"],[itemtype$=BlogPosting],[itemprop~=articleBody]'));
  add('og-article', /article$|^story/i.test(ogType));
  add(
    'published-time',
    [...meta.keys()].some((name) => PUBLISHED.test(name)),
  );
  add('news-markers', meta.has('news_keywords') || meta.has('article:section'));
  add('byline', meta.has('author') || meta.has('article:author') || has(BYLINE));
  add('dateline', has(DATELINE));
  add(
    'other-kind',
    (!news && typed(OTHER_TYPE)) || OTHER_OG_TYPE.test(ogType) || OTHER_GENERATOR.test(meta.get('generator') ?? ''),
  );
}

/** An article's page is named after its headline; a front page is named after the paper. */
function hasHeadline(document: Document): boolean {
  const title = plain(document.title);
  return [...document.querySelectorAll('h1,h2')].slice(0, 40).some((heading) => {
    const words = plain(heading.textContent.slice(0, 400));
    return words.length >= 15 && title.includes(words.slice(0, 40));
  });
}

function plain(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}

/** Paragraphs shorter than this are teasers, captions and labels. */
const PARAGRAPH = 80;
/** More blocks than any article has: a page with more is not told apart better by more. */
const MOST_BLOCKS = 4000;

/** Body text gathers under one element, teasers spread over many: each paragraph counts for the elements around it. */
function addText(document: Document, add: Add): void {
  const gathered = new Map<Element | null, number>();
  let blocks = 0;
  let teasers = 0;
  let prose = 0;
  let body = 0;
  for (const { element, length, linked } of proseBlocks(document.body)) {
    if (blocks++ > MOST_BLOCKS) break;
    if (linked > length / 2) teasers += length > 25 ? 1 : 0;
    else if (length >= PARAGRAPH) {
      prose += length;
      let around: Element | null = element;
      for (const share of [1, 1, 0.5]) {
        const sum: number = (gathered.get(around) ?? 0) + length * share;
        gathered.set(around, sum);
        body = Math.max(body, sum);
        around = around?.parentElement ?? null;
      }
    }
  }
  add('long-body', body >= 1200);
  add('short-body', body >= 500 && body < 1200);
  add('no-body', body < 300);
  add('teasers', teasers > 15 && teasers * 60 > prose);
}
