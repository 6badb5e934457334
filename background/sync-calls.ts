import type { RoundRunner } from '../messaging/sync-port.ts';
import { folderRound } from '../sync/folder-round.ts';
import { nudgePages } from './nudge-pages.ts';

/** Shares notes in the chosen folder; open pages of the articles touched are nudged after it. */
export const runRound: RoundRunner = async (answers, watch) => {
  const { outcome, sources } = await folderRound({ answers, ...watch });
  void nudgePages(...sources);
  return outcome;
};
