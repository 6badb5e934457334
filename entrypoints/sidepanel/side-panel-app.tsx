import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import { askPage } from '../../messaging/channels.ts';
import type { Settings } from '../../settings/settings.ts';
import { useArticleSession } from '../../session/use-article-session.ts';
import { useDaysUnsaved } from '../../session/use-backup.ts';
import { followActiveTab, type ShownPage } from '../../messaging/active-tab.ts';
import { useHeldWhileRead } from '../../session/use-held.ts';
import { usePlace } from '../../session/use-place.ts';

interface SidePanelAppProps {
  readonly windowId: number;
  readonly settings: Settings;
}

/** The side panel, on whatever page its window shows. */
export function SidePanelApp({ windowId, settings }: SidePanelAppProps) {
  const [page, setPage] = useState<ShownPage>();
  const source = useRef<string | undefined>(undefined);
  useEffect(() => {
    const life = new AbortController();
    const isStill = async (tabId: number): Promise<boolean | undefined> => {
      const shown = source.current;
      return shown === undefined ? undefined : (await sourceIn(tabId)) === shown;
    };
    void followActiveTab(windowId, isStill, setPage, life.signal);
    return () => life.abort();
  }, [windowId]);
  if (page === undefined) return null;
  const onSource = (shown: string | undefined): void => {
    source.current = shown;
  };
  return <PagePanel key={`${page.tabId}:${page.visit}`} {...page} settings={settings} onSource={onSource} />;
}

/** The article in a tab; undefined if nobody there reads one. */
function sourceIn(tabId: number): Promise<string | undefined> {
  return askPage(tabId)('snapshotStart', { most: 0 }).then(
    ({ facts }) => facts.source,
    () => undefined,
  );
}

interface PagePanelProps extends ShownPage {
  readonly settings: Settings;
  /** Told which article is shown. */
  readonly onSource: (source: string | undefined) => void;
}

function PagePanel({ tabId, loads, settings, onSource }: PagePanelProps) {
  const { view, ask, props } = useArticleSession(tabId, settings);
  const source = view.silence === undefined ? view.snapshot?.facts.source : undefined;
  const currentId = usePlace(tabId, view.snapshot?.state === 'read');
  useEffect(ask, [loads]);
  useLayoutEffect(() => onSource(source), [source]);
  return (
    <Panel
      // What was searched for, and what was open, was so in one article.
      key={source}
      {...useHeldWhileRead(view.snapshot, props)}
      daysUnsaved={useDaysUnsaved(settings.backupReminder, props.exportOutcome)}
      currentId={currentId}
      // A page that is gone meanwhile has nothing to mark.
      onPointAtClaim={(id) => void askPage(tabId)('pointAtClaim', { id }).catch(() => undefined)}
    />
  );
}
