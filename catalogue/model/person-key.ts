import type { Creator } from '../../annotation/model/creator.ts';

/** The key of the reader among people. */
export const ownKey = 'me';

/** The key of whoever wrote a note: the installation, and after it the name. */
export function personKey(creator: Creator | undefined): string {
  return creator === undefined ? ownKey : `${creator.installation} ${creator.name?.trim() ?? ''}`;
}

/** The name in the key of another person; empty for none. */
export function nameInKey(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
