/** What an address alone tells of the page behind it. */
export interface UrlShape {
  /** `/2024/05/06/`, `/2024/may/06/`, `20240506` or `2024-05-06` in the path. */
  readonly date: boolean;
  /** The last part is a headline: three words or more. */
  readonly slug: boolean;
  /** A number long enough to be an article's, in path or query. */
  readonly id: boolean;
  /** The root, or a path of one or two plain words: a front page or a section front. */
  readonly front: boolean;
}

const DATE = /[/\-_](19|20)\d\d[/\-_.]?([01]?\d|[a-z]{3})([/\-_.]|[0-3]\d)/i;

/** Addresses that do not parse tell nothing. */
export function urlShape(url: string): UrlShape {
  let path = '';
  let query = '';
  try {
    ({ pathname: path, search: query } = new URL(url));
  } catch {
    return { date: false, slug: false, id: false, front: false };
  }
  const parts = path.split('/').filter((part) => part !== '' && !/^(index|default|home)\.\w+$/i.test(part));
  const date = DATE.test(path);
  const slug = parts.some((part) => part.split(/[-_+]|%20/).filter((word) => word.length > 1).length > 2);
  const id = /\d{5}/.test(path.replace(DATE, '/')) || /=\D{0,3}\d{4}/.test(query);
  const front = !date && !slug && !id && parts.length < 4;
  return { date, slug, id, front };
}
