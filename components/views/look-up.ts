import {
  builtInPlaces,
  placeholderNames,
  type BuiltInPlace,
  type LookUpSettings,
} from '../../settings/model/look-up-place.ts';

/** What is looked up. */
export interface LookUpClaim {
  /** The sentence, or the words of it that the reader selected. */
  readonly quote: string;
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  /** Whom the article names as the claim's source; empty if nobody. */
  readonly source: string;
  /** Canonical address of the article; empty if it is not known. */
  readonly url: string;
}

/** A place to look a claim up, ready to be opened. */
export interface LookUpLink {
  /** Its name, of a built-in place its id. */
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly href: string;
  /** Who will see what is looked up. */
  readonly host: string;
}

/** Why an address is not taken for a place. */
export type PlaceFault = 'not-https' | 'host-unclear' | 'unknown-placeholder';

/** The reader's places for a claim; one that needs what is not known of the claim is left out. */
export function lookUpLinks({ hidden, own }: LookUpSettings, claim: LookUpClaim): LookUpLink[] {
  const builtIn = builtInPlaces
    .filter((place) => !hidden.includes(place))
    .map((name) => ({ name, isBuiltIn: true, address: builtInAddress(name, claim.language) }));
  return [...builtIn, ...own.map((place) => ({ ...place, isBuiltIn: false }))].flatMap(
    ({ name, isBuiltIn, address }) => {
      const url = filledAddress(address, claim);
      return url === undefined ? [] : [{ name, isBuiltIn, href: url.href, host: url.hostname }];
    },
  );
}

/** The host that a built-in place opens for articles in a language. */
export function hostOfPlace(place: BuiltInPlace, language: string): string {
  return new URL(builtInAddress(place, language)).hostname;
}

/** What is wrong with the address of a place; undefined if it can be used. */
export function placeFault(address: string): PlaceFault | undefined {
  if (!/^https:\/\//i.test(address)) return 'not-https';
  const [host = ''] = /^https:\/\/[^/?#]*/i.exec(address) ?? [];
  if (/[{}@\\]/.test(host) || !URL.canParse(host) || !new URL(host).hostname.includes('.')) return 'host-unclear';
  const names = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.every((name) => placeholderNames.some((known) => known === name)) ? undefined : 'unknown-placeholder';
}

/**
 * Where each built-in place looks. `{source}` beside the words finds what the named source itself has put on the web;
 * the Wayback Machine takes the article's address as the rest of its own (https://archive.org/help/wayback_api.php).
 */
function builtInAddress(place: BuiltInPlace, language: string): string {
  const [code = ''] = /^[a-z]{2,3}(?=-|$)/i.exec(language) ?? [];
  const addresses: Readonly<Record<BuiltInPlace, string>> = {
    web: 'https://duckduckgo.com/?q={words}',
    'fact-checks': 'https://toolbox.google.com/factcheck/explorer/search/{words}',
    wikipedia: `https://${code.toLowerCase() || 'www'}.wikipedia.org/w/index.php?search={words}`,
    scholar: 'https://scholar.google.com/scholar?q={words}',
    source: 'https://duckduckgo.com/?q={source}%20{words}',
    news: 'https://news.google.com/search?q={words}',
    archived: 'https://web.archive.org/web/{url}',
    archive: 'https://web.archive.org/save/{url}',
  };
  return addresses[place];
}

/** Search engines take not much more, and a sentence is seldom longer. UTF-16 units. */
const longestQuote = 300;

/** With more words, a search finds nothing but the article itself. */
const mostWords = 12;

/** Undefined for an address that cannot be used, or that asks for what is not known. */
function filledAddress(address: string, { quote, source, url }: LookUpClaim): URL | undefined {
  if (placeFault(address) !== undefined) return undefined;
  const values = { quote: quote.trim().slice(0, longestQuote), words: searchWords(quote), source, url };
  const query = address.search(/[?#]/);
  const isMissing = placeholderNames.some((name) => values[name] === '' && address.includes(`{${name}}`));
  if (isMissing) return undefined;
  const filled = address.replaceAll(/\{(quote|words|source|url)\}/g, (_, name: keyof typeof values, at: number) => {
    const value = values[name].toWellFormed();
    // In a path, an address stands as it is.
    return name === 'url' && (query < 0 || at < query) ? value : encodeURIComponent(value);
  });
  return URL.canParse(filled) ? new URL(filled) : undefined;
}

/** The words of a claim that a search goes by: names, figures and the longer words, in their order. */
function searchWords(quote: string): string {
  const words = [...quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,’'%-]*/gu)].map(([word]) =>
    word.replace(/[.,’'-]+$/u, ''),
  );
  const telling = words.filter((word) => /\p{N}|^\p{Lu}/u.test(word) || word.length > 3);
  return (telling.length > 0 ? telling : words).slice(0, mostWords).join(' ');
}
