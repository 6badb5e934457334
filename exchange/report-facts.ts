import { checkStateSchema, type Annotation, type CheckState } from '../annotation/model/annotation.ts';
import { checkStateOf, type Noted } from '../annotation/model/untagged.ts';
import { attributionLabels, labels, stateLabels } from './labels.ts';

/** A day as people write it, as `1 March 2026`; what is no date stays as it is. */
export function dayInWords(date: Date | string): string {
  // A day without a time is the same day everywhere.
  const isDay = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);
  const moment = typeof date === 'string' ? new Date(date) : date;
  if (Number.isNaN(moment.getTime())) return String(date);
  return moment.toLocaleDateString('en-GB', { dateStyle: 'long', ...(isDay && { timeZone: 'UTC' }) });
}

/** An address for the eye: without scheme, text fragment and escapes that can be read. */
export function addressInWords(url: string): string {
  const [address = ''] = url.replace(/^https?:\/\//i, '').split(/#?:~:/);
  try {
    return decodeURI(address).replace(/\/$/, '');
  } catch {
    return address.replace(/\/$/, '');
  }
}

/** Who or what the article names as the claim's source, with what it is; undefined if it names none. */
export function sourceInWords({ claim }: Pick<Noted, 'claim'>): string | undefined {
  const { kind, attribution } = claim?.support ?? {};
  if (kind !== 'named' || attribution === undefined) return undefined;
  const what = attribution.title ?? (attribution.kind && attributionLabels[attribution.kind]);
  return what === undefined ? attribution.words : `${attribution.words} (${what})`;
}

/** What the article said instead when it was last seen to say something else. */
export function changeInWords({ history = [] }: Pick<Noted, 'history'>): string | undefined {
  const last = history.at(-1);
  return last && `${labels.changedSince} ${dayInWords(last.seen)}: “${last.to}”`;
}

/** Claims of an article that are equally far checked. */
export interface StateGroup {
  readonly heading: string | undefined;
  readonly annotations: readonly Noted[];
}

/** An article's claims by how far they are checked: those that are done first, those without a check last. */
export function byState(annotations: readonly Noted[]): StateGroup[] {
  const groups = [...checkStateSchema.options.toReversed(), undefined]
    .map((state) => ({ state, annotations: annotations.filter((each) => checkStateOf(each) === state) }))
    .filter(({ annotations }) => annotations.length > 0);
  return groups.map(({ state, annotations }) => ({ heading: headingOf(state, groups.length), annotations }));
}

/** Nothing stands over the claims of an article of which none is marked for checking. */
function headingOf(state: CheckState | undefined, groups: number): string | undefined {
  if (state !== undefined) return stateLabels[state];
  return groups > 1 ? labels.noCheck : undefined;
}

/** Outlet, authors and date of an article, each as people write it. */
export function articleFacts({ outlet, author, published = '' }: Annotation['target']): string[] {
  const authors = authorsOf(author);
  const by = authors.length > 0 ? `${labels.byAuthor} ${inList.format(authors)}` : '';
  return [outlet, by, published && dayInWords(published)].filter((fact) => fact.trim() !== '');
}

const inList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Each author of those that an article's facts name in one line. */
export function authorsOf(author = ''): string[] {
  return author
    .split(', ')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
