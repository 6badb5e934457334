import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What the W3C's model asks of a part of an annotation, https://www.w3.org/TR/annotation-model/. */
export type AnnotationRule =
  | 'context' // names the model's context
  | 'one-iri'
  | 'annotation-type' // says that it is an annotation
  | 'target' // is an IRI, or has an id or a source
  | 'body' // is an IRI, or has an id, a source or a value
  | 'one-text'
  | 'one-instant'
  | 'iri'
  | 'agent' // is an IRI or an object
  | 'one-body' // either `body` or `bodyValue`
  | 'one-value'
  | 'one-quote' // one exact, at most one prefix and suffix
  | 'offsets' // start and end, whole numbers from 0
  | 'range-ends'; // startSelector and endSelector

/** What is wrong with a value. */
export type Fault =
  | { readonly fault: 'missing' }
  /** @param expected the JSON type, as Zod names it. */
  | { readonly fault: 'other-type'; readonly expected: string }
  | { readonly fault: 'other-value'; readonly allowed: readonly string[] }
  | { readonly fault: 'too-large'; readonly most: number }
  | { readonly fault: 'too-small'; readonly least: number }
  | { readonly fault: 'not-a-web-address' }
  | { readonly fault: 'not-an-instant' }
  | { readonly fault: 'other-form' }
  /** Its parts do not go together, such as an end before the start. */
  | { readonly fault: 'contradiction' }
  /** @param detail what the JSON parser says of the text, in its own words. */
  | { readonly fault: 'not-json'; readonly detail: string }
  /** @param selector the type of the selector, if it is about one. */
  | { readonly fault: 'broken-rule'; readonly rule: AnnotationRule; readonly selector?: string };

/** A fault, and the path of the field that has it, such as `evidence.0.url`; empty for the record as a whole. */
export type FieldFault = Fault & { readonly field: string };

/** The first thing wrong with a record. */
export function faultOf([issue]: readonly Issue[]): FieldFault {
  if (issue === undefined) return { field: '', fault: 'other-form' };
  return { field: issue.path.map(String).join('.'), ...faultIn(issue) };
}

function faultIn(issue: Issue): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? { fault: 'missing' } : { fault: 'other-type', expected: issue.expected };
    case 'invalid_value':
      return { fault: 'other-value', allowed: issue.values.map(String) };
    case 'too_big':
      return { fault: 'too-large', most: Number(issue.maximum) };
    case 'too_small':
      return { fault: 'too-small', least: Number(issue.minimum) };
    case 'invalid_format':
      return formats[issue.format] ?? { fault: 'other-form' };
    case 'custom':
      return { fault: 'contradiction' };
    default:
      return { fault: 'other-form' };
  }
}

const formats: Readonly<Record<string, Fault>> = {
  url: { fault: 'not-a-web-address' },
  datetime: { fault: 'not-an-instant' },
};
