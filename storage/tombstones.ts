import Dexie from 'dexie';
import type { Annotation, AnnotationDraft, Target } from '../annotation/model/annotation.ts';
import type { Creator } from '../annotation/model/creator.ts';
import { draftName, type DraftKey } from '../annotation/model/draft.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { Stamp } from './stamp.ts';

/**
 * What is left of an annotation that was deleted for good: enough to know it again in a file, and nothing that tells
 * what it was. It has two, one under its id and one under a digest of its quote, as the same note can have another id
 * in another file.
 */
export interface Tombstone extends Stamp {
  readonly name: string;
}

/** The names of an annotation's tombstones. */
export async function tombstoneNames(annotation: Annotation | AnnotationDraft): Promise<readonly string[]> {
  const { target, origin, creator } = annotation;
  const quote = await digestOf(quoteOf(target, origin?.id), creator);
  return 'id' in annotation ? [annotation.id, ...quote] : quote;
}

/** Leaves tombstones; call it inside the transaction that deletes. */
export async function bury(db: ClaimlightDatabase, names: Iterable<string>, stamp: Stamp): Promise<void> {
  await db.tombstones.bulkPut([...new Set(names)].map((name) => ({ name, ...stamp })));
}

/** Those of some records that were deleted for good here. */
export async function buriedAmong<R extends Annotation | AnnotationDraft>(
  db: ClaimlightDatabase,
  records: readonly R[],
): Promise<ReadonlySet<R>> {
  const names = new Set(await db.tombstones.toCollection().primaryKeys());
  if (names.size === 0) return new Set();
  const named = await Promise.all(records.map(async (record) => [record, await tombstoneNames(record)] as const));
  return new Set(named.filter(([, own]) => own.some((name) => names.has(name))).map(([record]) => record));
}

/** A page note stands on no words: it is known by its id in the program that it came from, if it has one. */
function quoteOf({ source, selector: [{ exact, prefix }] }: Target, originId = ''): DraftKey | undefined {
  if (exact !== '') return { source, exact, prefix };
  return originId === '' ? undefined : { source, exact: originId, prefix: '' };
}

/** @param creator of what was deleted, as the quote can have notes of others. */
async function digestOf(key: DraftKey | undefined, creator: Creator | undefined): Promise<string[]> {
  if (key === undefined) return [];
  const name = creator === undefined ? draftName(key) : `${creator.installation} ${draftName(key)}`;
  // A transaction around would end meanwhile if it were not told to wait.
  const digest = await Dexie.waitFor(crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  return [Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')];
}
