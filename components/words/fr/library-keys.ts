import { keyOfTag } from '../../views/tag-keys.ts';
import type { LibraryKeyWords } from '../tables/library-keys.ts';

const tagKeys = Object.values(keyOfTag).join(' ');

export const libraryKeys: LibraryKeyWords = {
  keys: 'Touches',
  keysList: [
    ['/', 'chercher'],
    ['↑ ↓', 'se déplacer'],
    ['Espace', 'sélectionner'],
    ['Maj ↑ ↓', 'sélectionner en se déplaçant'],
    ['Ctrl A', 'tout sélectionner'],
    ['Entrée', 'modifier la note'],
    [tagKeys, 'étiqueter'],
    ['O', 'ouvrir l’article'],
    ['Suppr', 'à la corbeille'],
    ['Ctrl Z', 'annuler'],
  ],
};
