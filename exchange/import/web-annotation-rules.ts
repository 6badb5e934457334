import { isIri } from '../iri.ts';
import { annotationContext } from '../web-annotation.ts';
import type { AnnotationRule, FieldFault } from './field-fault.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';

/** What every Web Annotation MUST satisfy, https://www.w3.org/TR/annotation-model/. */
const rules: readonly (readonly [field: string, holds: (value: unknown) => boolean, rule: AnnotationRule])[] = [
  ['@context', (value) => listOf(value).includes(annotationContext), 'context'],
  ['id', (value) => isIri(value) || isUuid(value), 'one-iri'],
  ['type', (value) => listOf(value).includes('Annotation'), 'annotation-type'],
  ['target', (value) => value !== undefined && each(value, isTarget), 'target'],
  ['body', (value) => each(value, isBody), 'body'],
  ['bodyValue', optional(isString), 'one-text'],
  ...['created', 'modified', 'generated'].map((field) => [field, optional(isDateTime), 'one-instant'] as const),
  ...['rights', 'canonical', 'via'].map((field) => [field, (value: unknown) => each(value, isIri), 'iri'] as const),
  ...['creator', 'generator'].map((field) => [field, (value: unknown) => each(value, isAgent), 'agent'] as const),
];

type SelectorRule = readonly [holds: (selector: JsonObject) => boolean, rule: AnnotationRule];

const oneValue: SelectorRule = [(selector) => isString(selector.value), 'one-value'];
const offsets: SelectorRule = [({ start, end }) => isOffset(start) && isOffset(end), 'offsets'];

/** What each type of selector has to have, https://www.w3.org/TR/annotation-model/#selectors */
const selectorRules: ReadonlyMap<string, SelectorRule> = new Map<string, SelectorRule>([
  ['FragmentSelector', oneValue],
  ['CssSelector', oneValue],
  ['XPathSelector', oneValue],
  [
    'TextQuoteSelector',
    [({ exact, prefix, suffix }) => isString(exact) && [prefix, suffix].every(optional(isString)), 'one-quote'],
  ],
  ['TextPositionSelector', offsets],
  ['DataPositionSelector', offsets],
  [
    'RangeSelector',
    [({ startSelector, endSelector }) => isObject(startSelector) && isObject(endSelector), 'range-ends'],
  ],
]);

/** Faults that are told of one record: more are the same mistake again. */
const mostFaults = 10;

/** The first things wrong with a Web Annotation; empty if nothing is. */
export function brokenRules(annotation: JsonObject): FieldFault[] {
  const broken = rules
    .filter(([field, holds]) => !holds(annotation[field]))
    .map(([field, , rule]): FieldFault => ({ field, fault: 'broken-rule', rule }));
  if ('body' in annotation && 'bodyValue' in annotation) {
    broken.push({ field: 'body', fault: 'broken-rule', rule: 'one-body' });
  }
  return [...broken, ...listOf(annotation.target).flatMap(brokenSelectors)].slice(0, mostFaults);
}

function brokenSelectors(resource: unknown): FieldFault[] {
  if (!isObject(resource)) return [];
  return [...listOf(resource.selector), ...listOf(resource.refinedBy)].flatMap((selector) => {
    if (!isObject(selector)) return [];
    const type = textOf(selector.type);
    const inside = brokenSelectors(selector);
    const [holds, rule] = selectorRules.get(type) ?? [];
    if (holds === undefined || rule === undefined || holds(selector)) return inside;
    return [{ field: 'target.selector', fault: 'broken-rule', rule, selector: type }, ...inside];
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
