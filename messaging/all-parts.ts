/** A part of a long list, and from where the next one goes on; missing in the last. */
export interface Part<Item> {
  readonly items: Item[];
  readonly next?: number | undefined;
}

/** All parts of a list, one after the other. */
export async function askAllParts<Item>(ask: (from: number) => Promise<Part<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let next: number | undefined = 0;
  while (next !== undefined) {
    const part: Part<Item> = await ask(next);
    all.push(...part.items);
    next = part.next;
  }
  return all;
}
