import { TidyURL } from 'tidy-url';
import type { Draft } from '../annotation/model/draft.ts';
import { notedOf, type Noted } from '../annotation/model/untagged.ts';

/** Parameters that let in whoever has the address, or name a person: `access_token`, `X-Amz-Signature`, `email`. */
const secretName =
  /token|secret|passw|pwd$|sess(?:ion)?_?id|^sid$|^(?:php|j|asp)sess|^o?auth(?!or)|authkey|authcode|signature|^sig$|api_?key|jwt|credential|otp$|^bearer$|^nonce$|^saml|cf_chl_|e-?mail|^user_?(?:name|id)?$|^login|subscriber|^(?:phone|tel|mobile)(?:_?n(?:o|umber))?$/i;
/** What a subscriber gives away with a link: who opens it reads at that subscriber's cost. */
const giftName = /^gift(?:_?(?:id|copy|code))?$|^(?:un)?lock(?:ed)?_|^freebie$|^sharetype$/i;
/** As `secretName`, but where the value is a number it may as well be the article's. */
const secretUnlessNumber = /^(?:code|session|ticket|pass|pin)$/i;
/** A JSON Web Token, whatever it is called. */
const secretValue = /eyJ[\w-]{10,}\.[\w-]{10,}/;
const email = /[\p{L}\p{N}_.!#$%&'*+-]{1,64}(?:@|%40)[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}/iu;
/** What newsletters put an address of a reader into. */
const base64 = /^[\w+/-]{12,}={0,2}$/;
/** Tracking parameters that the library's list does not have. */
const tracking =
  /^(?:utm|itm|pk|mtm|ga|hsa|at|bsft|gad|trk)_|^(?:_g[al]|igsh|srsltid|mibextid|rdid|epik|wickedid|s_kwcid|sc_eid|vgo_ee|zanpid|_openstat|ref_src|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|ttclid|li_fat_id)$/i;
/** Times that an address is encoded inside another. */
const mostLayers = 4;

interface Rule {
  readonly match: RegExp;
  readonly names: ReadonlySet<string>;
}

/** tidy-url's list of tracking parameters, for all sites and for some hosts. Its redirects stay unused. */
const rules: readonly Rule[] = TidyURL.expandedRules.map(({ match, rules }) => ({
  match: new RegExp(match.source, 'i'),
  names: new Set(rules.map((name) => name.trim().toLowerCase())),
}));

/**
 * Cleans the annotations of one file for others: the addresses of their pages lose what tells how a reader came there
 * (`fbclid`), what opens an account (`access_token`) and e-mail addresses. Links that the reader gave stay as they are.
 */
export class AddressCleaner {
  /** Many notes are of one page. */
  readonly #known = new Map<string, string>();
  #count = 0;

  /** How many annotations had something to clean. */
  get count(): number {
    return this.#count;
  }

  clean<Note extends Noted>(annotations: readonly Note[]): Note[] {
    return annotations.map((annotation) => this.#cleanOne(annotation));
  }

  /** As annotations, so that what has no tag is named as the others of its article are. */
  cleanDrafts(drafts: readonly Draft[]): Draft[] {
    return drafts.map((draft) => {
      const { target } = this.#cleanOne(notedOf(draft));
      return { ...draft, source: target.source, ...(draft.target && { target }) };
    });
  }

  #cleanOne<Note extends Noted>(annotation: Note): Note {
    const { target, origin } = annotation;
    const [source, url] = [this.#address(target.source), this.#address(target.url)];
    if (source === target.source && url === target.url) return annotation;
    this.#count += 1;
    // What another program said of the page names its address, too.
    const record = origin?.record.replaceAll(inJson(target.source), inJson(source));
    return {
      ...annotation,
      target: { ...target, source, url },
      ...(origin && record !== undefined && { origin: { ...origin, record } }),
    };
  }

  #address(address: string): string {
    const clean = this.#known.get(address) ?? cleanAddress(address);
    this.#known.set(address, clean);
    return clean;
  }
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The web address without tracking, secrets and e-mail addresses; as it is if it has none. */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const names = namesFor(url.hostname);
  const query = cleanParameters(url.search.slice(1), names);
  const hash = url.hash.includes('=') ? cleanParameters(url.hash.slice(1), names) : url.hash.slice(1);
  const path = url.pathname.split('/').map(cleanSegment).join('/');
  const hasLogin = url.username !== '' || url.password !== '';
  const cleanHash = email.test(hash) ? '' : hash;
  const isClean =
    !hasLogin && query === url.search.slice(1) && cleanHash === url.hash.slice(1) && path === url.pathname;
  if (isClean) return address;
  return Object.assign(url, { username: '', password: '', pathname: path, search: query, hash: cleanHash }).href;
}

/** Names that are tracking on this host. */
function namesFor(host: string): ReadonlySet<string> {
  return new Set(rules.filter(({ match }) => match.test(host)).flatMap(({ names }) => [...names]));
}

/** Parameters keep their order and spelling; in a fragment, a route before the first `?` stays. */
function cleanParameters(text: string, names: ReadonlySet<string>): string {
  const start = text.startsWith('/') || text.startsWith('!') ? text.indexOf('?') + 1 : 0;
  const isKept = (parameter: string): boolean => {
    const [name, value] = nameAndValue(parameter);
    return !isPrivate(decoded(name), value, names);
  };
  const kept = text.slice(start).split('&').filter(isKept).join('&');
  return (text.slice(0, start) + kept).replace(/\?$/, '');
}

function isPrivate(name: string, value: string, names: ReadonlySet<string>): boolean {
  if (names.has(name.toLowerCase()) || tracking.test(name) || isSecret(name, value)) return true;
  for (let layer = 0, text = value; layer < mostLayers; layer += 1) {
    if (secretValue.test(text) || email.test(text) || email.test(fromBase64(text))) return true;
    // An address inside the address, such as where to go after signing in.
    if (text.split(/[?&#;]/).some((part) => part.includes('=') && isSecret(...nameAndValue(part)))) return true;
    const inner = decoded(text);
    if (inner === text) return false;
    text = inner;
  }
  return false;
}

function isSecret(name: string, value: string): boolean {
  return secretName.test(name) || giftName.test(name) || (secretUnlessNumber.test(name) && !/^\d*$/.test(value));
}

function nameAndValue(parameter: string): [name: string, value: string] {
  const [name = '', ...rest] = parameter.split('=');
  return [name, rest.join('=')];
}

/** Empty if the text is nothing of that kind. */
function fromBase64(text: string): string {
  if (!base64.test(text)) return '';
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Path parameters such as `;jsessionid=7F` go, and what stands in the place of an e-mail address is `-`. */
function cleanSegment(segment: string): string {
  const [name = '', ...parameters] = segment.split(';');
  const kept = parameters.filter((parameter) => !isSecret(...nameAndValue(parameter)));
  return [email.test(decoded(name)) ? '-' : name, ...kept].join(';');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
