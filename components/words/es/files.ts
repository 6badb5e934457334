import type { ImportState } from '../../views/import.ts';
import type { LibraryExportState } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { FileWords } from '../tables/files.ts';

const format = formattingIn('es');
function notes(n: number): string {
  return format.count(n, { one: 'nota', other: 'notas' });
}

function exported(state: LibraryExportState): string {
  switch (state.kind) {
    case 'running':
      return `Escribiendo ${format.number(state.done)} de ${notes(state.total)}…`;
    case 'saved':
      return `${notes(state.count)} en el archivo ${state.fileName}.${cleanedAddresses(state.cleaned)}`;
    case 'copied':
      return `${notes(state.count)} en el portapapeles. Pégalas donde quieras.${cleanedAddresses(state.cleaned)}`;
    case 'nothing':
      return 'Aquí no hay nada que exportar.';
    case 'cancelled':
      return 'Detenido. No se escribió ningún archivo.';
    case 'failed':
      return `La exportación no funcionó; tus notas siguen aquí. ${fileFault(state.failure)}`;
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
        ? `Comprobando ${format.number(state.done)} de ${notes(state.total)}…`
        : `Escribiendo ${format.number(state.done)} de ${notes(state.total)}…`;
    case 'done':
      return `Importado: ${format.number(state.added)} nuevas, ${format.number(state.changed)} cambiadas.${left(state.left)}${templates(state.templates)}`;
    case 'cancelled':
      return 'Detenido. No se importó nada.';
    case 'failed':
      return state.failure === 'no-answer'
        ? 'Claimlight no respondió y no se sabe si las notas se importaron. Importa el archivo otra vez: nada entra dos veces.'
        : `La importación no funcionó y no se importó nada. ${fileFault(state.failure)}`;
  }
}

function left(n: number): string {
  return n === 0 ? '' : ` Omitidas, como elegiste: ${format.number(n)}.`;
}

function templates(n: number): string {
  return n === 0 ? '' : ` Plantillas: ${format.number(n)}.`;
}

function importAlso(drafts: number, templates: number): string {
  const typed = drafts === 1 ? '1 borrador' : `${format.number(drafts)} borradores`;
  const written = templates === 1 ? '1 plantilla' : `${format.number(templates)} plantillas`;
  return [
    ...(drafts > 0 ? [`Entre ellas: ${typed} de afirmaciones que aún no tenían etiqueta.`] : []),
    ...(templates > 0 ? [`Con ellas: ${written} de Markdown.`] : []),
  ].join(' ');
}

export const files: FileWords = {
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
    `${{ selected: 'Lo seleccionado', shown: 'Lo que se muestra', everything: 'Todo' }[scope]} (${format.number(n)})`,
  saveFile: 'Guardar archivo',
  copy: 'Copiar',
  cancel: 'Cancelar',
  progress: 'Progreso',
  exported,

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
  whichSentences: 'Qué frases',
  quoteColumn: 'Cita',
  storedColumn: 'Biblioteca',
  fileColumn: 'Archivo',
  resultColumn: 'Queda',
  typedMet: (n) =>
    n === 1
      ? '1 nota trata de una frase sobre la que ya escribiste y que aún no has etiquetado. Lo que escribiste se queda en todo caso.'
      : `${notes(n)} tratan de frases sobre las que ya escribiste y que aún no has etiquetado. Lo que escribiste se queda en todo caso.`,
  typedAnswer: { join: 'Conservar ambos textos', leave: 'Omitir la nota del archivo' },
  typedColumn: 'Escribiste',
  deletedMet: (n) =>
    n === 1
      ? 'Eliminaste definitivamente 1 nota de este archivo.'
      : `Eliminaste definitivamente ${notes(n)} de este archivo.`,
  deletedAnswer: { leave: 'Omitirlas', bring: 'Traerlas de nuevo' },
  whoseNotes: (people, total) => {
    const named = people.map(({ name = 'alguien sin nombre', count }) => `${name} (${notes(count)})`);
    const others = total > people.length ? ` y ${format.number(total - people.length)} más` : '';
    return `En este archivo hay notas de otras personas: ${named.join(', ')}${others}. Quedan junto a las tuyas y nunca se mezclan con ellas.`;
  },
  whoseQuestion: (name) => `¿De quién son las notas de ${name ?? 'la persona sin nombre'}?`,
  whoseAnswer: { theirs: 'De esa persona', mine: 'Mías, de otro dispositivo o de una instalación anterior' },
  untaggedAs: 'Notas sin una de nuestras etiquetas',
  passOver: 'No importarlas',
  importAlso,
  importNow: (n) => `Importar ${notes(n)}`,
  importTooLargeToUndo: 'Una importación de este tamaño no se puede deshacer. Haz antes una copia.',

  backup: 'Copia de seguridad',
  backupHint:
    'Tus notas están solo en este dispositivo, salvo que las compartas más abajo. Quitar la extensión las borra, en cualquier navegador. Una copia devuelve todo lo que etiquetaste y escribiste, con borradores y papelera, y tus plantillas de Markdown. Tus ajustes no están en ella.',
  neverBackedUp: 'Todavía no hay ninguna copia.',
  lastBackup: (when) => `Última copia: ${when}.`,
  changedSince: 'Desde entonces han cambiado notas.',
  unchangedSince: 'Desde entonces no ha cambiado nada.',
  backedUpAs: (name) => `Guardada como ${name}.`,
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
      ? `Tus notas ocupan unos ${format.bytes(used)}.`
      : `Tus notas ocupan unos ${format.bytes(used)} de los ${format.bytes(available)} que permite el navegador.`,
  storagePersistent: 'El navegador las conserva aunque el disco se llene.',
  storageAtRisk: 'Si el disco se llena, el navegador puede borrarlas.',
  emptied:
    'El navegador ha vaciado el almacén de Claimlight: las etiquetas y notas que había en él ya no están. Los navegadores lo hacen con archivos dañados, casi siempre después de que el disco se llenara.',
  emptiedBackup: (when) => `Tu última copia es de ${when}. Impórtala para recuperar las notas de entonces.`,
  emptiedNoBackup: 'Si tienes una copia o una exportación de tus notas, impórtala para recuperarlas.',
  bringBackFile: 'Importar un archivo',
  emptiedRead: 'Entendido',
  remindFirst: 'Tus notas todavía no tienen copia.',
  remindAgain: (when) => `Tus notas han cambiado desde la última copia (${when}).`,
};
