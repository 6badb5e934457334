import { isIri } from '../iri.ts';
import { annotationContext } from '../web-annotation.ts';
import { isObject, listOf, type JsonObject } from './json-values.ts';

/** What every Web Annotation MUST satisfy, https://www.w3.org/TR/annotation-model/: field, rule, and the rule in words. */
const rules: readonly (readonly [field: string, holds: (value: unknown) => boolean, should: string])[] = [
  ['@context', (value) => listOf(value).includes(annotationContext), `has to include ${annotationContext}`],
  ['id', (value) => isIri(value) || isUuid(value), 'has to be one IRI'],
  ['type', (value) => listOf(value).includes('Annotation'), 'has to be Annotation'],
  ['target', (value) => value !== undefined && each(value, isTarget), 'has to be an IRI, or have an id or a source'],
  ['body', (value) => each(value, isBody), 'has to be an IRI, or have an id, a source or a value'],
  ['bodyValue', optional(isString), 'has to be one text'],
  ...['created', 'modified', 'generated'].map(
    (field) => [field, optional(isDateTime), 'has to be one date and time'] as const,
  ),
  ...['rights', 'canonical', 'via'].map(
    (field) => [field, (value: unknown) => each(value, isIri), 'has to be an IRI'] as const,
  ),
  ...['creator', 'generator'].map(
    (field) => [field, (value: unknown) => each(value, isAgent), 'has to be an IRI or an agent'] as const,
  ),
];

const textRange = (selector: JsonObject) => isOffset(selector.start) && isOffset(selector.end);
const oneValue = (selector: JsonObject) => isString(selector.value);

/** What each type of selector has to have, https://www.w3.org/TR/annotation-model/#selectors */
const selectorRules: Readonly<Record<string, readonly [holds: (selector: JsonObject) => boolean, should: string]>> = {
  FragmentSelector: [oneValue, 'has to have one value'],
  CssSelector: [oneValue, 'has to have one value'],
  XPathSelector: [oneValue, 'has to have one value'],
  TextQuoteSelector: [
    ({ exact, prefix, suffix }) => isString(exact) && [prefix, suffix].every(optional(isString)),
    'has to have one exact, and at most one prefix and suffix, each a text',
  ],
  TextPositionSelector: [textRange, 'has to have start and end, each a whole number from 0'],
  DataPositionSelector: [textRange, 'has to have start and end, each a whole number from 0'],
  RangeSelector: [
    ({ startSelector, endSelector }) => isObject(startSelector) && isObject(endSelector),
    'has to have a startSelector and an endSelector',
  ],
};

/** What is wrong with a Web Annotation, each with the field's name; empty if nothing is. */
export function brokenRules(annotation: JsonObject): string[] {
  const broken = rules
    .filter(([field, holds]) => !holds(annotation[field]))
    .map(([field, , should]) => `${field}: ${should}`);
  if ('body' in annotation && 'bodyValue' in annotation) broken.push('body: cannot stand beside bodyValue');
  return [...broken, ...listOf(annotation.target).flatMap(brokenSelectors)];
}

function brokenSelectors(resource: unknown): string[] {
  if (!isObject(resource)) return [];
  return [...listOf(resource.selector), ...listOf(resource.refinedBy)].flatMap((selector) => {
    if (!isObject(selector)) return [];
    const [holds, should] = selectorRules[String(selector.type)] ?? [() => true, ''];
    const broken = holds(selector) ? [] : [`target.selector: a ${String(selector.type)} ${should}`];
    return [...broken, ...brokenSelectors(selector)];
  });
}

function optional(holds: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || holds(value);
}

function each(value: unknown, holds: (value: unknown) => boolean): boolean {
  return value === undefined || listOf(value).every(holds);
}

function isTarget(value: unknown): boolean {
  return (
    isIri(value) || (isObject(value) && (isIri(value.id) || value.source !== undefined || Array.isArray(value.items)))
  );
}

function isBody(value: unknown): boolean {
  return isTarget(value) || (isObject(value) && isString(value.value));
}

function isAgent(value: unknown): boolean {
  return isIri(value) || isObject(value);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Not an IRI, but what Recogito writes. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
}

function isDateTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value));
}
