import { database } from '../storage/connection.ts';
import { sameWordsElsewhere } from '../storage/elsewhere.ts';
import { storedOf } from '../storage/stored.ts';

/** What pages of ours ask that may not open the database themselves. */
export const storedCalls = {
  async storedOfSource({ source }: { source: string }) {
    const { annotations, drafts, canUndo } = await storedOf(await database(), source);
    return { annotations: [...annotations], drafts: [...drafts], canUndo };
  },

  async sameWordsElsewhere({ source, exacts }: { source: string; exacts: string[] }) {
    const found = await sameWordsElsewhere(await database(), source, exacts);
    return found.map(({ exact, annotation: { id, tag, created, target } }) => {
      const { source, title, outlet } = target;
      return { exact, id, tag, created, source, title, outlet };
    });
  },
};
