import { annotationSchema, type Annotation, type AnnotationDraft } from '../../annotation/annotation.ts';
import { fromForeign, UnsuitedError, type ImportOptions } from './foreign.ts';
import { readEach, RefusedError, refuseFile, taken, type Imported } from './imported.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';
import { brokenRules } from './web-annotation-rules.ts';

/**
 * Reads the value of a JSON-LD file: one annotation, a list, an AnnotationPage, or an AnnotationCollection with its pages
 * inside. Files of ours come back as they were; of others, what Claimlight can keep.
 */
export function fromWebAnnotations(file: unknown, now: Date, options: ImportOptions = {}): Imported {
  const records = recordsOf(file);
  if (records === undefined) return refuseFile('This file holds no Web Annotations.');
  return readEach(records, (record) => annotationOf(record, now, options));
}

function recordsOf(file: unknown): readonly unknown[] | undefined {
  if (Array.isArray(file)) return file as unknown[];
  if (!isObject(file)) return undefined;
  const types = listOf(file.type);
  if (types.includes('AnnotationCollection')) return isObject(file.first) ? recordsOf(file.first) : emptyOf(file);
  if (!types.includes('AnnotationPage')) return [file];
  const next = isObject(file.next) ? (recordsOf(file.next) ?? []) : [];
  // Items of a page need not repeat its context.
  return [
    ...listOf(file.items).map((item) => (isObject(item) ? { '@context': file['@context'], ...item } : item)),
    ...next,
  ];
}

/** A collection whose pages are elsewhere on the web cannot be read: nothing is ever fetched. */
function emptyOf({ total }: JsonObject): readonly unknown[] | undefined {
  return total === 0 ? [] : undefined;
}

function annotationOf(record: unknown, now: Date, options: ImportOptions): Annotation | AnnotationDraft {
  if (!isObject(record)) throw new RefusedError('It is not a JSON object.');
  const broken = brokenRules(record);
  if (broken.length > 0) throw new RefusedError(broken.join('; '));
  const target = listOf(record.target).find((candidate) => quoteIn(candidate) !== undefined);
  const quote = quoteIn(target);
  if (!isObject(target) || quote === undefined) throw new UnsuitedError('It is about no quoted words.');
  const own = record['claimlight:record'];
  if (isObject(own) && isObject(own.target)) return ownAnnotation(record, quote, own, own.target);
  const source = isObject(target.source) ? target.source : { id: target.source };
  return fromForeign(
    {
      ...{ id: textOf(record.id), created: instant(record.created), modified: instant(record.modified) },
      ...{ source: textOf(source.id), title: '', language: textOf(source.language), quote },
      start: positionIn(target),
      ...bodiesOf(record),
    },
    now,
    options,
  );
}

/** The standard's fields say what they can, as another program may have edited them; the rest is in our record. */
function ownAnnotation(
  record: JsonObject,
  quote: Quote,
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
  const selector = [
    { type: 'TextQuoteSelector', ...quote },
    { type: 'TextPositionSelector', start, end },
  ];
  return taken(
    annotationSchema.safeParse({
      ...{ id: record.id, version: own.version, created: record.created, modified: record.modified },
      ...{ deleted: own.deleted, claim: own.claim, target: { ...target, selector } },
      ...{ tag: tags[0], note: notes.join('\n\n'), evidence },
    }),
  );
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

function bodiesOf({ body, bodyValue }: JsonObject): { tags: string[]; notes: string[]; links: string[] } {
  const bodies = listOf(body).map((item) => (isObject(item) && item.type === 'Choice' ? listOf(item.items)[0] : item));
  const texts = bodies.filter(isObject).filter(({ value }) => typeof value === 'string');
  const isTag = ({ purpose }: JsonObject) => listOf(purpose).includes('tagging');
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
