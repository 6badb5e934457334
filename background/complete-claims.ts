import { completeClaims } from '../storage/complete-claims.ts';
import { database } from '../storage/connection.ts';

/**
 * Enters what an update or a large file brought in the index of claims, before an article is opened that asks for it.
 * Whoever looks a claim up meanwhile waits for the same work.
 */
export async function completeClaimsNow(): Promise<void> {
  try {
    await completeClaims(await database());
  } catch (error) {
    console.warn('Claimlight could not complete its index of claims', error);
  }
}
