import { database } from '../../storage/connection.ts';
import { storedOf } from '../../storage/stored.ts';

/** What pages of ours ask that may not open the database themselves. */
export const storedCalls = {
  async storedOfSource({ source }: { source: string }) {
    const { annotations, drafts, canUndo } = await storedOf(await database(), source);
    return { annotations: [...annotations], drafts: [...drafts], canUndo };
  },
};
