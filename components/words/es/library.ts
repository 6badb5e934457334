import type { Done } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import type { LibraryWords } from '../tables/library.ts';

const format = formattingIn('es');
const tagWords = { sourced: 'con fuente', unsourced: 'sin fuente', promotional: 'promocional' } as const;
function notes(n: number): string {
  return format.count(n, { one: 'nota', other: 'notas' });
}

function done({ what, count, tag }: Done): string {
  switch (what) {
    case 'retagged':
      return `${notes(count)} con la etiqueta «${tag === undefined ? '' : tagWords[tag]}».`;
    case 'corrected':
      return `Datos corregidos en ${notes(count)}.`;
    case 'trashed':
      return `${notes(count)} en la papelera.`;
    case 'restored':
      return `${notes(count)} de vuelta.`;
    case 'joined':
      return `${notes(count)}: ahora son de una misma afirmación.`;
    case 'not-joined':
      return 'Solo se pueden unir notas tuyas, y hacen falta dos. Las notas de otras personas quedan como están.';
    case 'split':
      return 'Se toma por otra afirmación.';
    case 'deleted':
      return `${notes(count)} borradas para siempre.`;
    case 'undone':
      return 'Deshecho.';
    case 'redone':
      return 'Hecho de nuevo.';
    case 'nothing-to-undo':
      return 'No hay nada que deshacer.';
    case 'nothing-to-redo':
      return 'No hay nada que rehacer.';
  }
}

export const library: LibraryWords = {
  library: 'Biblioteca',
  pages: 'Partes de la biblioteca',
  page: { notes: 'Notas', changes: 'Qué ha cambiado', pictures: 'Gráficos', class: 'Clase', files: 'Archivos y copia' },

  search: 'Buscar en tus notas',
  searchHint: 'Palabras de una cita, nota, título, medio o enlace',
  clearSearch: 'Borrar la búsqueda',
  sortBy: 'Orden',
  sort: {
    changed: 'Último cambio primero',
    newest: 'Más nuevas primero',
    oldest: 'Más antiguas primero',
    published: 'Última publicación primero',
    outlet: 'Por medio',
  },
  byArticle: 'Por artículo',
  oneList: 'Una lista',
  arrange: 'Disposición',

  filters: 'Filtros',
  clearFilters: 'Quitar filtros',
  byMe: 'mías',
  notYours: 'Lo que dice otra persona no se puede cambiar aquí.',
  facet: {
    tags: 'Etiqueta',
    findings: 'Lo que encontré',
    checks: 'Hasta dónde llega mi comprobación',
    states: 'En la página',
    outlets: 'Medio',
    people: 'Persona',
    authors: 'Autoría',
    languages: 'Idioma',
  },
  state: {
    anchored: 'Sigue ahí',
    changed: 'Redacción cambiada',
    lost: 'No se encontró',
    unseen: 'Sin buscar de nuevo',
  },
  noFinding: 'Sin resultado',
  noCheck: 'No marcada para comprobar',
  note: 'Nota',
  evidence: 'Pruebas',
  any: 'Todas',
  withIt: 'Con',
  withoutIt: 'Sin',
  tagged: 'Etiquetada',
  from: 'Desde',
  to: 'Hasta',
  onlyArticle: (title) => `Solo «${title}»`,
  findChoice: (facet) => `Buscar en ${facet.toLowerCase()}`,
  moreChoices: (n) => `${format.number(n)} más: escribe para encontrarlos`,
  unnamed: 'Sin nombre',
  shelf: 'Mostrar',
  notes: 'Notas',
  kept: 'Guardadas',
  trash: 'Papelera',

  list: 'Tus notas',
  counted: (shown, all) => (shown === all ? notes(all) : `${format.number(shown)} de ${notes(all)}`),
  reading: (read, all) => `Leyendo ${format.number(read)} de ${notes(all)}…`,
  notesOfArticle: notes,
  select: (quote) => `Seleccionar «${quote}»`,
  selectArticle: (title) => `Seleccionar todo de «${title}»`,
  untitled: 'Artículo sin título',
  links: (n) => format.count(n, { one: 'enlace', other: 'enlaces' }),
  rowWaits: '…',
  untagged: (n) => `Por comprobar, sin etiqueta: ${notes(n)}`,
  showAll: (n) => `Mostrar las ${format.number(n)}`,

  nothingStored: {
    title: 'Tu biblioteca está vacía',
    text: 'Abre una noticia, etiqueta una afirmación y aparecerá aquí. Si tienes una copia, impórtala en «Archivos y copia».',
  },
  nothingFound: {
    title: 'Nada coincide',
    text: 'Ninguna nota cumple esta búsqueda y estos filtros. Quita alguno para ver más.',
  },
  trashEmpty: { title: 'La papelera está vacía', text: 'Lo que borras se queda aquí 30 días.' },
  trashHint: 'Lo que está aquí se borra para siempre 30 días después de llegar.',

  details: 'Nota completa',
  closeDetails: 'Cerrar',
  noneChosen: 'Ninguna nota elegida',
  chooseOne:
    'Haz clic en una nota de la lista para leerla aquí con su artículo, escribir más o cambiar su etiqueta. Con el teclado:',
  openInArticle: 'Abrir el artículo en esta afirmación',
  tagIt: 'Etiqueta',
  moveToTrash: 'Mover a la papelera',
  restore: 'Recuperar',
  deleteForGood: 'Borrar para siempre',
  sureDelete: (n) => `¿Borrar ${notes(n)} para siempre? No se puede deshacer.`,
  keep: 'Conservar',
  made: (when) => `Etiquetada: ${when}`,
  changed: (when) => `Cambiada: ${when}`,
  published: (when) => `Publicado: ${when}`,
  translated: 'Estas palabras son de una traducción de la página hecha por el navegador.',
  trashedOn: (when) => `En la papelera desde: ${when}`,
  wholePage: 'Sobre toda la página',
  asImported: 'Tal como estaba en el archivo de origen',
  inContext: 'El párrafo tal como era',
  stateHint: {
    anchored: 'Estas palabras seguían ahí cuando leíste el artículo por última vez.',
    changed: 'Cuando leíste el artículo por última vez, aquí decía otra cosa.',
    lost: 'Cuando leíste el artículo por última vez, estas palabras no se encontraron.',
    unseen: 'No has vuelto a abrir el artículo.',
  },

  selected: (n) => format.count(n, { one: 'nota seleccionada', other: 'notas seleccionadas' }),
  selectAll: (n) => `Seleccionar las ${format.number(n)}`,
  editDetails: 'Editar los datos',
  detailsHint:
    'Lo que tu biblioteca, tus informes y tus archivos dicen de este artículo. También se guarda lo que dice la página, y en tu próxima visita queda lo que escribas aquí.',
  detail: { title: 'Título', outlet: 'Medio', author: 'Autores', published: 'Publicado' },
  declared: (value) => `La página dice: ${value}`,
  nothingDeclared: 'La página no dice nada de ello.',
  saveDetails: 'Guardar',
  detailsAsDeclared: 'Como dice la página',
  selectNone: 'No seleccionar nada',
  untaggedStay: 'Las que no tienen etiqueta se quedan donde están.',
  retag: 'Etiquetar como',

  undo: 'Deshacer',
  redo: 'Rehacer',
  done,
  close: 'Cerrar',
};
