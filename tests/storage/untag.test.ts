import { expect, test } from 'vitest';
import { allAnnotations, trashedAnnotations } from '../../storage/annotations.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source } = inventedTarget();

test('untagging keeps the note as a draft, and undo brings the tag back and takes the draft away', async () => {
  const db = await freshDatabase();
  const { id } = await saveAnnotation(db, inventedDraft({ tag: 'sourced', note: 'By whom?' }), minute(0));
  await untagAnnotation(db, id, minute(1));
  expect(await allAnnotations(db)).toEqual([]);
  expect(await trashedAnnotations(db)).toMatchObject([{ id }]);
  expect(await draftsOfSource(db, source)).toMatchObject([{ note: 'By whom?' }]);
  await undoLastChange(db, source, minute(2));
  expect(await allAnnotations(db)).toMatchObject([{ id, tag: 'sourced', note: 'By whom?' }]);
  expect(await draftsOfSource(db, source)).toEqual([]);
});
