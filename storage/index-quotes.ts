import type { Transaction } from 'dexie';
import type { Annotation } from '../annotation/model/annotation.ts';
import { primaryKey, type Draft } from '../annotation/model/draft.ts';
import { joinNoteAndLinks } from '../annotation/model/note-and-links.ts';
import { withoutUserInfo } from '../annotation/model/web-address.ts';
import { isLive, sameQuote } from './annotations.ts';
import type { Change } from './changes.ts';
import { QuoteIndex } from './quote-index.ts';
import { quoteRowOf, type QuoteRow } from './quotes.ts';
import { hasQuote } from './settle-words.ts';
import { countAgain } from './tally.ts';

/** Annotations read and written at once. */
const sliceLength = 1000;

/**
 * Takes names and passwords out of the addresses of pages, under which nothing was ever found again, and enters every
 * quote.
 */
export async function indexQuotes(transaction: Transaction): Promise<void> {
  await takeCredentialsOut(transaction);
  const annotations = transaction.table<Annotation, string>('annotations');
  const quotes = transaction.table<QuoteRow, string>('quotes');
  for (let last = ''; ;) {
    const slice = await annotations.where('id').above(last).limit(sliceLength).toArray();
    await quotes.bulkPut(slice.filter(hasQuote).map(quoteRowOf));
    if (slice.length < sliceLength) return;
    last = slice.at(-1)?.id ?? '';
  }
}

async function takeCredentialsOut(transaction: Transaction): Promise<void> {
  const annotations = transaction.table<Annotation, string>('annotations');
  // Not by unique keys: the cursor cannot go on from one that is damaged.
  const sources = new Set((await annotations.orderBy('target.source').keys()).map(String));
  for (const source of sources) {
    const clean = withoutUserInfo(source);
    if (clean !== source) await moveAnnotations(transaction, source, clean);
  }
  await moveDrafts(transaction);
  await transaction
    .table<Change, number>('changes')
    .toCollection()
    .modify((change, stored: { value: unknown }) => {
      const clean = withoutUserInfoIn(change) as Change;
      if (clean === change) return false;
      stored.value = { ...clean, sources: [...new Set(change.sources.map(withoutUserInfo))] };
      return true;
    });
}

/** A note on a quote that has one under the address without a password gives it its words, and goes to the trash. */
async function moveAnnotations(transaction: Transaction, from: string, to: string): Promise<void> {
  const annotations = transaction.table<Annotation, string>('annotations');
  const moved = await annotations.where('target.source').equals(from).toArray();
  const there = (await annotations.where('target.source').equals(to).toArray()).filter(hasQuote);
  for (const each of moved) {
    const own = { ...each, target: { ...each.target, source: to, url: withoutUserInfo(each.target.url) } };
    const at = hasQuote(own) && isLive(own) ? there.findIndex((other) => isOnQuoteOf(other, own)) : -1;
    const holder = there[at];
    if (holder !== undefined) {
      there[at] = { ...holder, ...joinNoteAndLinks(holder, own) };
      await annotations.bulkPut([there[at], { ...own, deleted: new Date().toISOString() }]);
    } else await annotations.put(own);
  }
  await countAgain(transaction);
}

function isOnQuoteOf(one: Annotation, other: Annotation): boolean {
  return isLive(one) && sameQuote(one.target, other.target);
}

async function moveDrafts(transaction: Transaction): Promise<void> {
  const drafts = transaction.table<Draft, string[]>('drafts');
  const annotations = transaction.table<Annotation, string>('annotations');
  const moved = await drafts.filter(({ source }) => withoutUserInfo(source) !== source).toArray();
  for (const draft of moved) {
    const own = { ...draft, source: withoutUserInfo(draft.source) };
    const ofSource = await annotations.where('target.source').equals(own.source).toArray();
    const [holder] = new QuoteIndex(ofSource.filter(hasQuote)).at(own);
    const there = await drafts.get(primaryKey(own));
    const words = joinNoteAndLinks(holder ?? there ?? { note: '', evidence: [] }, own);
    const evidenceText = there?.evidenceText || own.evidenceText;
    if (holder !== undefined) await annotations.put({ ...holder, ...words });
    const rest = { ...own, ...(holder === undefined ? words : { note: '', evidence: [] }), evidenceText };
    if (holder === undefined || evidenceText !== '') await drafts.put(rest);
    await drafts.delete(primaryKey(draft));
  }
}

/** The value with clean addresses in every target and draft; the same object if they are. Links to evidence stay. */
function withoutUserInfoIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isOfPage = 'selector' in value || 'evidenceText' in value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    const isAddress = isOfPage && (key === 'source' || key === 'url') && typeof part === 'string';
    return [key, isAddress ? withoutUserInfo(part) : withoutUserInfoIn(part)];
  });
  if (entries.every(([key, part]) => (value as Record<string, unknown>)[key] === part)) return value;
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
