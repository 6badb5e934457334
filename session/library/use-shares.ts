import { useEffect, useState } from 'preact/hooks';
import type { Share, ShareKind } from '../../catalogue/shares.ts';
import type { View } from '../../catalogue/view.ts';
import type { CatalogueClient } from '../../catalogue/client.ts';

interface Shares {
  readonly by: ShareKind;
  readonly shares: readonly Share[];
}

/**
 * The shares of a view, counted only while they are looked at.
 *
 * @param view undefined while they are not.
 * @param changes anything that is another object after notes changed.
 */
export function useShares(
  client: CatalogueClient,
  view: View | undefined,
  changes: unknown,
): { shares: Shares; setBy: (by: ShareKind) => void } {
  const [by, setBy] = useState<ShareKind>('outlet');
  const [shares, setShares] = useState<Shares>({ by, shares: [] });
  useEffect(() => {
    if (view === undefined) return undefined;
    let isNewest = true;
    void client.ask('shares', { view, by }).then((found) => {
      if (isNewest) setShares({ by, shares: found });
    });
    return () => {
      isNewest = false;
    };
  }, [client, view, by, changes]);
  return { shares, setBy };
}
