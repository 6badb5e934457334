import type { LibraryKeyWords } from '../tables/library-keys.ts';

export const libraryKeys: LibraryKeyWords = {
  keys: 'Teclas',
  keysList: [
    ['/', 'buscar'],
    ['↑ ↓', 'moverse'],
    ['Espacio', 'seleccionar'],
    ['Mayús ↑ ↓', 'seleccionar al moverse'],
    ['Ctrl A', 'seleccionar todo'],
    ['Intro', 'editar la nota'],
    ['S U P', 'etiquetar'],
    ['O', 'abrir el artículo'],
    ['Supr', 'a la papelera'],
    ['Ctrl Z', 'deshacer'],
  ],
};
