import { beforeEach, expect, test } from 'vitest';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source } = inventedTarget();
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

function draft(overrides: Partial<Draft> = {}): Draft {
  return {
    source,
    exact: 'The new ferry halves the crossing time.',
    prefix: 'It sails at noon. ',
    note: 'half a tho',
    evidence: [],
    evidenceText: 'https://po',
    updated: minute(0).toISOString(),
    ...overrides,
  };
}

function type(typed: Draft): Promise<void> {
  return saveTyped(db, typed, new Date(typed.updated));
}

test('what was typed last about a quote is what is kept', async () => {
  await type(draft());
  await type(draft({ note: 'half a thought', updated: minute(1).toISOString() }));
  expect(await draftsOfSource(db, source)).toMatchObject([
    draft({ note: 'half a thought', updated: minute(1).toISOString() }),
  ]);
});

test('drafts of other quotes and of other articles are kept apart, the newest comes first', async () => {
  const later = draft({ prefix: 'Later: ', updated: minute(5).toISOString() });
  await type(draft());
  await type(later);
  await type(draft({ source: 'https://harbour-gazette.example/news/port' }));
  expect(await draftsOfSource(db, source)).toMatchObject([later, draft()]);
});

test('a draft that was emptied is gone', async () => {
  await type(draft());
  await type(draft({ note: '', evidenceText: '' }));
  expect(await draftsOfSource(db, source)).toEqual([]);
});

test('a draft can be thrown away, also twice', async () => {
  await type(draft());
  for (let times = 0; times < 2; times += 1) await type(draft({ note: '', evidence: [], evidenceText: '' }));
  expect(await draftsOfSource(db, source)).toEqual([]);
});

test('half a surrogate pair in a quote does not mix up drafts', async () => {
  await type(draft({ exact: 'a\ud83d' }));
  await type(draft({ exact: 'a\ud83e' }));
  expect(await draftsOfSource(db, source)).toHaveLength(2);
});

test('a draft about no web address is refused', async () => {
  await expect(type(draft({ source: 'file:///etc/passwd' }))).rejects.toMatchObject({
    failure: 'storage-invalid',
  });
});

test('tagging takes the note out of the draft, and leaves a link that is still being typed', async () => {
  await type(draft());
  await saveAnnotation(db, inventedDraft({ note: 'half a tho' }), minute(1));
  expect(await draftsOfSource(db, source)).toMatchObject([draft({ note: '', updated: minute(1).toISOString() })]);
});
