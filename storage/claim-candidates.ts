import type { ClaimlightDatabase } from './database.ts';

/** Notes with one key: in more of them it tells nothing, such as a government's name in a library of its news. */
const mostOfKey = 300;

/** Claims share at least so many keys, or all of their words. */
const leastShared = 2;

/** Annotations that are compared with one claim. On stored news, twice as many find nothing more. */
const mostCandidates = 8;

/**
 * The ids of the annotations that may state these claims, each found by its own keys: those on the same words, then
 * those that share most, where a key counts the more the fewer notes have it.
 */
export async function candidatesOf(
  db: ClaimlightDatabase,
  claims: readonly (readonly string[])[],
): Promise<string[][]> {
  const keys = [...new Set(claims.flat())];
  const found = await db.transaction('r', db.claims, ({ idbtrans }) =>
    idsOfKeys(idbtrans.objectStore(db.claims.name).index('keys'), keys),
  );
  return claims.map((claim) => bestOf(claim.map((key) => ({ key, ids: found.get(key) ?? [] }))));
}

/**
 * All keys are asked for at once, and past Dexie, which needs as long for each of hundreds of requests as the database
 * itself.
 */
function idsOfKeys(index: IDBIndex, keys: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  return new Promise((resolve, reject) => {
    if (keys.length === 0) resolve(found);
    for (const key of keys) {
      const request = index.getAllKeys(key, mostOfKey + 1);
      request.onerror = () => reject(request.error ?? new Error('The index of claims could not be read.'));
      request.onsuccess = () => {
        found.set(key, request.result as string[]);
        if (found.size === keys.length) resolve(found);
      };
    }
  });
}

interface Shared {
  keys: number;
  weight: number;
}

function bestOf(found: readonly { readonly key: string; readonly ids: readonly string[] }[]): string[] {
  const shared = new Map<string, Shared>();
  const alike = new Set<string>();
  for (const { key, ids } of found) {
    if (key.startsWith('"')) for (const id of ids) alike.add(id);
    else if (ids.length <= mostOfKey) count(shared, ids);
  }
  const near = [...shared]
    .filter(([id, { keys }]) => keys >= leastShared && !alike.has(id))
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, mostCandidates);
  return [...alike, ...near.map(([id]) => id)];
}

/** Inverse document frequency (K. Spärck Jones, 1972), among notes that have a key at all. */
function count(shared: Map<string, Shared>, ids: readonly string[]): void {
  const weight = Math.log(1 + mostOfKey / ids.length);
  for (const id of ids) {
    const known = shared.get(id);
    if (known === undefined) shared.set(id, { keys: 1, weight });
    else {
      known.keys++;
      known.weight += weight;
    }
  }
}
