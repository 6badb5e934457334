import type { ClaimlightDatabase } from '../database.ts';
import { translated } from '../storage-error.ts';
import { hashOf } from './kept-sentence.ts';
import { unpackVersion, type UnpackedVersion } from './pack-version.ts';
import type { StoredVersion } from './stored-version.ts';

/** An article as it stood at one of the reader's visits. */
export interface ArticleVersion extends UnpackedVersion {
  /** ISO 8601: when the visit began. */
  readonly visit: string;
}

/** What an article said at the reader's visits, oldest first. */
export async function versionsOf(db: ClaimlightDatabase, source: string): Promise<ArticleVersion[]> {
  return unpacked(await storedVersionsOf(db, source));
}

/** Packed versions of one article, oldest first. */
export function storedVersionsOf(db: ClaimlightDatabase, source: string): Promise<StoredVersion[]> {
  return translated(() => db.versions.where('source').equals(source).sortBy('visit'));
}

/** Unpacks versions that follow each other, from the first one on. */
export async function unpacked(stored: readonly StoredVersion[]): Promise<ArticleVersion[]> {
  const versions: ArticleVersion[] = [];
  for (const { visit, packed } of stored) {
    const before = versions.at(-1)?.sentences ?? [];
    versions.push({ visit, ...(await unpackVersion(before, packed, hashOf)) });
  }
  return versions;
}

/** How many articles have versions, and how many these are together. */
export interface VersionCounts {
  readonly articles: number;
  readonly versions: number;
}

export function countVersions(db: ClaimlightDatabase): Promise<VersionCounts> {
  return translated(async () => ({
    articles: (await db.versions.orderBy('source').uniqueKeys()).length,
    versions: await db.versions.count(),
  }));
}

/** Forgets every version of every article. */
export function forgetVersions(db: ClaimlightDatabase): Promise<void> {
  return translated(() => db.versions.clear());
}
