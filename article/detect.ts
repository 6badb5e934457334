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
  'og-article': 1.5,
  'published-time': 2,
  'news-markers': 1,
  'url-date': 2,
  'url-slug': 1,
  'url-id': 1,
  'url-front': -4,
  headline: 1,
  byline: 1,
  'long-body': 3,
  'short-body': 1.5,
  'no-body': -5,
  teasers: -3,
  'other-kind': -4,
} as const;

const THRESHOLD = 6;

const NEWS_TYPE = /^(\w*NewsArticle|LiveBlogPosting)$/;
const ARTICLE_TYPE = /^(Article|BlogPosting|Report|SocialMediaPosting|TechArticle|ScholarlyArticle)$/;
/** Kinds of page that are something else even when their text is long and dated. */
const OTHER_TYPE =
  /^(Product|Recipe|QAPage|FAQPage|DiscussionForumPosting|SoftwareApplication|CollectionPage|SearchResultsPage|ProfilePage|JobPosting|Event)$/;

/** Decides in one pass over the page, without layout and without changing it. Callable again when the page has changed. */
export function detectArticle(document: Document, url: string): Detection {
  const found = new Set<Signal>();
  const add = (signal: Signal, is: unknown) => is !== false && is !== null && found.add(signal);
  addDeclared(document, add);
  const shape = urlShape(url);
  add('url-date', shape.date);
  add('url-slug', shape.slug);
  add('url-id', shape.id);
  add('url-front', shape.front);
  add('headline', hasHeadline(document));
  addText(document, add);
  const signals = [...found];
  const score = signals.reduce((sum, signal) => sum + WEIGHTS[signal], 0);
  return { isNews: score >= THRESHOLD, score, signals };
}

type Add = (signal: Signal, is: unknown) => unknown;

function addDeclared(document: Document, add: Add): void {
  const types = jsonLdNodes(document).flatMap(typesOf);
  const news = types.some((type) => NEWS_TYPE.test(type));
  add('json-ld-news', news);
  add('json-ld-article', !news && types.some((type) => ARTICLE_TYPE.test(type)));
  const has = (selector: string) => document.querySelector(selector);
  add('microdata-news', has('[itemtype$="NewsArticle"],[itemtype$="LiveBlogPosting"]'));
  add('microdata-article', has('[itemtype$="/Article"],[itemtype$="/BlogPosting"],[itemprop~="articleBody"]'));
  const meta = metaOf(document);
  const ogType = meta.get('og:type') ?? '';
  add('og-article', /^(news)?article$|^story$/i.test(ogType));
  add(
    'other-kind',
    (!news && types.some((type) => OTHER_TYPE.test(type))) || /^(product|profile|video|music|book)/.test(ogType),
  );
  add(
    'published-time',
    [...meta.keys()].some((name) => PUBLISHED.test(name)),
  );
  add('news-markers', meta.has('news_keywords') || meta.has('article:section') || meta.has('syndication-source'));
  add(
    'byline',
    meta.has('author') ||
      meta.has('article:author') ||
      has('[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]'),
  );
}

const PUBLISHED =
  /^(article:published(_time)?|og:article:published_time|datepublished|publish-?_?date|pubdate|date|dc\.?(terms)?\.?(date.*|created|issued)|sailthru\.date|parsely-pub-date|article\.published|originalpublicationdate)$/;

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
/** Enough for any page's body; a page with more is not told apart better by more. */
const MOST_BLOCKS = 4000;

/** Body text gathers under one element, teasers spread over many: each paragraph counts for the two elements around it. */
function addText(document: Document, add: Add): void {
  const gathered = new Map<Element | null, number>();
  let blocks = 0;
  let teasers = 0;
  let prose = 0;
  for (const { element, length, linked } of proseBlocks(document.body)) {
    if (blocks++ > MOST_BLOCKS) break;
    if (linked > length / 2) teasers += length > 25 ? 1 : 0;
    else if (length >= PARAGRAPH) {
      prose += length;
      const { parentElement } = element;
      for (const [around, share] of [
        [element, 1],
        [parentElement, 1],
        [parentElement?.parentElement ?? null, 0.5],
      ] as const)
        gathered.set(around, (gathered.get(around) ?? 0) + length * share);
    }
  }
  const body = Math.max(0, ...gathered.values());
  add('long-body', body >= 1200);
  add('short-body', body >= 500 && body < 1200);
  add('no-body', body < 300);
  add('teasers', teasers > 15 && teasers * 60 > prose);
}
