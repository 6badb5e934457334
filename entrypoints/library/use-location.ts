import { useCallback, useEffect, useState } from 'preact/hooks';
import { libraryPages, type LibraryPage } from '../../components/library/library-props.ts';
import { queryOf, viewOf } from '../../components/library/view-url.ts';
import type { View } from '../../storage/catalogue/view.ts';

interface Place {
  readonly view: View;
  readonly page: LibraryPage;
}

/** View and page as the address has them. A filter is a step that Back takes back; letters of one search are not. */
export function useLocation(): Place & { setView: (view: View) => void; setPage: (page: LibraryPage) => void } {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const follow = (): void => setPlace(currentPlace());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const setView = useCallback((view: View) => {
    setPlace((before) => {
      const isTyping = before.view.text !== '' && view.text !== '' && before.view.text !== view.text;
      goTo({ ...before, view }, isTyping ? 'replace' : 'push');
      return { ...before, view };
    });
  }, []);
  const setPage = useCallback((page: LibraryPage) => {
    setPlace((before) => {
      goTo({ ...before, page }, 'push');
      return { ...before, page };
    });
  }, []);
  return { ...place, setView, setPage };
}

function currentPlace(): Place {
  return { view: viewOf(location.search), page: libraryPages.find((page) => `#${page}` === location.hash) ?? 'notes' };
}

function goTo({ view, page }: Place, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${queryOf(view)}${page === 'notes' ? '' : `#${page}`}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
