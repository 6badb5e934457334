import type { LibraryKeyWords } from '../tables/library-keys.ts';

export const libraryKeys: LibraryKeyWords = {
  keys: 'Keys',
  keysList: [
    ['/', 'search'],
    ['↑ ↓', 'move'],
    ['Space', 'select'],
    ['Shift ↑ ↓', 'select while moving'],
    ['Ctrl A', 'select all'],
    ['Enter', 'edit the note'],
    ['S U P', 'tag'],
    ['O', 'open the article'],
    ['Delete', 'to the trash'],
    ['Ctrl Z', 'undo'],
  ],
};
