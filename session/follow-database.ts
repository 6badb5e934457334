import { database } from '../storage/connection.ts';
import { followStoredOf } from '../storage/stored-live.ts';
import type { FollowStored } from './follow-stored.ts';

/** Follows what is stored of a source in the database itself. */
export const followOpened: FollowStored = async (source, onStored, signal) =>
  followStoredOf(await database(), source, onStored, signal);
