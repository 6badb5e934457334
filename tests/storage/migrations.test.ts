import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { schemaVersions } from '../../storage/database.ts';
import { sameClaimElsewhere } from '../../storage/elsewhere.ts';
import { draftSchema } from '../../annotation/model/draft.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { storedCounts } from '../../storage/tally.ts';
import { minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';
import { writtenBy } from './written-by.ts';

/** A database as a version left it: the rows of each table, and what the current version is to make of them. */
const exampleSchema = z.object({
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  expected: z.object({ annotations: z.array(z.unknown()), drafts: z.array(z.unknown()) }),
});

/** `migrations/v<version>.json`: an example is written when its version is released, and never edited. */
function exampleOf(version: number) {
  return exampleSchema.parse(JSON.parse(readFileSync(new URL(`migrations/v${version}.json`, import.meta.url), 'utf8')));
}

type Tables = z.infer<typeof exampleSchema>['tables'];

function exampleDatabase(version: number): Promise<IDBFactory> {
  return writtenBy(version, exampleOf(version).tables);
}

test.each(schemaVersions)(
  'a database of version $version opens, with every record in its current shape',
  async ({ version }) => {
    const db = await freshDatabase(await exampleDatabase(version));
    const { expected } = exampleOf(version);
    const annotations = await db.annotations.toArray();
    const drafts = await db.drafts.toArray();
    expect(annotations).toEqual(expected.annotations);
    expect(drafts).toEqual(expected.drafts);
    for (const annotation of annotations) expect(annotationSchema.parse(annotation)).toEqual(annotation);
    for (const draft of drafts) expect(draftSchema.parse(draft)).toEqual(draft);
  },
);

test.each(schemaVersions)('undo reaches back over the upgrade from version $version', async ({ version }) => {
  const db = await freshDatabase(await exampleDatabase(version));
  const change = await undoLastChange(db, undefined, minute(999));
  expect(change?.steps[0]?.after.tag).toBe('sourced');
  expect((await db.annotations.get(change?.steps[0]?.after.id ?? ''))?.tag).toBe('unsourced');
});

test.each(schemaVersions)('what a database of version $version holds is counted', async ({ version }) => {
  const db = await freshDatabase(await exampleDatabase(version));
  const stored = await db.annotations.toArray();
  const { live, trashed } = await storedCounts(db);
  expect(live).toBe(stored.filter(({ deleted }) => deleted === undefined).length);
  expect(trashed).toBe(stored.length - live);
});

test.each(schemaVersions)('what version $version holds is found where the same is claimed', async ({ version }) => {
  const db = await freshDatabase(await exampleDatabase(version));
  const live = (await db.annotations.toArray()).filter(({ deleted }) => deleted === undefined);
  const { exact } = live[0]?.target.selector[0] ?? { exact: '' };
  const found = await sameClaimElsewhere(db, 'https://another.example/', [exact]);
  expect(found.map(({ annotation }) => annotation.id)).toContain(live[0]?.id);
  expect(await db.claims.count()).toBe((await db.annotations.count()) + 1);
});

test.each([1, 2])('signals have their names of today after the upgrade from version %i', async (version) => {
  const renamed = (from: string, to: string) => (text: string) =>
    text.replaceAll(`"signal":"${from}"`, `"signal":"${to}"`);
  const { tables, expected } = exampleOf(version);
  for (const [before, now] of [
    ['evidence', 'study-or-data'],
    ['change', 'rise-or-fall'],
  ] as const) {
    const old = JSON.parse(renamed('comparison', before)(JSON.stringify(tables))) as Tables;
    expect(JSON.stringify(old.annotations)).toContain(`"signal":"${before}"`);
    const db = await freshDatabase(await writtenBy(version, old));
    const stored = await db.annotations.toArray();
    expect(stored).toEqual(JSON.parse(renamed('comparison', now)(JSON.stringify(expected.annotations))));
  }
});

/** Two hours east: what is 08:00 in UTC is written as 10:00 there. */
function eastward(text: string): string {
  return text.replaceAll(
    /"(\d{4}-\d\d-\d\dT)(\d\d)(:\d\d:\d\d\.\d{3})Z"/g,
    (_, day: string, hour: string, rest: string) => {
      return `"${day}${String(Number(hour) + 2).padStart(2, '0')}${rest}+02:00"`;
    },
  );
}

test.each([1, 2])('instants with an offset are in UTC after the upgrade from version %i', async (version) => {
  const { tables, expected } = exampleOf(version);
  const offset = JSON.parse(eastward(JSON.stringify(tables))) as Tables;
  expect(JSON.stringify(offset.annotations)).toContain('+02:00');
  const db = await freshDatabase(await writtenBy(version, offset));
  expect(await db.annotations.toArray()).toEqual(expected.annotations);
  expect(await db.drafts.toArray()).toEqual(expected.drafts);
  const untouched = await freshDatabase(await exampleDatabase(version));
  expect(await db.changes.toArray()).toEqual(await untouched.changes.toArray());
  expect(await db.readings.toArray()).toEqual(await untouched.readings.toArray());
  expect((await undoLastChange(db, undefined, minute(999)))?.steps[0]?.after.tag).toBe('sourced');
});

describe('a name and password in an address', () => {
  const { tables } = exampleOf(6);
  const [annotation] = (tables.annotations ?? []).map((each) => annotationSchema.parse(each));
  if (annotation === undefined) throw new Error('the example has no annotation');
  const { source } = annotation.target;
  const secret = source.replace('https://', 'https://ann:secret@');
  const kept = { ...annotation, target: { ...annotation.target, source: secret, url: secret } };
  const own = '0f8fad5b-d9cb-469f-a165-000000000001';

  test('are taken out of notes, drafts and journal, so that the page finds them', async () => {
    const draft = { source: secret, exact: 'Another claim.', prefix: '', note: 'Typed.', evidence: [] };
    const rows = {
      ...tables,
      annotations: [kept],
      drafts: [{ ...draft, evidenceText: '', updated: annotation.modified }],
      changes: [
        { seq: 1, sources: [secret], steps: [{ before: null, after: kept }], at: annotation.modified, undone: 0 },
      ],
    };
    const db = await freshDatabase(await writtenBy(6, rows));
    expect(await storedOf(db, source)).toMatchObject({
      annotations: [{ id: annotation.id, target: { source, url: source } }],
      drafts: [{ source, note: 'Typed.' }],
      canUndo: true,
    });
    await undoLastChange(db, source, minute(999));
    expect((await storedOf(db, source)).annotations).toEqual([]);
    expect(JSON.stringify(await db.changes.toArray())).not.toContain('secret');
  });

  test('a note on a quote that has one already gives it its words', async () => {
    const other = { ...kept, id: `urn:uuid:${own}`, note: 'Written with a password.' };
    const db = await freshDatabase(await writtenBy(6, { ...tables, annotations: [annotation, other], drafts: [] }));
    expect((await storedOf(db, source)).annotations).toMatchObject([
      { id: annotation.id, note: `${annotation.note}\n\nWritten with a password.` },
    ]);
    expect(await db.annotations.get(other.id)).toMatchObject({
      note: other.note,
      deleted: expect.any(String) as unknown,
    });
    expect(await storedCounts(db)).toMatchObject({ live: 1, trashed: 1 });
  });

  test('are taken out of what comes in a file', () => {
    expect(annotationSchema.parse(kept).target).toMatchObject({ source, url: source });
  });
});

describe.each([1, 2, 3, 4, 5])('a database of version %i', (version) => {
  const { tables } = exampleOf(version);
  const [annotation = {}] = tables.annotations ?? [];
  const { target, note } = annotationSchema.parse(annotation);
  const { source, selector } = target;
  const key = { source, exact: selector[0].exact, prefix: selector[0].prefix };
  const typed = {
    ...key,
    note: 'Never shown.',
    evidence: [],
    evidenceText: 'https://po',
    updated: '2026-03-01T08:06:00.000Z',
  };

  test('shows the words that a draft had beside an annotation', async () => {
    const db = await freshDatabase(await writtenBy(version, { ...tables, drafts: [typed] }));
    expect(await storedOf(db, source)).toMatchObject({
      annotations: expect.arrayContaining([expect.objectContaining({ note: `${note}\n\nNever shown.` })]) as unknown,
      drafts: [{ note: '', evidenceText: 'https://po' }],
    });
  });

  test('knows from its journal what clearing and making a tag did to drafts', async () => {
    const made = annotationSchema.parse({ ...annotation, note: 'Typed first.' });
    const steps = [{ before: null, after: made }];
    const change = { seq: 7, sources: [source], steps, at: made.modified, undone: 0 };
    const rows = { ...tables, annotations: [made], drafts: [], changes: [change] };
    const db = await freshDatabase(await writtenBy(version, rows));
    await undoLastChange(db, source, minute(999));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [{ note: 'Typed first.' }] });
  });

  test('has a clock that goes on after all that is stored, whatever the wall clock shows', async () => {
    const db = await freshDatabase(await exampleDatabase(version));
    const saved = await saveTyped(db, { ...key, note: 'Later.' }, new Date(0)).then(() => db.annotations.toArray());
    const changed = saved.find(({ note }) => note === 'Later.');
    expect(changed?.modified).toBe(new Date(0).toISOString());
    expect(changed?.clock?.startsWith('2026-03-01T08:0')).toBe(true);
  });
});
