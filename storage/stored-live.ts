import Dexie, { RangeSet, type ObservabilitySet } from 'dexie';
import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { sameJson } from '../annotation/model/same-json.ts';
import { byPlace, isLive } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { draftsOfSource } from './drafts.ts';
import { mostOfSource } from './newest-of-source.ts';

import { translated } from './storage-error.ts';
import { storedOf, type Stored } from './stored.ts';
import { hasChangeToUndo } from './undo.ts';

/**
 * Tells what is stored of an article, now and after each change to it, until the signal aborts. After a change to a few
 * notes only these are read again, and all others stay the same objects: reading a thousand of them takes longer than a
 * key, and keeps whoever writes the next one waiting. Rejects with a StorageError.
 */
export async function followStoredOf(
  db: ClaimlightDatabase,
  source: string,
  onStored: (stored: Stored) => void,
  signal: AbortSignal,
): Promise<void> {
  let pending: Mutated | undefined = everything;
  let wake = (): void => undefined;
  const hear = (parts: ObservabilitySet): void => {
    pending = joined(pending, mutatedIn(db, parts));
    if (pending !== undefined) wake();
  };
  const isOver = (): boolean => signal.aborted;
  signal.addEventListener('abort', () => wake(), { once: true });
  // Before the first reading: what is written meanwhile is read again.
  Dexie.on.storagemutated.subscribe(hear);
  try {
    let stored: Stored | undefined;
    while (!isOver()) {
      const mutated: Mutated | undefined = pending;
      pending = undefined;
      if (mutated === undefined) await new Promise<void>((resume) => (wake = resume));
      else {
        const next: Stored = await storedAgain(db, source, stored, mutated);
        if (next !== stored && !isOver()) onStored(next);
        stored = next;
      }
    }
  } finally {
    Dexie.on.storagemutated.unsubscribe(hear);
  }
}

/** What has been written, of the tables that count here. */
interface Mutated {
  /** Ids; undefined if any may be among them. */
  readonly annotations: ReadonlySet<string> | undefined;
  readonly drafts: boolean;
  readonly changes: boolean;
}

const everything: Mutated = { annotations: undefined, drafts: true, changes: true };

/** What Dexie tells of a commit, here or in another page: the ranges of keys by table. */
function mutatedIn(db: ClaimlightDatabase, parts: ObservabilitySet): Mutated | undefined {
  if (parts.all !== undefined) return everything;
  const rangesOf = (table: string) => {
    const ranges = parts[`idb://${db.name}/${table}/`];
    // What another page tells has come as plain data.
    return ranges === undefined ? [] : [...RangeSet(ranges)];
  };
  const ranges = rangesOf('annotations');
  const ids = ranges.flatMap(({ from, to }) => (typeof from === 'string' && from === to ? from : []));
  const annotations = ids.length === ranges.length ? new Set(ids) : undefined;
  const [drafts, changes] = [rangesOf('drafts').length > 0, rangesOf('changes').length > 0];
  return annotations?.size === 0 && !drafts && !changes ? undefined : { annotations, drafts, changes };
}

function joined(a: Mutated | undefined, b: Mutated | undefined): Mutated | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    annotations: a.annotations && b.annotations && new Set([...a.annotations, ...b.annotations]),
    drafts: a.drafts || b.drafts,
    changes: a.changes || b.changes,
  };
}

/** What is stored now, the same object if that is nothing else. */
async function storedAgain(
  db: ClaimlightDatabase,
  source: string,
  before: Stored | undefined,
  mutated: Mutated,
): Promise<Stored> {
  const { annotations: ids } = mutated;
  if (before === undefined || ids === undefined) return storedOf(db, source);
  const [read, drafts, canUndo] = await translated(() =>
    Promise.all([
      db.annotations.bulkGet([...ids]),
      mutated.drafts ? draftsOfSource(db, source) : before.drafts,
      mutated.changes ? hasChangeToUndo(db, source) : before.canUndo,
    ]),
  );
  const notes = notesWith(before, source, new Map([...ids].map((id, at) => [id, read[at]])));
  if (notes === undefined) return storedOf(db, source);
  const areSameDrafts = sameJson(drafts, before.drafts);
  if (notes === before && areSameDrafts && canUndo === before.canUndo) return before;
  return { ...notes, drafts: areSameDrafts ? before.drafts : drafts, canUndo };
}

/**
 * The notes with those that were read again; undefined if it takes all of them to tell which are the newest.
 *
 * @param read undefined for what is not there any more.
 */
function notesWith(
  before: Stored,
  source: string,
  read: ReadonlyMap<string, Annotation | undefined>,
): Stored | undefined {
  const notes = new Map([...before.annotations, ...before.others].map((each) => [each.id, each]));
  let isSame = true;
  for (const [id, annotation] of read) {
    if (annotation !== undefined && annotation.target.source !== source && !notes.has(id)) continue;
    const isHere = annotation?.target.source === source && isLive(annotation);
    if (before.notesLeft && !(isHere && notes.has(id))) return undefined;
    if (isHere) notes.set(id, annotation);
    else if (!notes.delete(id)) continue;
    isSame = false;
  }
  if (isSame) return before;
  if (notes.size > mostOfSource) return undefined;
  const all = [...notes.values()].sort((a, b) => byPlace(a, b) || order(a.modified, b.modified) || order(a.id, b.id));
  return { ...before, annotations: all.filter(isOwn), others: all.filter((each) => !isOwn(each)) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
