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
 * Host prefixes under which outlets serve the same article: the plain site, phones, AMP copies, and CNN's and others'
 * regional editions. Nothing else is dropped: a longer list would let one customer of a hosting company speak for
 * another.
 */
const sitePrefix = /^(www\d?|m|mobile|touch|wap|amp|edition)\.(?=[^.]+\.[^.])/;

/**
 * Under these, every name has its own owner, so `m.` or `mobile.` is a name like any other: second levels of country
 * domains (`m.co.uk`), and hosts of other people's sites (after https://publicsuffix.org/list/, the ones that carry
 * news).
 */
const sharedSuffix =
  /^((co|com?|net|org|gov|edu|ac|ne|or|go|nom|info)\.\w\w|(github|gitlab|netlify|vercel|web|pages|workers|herokuapp|firebaseapp|blogspot|wordpress|substack|medium|tumblr|ghost|wixsite|weebly|squarespace|webflow)\.\w+)$/;

/** Parameters that say who the reader is or where from, never which article it is. */
const trackingParameters =
  /^((access|id|auth|refresh)_?token|(php|j)?sess(ion)?_?id|utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|vero_\w+|mkt_tok|oly_\w+|__twitter_impression|cmp(id)?|cmpid|icid|ncid|ocid|smid|smtyp|sr_share|ref_src|ref_url|referrer|xtor|at_\w+|ito|s_cid|soc_src|soc_trk|guccounter|guce_\w+|wt\.\w+|ns_\w+|amp|amp_\w+|outputtype)$/i;

/** Parameters that say so on most sites, and name the article on some. */
const maybeTracking = /^(ref|partner)$/i;

/** `webUrlSchema` allows no more. */
const longestUrl = 8192;

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

/**
 * True if both are http(s) addresses of one site: the same host and port, but for the scheme and the prefixes above.
 */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [webUrl(a), webUrl(b)];
  return one !== undefined && other !== undefined && siteOf(one) === siteOf(other);
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

/**
 * True if a page may ask for what is stored of a source: it is of its site, and came with encryption if the source did.
 */
export function maySpeakFor(url: string, source: string): boolean {
  return sameSite(url, source) && !(/^http:/i.test(url) && /^https:/i.test(source));
}

/**
 * The address without credentials, tracking parameters and fragment, but for one that names the article where the path
 * does not (`#/story/12`); other parameters keep order and spelling.
 */
function webUrl(text: string, title: ReadonlySet<string> = new Set()): URL | undefined {
  if (text.length > longestUrl || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  const isNamed = namesArticle(articlePart(url), title);
  const kept = parametersOf(url).filter((parameter) => {
    const name = nameOf(parameter);
    if (maybeTracking.test(name)) return !isNamed && isDistinctive(valueOf(parameter));
    return !trackingParameters.test(name);
  });
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  if (isNamed || !/^#!?\/./.test(url.hash)) url.hash = '';
  return url.href.length > longestUrl ? undefined : url;
}

function siteOf(url: URL): string {
  const bare = url.hostname.replace(sitePrefix, '');
  return `${sharedSuffix.test(bare) ? url.hostname : bare}:${url.port}`;
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

function parametersOf(url: URL): string[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '');
}

function nameOf(parameter: string): string {
  return parameter.split('=', 1)[0] ?? '';
}

function valueOf(parameter: string): string {
  return parameter.slice(nameOf(parameter).length + 1);
}

/** Ways in which one article's copies differ in their path: AMP, a directory's index, a slash at the end. */
function pathOf(url: URL): string {
  return url.pathname
    .replace(/\/(amp|index\.\w+)(?=\/|$)/g, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$|\.amp(?=$|\.html?$)/g, '');
}

/** The last part of the path, without its file extension. */
function articlePart(url: URL): string {
  return (pathOf(url).split('/').pop() ?? '').replace(/\.\w{2,5}$/, '');
}

/**
 * True if this part of an address names the article: it is distinctive, and shares words with the headline, where both
 * are in Latin letters. `story-page-template` is the same for all articles of a site.
 */
function namesArticle(part: string, title: ReadonlySet<string>): boolean {
  if (!isDistinctive(part)) return false;
  return idsOf(part).length > 0 || title.size === 0 || sharesWords(part, title);
}

/** True if a third of the words of a part, of four letters or more, stand in the headline. */
function sharesWords(part: string, title: ReadonlySet<string>): boolean {
  const words = wordsOf(decoded(part));
  const shared = [...words].filter((word) => title.has(word));
  return words.size > 0 && shared.length * 3 >= words.size;
}

/** Words of four Latin letters or more, without accents. */
function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[a-z]{4,}/g));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True if a value stands in an address as a whole, not as a part of a longer number or word. */
function holdsWhole(address: string, value: string): boolean {
  for (let at = address.indexOf(value); at !== -1; at = address.indexOf(value, at + 1)) {
    const around = `${address[at - 1] ?? ''} ${address[at + value.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** True for a headline of three words or more, or an article's number: sections and series have no such names. */
function isDistinctive(part: string): boolean {
  return part.split(/[-_]/).filter((word) => /\p{L}{2}/u.test(word)).length > 2 || idsOf(part).length > 0;
}

/** Numbers of five digits or more, except dates (`20240506`), which two articles of one day share. */
function idsOf(part: string): string[] {
  return (part.match(/\d{5,}/g) ?? []).filter((digits) => !/^(19|20)\d\d(0[1-9]|1[0-2])([0-3]\d)?$/.test(digits));
}
