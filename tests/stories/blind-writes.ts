import Dexie, { type DBCoreQuery, type DBCoreTable, type DBCoreTransaction } from 'dexie';

/** Dexie's `DBCoreRangeType`, of which it exports the types only. */
const [oneKey, wholeRange] = [1, 3];

/** What a transaction has read of the drafts: by key, by article, or all of them. */
class DraftsRead {
  readonly #keys = new Set<string>();
  readonly #sources = new Set<unknown>();
  #hasAll = false;

  addKeys(keys: readonly unknown[]): void {
    for (const key of keys) this.#keys.add(JSON.stringify(key));
  }

  addQuery({ index, range }: DBCoreQuery): void {
    const type: number = range.type;
    if (type === wholeRange) this.#hasAll = true;
    if (index.name === 'source' && type === oneKey) this.#sources.add(range.lower);
  }

  has(key: unknown): boolean {
    const [source] = key as [string];
    return this.#hasAll || this.#sources.has(source) || this.#keys.has(JSON.stringify(key));
  }
}

/**
 * Watches all databases opened from now on.
 *
 * @returns the drafts that were written or removed by a transaction that had not read them, as they come: their keys.
 */
export function watchBlindWrites(): readonly string[] {
  const blind: string[] = [];
  Dexie.addons.push((db) => {
    db.use({
      stack: 'dbcore',
      name: 'blindWrites',
      create: (core) => ({
        ...core,
        table: (name) => (name === 'drafts' ? watched(core.table(name), blind) : core.table(name)),
      }),
    });
  });
  return blind;
}

function watched(table: DBCoreTable, blind: string[]): DBCoreTable {
  const keyOf = (draft: unknown): unknown => table.schema.primaryKey.extractKey?.(draft);
  const reads = new WeakMap<DBCoreTransaction, DraftsRead>();
  const readOf = (trans: DBCoreTransaction): DraftsRead => {
    const read = reads.get(trans) ?? new DraftsRead();
    reads.set(trans, read);
    return read;
  };
  return {
    ...table,
    get(request) {
      readOf(request.trans).addKeys([request.key]);
      return table.get(request);
    },
    getMany(request) {
      readOf(request.trans).addKeys(request.keys);
      return table.getMany(request);
    },
    async query(request) {
      const { trans, query, limit = Infinity } = request;
      if (limit === Infinity) readOf(trans).addQuery(query);
      const answer = await table.query(request);
      if (request.values === true) readOf(trans).addKeys(answer.result.map(keyOf));
      return answer;
    },
    mutate(request) {
      const keys =
        request.type === 'deleteRange'
          ? ['a range']
          : (request.keys ?? (request.type === 'delete' ? [] : request.values.map(keyOf)));
      for (const key of keys) if (!readOf(request.trans).has(key)) blind.push(`${request.type} ${JSON.stringify(key)}`);
      return table.mutate(request);
    },
  };
}
