import { drain } from '../text/drain.ts';
import { leadingText } from '../text/leading-text.ts';
import { propertyOf } from '../text/node-property.ts';
import { jsonLdNodes, typesOf } from './json-ld.ts';
import { mostMeta } from './meta.ts';
import { paragraphLength, proseBlocks } from './prose.ts';

/** Whether a page is a news article, and the signals for and against it. */
export interface Detection {
  readonly isNews: boolean;
  /** Sum of the weights of `signals`; not a probability. */
  readonly score: number;
  /** Names from the two tables below. */
  readonly signals: readonly string[];
}

/** What the text of a page looks like. */
interface TextShape {
  /** Characters in the largest group of paragraphs. */
  readonly body: number;
  /** Characters in all paragraphs. */
  readonly prose: number;
  /** How many lines are links. */
  readonly teasers: number;
  /** True if the page is named after one of its headings. */
  readonly headline: boolean;
  /** How many elements are posts of readers. */
  readonly posts: number;
  /** How many telephone numbers can be called. */
  readonly phones: number;
  /** True if a dateline has the time of day. */
  readonly isClocked: boolean;
}

type Signal<Evidence> = readonly [name: string, weight: number, evidence: Evidence];

const datelineSelector = 'time,[itemprop~=datePublished],[class*=pubtime i],[class*=publish i]';
/** A date and the time of day, as news has it. */
const clock = /\d{4}[^]*\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[:.h]\d\d\b[^]*\d{4}/;
/** What forums name their posts; a page of news names its comments otherwise. */
const postSelector =
  '[class*=postbody i],[class*=post-body i],[class*=postcontent i],[class*=message-body i],[class*=post-content i] + [class*=signature i],[class*=postprofile i],[itemtype$="/Comment"] [itemtype$="/Comment"],[id^=comment_]:not(:empty)';

/**
 * No single signal reaches the threshold: section fronts declare og:type=article and hold dozens of `<article>`s, old
 * or small papers declare nothing, and documentation has more running text than any news. Regular expressions are
 * matched against what `declarationsOf` gives, selectors against the page's elements.
 */
const declaredSignals: readonly Signal<RegExp | string>[] = [
  // /2024/05/06/, /2013/middle_east/8/3/, 20240506, 2024-05-06, ?a=20240506
  ['url-date', 2, /^url=.*[/_=-](19|20)\d\d([/_.-]?([01]?\d|[a-z]{3})([/_.-]|[0-3]\d)|\/)/im],
  // a headline of three words or more
  ['url-slug', 1, /^url=.*\/([^/?_+-]*[a-z][^/?_+-]*[_+-]){2}[^/?]{2}/im],
  ['url-id', 1, /^url=.*(\d{5}|=\D{0,3}\d{4})/m],
  // the root, or up to three parts of one or two words
  [
    'url-front',
    -4,
    /^url=(?!.*(\d{5}|\/(19|20)\d\d|\/[a-z]*\d[a-z\d]{5,}$))[^/]*(\/[^/?_+-]*([_+-][^/?_+-]*)?){1,4}(\?.{0,12})?$/m,
  ],
  // listings, references, shops, offers: as a part of the path, or as the host's first label
  [
    'url-other',
    -4,
    /^url=(|.*\/)((tag|topic|author|doc|product|service|recipe)s?|categor\w+|page|search|wiki|shop)([./?]|$)/im,
  ],
  // what a business offers: /cyber-security-consulting-services/
  ['url-service', -2, /^url=.*-(service|solution)s(\/|$)/m],
  // forums and questions, by the host or a part of the path: avsforum.com, /threads/, /t/12, showtopic, topic=12
  [
    'url-forum',
    -8,
    /^url=([^/]*forum|.*(((forum|thread|discussion|\/question)s?|\/t)\/|wt(opic|hread)|[?&]t(opic)?=))/im,
  ],
  ['json-ld-news', 4, /^type=(\w*NewsArticle|LiveBlogP)/m],
  ['json-ld-article', 2, /^type=(Article|BlogPosting|Report)$/m],
  // by its type, or by the program that makes references, documentation and shops
  [
    'other-kind',
    -4,
    /^(og:)?type=(Product|Recipe|QAPage|Discussion|Software|Collection|Profile|LocalBusiness|Service|FAQ|Course|JobPosting)|^og:type=video|^generator=.*(wiki|sphinx|docus|gitbook|commerce)/im,
  ],
  ['og-article', 2, /^og:type=(\w*article|story)/im],
  ['news-metadata', 2, /^([^=]*(published|pub(li(sh|cation))?.?date)[^=]*|(sailthru.)?date|news_keywords)=./im],
  ['byline', 1.5, '[name=author],[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i]'],
  ['dateline', 1.5, datelineSelector],
  [
    'shop',
    -3,
    '[itemtype$="/Product"],[class*=add-to-cart i],[class*=addtocart i],[id*=add-to-cart i],[class*=buy-now i]',
  ],
  ['microdata-news', 3, '[itemtype$=NewsArticle]'],
  ['microdata-article', 1.5, '[itemtype$="/Article"],[itemtype$=BlogPosting],[itemprop~=articleBody]'],
];

const textSignals: readonly Signal<(text: TextShape) => boolean>[] = [
  ['headline', 1, (text) => text.headline],
  ['body', 1.5, (text) => text.body >= 500],
  ['long-body', 1.5, (text) => text.body >= 1200],
  ['no-body', -5, (text) => text.body < 300],
  ['replies', -6, (text) => text.posts > 4],
  ['phone', -2, (text) => text.phones > 1],
  ['clock', 1.5, (text) => text.isClocked],
  ['teasers', -2, (text) => text.teasers > 15 && text.teasers * 60 > text.prose],
];

/**
 * A lower one would accept documentation that has a headline and an author; a higher one would lose papers that declare
 * nothing.
 */
const newsThreshold = 7;
/** News has a date, or says that it is news; a page about a service may well be an `article` to its publisher. */
const undatedThreshold = 7.5;
/** The most that the text can add: a page that stays under the threshold even with it is not read. */
const mostFromText = 5.5;

/** Whether the page is a news article; see `detectSteps`. */
export function detectArticle(document: Document, url: string): Detection {
  return drain(detectSteps(document, url));
}

/**
 * Decides in one pass over the page, without layout and without changing it. Callable again when the page has changed.
 * Pauses at every `yield`, since every page of the web is asked, whatever it is made of.
 */
export function* detectSteps(document: Document, url: string): Generator<undefined, Detection> {
  let score = 0;
  const signals: string[] = [];
  const note = ([name, weight]: Signal<unknown>) => {
    score += weight;
    signals.push(name);
  };
  const declared = declarationsOf(document, url);
  for (const signal of declaredSignals) {
    const [, , evidence] = signal;
    if (typeof evidence === 'string') yield;
    if (typeof evidence === 'string' ? document.querySelector(evidence) !== null : evidence.test(declared))
      note(signal);
  }
  const threshold = /date|news|json|micro/.test(signals.join()) ? newsThreshold : undatedThreshold;
  if (score + mostFromText >= threshold) {
    const text = yield* textShapeOf(document);
    for (const signal of textSignals) if (signal[2](text)) note(signal);
  }
  return { isNews: score >= threshold, score, signals };
}

/** Address, types of the JSON-LD and metadata as lines `name=value`; archived copies have `value` for `content`. */
function declarationsOf(document: Document, url: string): string {
  const lines = [`url=${url.replace(/^\w+:\/\/|#.*/g, '')}`.slice(0, 500)];
  for (const type of jsonLdNodes(document).flatMap(typesOf)) lines.push(`type=${type}`);
  for (const meta of firstOf<HTMLMetaElement>(document, 'meta', mostMeta)) {
    const first = (...names: string[]) => names.map((name) => meta.getAttribute(name)).find((value) => value) ?? '';
    lines.push(`${first('property', 'name', 'itemprop')}=${first('content', 'value')}`.slice(0, 120));
  }
  return lines.join('\n');
}

/** More blocks than any article has: looking at more of them would not make the decision better. */
const mostBlocks = 4000;

/** Headings and datelines that are looked at. */
const mostHeadings = 200;
/** Characters of a heading that are compared, and of a dateline that are looked at. */
const longestCompared = 500;
const longestDateline = 200;

/** Body text stands under one element, teasers under many: each paragraph counts for the elements around it. */
function* textShapeOf(document: Document): Generator<undefined, TextShape> {
  const sums = new Map<Element | null, number>();
  let blocks = 0;
  let teasers = 0;
  let prose = 0;
  let body = 0;
  for (const block of proseBlocks(document.documentElement)) {
    if (block === undefined) {
      yield;
      continue;
    }
    const { element, length, linked } = block;
    if (blocks++ > mostBlocks) break;
    if (linked > length / 2) teasers += length > 25 ? 1 : 0;
    else if (length >= paragraphLength) {
      prose += length;
      let around: Element | null = element;
      for (const share of [1, 1, 0.5, 0.5, 0.5]) {
        const sum: number = (sums.get(around) ?? 0) + length * share;
        sums.set(around, sum);
        body = Math.max(body, sum);
        around = around && propertyOf(around, 'parentElement');
      }
    }
  }
  const headline = hasHeadline(document);
  yield;
  const posts = document.querySelectorAll(postSelector).length;
  yield;
  const phones = document.querySelectorAll('a[href^="tel:"]').length;
  const datelines = firstOf(document, datelineSelector, mostHeadings);
  const isClocked = datelines.some((each) => clock.test(leadingText(each, longestDateline)));
  return { body, prose, teasers, headline, posts, phones, isClocked };
}

/** An article's page is named after its headline; a front page is named after the paper. */
function hasHeadline(document: Document): boolean {
  const title = plain(document.title);
  return firstOf(document, 'h1,h2', mostHeadings).some((heading) => {
    const text = plain(leadingText(heading, longestCompared));
    return text.length >= 15 && title.includes(text.slice(0, 40));
  });
}

function firstOf<Found extends Element>(document: Document, selector: string, most: number): Found[] {
  return [...document.querySelectorAll<Found>(selector)].slice(0, most);
}

function plain(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
