import { articlePart, isDistinctive, namesArticle } from './address-names.ts';

/** Parameters that say who the reader is or where from, never which article it is. */
const trackingParameters =
  /^((access|id|auth|refresh)_?token|(php|j)?sess(ion)?_?id|utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|vero_\w+|mkt_tok|oly_\w+|__twitter_impression|cmp(id)?|cmpid|icid|ncid|ocid|smid|smtyp|sr_share|ref_src|ref_url|referrer|xtor|at_\w+|ito|s_cid|soc_src|soc_trk|guccounter|guce_\w+|wt\.\w+|ns_\w+|amp|amp_\w+|outputtype)$/i;

/** Parameters that say so on most sites, and name the article on some. */
const maybeTracking = /^(ref|partner)$/i;

/** `webUrlSchema` allows no more. */
const longestUrl = 8192;

/**
 * The address without credentials, tracking parameters and fragment, but for one that names the article where the path
 * does not (`#/story/12`); other parameters keep order and spelling.
 */
export function webUrl(text: string, title: ReadonlySet<string> = new Set()): URL | undefined {
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

/** The parameters of an address as it spells them, `name=value`. */
export function parametersOf(url: URL): string[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '');
}

function nameOf(parameter: string): string {
  return parameter.split('=', 1)[0] ?? '';
}

export function valueOf(parameter: string): string {
  return parameter.slice(nameOf(parameter).length + 1);
}
