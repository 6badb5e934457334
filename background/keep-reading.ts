import type { ArticleRead } from '../messaging/article-read.ts';
import { readSettings } from '../settings/settings.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { noticeChanges } from '../storage/noticed.ts';
import { recordReading } from '../storage/readings.ts';
import { recordVersion } from '../storage/versions/record-version.ts';
import { splitSentences } from '../text/sentences.ts';
import { textOf } from '../text/span.ts';

/**
 * Keeps what reading an article showed, if it has annotations: which of them changed, and, where the reader wants it
 * and is not in a private window, what the article says.
 */
export async function keepReading(
  db: ClaimlightDatabase,
  { source, visit, claims, changed, lost, language, paragraphs }: ArticleRead,
  isPrivate: boolean,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
  const isKept = await recordReading(db, { source, claims, changed: ids(changed), lost: ids(lost), at });
  if (!isKept) return;
  const sentences = paragraphs.flatMap((text) => splitSentences(text, language).map((span) => textOf(text, span)));
  const gone = ids(lost.filter(({ state }) => state === 'orphan'));
  const unsure = ids(lost.filter(({ state }) => state === 'ambiguous'));
  await noticeChanges(db, { source, changed, gone, unsure, sentences }, now);
  const { versionsKept } = await readSettings();
  if (versionsKept && !isPrivate) await recordVersion(db, { source, visit, sentences });
}
