import { describe, expect, it } from 'vitest';
import type { Fault, Refusal, RefusalReason } from '../../components/views/import.ts';
import { refusals as en } from '../../components/words/en/refusals.ts';
import { refusals as es } from '../../components/words/es/refusals.ts';

type FaultOf<Kind extends Fault['fault']> = Extract<Fault, { fault: Kind }>;
type ReasonOf<Kind extends RefusalReason['reason']> = Extract<RefusalReason, { reason: Kind }>;
type Rule = FaultOf<'broken-rule'>['rule'];

// Records with a key each, so that the compiler asks for what is added to a union.
const reasons: { readonly [Kind in RefusalReason['reason']]: ReasonOf<Kind> } = {
  'nothing-to-import': { reason: 'nothing-to-import' },
  'not-utf-8': { reason: 'not-utf-8' },
  'unknown-format': { reason: 'unknown-format', detail: 'Unexpected end of input' },
  'missing-columns': { reason: 'missing-columns', columns: ['tag', 'quote'] },
  'not-claimlight-json': { reason: 'not-claimlight-json' },
  'newer-version': { reason: 'newer-version' },
  'not-hypothesis': { reason: 'not-hypothesis' },
  'annotations-elsewhere': { reason: 'annotations-elsewhere' },
  'not-an-object': { reason: 'not-an-object' },
  'too-deep': { reason: 'too-deep', most: 100 },
  reply: { reason: 'reply' },
  'no-tag': { reason: 'no-tag' },
  'wrong-fields': { reason: 'wrong-fields', faults: [{ field: 'tag', fault: 'missing' }] },
};

const faults: { readonly [Kind in Fault['fault']]: FaultOf<Kind> } = {
  missing: { fault: 'missing' },
  'other-type': { fault: 'other-type', expected: 'string' },
  'other-value': { fault: 'other-value', allowed: ['sourced', 'unsourced'] },
  'too-large': { fault: 'too-large', most: 100_000 },
  'too-small': { fault: 'too-small', least: 1 },
  'not-a-web-address': { fault: 'not-a-web-address' },
  'not-an-instant': { fault: 'not-an-instant' },
  'other-form': { fault: 'other-form' },
  contradiction: { fault: 'contradiction' },
  'not-json': { fault: 'not-json', detail: 'Unexpected end of input' },
  'broken-rule': { fault: 'broken-rule', rule: 'context' },
};

const rules: Readonly<Record<Rule, true>> = {
  context: true,
  'one-iri': true,
  'annotation-type': true,
  target: true,
  body: true,
  'one-text': true,
  'one-instant': true,
  iri: true,
  agent: true,
  'one-body': true,
  'one-value': true,
  'one-quote': true,
  offsets: true,
  'range-ends': true,
};

const ofField = (fault: Fault, field = 'target.selector'): Refusal => ({
  ...{ what: 'annotation', index: 1233, reason: 'wrong-fields' },
  faults: [{ ...fault, field }],
});

const refused: readonly Refusal[] = [
  ...Object.values(reasons).map((reason): Refusal => ({ ...reason, what: 'file', index: 0 })),
  ...Object.values(faults).map((fault) => ofField(fault)),
  ...(Object.keys(rules) as Rule[]).map((rule) => ofField({ fault: 'broken-rule', rule })),
];

describe.each([
  { language: 'en', words: en, names: ['Record 1,234: ', 'Draft 1,234: ', 'Template 1,234: '] },
  { language: 'es', words: es, names: ['Registro 1234: ', 'Borrador 1234: ', 'Plantilla 1234: '] },
])('the refusals in $language', ({ words, names }) => {
  it('have a sentence for every reason, fault and rule, each another', () => {
    const sentences = refused.map(words.refusal);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{10,}[.)]$/);
    // A broken rule stands in both lists.
    expect(new Set(sentences).size).toBe(sentences.length - 1);
  });

  it('name the record, the field and the kind of selector that is wrong', () => {
    const named = (['annotation', 'draft', 'template'] as const).map((what) =>
      words.refusal({ what, index: 1233, ...reasons['no-tag'] }),
    );
    for (const [index, name] of names.entries()) expect(named[index]?.startsWith(name)).toBe(true);
    expect(words.refusal(ofField(faults.missing, 'evidence.0.url'))).toContain('evidence.0.url');
    const selector = words.refusal(
      ofField({ fault: 'broken-rule', rule: 'one-value', selector: 'CssSelector' }, 'target.selector'),
    );
    expect(selector).toMatch(/target\.selector.*CssSelector/);
  });

  it('name everything wrong with a record', () => {
    const sentence = words.refusal({
      ...{ what: 'annotation', index: 0, reason: 'wrong-fields' },
      faults: [
        { field: 'id', fault: 'broken-rule', rule: 'one-iri' },
        { field: 'creator', fault: 'broken-rule', rule: 'agent' },
      ],
    });
    expect(sentence).toMatch(/id.*; .*creator/);
  });

  it('say what would be right', () => {
    expect(words.refusal(ofField(faults['other-value']))).toMatch(/sourced.*unsourced/);
    expect(words.refusal(ofField(faults['too-large']))).toMatch(/100[.,]000/);
    expect(words.refusal({ what: 'file', index: 0, ...reasons['missing-columns'] })).toMatch(/tag.*quote/);
  });
});

it('the languages do not share a sentence', () => {
  for (const each of refused) expect(en.refusal(each)).not.toBe(es.refusal(each));
});
