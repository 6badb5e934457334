import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaVersions } from '../../storage/database.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { writtenBy } from '../storage/written-by.ts';
import { cases, fuzz, mutated } from './cases.ts';

/** Records put into one database, as a database takes longer than a record. */
const perDatabase = 50;

type Rows = Readonly<Record<string, readonly object[]>>;

it.each(schemaVersions)(
  'a database of version $version with damaged records opens, and keeps them all',
  async ({ version }) => {
    const file = new URL(`../storage/migrations/v${version}.json`, import.meta.url);
    const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: Rows };
    const [first] = tables.annotations ?? [];
    // Indexed as it must be to be found at all; the rest of it is damaged.
    const damaged = fc.array(mutated(first), { minLength: perDatabase, maxLength: perDatabase });
    await fc.assert(
      fc.asyncProperty(damaged, async (records) => {
        const rows = records.map((record, at) => ({ ...(record as object), id: `urn:damaged:${at}` }));
        const db = await freshDatabase(await writtenBy(version, { ...tables, annotations: rows }));
        expect(await db.annotations.count()).toBe(rows.length);
        db.close();
      }),
      { ...fuzz, numRuns: Math.ceil(cases / perDatabase) },
    );
  },
);
