import type { SiteRules } from './site-rules.ts';

/** True if articles at this address are to be read; also for what is no web address, where nothing is read anyway. */
export function readsSite({ mode, only, never }: SiteRules, address: string): boolean {
  const host = hostOf(address);
  if (host === undefined || mode === 'everywhere') return true;
  const isListed = (hosts: readonly string[]): boolean => hosts.some((listed) => covers(listed, host));
  return mode === 'only-listed' ? isListed(only) : !isListed(never);
}

/** The rules after a site was switched on or off, whatever the mode. Entries that would contradict it go. */
export function withSite(rules: SiteRules, host: string, isRead: boolean): SiteRules {
  if (readsSite(rules, `https://${host}/`) === isRead) return rules;
  const without = (hosts: readonly string[]): string[] => hosts.filter((listed) => !covers(listed, host));
  if (rules.mode === 'only-listed') return { ...rules, only: [...without(rules.only), ...(isRead ? [host] : [])] };
  return { ...rules, mode: 'never-listed', never: [...without(rules.never), ...(isRead ? [] : [host])] };
}

/**
 * The host of a web address, or of what a reader types for one (`www.example.org/news`); undefined for anything else.
 */
export function hostOf(text: string): string | undefined {
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  const isSite = host.includes('.') || host === 'localhost' || host.startsWith('[');
  return /^https?:$/.test(protocol) && isSite ? host : undefined;
}

function covers(listed: string, host: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}
