import type { PersonCount } from '../../annotation/model/creator.ts';
import type { Imported } from './imported.ts';

/**
 * The people whose notes a file has, the owner of the file first, then whoever has most.
 *
 * @param own installations that are the reader's.
 */
export function peopleIn({ accepted, creator: owner }: Imported, own: ReadonlySet<string>): PersonCount[] {
  const counted = new Map<string, PersonCount>();
  for (const { creator } of accepted) {
    if (creator === undefined || own.has(creator.installation)) continue;
    const { count = 0, name = creator.name } = counted.get(creator.installation) ?? {};
    counted.set(creator.installation, { ...creator, ...(name && { name }), count: count + 1 });
  }
  const isOwner = ({ installation }: PersonCount): number => Number(installation === owner?.installation);
  return [...counted.values()].sort((a, b) => isOwner(b) - isOwner(a) || b.count - a.count);
}
