import { keyOfTag } from '../../views/tag-keys.ts';
import type { LibraryKeyWords } from '../tables/library-keys.ts';

const tagKeys = Object.values(keyOfTag).join(' ');

export const libraryKeys: LibraryKeyWords = {
  keys: 'Tasten',
  keysList: [
    ['/', 'suchen'],
    ['↑ ↓', 'bewegen'],
    ['Leertaste', 'auswählen'],
    ['Umschalt ↑ ↓', 'beim Bewegen auswählen'],
    ['Strg A', 'alle auswählen'],
    ['Enter', 'Notiz bearbeiten'],
    [tagKeys, 'markieren'],
    ['O', 'Artikel öffnen'],
    ['Entf', 'in den Papierkorb'],
    ['Strg Z', 'rückgängig'],
  ],
};
