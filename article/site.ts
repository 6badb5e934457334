import { webUrl } from './web-url.ts';

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

/**
 * True if both are http(s) addresses of one site: the same host and port, but for the scheme and the prefixes above.
 */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [webUrl(a), webUrl(b)];
  return one !== undefined && other !== undefined && siteOf(one) === siteOf(other);
}

/**
 * True if a page may ask for what is stored of a source: it is of its site, and came with encryption if the source did.
 */
export function maySpeakFor(url: string, source: string): boolean {
  return sameSite(url, source) && !(/^http:/i.test(url) && /^https:/i.test(source));
}

/** Host and port, alike for the copies of one site. */
export function siteOf(url: URL): string {
  const bare = url.hostname.replace(sitePrefix, '');
  return `${sharedSuffix.test(bare) ? url.hostname : bare}:${url.port}`;
}
