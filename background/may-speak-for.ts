import { getDomain } from 'tldts';
import { maySpeakFor as isOfItsSite } from '../article/site.ts';

/**
 * True if a page may ask for what is stored of a source. Beyond what the page script decides by, the public suffix list
 * (https://publicsuffix.org/) tells whether `m.` and `www.` are names of one owner's site or two customers of one host.
 */
export function maySpeakFor(url: string, source: string): boolean {
  if (!isOfItsSite(url, source)) return false;
  const [one, other] = [new URL(url).hostname, new URL(source).hostname];
  return one === other || (domainOf(one) !== null && domainOf(one) === domainOf(other));
}

function domainOf(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
