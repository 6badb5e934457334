import { askBackground } from '../messaging/channels.ts';
import { onStoredChange } from '../messaging/stored-nudge.ts';
import type { SameClaimSources } from './same-claim-session.ts';

/** Where else claims were tagged, as the background knows it. */
export const sameClaimSources: SameClaimSources = {
  sameClaimElsewhere: (quotes) => askBackground('sameClaimElsewhere', quotes),
  onStoredChange,
};
