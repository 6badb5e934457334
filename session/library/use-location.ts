import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { libraryPages, type LibraryPage } from '../../components/views/library.ts';
import { queryOf, viewOf } from '../../components/views/library-address.ts';
import type { View } from '../../catalogue/view.ts';

interface Place {
  readonly view: View;
  readonly page: LibraryPage;
}

/** View and page as the address has them. A filter is a step that Back takes back; the letters of one search are not. */
export function useLocation(): Place & { setPlace: (change: Partial<Place>) => void } {
  const [place, setPlaceState] = useState(currentPlace);
  const newest = useRef(place);
  useEffect(() => {
    const follow = (): void => {
      newest.current = currentPlace();
      setPlaceState(newest.current);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const setPlace = useCallback((change: Partial<Place>) => {
    const before = newest.current;
    const next = { ...before, ...change };
    const isTyping = before.view.text !== '' && next.view.text !== '' && before.view.text !== next.view.text;
    newest.current = next;
    goTo(next, isTyping ? 'replace' : 'push');
    setPlaceState(next);
  }, []);
  return { ...place, setPlace };
}

function currentPlace(): Place {
  return { view: viewOf(location.search), page: libraryPages.find((page) => `#${page}` === location.hash) ?? 'notes' };
}

function goTo({ view, page }: Place, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${queryOf(view)}${page === 'notes' ? '' : `#${page}`}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
