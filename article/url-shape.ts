/** What an address alone tells of the page behind it. */
export interface UrlShape {
  /** `/2024/05/06/`, `/2024/may/06/`, `/2013/middle_east/8/3/`, `20240506` or `2024-05-06` in the path. */
  readonly date: boolean;
  /** One part is a headline: three words or more. */
  readonly slug: boolean;
  /** A number long enough to be an article's, in path or query. */
  readonly id: boolean;
  /** The root, or a few plain words: a front page or a section front. */
  readonly front: boolean;
  /** A part that says what else it is: a listing, a forum, documentation, a shop. */
  readonly other: boolean;
}

const DATE = /[/\-_](19|20)\d\d([/\-_.]?([01]?\d|[a-z]{3})([/\-_.]|[0-3]\d)|\/)/i;

const OTHER =
  /(\/|^)(tags?|topics?|categor(y|ies)|page|authors?|search|forums?|threads?|viewtopic|showthread|questions|wiki|docs?|documentation|reference|manual|api|shop|store|products?|dp|cart|recipes?|jobs|login|developers?)(\.\w+)?(\/|\.|$)/i;

/** Addresses that do not parse tell nothing. */
export function urlShape(url: string): UrlShape {
  if (!URL.canParse(url)) return { date: false, slug: false, id: false, front: false, other: false };
  const { hostname, pathname, search } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '' && !/^(index|default|home)\.\w+$/i.test(part));
  const date = DATE.test(pathname);
  const slug = parts.some((part) => part.split(/[-_+]|%20/).filter((word) => word.length > 1).length > 2);
  const id = /\d{5}/.test(pathname.replace(DATE, '/')) || /=\D{0,3}\d{4}/.test(search);
  const front = !date && !slug && !id && parts.length < 4;
  return { date, slug, id, front, other: OTHER.test(`${hostname.split('.', 1)[0] ?? ''}/${parts.join('/')}`) };
}
