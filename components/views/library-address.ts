import { tagSchema } from '../../annotation/model/annotation.ts';
import { checkChoices, everything, findingChoices, sortOrders, type View } from '../../catalogue/model/view.ts';
import { anchorStates } from '../../annotation/model/anchor-state.ts';

/** Names in the address, short and stable: readers keep such addresses as bookmarks. */
const names = {
  text: 'q',
  tags: 'tag',
  findings: 'finding',
  checks: 'check',
  states: 'state',
  outlets: 'outlet',
  authors: 'author',
  people: 'by',
  languages: 'lang',
  source: 'article',
  from: 'from',
  to: 'to',
  withNote: 'note',
  withEvidence: 'evidence',
  trash: 'trash',
  sort: 'sort',
  grouped: 'list',
} as const satisfies Record<keyof View, string>;

/** The address's query for a view, with a `?` before it; empty for the view of everything. */
export function queryOf(view: View): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(names) as [keyof View, string][]) {
    const value = view[key];
    if (Array.isArray(value)) for (const each of value as string[]) query.append(name, each);
    else if (value !== everything[key])
      query.set(name, key === 'grouped' ? 'flat' : value === true ? '1' : String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The view an address asks for. What it does not know, it passes over: an address can be typed by hand. */
export function viewOf(query: string): View {
  const params = new URLSearchParams(query);
  const all = (key: keyof View): string[] => [...new Set(params.getAll(names[key]))];
  const one = (key: keyof View): string => params.get(names[key]) ?? '';
  const known = <Value extends string>(options: readonly Value[], value: string): Value | undefined =>
    options.find((option) => option === value);
  return {
    text: one('text'),
    tags: tagSchema.options.filter((tag) => all('tags').includes(tag)),
    findings: findingChoices.filter((finding) => all('findings').includes(finding)),
    checks: checkChoices.filter((check) => all('checks').includes(check)),
    states: anchorStates.filter((state) => all('states').includes(state)),
    outlets: all('outlets'),
    authors: all('authors'),
    people: all('people'),
    languages: all('languages'),
    source: one('source'),
    from: dayOf(one('from')),
    to: dayOf(one('to')),
    withNote: known(['yes', 'no'] as const, one('withNote')) ?? 'any',
    withEvidence: known(['yes', 'no'] as const, one('withEvidence')) ?? 'any',
    trash: one('trash') === '1',
    sort: known(sortOrders, one('sort')) ?? everything.sort,
    grouped: one('grouped') !== 'flat',
  };
}

function dayOf(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';
}
