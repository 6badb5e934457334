import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import { askPage } from '../../messaging/channels.ts';
import type { Settings } from '../../messaging/settings.ts';
import { useArticleSession } from '../popup/use-article-session.ts';
import { useDaysUnsaved } from '../popup/use-backup.ts';
import { followActiveTab, type ShownPage } from './active-tab.ts';
import { usePlace } from './use-place.ts';

interface SidePanelAppProps {
  readonly windowId: number;
  readonly settings: Settings;
}

/** The side panel, on whatever page its window shows. */
export function SidePanelApp({ windowId, settings }: SidePanelAppProps) {
  const [page, setPage] = useState<ShownPage>();
  useEffect(() => {
    const life = new AbortController();
    void followActiveTab(windowId, setPage, life.signal);
    return () => life.abort();
  }, [windowId]);
  return page === undefined ? null : <PagePanel key={`${page.tabId}:${page.visit}`} {...page} settings={settings} />;
}

function PagePanel({ tabId, loads, settings }: ShownPage & { readonly settings: Settings }) {
  const { view, ask, props } = useArticleSession(tabId, settings);
  const currentId = usePlace(tabId, view.snapshot?.state === 'read');
  useEffect(ask, [loads]);
  return (
    <Panel
      {...props}
      daysUnsaved={useDaysUnsaved(settings.backupReminder, props.exportOutcome)}
      currentId={currentId}
      // A page that is gone meanwhile has nothing to mark.
      onPointAtClaim={(id) => void askPage(tabId)('pointAtClaim', { id }).catch(() => undefined)}
    />
  );
}
