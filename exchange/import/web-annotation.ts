import {
  annotationSchema,
  wholePage,
  type Annotation,
  type AnnotationDraft,
} from '../../annotation/model/annotation.ts';
import { longestName } from '../../annotation/model/creator.ts';
import { agentPrefix } from '../web-annotation.ts';
import { fromForeign, type ImportOptions } from './foreign.ts';
import { readEach, refuseFile, taken, type Imported } from './imported.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';
import { RefusedError } from './refusal.ts';
import { brokenRules } from './web-annotation-rules.ts';

/**
 * Reads the value of a JSON-LD file: one annotation, a list, an AnnotationPage, or an AnnotationCollection with its
 * pages inside. Files of ours come back as they were; of others, what Claimlight can keep.
 */
export function fromWebAnnotations(file: unknown, now: Date, options: ImportOptions = {}): Imported {
  const records = recordsOf(file);
  if (records === undefined) return refuseFile({ reason: 'annotations-elsewhere' });
  return readEach(records, (record) => annotationOf(record, now, options));
}

/**
 * The records of a file, page after page: a page need not repeat the collection's context, nor an annotation the
 * page's.
 *
 * @returns undefined for a collection whose pages are elsewhere: nothing is ever fetched.
 */
function recordsOf(file: unknown): readonly unknown[] | undefined {
  const records: unknown[] = [];
  let context: unknown;
  for (let part = file; part !== undefined;) {
    if (Array.isArray(part)) return records.length === 0 ? (part as unknown[]) : records;
    if (!isObject(part)) return undefined;
    context = part['@context'] ?? context;
    const { type, first, next, items, total } = part;
    const types = listOf(type);
    if (types.includes('AnnotationCollection')) {
      if (!isObject(first) && total !== 0) return undefined;
      part = isObject(first) ? first : undefined;
    } else if (types.includes('AnnotationPage')) {
      for (const item of listOf(items)) records.push(isObject(item) ? { '@context': context, ...item } : item);
      part = isObject(next) ? next : undefined;
    } else {
      records.push(part);
      part = undefined;
    }
  }
  return records;
}

function annotationOf(record: unknown, now: Date, options: ImportOptions): Annotation | AnnotationDraft {
  if (!isObject(record)) throw new RefusedError({ reason: 'not-an-object' });
  const faults = brokenRules(record);
  if (faults.length > 0) throw new RefusedError({ reason: 'wrong-fields', faults });
  const targets = targetsOf(record);
  const target = targets.find((candidate) => quoteIn(candidate) !== undefined) ?? targets[0];
  const own = record['claimlight:record'];
  if (isObject(own) && isObject(own.target)) return ownAnnotation(record, quoteIn(target), own, own.target);
  const source = sourceOf(target);
  return fromForeign(
    {
      ...{ id: textOf(record.id), created: instant(record.created), modified: instant(record.modified) },
      ...{ source: textOf(source.id), title: '', language: textOf(listOf(source.language)[0]), quote: quoteIn(target) },
      start: isObject(target) ? positionIn(target) : undefined,
      ...bodiesOf(record),
      record,
    },
    now,
    options,
  );
}

/** The targets, those of a set (https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets) one by one. */
function targetsOf({ target }: JsonObject): readonly unknown[] {
  return listOf(target).flatMap((each) => (isObject(each) && Array.isArray(each.items) ? listOf(each.items) : [each]));
}

/** What a target is about: named by its address alone, in the target itself, or as the source of a part. */
function sourceOf(target: unknown): JsonObject {
  if (!isObject(target)) return { id: target };
  if (target.source === undefined) return target;
  return isObject(target.source) ? target.source : { id: target.source };
}

/** The standard's fields say what they can, as another program may have edited them; the rest is in our record. */
function ownAnnotation(
  record: JsonObject,
  quote: Quote | undefined,
  own: JsonObject,
  { start, end, ...target }: JsonObject,
): Annotation {
  const { tags, notes, links } = bodiesOf(record);
  const accessed = record.modified;
  const kept = listOf(own.evidence).filter(isObject);
  const evidence = links.map((link, index) => {
    const inPlaceFirst = [...kept.slice(index), ...kept.slice(0, index)];
    return inPlaceFirst.find(({ url }) => sameUrl(textOf(url), link)) ?? { url: link, accessed };
  });
  const words = [
    { type: 'TextQuoteSelector', ...quote },
    { type: 'TextPositionSelector', start, end },
  ];
  const selector = quote === undefined ? wholePage() : words;
  return taken(annotationSchema, {
    ...{ id: record.id, version: own.version, created: record.created, modified: record.modified },
    ...{ deleted: own.deleted, claim: own.claim, history: own.history, origin: own.origin },
    ...{ finding: own.finding, state: own.state, thread: own.thread, creator: creatorOf(record.creator) },
    target: { ...target, selector },
    ...{ tag: tags[0], note: notes.join('\n\n'), evidence },
  });
}

/** Of ours, who are known by their installation. */
function creatorOf(creator: unknown): JsonObject | undefined {
  if (!isObject(creator)) return undefined;
  const id = textOf(creator.id);
  const name = textOf(creator.name);
  if (!id.startsWith(agentPrefix)) return undefined;
  return { installation: id.slice(agentPrefix.length), ...(name !== '' && { name: name.slice(0, longestName) }) };
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The first TextQuoteSelector of a target, also where it refines another selector. */
function quoteIn(resource: unknown): Quote | undefined {
  if (!isObject(resource)) return undefined;
  for (const selector of selectorsOf(resource)) {
    const { type, exact, prefix, suffix } = selector;
    if (type === 'TextQuoteSelector' && textOf(exact) !== '') {
      return { exact: textOf(exact), prefix: textOf(prefix), suffix: textOf(suffix) };
    }
  }
  return undefined;
}

function positionIn(resource: JsonObject): number | undefined {
  const position = selectorsOf(resource).find(({ type }) => type === 'TextPositionSelector');
  return position === undefined ? undefined : Number(position.start);
}

function selectorsOf(resource: JsonObject): JsonObject[] {
  const direct = [...listOf(resource.selector), ...listOf(resource.refinedBy)].filter(isObject);
  return direct.flatMap((selector) => [selector, ...selectorsOf(selector)]);
}

/** Of alternatives to choose from, all: which one the reader would have been shown is not known. */
function bodiesOf({ body, bodyValue, motivation }: JsonObject): { tags: string[]; notes: string[]; links: string[] } {
  const bodies = listOf(body).flatMap((item) => (isObject(item) && 'items' in item ? listOf(item.items) : [item]));
  const texts = bodies.filter(isObject).filter(({ value }) => typeof value === 'string');
  const isTag = ({ purpose = motivation }: JsonObject) => listOf(purpose).includes('tagging');
  return {
    tags: texts.filter(isTag).map(({ value }) => textOf(value)),
    notes: [bodyValue, ...texts.filter((text) => !isTag(text)).map(({ value }) => value)]
      .map(textOf)
      .filter((note) => note !== ''),
    links: bodies.map(linkOf).filter((link) => link !== ''),
  };
}

function linkOf(body: unknown): string {
  if (!isObject(body)) return textOf(body);
  if (typeof body.value === 'string') return '';
  return isObject(body.source) ? textOf(body.source.id) : textOf(body.source ?? body.id);
}

function sameUrl(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}

function instant(value: unknown): string | undefined {
  return typeof value === 'string' ? new Date(value).toISOString() : undefined;
}
