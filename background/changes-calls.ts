import { database } from '../storage/connection.ts';
import { markSeen } from '../storage/noticed.ts';
import { forgetVersions } from '../storage/versions/article-versions.ts';

/** What pages of ours do to what was noticed of articles. */
export const changesCalls = {
  async markChangesSeen({ seqs, isSeen }: { seqs: number[]; isSeen: boolean }) {
    return markSeen(await database(), seqs, isSeen);
  },

  async forgetVersions() {
    await forgetVersions(await database());
    return undefined;
  },
};
