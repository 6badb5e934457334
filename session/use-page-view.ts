import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  emptyView,
  followPage,
  type AnsweredView,
  type AskedArticle,
  type FollowStored,
  type PageView,
} from './page-session.ts';

/**
 * The view of a tab's article, followed while the component stands, and a function that asks the page again.
 *
 * @param asked the first questions, if they were asked beforehand, or the view that their answers made.
 */
export function usePageView(
  tabId: number,
  followStored: FollowStored,
  asked?: AskedArticle | AnsweredView,
): { view: PageView; ask: () => void } {
  const [view, setView] = useState<PageView>(asked !== undefined && 'snapshot' in asked ? asked : emptyView);
  const ask = useRef<() => void>(() => undefined);
  // Before the first frame is painted: that much earlier the claims are there.
  useLayoutEffect(() => {
    const life = new AbortController();
    ask.current = followPage(tabId, followStored, setView, life.signal, asked).ask;
    return () => life.abort();
  }, [tabId]);
  return { view, ask: () => ask.current() };
}
