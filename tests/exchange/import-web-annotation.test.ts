import { describe, expect, test } from 'vitest';
import { annotationSchema, wholePage } from '../../annotation/model/annotation.ts';
import { readFile } from '../../exchange/import/file.ts';
import { fromWebAnnotations } from '../../exchange/import/web-annotation.ts';
import { toWebAnnotation } from '../../exchange/web-annotation.ts';
import { inventedAnnotation } from '../invented-annotation.ts';
import { needs } from '../needs.ts';
import { sharedJson } from '../shared-folder.ts';
import { failuresOf, needsSuite, suite, suiteFiles, suiteJson, suiteText } from './w3c-suite.ts';

const now = new Date('2026-03-01T08:00:00Z');
const uuid = '9b6aa528-660a-4551-8265-66f45c61acab';

const foreign = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:uuid:${uuid}`,
  type: 'Annotation',
  created: '2026-02-01T10:00:00Z',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: 'Unsourced' },
    { type: 'TextualBody', purpose: 'tagging', value: 'ferries' },
    { type: 'TextualBody', purpose: 'commenting', value: 'By whom?' },
    'https://port.example/times',
  ],
  target: {
    source: 'https://news.example/ferry',
    selector: [
      { type: 'TextQuoteSelector', exact: 'It sails 😀', prefix: 'Now: ', suffix: ' at noon.' },
      { type: 'TextPositionSelector', start: 10, end: 20 },
    ],
  },
};

const { '@context': context, ...withoutContext } = foreign;

function read(file: unknown, options = {}) {
  return fromWebAnnotations(file, now, options);
}

test('an annotation of another program keeps its quote, tag, note, link, id and date', () => {
  const [annotation] = read(foreign).accepted;
  expect(annotation).toMatchObject({
    id: `urn:uuid:${uuid}`,
    created: '2026-02-01T10:00:00.000Z',
    tag: 'unsourced',
    note: 'By whom?\n\nTags: ferries',
    evidence: [{ url: 'https://port.example/times' }],
    target: { source: 'https://news.example/ferry', outlet: 'news.example', paragraph: 'Now: It sails 😀 at noon.' },
  });
  expect(annotation?.target.selector[1]).toMatchObject({ start: 10, end: 21 });
  expect(annotationSchema.safeParse(annotation).success).toBe(true);
});

test('one without a tag of ours waits for the reader to choose one', () => {
  const untagged = { ...foreign, body: 'https://port.example/times' };
  expect(read(untagged)).toMatchObject({
    accepted: [],
    refused: [{ what: 'annotation', index: 0, reason: 'no-tag' }],
  });
  expect(read(untagged, { untagged: 'promotional' }).accepted).toMatchObject([{ tag: 'promotional' }]);
});

test.each([
  ['a list', [foreign, foreign], 2],
  [
    'a page whose items have no context of their own',
    { '@context': context, type: 'AnnotationPage', items: [withoutContext] },
    1,
  ],
  [
    'a collection',
    {
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [foreign], next: { type: 'AnnotationPage', items: [foreign] } },
    },
    2,
  ],
  ['an empty collection', { type: 'AnnotationCollection', total: 0 }, 0],
])('reads %s', (_, file, count) => {
  expect(read(file)).toMatchObject({ accepted: { length: count }, refused: [] });
});

test('pages elsewhere on the web are not fetched', () => {
  const file = { type: 'AnnotationCollection', total: 5, first: 'https://news.example/page1' };
  expect(read(file)).toMatchObject({ accepted: [], refused: [{ what: 'file', reason: 'annotations-elsewhere' }] });
});

test('an annotation of ours that another program edited has the edited words', () => {
  const ours = toWebAnnotation(inventedAnnotation({ note: 'mine', tag: 'sourced' }));
  const edited = {
    ...ours,
    body: [
      { ...ours.body[0], value: 'promotional' },
      { ...ours.body[1], value: 'theirs' },
    ],
  };
  expect(read(edited).accepted).toMatchObject([
    { note: 'theirs', tag: 'promotional', target: { outlet: 'Harbour Gazette' } },
  ]);
});

test.each([
  ['@context', { '@context': 'fish' }],
  ['id', { id: 'not a uri' }],
  ['id', { id: ['urn:a:1', 'urn:a:2'] }],
  ['type', { type: 'Squirrel' }],
  ['target', { target: 9 }],
  ['created', { created: 'yesterday' }],
  ['via', { via: 'not a uri' }],
  ['creator', { creator: 6 }],
  ['body', { bodyValue: 'both' }],
  ['target.selector', { target: { source: 'urn:a:1', selector: { type: 'FragmentSelector' } } }],
  ['target.selector', { target: { source: 'urn:a:1', selector: { type: 'TextPositionSelector', start: -1, end: 2 } } }],
])('a wrong %s is named', (field, wrong) => {
  const { accepted, refused } = read([foreign, { ...foreign, ...wrong }]);
  expect(accepted).toHaveLength(1);
  expect(refused).toMatchObject([
    { what: 'annotation', index: 1, reason: 'wrong-fields', faults: [{ field, fault: 'broken-rule' }] },
  ]);
});

test('an annotation of another program about a whole page, an image or a place without words is a page note', () => {
  const selector = { type: 'CssSelector', value: '#first' };
  for (const target of [
    'https://news.example/ferry',
    { id: 'https://news.example/ferry', type: 'Image' },
    { source: 'https://news.example/ferry', selector },
    { type: 'List', items: ['https://news.example/ferry', 'https://news.example/port'] },
  ]) {
    const [annotation] = read({ ...foreign, target }).accepted;
    expect(annotation?.target).toMatchObject({ source: 'https://news.example/ferry', selector: wholePage() });
  }
});

test('all that another program said goes along, and back out', () => {
  const rich = {
    ...foreign,
    id: 'https://annotations.example/7',
    creator: { type: 'Person', name: 'Ida' },
    body: [
      { type: 'Choice', items: [{ value: 'By whom?' }, { value: '¿De quién?' }] },
      { type: 'TextualBody', purpose: 'tagging', value: 'sourced' },
      'urn:isbn:9780000000000',
    ],
  };
  const [annotation] = read(rich).accepted;
  expect(annotation).toMatchObject({
    created: '2026-02-01T10:00:00.000Z',
    note: 'By whom?\n\n¿De quién?\n\nLinks: urn:isbn:9780000000000',
    origin: { id: rich.id, record: JSON.stringify(rich) },
  });
  const written = toWebAnnotation(annotationSchema.parse(annotation));
  expect(written).toMatchObject({ via: rich.id, 'claimlight:record': { origin: { id: rich.id } } });
  expect(read(JSON.parse(JSON.stringify(written))).accepted).toEqual([annotation]);
});

describe("the W3C's samples", needsSuite, () => {
  const failures = suite === undefined ? () => [] : failuresOf('annotations/annotationMusts.test');
  const samples = suiteFiles('tools/samples/correct').filter((name) => name.includes('/anno'));
  const correct = samples.filter((name) => failures(suiteJson(name)).length === 0);

  test('38 of them are correct annotations', () => {
    expect(correct).toHaveLength(38);
  });

  // Those beside the 38 have sets of targets, which the standard allows and the suite's schemas do not.
  test.each(samples)('%s is accepted, whole, and written back correctly', (name) => {
    const sample = suiteJson(name) as { id: string };
    const { accepted, refused } = read(sample, { untagged: 'sourced' });
    expect(refused).toEqual([]);
    expect(accepted).toMatchObject([{ tag: 'sourced', origin: { id: sample.id, record: JSON.stringify(sample) } }]);
    const stored = annotationSchema.parse({ ...inventedAnnotation(), ...accepted[0] });
    const written: unknown = JSON.parse(JSON.stringify(toWebAnnotation(stored)));
    expect(failures(written)).toEqual([]);
    expect(read(written).accepted).toEqual([stored]);
  });

  test.each(suiteFiles('tools/samples/correct').filter((name) => !name.includes('/anno')))('%s is read', (name) => {
    const { accepted, refused } = read(suiteJson(name), { untagged: 'sourced' });
    if (name.endsWith('example41.json')) expect(refused[0]?.reason).toBe('annotations-elsewhere');
    else expect({ some: accepted.length > 0, refused }).toEqual({ some: true, refused: [] });
  });

  test.each(suiteFiles('tools/samples/incorrect'))('%s is refused, by the name of each thing wrong', (name) => {
    const text = suiteText(name);
    const { accepted, refused } = readFile(text, now, { untagged: 'sourced' });
    expect(accepted).toEqual([]);
    if (isJson(text)) {
      const named = refused.flatMap((refusal) => (refusal.reason === 'wrong-fields' ? refusal.faults : []));
      const fields = named.map(({ field }) => field);
      for (const field of wrongFields(failures(JSON.parse(text)))) expect(fields).toContain(field);
    } else {
      expect(refused).toEqual([
        { what: 'file', index: 0, reason: 'unknown-format', detail: expect.stringMatching(/./) as string },
      ]);
    }
  });
});

/**
 * The fields that the suite's failed assertions are about: `3.3.1-annotationCreatedValidated.json` is about `created`.
 */
function wrongFields(failed: readonly string[]): Set<string> {
  const fields = failed.map((name) => {
    const [, field = ''] = /-(?:annotation(\w+?)Validated|(target)\w+)\.json$/.exec(name)?.filter(Boolean) ?? [];
    if (field === '') return 'target';
    return field === 'Context' ? '@context' : field.toLowerCase();
  });
  expect(fields).not.toEqual([]);
  return new Set(fields);
}

const recogitoFile = 'suites/recogito-text-annotator/annotations.w3c.json';
const recogito = sharedJson(recogitoFile);

test('a file of Recogito is imported', needs(recogito, `../shared/${recogitoFile}`), () => {
  const { accepted, refused } = read(recogito, { untagged: 'unsourced' });
  expect(refused).toEqual([]);
  expect(accepted).toHaveLength((recogito as unknown[]).length);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
