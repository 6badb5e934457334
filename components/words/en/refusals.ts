import type { Fault, FieldFault, Refusal, RefusalReason } from '../../views/import.ts';
import { formattingIn } from '../formatting.ts';
import type { RefusalWords } from '../tables/refusals.ts';

const format = formattingIn('en');

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

const rules: Readonly<Record<Extract<Fault, { fault: 'broken-rule' }>['rule'], string>> = {
  context: 'has to include http://www.w3.org/ns/anno.jsonld',
  'one-iri': 'has to be one IRI',
  'annotation-type': 'has to be Annotation',
  target: 'has to be an IRI, or have an id or a source',
  body: 'has to be an IRI, or have an id, a source or a value',
  'one-text': 'has to be one text',
  'one-instant': 'has to be one date and time',
  iri: 'has to be an IRI',
  agent: 'has to be an IRI or an agent',
  'one-body': 'cannot stand beside “bodyValue”',
  'one-value': 'has to have one value',
  'one-quote': 'has to have one “exact”, and at most one “prefix” and “suffix”, each a text',
  offsets: 'has to have “start” and “end”, each a whole number from 0',
  'range-ends': 'has to have a “startSelector” and an “endSelector”',
};

/** What is wrong with a field, to follow its name. */
function wrong(fault: Fault): string {
  switch (fault.fault) {
    case 'missing':
      return 'is missing';
    case 'other-type':
      return Object.hasOwn(types, fault.expected) ? `has to be ${types[fault.expected] ?? ''}` : 'has another type';
    case 'other-value':
      return `has to be ${format.either(fault.allowed.map((value) => `“${value}”`))}`;
    case 'too-large':
      return `is larger or longer than ${format.number(fault.most)}`;
    case 'too-small':
      return `is smaller or shorter than ${format.number(fault.least)}`;
    case 'not-a-web-address':
      return 'is not a web address that begins with http:// or https://';
    case 'not-an-instant':
      return 'is not a date and time such as 2026-03-01T08:00:00Z';
    case 'other-form':
      return 'does not have the right form';
    case 'contradiction':
      return 'contradicts itself';
    case 'not-json':
      return `is not JSON (${fault.detail})`;
    case 'broken-rule':
      return rules[fault.rule];
  }
}

function fieldWrong(fault: FieldFault): string {
  const name = fault.field === '' ? 'the record' : `“${fault.field}”`;
  const selector = fault.fault === 'broken-rule' && fault.selector !== undefined ? ` (${fault.selector})` : '';
  return `${name}${selector} ${wrong(fault)}`;
}

function sentence(because: RefusalReason): string {
  switch (because.reason) {
    case 'nothing-to-import':
      return 'This file holds nothing that can be imported.';
    case 'not-utf-8':
      return 'The letters of this file cannot be read. Save it again with the encoding “UTF-8”, then import that file.';
    case 'unknown-format':
      return `This file is neither JSON nor a spreadsheet of Claimlight. (${because.detail})`;
    case 'missing-columns':
      return `The spreadsheet has no column ${because.columns.map((column) => `“${column}”`).join(', ')}.`;
    case 'not-claimlight-json':
      return 'This file says that it is of Claimlight, but its notes cannot be found in it.';
    case 'newer-version':
      return 'This file was written by a newer version of Claimlight. Update the extension to import it.';
    case 'not-hypothesis':
      return 'This is not a file of Hypothesis.';
    case 'annotations-elsewhere':
      return 'The annotations of this file are elsewhere on the web. Save them as files and import those.';
    case 'not-an-object':
      return 'it is not a JSON object.';
    case 'too-deep':
      return `it holds parts inside parts, more than ${format.number(because.most)} deep.`;
    case 'reply':
      return 'it is a reply to another annotation.';
    case 'no-tag':
      return 'it has none of the tags sourced, unsourced and promotional.';
    case 'wrong-fields':
      return `${because.faults.map(fieldWrong).join('; ')}.`;
  }
}

const names = { annotation: 'Record', draft: 'Draft', template: 'Template' } as const;

function refusal(refused: Refusal): string {
  const why = sentence(refused);
  return refused.what === 'file' ? why : `${names[refused.what]} ${format.number(refused.index + 1)}: ${why}`;
}

export const refusals: RefusalWords = { refusal };
