import { callOf, propertyOf } from '../text/node-property.ts';
/**
 * What ids and classes say about an element. A hint at best: `read-more-content` holds the second half of a Herald Sun
 * article, and `overflow-hidden` hides nothing. So whole words count, and callers weigh other evidence about the text
 * inside as well.
 */

/** Names of elements that can hold as much text as an article and are never the article. */
export const neverBody = named(
  'comments?|commenting|disqus|livefyre|coral|galler(?:y|ies)|slide ?shows?|carousel|lightbox|cookies?|consent|gdpr|outbrain|taboola|zergnet|revcontent',
);

/** Names of elements in and around an article; a wrapper around the whole article can have them, too. */
export const besideBody = named(
  [
    'related|recirc\\w*|recommend\\w*|read (?:more|also|next)|more (?:on|from|stories|news)|most (?:read|popular|viewed)|trending|popular|also like|next (?:up|article|story)|teasers?|onward',
    'newsletters?|sign ?up|subscribe|subscription|promos?|promotion|advert\\w*|ads?|ad (?:block|slot|unit)|sponsor\\w*|banner|affiliate (?:info|notice|disclosure|disclaimer|hinweis)|donat\\w+|support pay',
    'share|sharing|shares|social|toolbar|tools|breadcrumbs?|toc|table of contents|tags|topics|sidebar|side bar|rail|footer|widget',
    'bylines?|author (?:bio|info|box|card)|bio|contributors?|timestamp|captions?|credits?|copyright|disclaimers?|disclosures?|corrections? form|modal|popup|tooltip|rating',
    'polls?|umfrage|encuesta|sondage|quiz|(?:audio|media) player',
  ].join('|'),
);

/** Names under which style sheets hide text from the eye: for screen readers or for other screens. */
export const hiddenName =
  /(?:^|\s)(?:(?:sr|screen-reader)-(?:only|text)|(?:u-)?(?:visually|element)-?hidden|offscreen)(?:\s|$)/i;

/** Names of elements that hold what readers write about an article, often more of it than the article has. */
export const readersWords = /^(?:comment|disqus|livefyre|coral)/;

function named(words: string): RegExp {
  return new RegExp(` (?:${words})(?= )`, 'g');
}

/** The words of an element's names that are in a list; none of those to ignore. */
export function namesIn(list: RegExp, words: string, ignored: ReadonlySet<string> = new Set()): string[] {
  if (words === '') return [];
  return [...words.matchAll(list)].map(([name]) => name.slice(1)).filter((name) => !ignored.has(name));
}

/** The names of an element without those that hold a figure: alike for elements that a page builder made in one way. */
export function shapeOf(element: Element): string {
  return `${propertyOf(element, 'localName')}${nameWords(element).replace(/ \w*\d\w*(?= )/g, '')}`;
}

/**
 * Words of an element's id and classes, lower case, between spaces: `NewsletterBox_box__x3f` gives ` newsletter box box
 * x3f `. Classes about something inside (`has-comments`) or absent (`no-sidebar`) are left out.
 */
export function nameWords(element: Element): string {
  const names = `${propertyOf(element, 'id')} ${callOf(element, 'getAttribute', 'class') ?? ''}`.slice(0, 400);
  if (names === ' ') return '';
  const words = names
    .replace(/(?:^|\s)(?:has|no|not|with|without|hide|show)-\S+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ');
  return ` ${words.trim().toLowerCase()} `;
}
