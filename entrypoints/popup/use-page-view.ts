import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyView, followPage, type FollowStored, type PageView } from './page-session.ts';

/** The view of a tab's article, followed while the component stands, and a function that asks the page again. */
export function usePageView(tabId: number, followStored: FollowStored): { view: PageView; ask: () => void } {
  const [view, setView] = useState<PageView>(emptyView);
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    const life = new AbortController();
    ask.current = followPage(tabId, followStored, setView, life.signal).ask;
    return () => life.abort();
  }, [tabId]);
  return { view, ask: () => ask.current() };
}
