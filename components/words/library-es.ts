import type { ImportState } from '../views/import.ts';
import type { Done, LibraryExportState } from '../views/library.ts';
import { refusals } from './es/refusals.ts';
import type { LibraryWords } from './library-words.ts';
import { templateEs } from './template-es.ts';

const number = new Intl.NumberFormat('es');
const tagWords = { sourced: 'con fuente', unsourced: 'sin fuente', promotional: 'promocional' } as const;

const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
const notes = (n: number): string => count(n, 'nota', 'notas');

function done({ what, count, tag }: Done): string {
  switch (what) {
    case 'retagged':
      return `${notes(count)} con la etiqueta «${tag === undefined ? '' : tagWords[tag]}».`;
    case 'trashed':
      return `${notes(count)} en la papelera.`;
    case 'restored':
      return `${notes(count)} de vuelta.`;
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

function exported(state: LibraryExportState): string {
  switch (state.kind) {
    case 'running':
      return `Escribiendo ${number.format(state.done)} de ${notes(state.total)}…`;
    case 'saved':
      return `${notes(state.count)} en el archivo ${state.fileName}.`;
    case 'copied':
      return `${notes(state.count)} en el portapapeles. Pégalas donde quieras.`;
    case 'nothing':
      return 'Aquí no hay nada que exportar.';
    case 'cancelled':
      return 'Detenido. No se escribió ningún archivo.';
    case 'failed':
      return 'La exportación no funcionó. Tus notas siguen aquí.';
  }
}

function importState(state: ImportState): string {
  switch (state.kind) {
    case 'reading':
      return `Leyendo ${state.fileName}…`;
    case 'preview':
      return `${state.fileName}: todavía no se ha importado nada.`;
    case 'running':
      return state.step === 'sending'
        ? `Comprobando ${number.format(state.done)} de ${notes(state.total)}…`
        : `Escribiendo ${number.format(state.done)} de ${notes(state.total)}…`;
    case 'done':
      return `Importado: ${number.format(state.added)} nuevas, ${number.format(state.changed)} cambiadas.${templates(state.templates)}`;
    case 'cancelled':
      return 'Detenido. No se importó nada.';
    case 'failed':
      return 'La importación no funcionó y no se importó nada. Tus notas están como estaban.';
  }
}

function templates(n: number): string {
  return n === 0 ? '' : ` Plantillas: ${number.format(n)}.`;
}

function importAlso(drafts: number, templates: number): string {
  const typed = drafts === 1 ? '1 borrador' : `${number.format(drafts)} borradores`;
  const written = templates === 1 ? '1 plantilla' : `${number.format(templates)} plantillas`;
  return [
    ...(drafts > 0 ? [`Entre ellas: ${typed} de afirmaciones que aún no tenían etiqueta.`] : []),
    ...(templates > 0 ? [`Con ellas: ${written} de Markdown.`] : []),
  ].join(' ');
}

const megabytes = new Intl.NumberFormat('es', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
const gigabytes = new Intl.NumberFormat('es', { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 0 });
const size = (bytes: number): string =>
  bytes < 1e9 ? megabytes.format(Math.ceil(bytes / 1e6)) : gigabytes.format(bytes / 1e9);
const perCent = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 0 });

export const libraryEs: LibraryWords = {
  library: 'Biblioteca',
  pages: 'Partes de la biblioteca',
  page: { notes: 'Notas', pictures: 'Gráficos', files: 'Archivos y copia' },

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
  facet: { tags: 'Etiqueta', states: 'En la página', outlets: 'Medio', authors: 'Autoría', languages: 'Idioma' },
  state: {
    anchored: 'Sigue ahí',
    changed: 'Redacción cambiada',
    lost: 'No se encontró',
    unseen: 'Sin buscar de nuevo',
  },
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
  moreChoices: (n) => `${number.format(n)} más: escribe para encontrarlos`,
  unnamed: 'Sin nombre',
  shelf: 'Mostrar',
  notes: 'Notas',
  kept: 'Guardadas',
  trash: 'Papelera',

  list: 'Tus notas',
  counted: (shown, all) => (shown === all ? notes(all) : `${number.format(shown)} de ${notes(all)}`),
  reading: (read, all) => `Leyendo ${number.format(read)} de ${notes(all)}…`,
  notesOfArticle: notes,
  select: (quote) => `Seleccionar «${quote}»`,
  selectArticle: (title) => `Seleccionar todo de «${title}»`,
  untitled: 'Artículo sin título',
  links: (n) => count(n, 'enlace', 'enlaces'),
  rowWaits: '…',

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

  selected: (n) => count(n, 'nota seleccionada', 'notas seleccionadas'),
  selectAll: (n) => `Seleccionar las ${number.format(n)}`,
  selectNone: 'No seleccionar nada',
  retag: 'Etiquetar como',

  undo: 'Deshacer',
  redo: 'Rehacer',
  done,

  export: 'Exportar',
  format: 'Formato',
  formatName: {
    markdown: 'Markdown',
    csv: 'CSV (hoja de cálculo)',
    json: 'JSON (copia)',
    html: 'HTML (informe para imprimir)',
    webAnnotation: 'W3C Web Annotation (JSON-LD)',
    claimReview: 'Borradores ClaimReview (JSON-LD)',
    hypothesis: 'Hypothesis (JSON)',
    ris: 'RIS (citas)',
    csl: 'CSL-JSON (citas)',
  },
  scope: 'Qué',
  scopeName: (scope, n) =>
    `${{ selected: 'Lo seleccionado', shown: 'Lo que se muestra', everything: 'Todo' }[scope]} (${number.format(n)})`,
  saveFile: 'Guardar archivo',
  copy: 'Copiar',
  cancel: 'Cancelar',
  progress: 'Progreso',
  close: 'Cerrar',
  exported,
  template: templateEs,

  import: 'Importar',
  importHint:
    'Copias y hojas de cálculo de Claimlight, anotaciones W3C y archivos de Hypothesis. Ves qué pasaría antes de que pase nada.',
  chooseFile: 'Elegir un archivo…',
  importState,
  importCount: {
    added: 'Nuevas',
    changed: 'Cambiarán',
    kept: 'Distintas, se quedan como están',
    equal: 'Ya están aquí',
    refused: 'No importables',
  },
  conflictRule: 'Donde archivo y biblioteca difieren',
  ruleName: { newer: 'Gana lo más nuevo', file: 'Gana el archivo', stored: 'Gana la biblioteca' },
  conflicts: 'Notas que difieren',
  quoteColumn: 'Cita',
  storedColumn: 'Biblioteca',
  fileColumn: 'Archivo',
  resultColumn: 'Queda',
  untaggedAs: 'Notas sin una de nuestras etiquetas',
  passOver: 'No importarlas',
  refusals,
  importAlso,
  importNow: (n) => `Importar ${notes(n)}`,
  importTooLargeToUndo: 'Una importación de este tamaño no se puede deshacer. Haz antes una copia.',

  backup: 'Copia de seguridad',
  backupHint:
    'Tus notas están solo en este dispositivo. Quitar la extensión las borra, en cualquier navegador. Una copia devuelve todo lo que etiquetaste y escribiste, con borradores y papelera, y tus plantillas de Markdown. Tus ajustes no están en ella.',
  neverBackedUp: 'Todavía no hay ninguna copia.',
  lastBackup: (when) => `Última copia: ${when}.`,
  changedSince: 'Desde entonces han cambiado notas.',
  unchangedSince: 'Desde entonces no ha cambiado nada.',
  backUpNow: 'Hacer una copia ahora',
  scheduledBackup: 'Copia automática',
  scheduleName: { off: 'No', daily: 'Diaria', weekly: 'Semanal' },
  scheduleHint: 'Escribe un archivo en tu carpeta de descargas. El navegador te pide permiso.',
  scheduleFolderHint: 'Escribe un archivo en esa carpeta.',
  backupFolder: 'Dónde van las copias',
  inDownloads: 'A tu carpeta de descargas.',
  inFolder: (name) => `A la carpeta «${name}».`,
  folderAsksAgain: 'El navegador quiere preguntarte otra vez antes de escribir ahí: elige «Hacer una copia ahora».',
  chooseFolder: 'Elegir una carpeta…',
  useDownloads: 'Usar la carpeta de descargas',
  scheduleDenied: 'Sin tu permiso para guardar descargas no es posible.',
  storageUsed: (used, available) =>
    available === undefined
      ? `Tus notas ocupan unos ${size(used)}.`
      : `Tus notas ocupan unos ${size(used)} de los ${size(available)} que permite el navegador.`,
  storagePersistent: 'El navegador las conserva aunque el disco se llene.',
  storageAtRisk: 'Si el disco se llena, el navegador puede borrarlas.',
  remindFirst: 'Tus notas todavía no tienen copia.',
  remindAgain: (when) => `Tus notas han cambiado desde la última copia (${when}).`,

  picturesTitle: 'Cómo has etiquetado',
  picturesHint:
    'Estos gráficos cuentan tus etiquetas y nada más. Tú elegiste qué mirar: no dicen nada de lo que no miraste.',
  picturesOfFiltered: 'Solo cuentan las notas que pasan los filtros.',
  picturesBy: 'Por',
  shareKind: { outlet: 'Medio', article: 'Artículo', month: 'Mes' },
  pictureOf: { outlet: 'Notas por medio', article: 'Notas por artículo', month: 'Notas por el mes en que las hiciste' },
  pictureName: (what) => `${what}. La tabla de abajo tiene los mismos números.`,
  nothingToDraw: 'Aquí no hay notas que contar.',
  barsOf: (drawn, all) => `Se muestran ${number.format(drawn)} de ${number.format(all)}. Los filtros las reducen.`,
  tableBehind: 'Los números en una tabla',
  perCent: (share) => perCent.format(share),
  coverageColumn: 'Afirmaciones revisadas',
  coverageUnknown: 'no se sabe',
  coverageFill: { 'looked-at': 'etiquetadas', open: 'encontradas, sin etiquetar' },
  coverageHint:
    'Las afirmaciones encontradas en los artículos que etiquetaste, y cuántas de ellas etiquetaste. Faltan los artículos que no se han leído aquí desde entonces.',
  nothingCovered: 'Aún no se sabe: las afirmaciones se cuentan cuando vuelves a leer un artículo etiquetado.',
  coverageOf: (lookedAt, claims) => `${number.format(lookedAt)} de ${number.format(claims)}`,

  problem: {
    unavailable:
      'Esta ventana no deja que las extensiones guarden nada, así que tus notas no se pueden mostrar aquí. Abre la biblioteca en una ventana normal.',
    full: 'El disco está lleno y tu último cambio no se guardó. Lo anterior sigue aquí. Expórtalo ahora, o libera espacio y prueba de nuevo.',
    blocked:
      'Otra ventana de Claimlight usa todavía una versión anterior de tus notas. Ciérrala y recarga esta página.',
    newer: 'Tus notas las escribió una versión más nueva de Claimlight. Actualiza la extensión para abrirlas.',
    invalid: 'Una nota guardada no se puede leer. Las demás están aquí.',
    failed: 'No se pudieron abrir tus notas. Reiniciar el navegador suele ayudar; no se ha borrado nada.',
    'not-saved': 'Tu último cambio no se guardó. Lo que escribiste sigue en su campo. Inténtalo de nuevo.',
  },
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
