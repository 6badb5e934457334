import {
  articlePart,
  decoded,
  idsOf,
  isDistinctive,
  namesArticle,
  pathOf,
  sharesWords,
  wordsOf,
} from './address-names.ts';
import { siteOf } from './site.ts';
import { parametersOf, valueOf, webUrl } from './web-url.ts';

/** The addresses a page has, as declared; only `url`, where the reader is, is certain. */
export interface DeclaredAddresses {
  readonly url: string;
  /** `link rel=canonical`, absolute. */
  readonly canonical?: string | null | undefined;
  /** `og:url`, absolute. */
  readonly ogUrl?: string | null | undefined;
  /** The article's headline, by which a part of an address is known to name it. */
  readonly title?: string | undefined;
}

/**
 * The address that stands for the article, so that two visits by different links are one source. A declared address is
 * taken only if it is on the same site (else a hostile page could claim another's article, and learn what the reader
 * tagged there) and provably names the same article: many sites declare the home page, a section, or, after an in-page
 * navigation, the article before. When in doubt it is not taken: two sources for one article do less harm than one
 * source for two. Never throws; applied to its own result it changes nothing.
 */
export function canonicalSource({ url, canonical, ogUrl, title = '' }: DeclaredAddresses): string {
  const words = wordsOf(title);
  const seen = webUrl(url, words);
  if (seen === undefined) return withoutCredentials(url);
  for (const declared of [canonical, ogUrl]) {
    const named = declared === null || declared === undefined ? undefined : webUrl(declared, words);
    if (named === undefined || siteOf(named) !== siteOf(seen) || !namesSameArticle(seen, named, words)) continue;
    // Whoever can change what comes without encryption must not speak for what came with it.
    if (seen.protocol === 'http:') named.protocol = seen.protocol;
    return named.href;
  }
  return seen.href;
}

/** The address as it may be kept: a name and password in it are the reader's, and say nothing of the page. */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Same path and no identifying parameter lost; or the part of the path that names the article stands in both. */
function namesSameArticle(seen: URL, named: URL, title: ReadonlySet<string>): boolean {
  const values = [...parametersOf(seen).map(valueOf), ...(seen.hash === '' ? [] : [seen.hash.slice(1)])];
  const declared = decoded(`${named.pathname}?${named.search}${named.hash}`);
  const isKept = (value: string): boolean => value !== '' && holdsWhole(declared, decoded(value));
  const keys = values.filter((value) => /\d/.test(value));
  const keepsKeys = keys.every(isKept);
  const lost = values.filter((value) => !isKept(value) && isDistinctive(value));
  const [last, namedLast] = [articlePart(seen), articlePart(named)];
  const isNamed = namesArticle(last, title);
  if (pathOf(seen) === pathOf(named)) {
    // Where the path is the same for all articles, it takes a number that was kept to tell which one it is.
    if (!isNamed) return values.every(isKept) || (keys.length > 0 && keepsKeys && lost.length === 0);
    return !lost.some((value) => sharesWords(value, title));
  }
  if (!isDistinctive(namedLast)) return false;
  if (isNamed && last === namedLast) return true;
  const ids = idsOf(last.length > 0 ? last : '').concat(keys.filter((key) => /^\w*\d{5}\w*$/.test(key)));
  return ids.some((id) => idsOf(namedLast).includes(id)) && keepsKeys;
}

/** True if a value stands in an address as a whole, not as a part of a longer number or word. */
function holdsWhole(address: string, value: string): boolean {
  for (let at = address.indexOf(value); at !== -1; at = address.indexOf(value, at + 1)) {
    const around = `${address[at - 1] ?? ''} ${address[at + value.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
