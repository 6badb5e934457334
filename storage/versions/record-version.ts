import type { ClaimlightDatabase } from '../database.ts';
import { newestOfSource } from '../newest-of-source.ts';
import { translated } from '../storage-error.ts';
import { storedVersionsOf, unpacked, type ArticleVersion } from './article-versions.ts';
import { hashOf, keptSentences, type KeptSentence } from './kept-sentence.ts';
import { packVersion } from './pack-version.ts';
import { mostVersions, type StoredVersion } from './stored-version.ts';

/** An article as the reader's visit shows it. */
export interface SeenArticle {
  readonly source: string;
  /** ISO 8601: when this visit began. Whatever the page becomes during one visit is one version. */
  readonly visit: string;
  readonly sentences: readonly string[];
}

/** Two windows on one article may write at once; what one wrote is read again by the other. */
const mostAttempts = 5;

/**
 * Remembers what an article says, if it holds a tag and says something else than at the visit before. Of a page that
 * shows only a part of what it did (a paywall, a teaser, late content) nothing is remembered.
 */
export async function recordVersion(db: ClaimlightDatabase, { source, visit, sentences }: SeenArticle): Promise<void> {
  const now = await keptSentences(sentences);
  if (now.length === 0) return;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const tagged = await taggedWords(db, source);
    if (tagged.length === 0) return;
    const stored = await storedVersionsOf(db, source);
    const next = await withVersion(stored, { source, visit, now, tagged });
    if (next === undefined || (await replaced(db, source, stored, next))) return;
  }
}

/** Words that a version keeps in full; of very many notes those of the newest. */
async function taggedWords(db: ClaimlightDatabase, source: string): Promise<string[]> {
  const { annotations, others } = await newestOfSource(db, source, new Date());
  return [...annotations, ...others].map(({ target }) => target.selector[0].exact);
}

interface Seen {
  readonly source: string;
  readonly visit: string;
  readonly now: readonly KeptSentence[];
  readonly tagged: readonly string[];
}

/** The versions with what was seen now; undefined if nothing is to be written. */
async function withVersion(
  stored: readonly StoredVersion[],
  { source, visit, now, tagged }: Seen,
): Promise<StoredVersion[] | undefined> {
  // A window that was opened before the newest visit shows what is known to be old.
  if (stored.some((version) => version.visit > visit)) return undefined;
  const earlier = stored.filter((version) => version.visit < visit);
  const versions = await unpacked(earlier);
  const last = versions.at(-1);
  const hash = await hashOf(now.map((sentence) => sentence.hash).join());
  if (stored.at(-1)?.hash === hash) return undefined;
  if (last !== undefined && earlier.at(-1)?.hash === hash) return earlier.length < stored.length ? earlier : undefined;
  if (last !== undefined && isPartOf(now, last)) return undefined;
  const packed = await packVersion(last?.sentences, now, tagged);
  return withoutSecond([...earlier, { source, visit, hash, packed }], versions, tagged);
}

/** The first version shows what was read when the tag was set, the newest what became of it: the second makes room. */
async function withoutSecond(
  stored: readonly StoredVersion[],
  versions: readonly ArticleVersion[],
  tagged: readonly string[],
): Promise<StoredVersion[]> {
  const [first, , third, ...others] = stored;
  if (stored.length <= mostVersions || first === undefined || third === undefined) return [...stored];
  const packed = await packVersion(versions[0]?.sentences, versions[2]?.sentences ?? [], tagged);
  return [first, { ...third, packed }, ...others];
}

/** Sentences that a page may lose, and gain, and still be taken for the same article shown in part. */
const fewestKept = 0.5;
const mostNew = 0.25;

/** True if a page shows part of the article and little else: what is missing was not edited out. */
function isPartOf(now: readonly KeptSentence[], { sentences }: ArticleVersion): boolean {
  const known = new Set(sentences.map(({ hash }) => hash));
  const kept = now.filter(({ hash }) => known.has(hash)).length;
  return kept < fewestKept * known.size && now.length - kept < mostNew * known.size;
}

/** Writes the versions of an article, unless it has others by now than those they were made from. */
function replaced(
  db: ClaimlightDatabase,
  source: string,
  from: readonly StoredVersion[],
  to: readonly StoredVersion[],
): Promise<boolean> {
  const nameOf = ({ visit, hash }: StoredVersion): string => `${visit} ${hash}`;
  return translated(() =>
    db.transaction('rw', db.versions, async () => {
      const stored = await db.versions.where('source').equals(source).sortBy('visit');
      if (stored.map(nameOf).join() !== from.map(nameOf).join()) return false;
      const gone = stored.filter(({ visit }) => !to.some((version) => version.visit === visit));
      await db.versions.bulkDelete(gone.map(({ visit }): [string, string] => [source, visit]));
      await db.versions.bulkPut(to.filter((version) => !from.includes(version)));
      return true;
    }),
  );
}
