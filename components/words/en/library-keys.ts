import { keyOfTag } from '../../views/tag-keys.ts';
import type { LibraryKeyWords } from '../tables/library-keys.ts';

const tagKeys = Object.values(keyOfTag).join(' ');

export const libraryKeys: LibraryKeyWords = {
  keys: 'Keys',
  keysList: [
    ['/', 'search'],
    ['↑ ↓', 'move'],
    ['Space', 'select'],
    ['Shift ↑ ↓', 'select while moving'],
    ['Ctrl A', 'select all'],
    ['Enter', 'edit the note'],
    [tagKeys, 'tag'],
    ['O', 'open the article'],
    ['Delete', 'to the trash'],
    ['Ctrl Z', 'undo'],
  ],
};
