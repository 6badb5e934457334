import type { Annotation, Target } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, type DraftKey } from '../annotation/model/draft.ts';
import { isLive, sameQuote, startOf } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';

/**
 * The quote of an annotation, so that what stands on a quote is found without reading all notes of its article. An
 * index cannot reach into the list of selectors.
 */
export interface QuoteRow {
  /** Of the annotation. */
  readonly id: string;
  /** Equal for equal quotes; long quotes of one length that begin alike share it, too. */
  readonly words: string;
}

/** UTF-16 units: enough to tell the sentences of an article apart, and no copy of a long one. */
const tellingLength = 100;

export function quoteRowOf(annotation: Pick<Annotation, 'id' | 'target'>): QuoteRow {
  return { id: annotation.id, words: wordsOf(draftKeyOf(annotation)) };
}

function wordsOf({ source, exact }: Pick<DraftKey, 'source' | 'exact'>): string {
  return `${source} ${exact.length} ${exact.slice(0, tellingLength)}`;
}

interface Written {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** Brings the quotes in step with what was written; call it inside the transaction that writes. */
export async function keepQuotes(db: ClaimlightDatabase, written: readonly Written[]): Promise<void> {
  const gone = written.flatMap(({ before, after }) => (after === null && before !== null ? before.id : []));
  const put = written.flatMap(({ before, after }) => {
    if (after === null) return [];
    const row = quoteRowOf(after);
    return before !== null && quoteRowOf(before).words === row.words ? [] : row;
  });
  await Promise.all([gone.length > 0 && db.quotes.bulkDelete(gone), put.length > 0 && db.quotes.bulkPut(put)]);
}

/** The reader's live annotations on exactly these words of an article, wherever they stand; call in a transaction. */
export async function liveOnWords(
  db: ClaimlightDatabase,
  key: Pick<DraftKey, 'source' | 'exact'>,
): Promise<Annotation[]> {
  const ids = await db.quotes.where('words').equals(wordsOf(key)).primaryKeys();
  const stored = ids.length === 0 ? [] : await db.annotations.bulkGet(ids);
  return stored
    .filter((each) => each !== undefined)
    .filter((each) => {
      const { source, exact } = draftKeyOf(each);
      return isOwn(each) && isLive(each) && source === key.source && exact === key.exact;
    });
}

/** The reader's live annotation of a quote, if it has one; call it inside a transaction. */
export async function liveOfQuote(db: ClaimlightDatabase, target: Target): Promise<Annotation | undefined> {
  const live = await allLiveOfQuote(db, target);
  return live.find((annotation) => startOf(annotation.target) === startOf(target)) ?? live[0];
}

/** Every live annotation of the reader's on a quote; call it inside a transaction. */
export async function allLiveOfQuote(db: ClaimlightDatabase, target: Target): Promise<Annotation[]> {
  const onWords = await liveOnWords(db, { source: target.source, exact: target.selector[0].exact });
  return onWords.filter((annotation) => sameQuote(annotation.target, target));
}
