import type { Importer } from '../../messaging/import-port.ts';
import { importAnnotations } from '../../storage/import.ts';
import { database } from '../../storage/connection.ts';
import { nudgePages } from './nudge-pages.ts';

/** Imports in one transaction; open pages of the articles touched are nudged after it. */
export const runImport: Importer = async (records, rule, watch) => {
  const { added, changed, kept, equal } = await importAnnotations(await database(), records, rule, new Date(), watch);
  const touched = [...added, ...changed.map(({ after }) => after)];
  void nudgePages(...new Set(touched.map(({ target }) => target.source)));
  return { added: added.length, changed: changed.length, kept: kept.length, equal };
};
