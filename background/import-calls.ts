import type { Importer } from '../messaging/import-port.ts';
import { countsOf, importAnnotations } from '../storage/import.ts';
import { database } from '../storage/connection.ts';
import { completeClaimsNow } from './complete-claims.ts';
import { nudgePages } from './nudge-pages.ts';

/** Imports in one transaction; open pages of the articles touched are nudged after it. */
export const runImport: Importer = async (records, rule, watch) => {
  const done = await importAnnotations(await database(), records, rule, new Date(), watch);
  const touched = [...done.added, ...done.changed.map(({ after }) => after)];
  void completeClaimsNow();
  void nudgePages(...new Set(touched.map(({ target }) => target.source)));
  return countsOf(done);
};
