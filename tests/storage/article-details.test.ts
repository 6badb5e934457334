import { beforeEach, describe, expect, it } from 'vitest';
import { annotationSchema, type ArticleDetails } from '../../annotation/model/annotation.ts';
import { toJson } from '../../exchange/json.ts';
import { toCsv } from '../../exchange/csv.ts';
import { correctDetails } from '../../storage/article-details.ts';
import { retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { reattachAnnotation } from '../../storage/reattach.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const target = inventedTarget();
const other = inventedTarget({ exact: 'Tickets cost more.', start: 900 });
const declared = { title: target.title, outlet: target.outlet, author: target.author, published: target.published };
const right: ArticleDetails = { title: 'Ferry halves crossing', outlet: 'Harbour Gazette', author: 'Ida Holm, Jo Vik' };
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

const tag = (at: number, place = target) => saveAnnotation(db, { target: place, tag: 'sourced' }, minute(at));
const targets = async () => (await db.annotations.toArray()).map((each) => each.target);

describe('what the reader puts right of an article', () => {
  it('stands in all notes on it, those in the trash included, with what the page said; one undo takes it back', async () => {
    const { id } = await tag(0);
    await tag(1, other);
    await trashAnnotations(db, [id], minute(2));
    const before = await targets();
    expect(await correctDetails(db, target.source, right, minute(3))).toMatchObject({ count: 2 });
    for (const each of await targets()) {
      expect(each).toMatchObject({ ...right, declared });
      expect(each).not.toHaveProperty('published');
    }
    await undoLastChange(db, undefined, minute(4));
    expect(await targets()).toEqual(before);
  });

  it('stays at later visits, for old notes and for new ones, and leaves other articles alone', async () => {
    const { id } = await tag(0);
    await correctDetails(db, target.source, right, minute(1));
    expect((await saveAnnotation(db, { id, target, tag: 'unsourced' }, minute(2))).target).toMatchObject(right);
    expect((await tag(3, other)).target).toMatchObject({ ...right, declared });
    const moved = inventedTarget({ exact: 'It sails at noon.', start: 20 });
    expect((await reattachAnnotation(db, { id, target: moved }, minute(4))).target).toMatchObject(right);
    const untagged = inventedTarget({ exact: 'The crew is small.', start: 1500 });
    await retagAnnotations(db, [], 'sourced', minute(5), { targets: [untagged], startsPrivate: false });
    expect(await targets()).toHaveLength(3);
    for (const each of await targets()) expect(each).toMatchObject({ ...right, declared });
    const elsewhere = inventedTarget({ source: 'https://courier.example/1' });
    expect((await tag(6, elsewhere)).target).toEqual(elsewhere);
  });

  it('is gone once it is what the page said', async () => {
    await tag(0);
    await correctDetails(db, target.source, right, minute(1));
    await correctDetails(db, target.source, declared, minute(2));
    expect(await targets()).toEqual([target]);
    expect((await tag(3, other)).target).toEqual(other);
  });

  it('leaves the notes of others as they are', async () => {
    const creator = { name: 'Ada', installation: '0f8fad5bd9cb469f' };
    await db.annotations.put(inventedAnnotation({ creator }));
    expect(await correctDetails(db, target.source, right, minute(1))).toMatchObject({ count: 0 });
    expect(await targets()).toEqual([target]);
  });

  it('is what files say; JSON keeps what the page said as well', async () => {
    await tag(0);
    await correctDetails(db, target.source, right, minute(1));
    const stored = await db.annotations.toArray();
    const { annotations } = JSON.parse(toJson(stored, minute(2))) as { annotations: unknown[] };
    expect(annotations.map((each) => annotationSchema.parse(each))).toEqual(stored);
    expect(toCsv(stored)).toContain('Ferry halves crossing');
    expect(toCsv(stored)).not.toContain(target.title);
  });
});
