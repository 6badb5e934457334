import { annotationSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { isThere, lastClockOf, type SharedNote } from './shared-note.ts';
import { shownText } from './typed-text.ts';

/**
 * The parts of an annotation that are changed by themselves, by name: each link and each sighting is one, so that two
 * devices that add one each have both; where it stands and what the program said of these words go together. The note
 * is no field: it is typed.
 */
export function fieldsOf(annotation: Annotation): Map<string, unknown> {
  const { target, claim, evidence, history = [] } = annotation;
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries<unknown>(annotation)) {
    if (!notPlain.has(name) && value !== undefined) fields.set(name, value);
  }
  fields.set('place', claim === undefined ? { target } : { target, claim });
  nameEach(fields, evidence, ({ url }) => `link ${url}`);
  nameEach(fields, history, ({ seen }) => `sighting ${seen}`);
  return fields;
}

/** The annotation that a shared note is; undefined if there is none, or if its fields make none. */
export function annotationOf(note: SharedNote): Annotation | undefined {
  if (!isThere(note)) return undefined;
  const plain: Record<string, unknown> = {};
  const links: [string, unknown][] = [];
  const sightings: [string, unknown][] = [];
  for (const [name, { value }] of note.fields) {
    if (value === undefined || value === null) continue;
    if (name.startsWith('link ')) links.push([name, value]);
    else if (name.startsWith('sighting ')) sightings.push([name, value]);
    else if (name === 'place') Object.assign(plain, value);
    else plain[name] = value;
  }
  const parsed = annotationSchema.safeParse({
    ...plain,
    id: note.id,
    note: shownText(note.typed),
    evidence: inOrder(links).slice(0, mostLinks),
    ...(sightings.length > 0 && { history: inOrder(sightings).slice(-mostSightings) }),
    clock: lastClockOf(note),
  });
  return parsed.success ? parsed.data : undefined;
}

/** What is no field of its own. */
const notPlain = new Set(['id', 'clock', 'note', 'target', 'claim', 'evidence', 'history']);

/** As many as the schema of annotations lets in. */
const [mostLinks, mostSightings] = [200, 1000];

/** Names each of a list by what tells it apart; where two are alike, by their number as well. */
function nameEach<Item>(fields: Map<string, unknown>, items: readonly Item[], nameOf: (item: Item) => string): void {
  for (const item of items) {
    const name = nameOf(item);
    let number = 1;
    while (fields.has(`${name} ${number}`)) number += 1;
    fields.set(`${name} ${number}`, item);
  }
}

/** In the order of time, the same on every device. */
function inOrder(named: readonly [string, unknown][]): unknown[] {
  const key = ([name, value]: [string, unknown]): string => `${timeOf(value)} ${name}`;
  return named.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)).map(([, value]) => value);
}

function timeOf(value: unknown): string {
  const { accessed, seen } = value as { accessed?: string; seen?: string };
  return accessed ?? seen ?? '';
}
