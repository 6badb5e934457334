import { longestUrl, webUrlSchema } from '../../annotation/model/annotation.ts';
import type { LinkFault } from '../words/tables/claims.ts';

export type LinkReading = { readonly url: string } | { readonly fault: LinkFault };

const hostFirst = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u;

/** Reads what was typed as a web address; "example.org/page" without its scheme is taken as https. */
export function readLink(typed: string, existing: readonly string[]): LinkReading {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  const address = hostFirst.test(text) ? `https://${text}` : text;
  if (!webUrlSchema.safeParse(address).success) {
    if (address.length > longestUrl) return { fault: 'too-long' };
    const otherScheme = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^https?:/i.test(address);
    return { fault: otherScheme ? 'not-web' : 'not-a-link' };
  }
  return existing.includes(address) ? { fault: 'already-there' } : { url: address };
}

/** An address as people read it: without scheme and closing slash. */
export function addressWords(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
