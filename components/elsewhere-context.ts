import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ElsewhereNote } from './views/elsewhere.ts';

/** Where else the claims of the article that is shown were tagged. */
export const ElsewhereContext = createContext<readonly ElsewhereNote[]>([]);

/** Of one claim, by its words. */
export function useElsewhere(exact: string): readonly ElsewhereNote[] {
  return useContext(ElsewhereContext).filter((note) => note.exact === exact);
}
