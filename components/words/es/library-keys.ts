import { keyOfTag } from '../../views/tag-keys.ts';
import type { LibraryKeyWords } from '../tables/library-keys.ts';

const tagKeys = Object.values(keyOfTag).join(' ');

export const libraryKeys: LibraryKeyWords = {
  keys: 'Teclas',
  keysList: [
    ['/', 'buscar'],
    ['↑ ↓', 'moverse'],
    ['Espacio', 'seleccionar'],
    ['Mayús ↑ ↓', 'seleccionar al moverse'],
    ['Ctrl A', 'seleccionar todo'],
    ['Intro', 'editar la nota'],
    [tagKeys, 'etiquetar'],
    ['O', 'abrir el artículo'],
    ['Supr', 'a la papelera'],
    ['Ctrl Z', 'deshacer'],
  ],
};
