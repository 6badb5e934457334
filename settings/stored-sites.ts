import * as z from 'zod/mini';
import { FailureError } from '../failure/failure.ts';
import { siteRulesSchema, type SiteRules } from './site-rules.ts';
import { siteItems } from './watch-settings.ts';

/**
 * The browser's sync takes 8192 bytes an item, 102,400 in all
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync). Long lists of sites go on in items
 * of their own, or no other setting could be changed beside them.
 */
const bytesBesideOthers = 4000;
const bytesOfItem = 7500;

/** A part of both lists; null where there are no more. */
const partSchema = z.catch(z.nullable(z.pick(siteRulesSchema, { only: true, never: true })), null);

type Part = Pick<SiteRules, 'only' | 'never'>;
type Items = Readonly<Record<string, unknown>>;

/**
 * The rules with all of their lists.
 *
 * @param sites as they stand in the settings.
 * @param items all that the browser keeps where the settings are.
 */
export function joinSites(sites: SiteRules, items: Items): SiteRules {
  const parts = [sites, ...siteItems.flatMap((name) => partSchema.parse(items[name] ?? null) ?? [])];
  return { mode: sites.mode, only: parts.flatMap(({ only }) => only), never: parts.flatMap(({ never }) => never) };
}

/**
 * The rules as they are stored: with the first part of their lists, and the other parts by the names of their items. Of
 * the items, only those that change. Throws `settings-full` if the lists are longer than the browser takes.
 */
export function spreadSites({ mode, only, never }: SiteRules, items: Items): { sites: SiteRules; changed: Items } {
  const parts: Part[] = [emptyPart()];
  let left = bytesBesideOthers;
  const add = (host: string, list: keyof Part): void => {
    // Quotation marks and a comma; a letter that is not of the alphabet takes more bytes than one.
    const bytes = new TextEncoder().encode(host).length + 3;
    if (bytes > left) {
      parts.push(emptyPart());
      left = bytesOfItem;
    }
    left -= bytes;
    parts.at(-1)?.[list].push(host);
  };
  for (const host of only) add(host, 'only');
  for (const host of never) add(host, 'never');
  const [first = emptyPart(), ...others] = parts;
  if (others.length > siteItems.length) throw new FailureError('settings-full');
  const changed = siteItems.flatMap((name, index): [string, Part | null][] => {
    const part = others[index] ?? null;
    return JSON.stringify(part) === JSON.stringify(items[name] ?? null) ? [] : [[name, part]];
  });
  return { sites: { mode, ...first }, changed: Object.fromEntries(changed) };
}

function emptyPart(): Part {
  return { only: [], never: [] };
}
