import { isPageNote, type Annotation, type Target } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, draftName, type Draft, type DraftKey, type Typed } from '../annotation/model/draft.ts';
import { mergeTexts } from '../annotation/model/merge-text.ts';
import { mergeNoteAndLinks, nothingSaid } from '../annotation/model/note-and-links.ts';
import { sameJson } from '../annotation/model/same-json.ts';
import { isLive } from './annotations.ts';
import type { Change } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { isEmpty } from './drafts.ts';
import { joinWords } from './joined-words.ts';
import { movedRecord } from './moved-record.ts';
import { QuoteIndex, StoredQuotes } from './quote-index.ts';
import type { ReadDrafts } from './read-drafts.ts';

/** The state before a change, or the one after it. */
export type Side = 'before' | 'after';

/** What becomes of one annotation; null where it is not stored. */
export interface Move {
  readonly now: Annotation | null;
  readonly result: Annotation | null;
}

/** One annotation on its way: as the change left it, as it is to be, as it is stored, and as it will be. */
interface Moving extends Move {
  readonly from: Annotation | null;
  readonly to: Annotation | null;
}

/** The keys of the drafts that a change may have to do with, each once. */
export function keysOf({ steps, drafts = [] }: Pick<Change, 'steps' | 'drafts'>): DraftKey[] {
  const annotations = steps
    .flatMap(({ before, after }) => [before, after])
    .filter((each) => each !== null)
    .filter(isOwn);
  const keys = [...annotations.map(draftKeyOf), ...drafts.flatMap(({ before, after }) => before ?? after ?? [])];
  return [...new Map(keys.map((key) => [draftName(key), key])).values()];
}

/**
 * Takes what a change did to the state before or after it: each annotation, and what is typed about each of their
 * quotes, wherever that is kept by now. What was typed since is merged in. Drafts are changed in `drafts`; what becomes
 * of annotations is given back to be written, without those that stay as they are.
 */
export async function movedChange(
  db: ClaimlightDatabase,
  change: Change,
  side: Side,
  drafts: ReadDrafts,
): Promise<Move[]> {
  const stored = new StoredQuotes(db);
  const all = await movingOf(db, change, side, stored);
  const own = new Set(all.map(({ now, result }) => (now ?? result)?.id));
  const moving = all.filter(({ now, result }) => now !== result);
  const still = new QuoteIndex(all.filter(({ now, result }) => now === result).map(({ now }) => now));
  const typedOn = new TypedOn(change, side, moving, drafts);
  const results = new Map(moving.map(({ result }) => [result?.id, result]));
  const extra: Move[] = [];
  for (const key of keysOf(change).filter((key) => still.at(key).length === 0)) {
    const typed = typedOn.at(key);
    const [holder] = new QuoteIndex([...results.values()]).at(key);
    const others = holder || isEmpty(typed) ? [] : await stored.at(key);
    const { evidenceText, ...said } = typed;
    drafts.put(key, holder ? { ...nothingSaid, evidenceText } : typed, typedOn.targetOf(key));
    if (holder && !isPageNote(holder.target)) results.set(holder.id, { ...holder, ...said });
    for (const now of others.filter(({ id }) => !own.has(id)).slice(0, 1))
      extra.push({ now, result: joinWords(now, drafts) });
  }
  return [...moving.map(({ now, result }) => ({ now, result: results.get(result?.id) ?? null })), ...extra];
}

async function movingOf(
  db: ClaimlightDatabase,
  { steps }: Change,
  side: Side,
  quotes: StoredQuotes,
): Promise<Moving[]> {
  const stored = await db.annotations.bulkGet(steps.map(({ after }) => after.id));
  const own = new Set(steps.map(({ after }) => after.id));
  const moving: Moving[] = [];
  for (const [at, { before, after }] of steps.entries()) {
    const [from, to] = side === 'before' ? [after, before] : [before, after];
    const now = stored[at] ?? null;
    const result = movedRecord(now, from, to);
    const isRevived = result && isLive(result) && !(now && isLive(now));
    const isTaken = isRevived && isOwn(result) && (await quotes.at(draftKeyOf(result))).some(({ id }) => !own.has(id));
    moving.push(result === undefined || isTaken ? { now, from: now, to: now, result: now } : { now, from, to, result });
  }
  return moving;
}

/** What is typed about quotes once a change is taken back or done again. */
class TypedOn {
  readonly #drafts: ReadDrafts;
  readonly #left: ReadonlyMap<string, Draft | null>;
  readonly #asked: ReadonlyMap<string, Draft | null>;
  readonly #tagged: Readonly<Record<'from' | 'to' | 'now', QuoteIndex>>;

  constructor({ drafts: steps = [] }: Change, side: Side, moving: readonly Moving[], drafts: ReadDrafts) {
    const other = side === 'before' ? 'after' : 'before';
    const named = steps.flatMap((step) => {
      const key = step.before ?? step.after;
      return key ? [[draftName(key), step] as const] : [];
    });
    this.#drafts = drafts;
    this.#left = new Map(named.map(([name, step]) => [name, step[other]]));
    this.#asked = new Map(named.map(([name, step]) => [name, step[side]]));
    const index = (which: 'from' | 'to' | 'now') => new QuoteIndex(moving.map((each) => each[which]));
    this.#tagged = { from: index('from'), to: index('to'), now: index('now') };
  }

  at(key: DraftKey): Typed {
    const name = draftName(key);
    const [from, to, now] = [
      this.#view('from', key, this.#left.get(name)),
      this.#view('to', key, this.#asked.get(name)),
      this.#view('now', key, undefined),
    ];
    const evidenceText = mergeTexts(from.evidenceText, to.evidenceText, now.evidenceText);
    return { ...mergeNoteAndLinks(from, to, now), evidenceText };
  }

  /** What the draft stood on, or stands on, or the annotation whose words it takes over; null if it stood on none. */
  targetOf(key: DraftKey): Target | null | undefined {
    const name = draftName(key);
    const { target } = this.#drafts.at(key) ?? {};
    const asked = this.#asked.get(name);
    // One that had none before the change gives back what the change gave it, and keeps what it was given since.
    if (asked) return asked.target ?? (sameJson(target, this.#left.get(name)?.target) ? null : undefined);
    return target ?? this.#tagged.from.at(key)[0]?.target ?? this.#tagged.to.at(key)[0]?.target;
  }

  /** @param draft as it was; undefined if the change has nothing to do with it. */
  #view(which: 'from' | 'to' | 'now', key: DraftKey, draft: Draft | null | undefined): Typed {
    const { evidenceText, ...words } = draft === null ? nothingTyped : (draft ?? this.#drafts.typedAt(key));
    const { note, evidence, finding, state } = this.#tagged[which].at(key)[0] ?? words;
    return { note, evidence, finding, state, evidenceText };
  }
}

const nothingTyped: Typed = { ...nothingSaid, evidenceText: '' };
