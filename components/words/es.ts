import type { ExportOutcome } from '../views/popup.ts';
import { reasons } from './es-reasons.ts';
import type { Words } from './words.ts';

const tag = { sourced: 'Con fuente', unsourced: 'Sin fuente', promotional: 'Promocional' } as const;

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

function exported(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `${count(outcome.count, 'nota guardada', 'notas guardadas')} como ${outcome.fileName}.`;
    case 'copied':
      return `${count(outcome.count, 'nota copiada. Pégala', 'notas copiadas. Pégalas')} donde quieras.`;
    case 'nothing':
      return 'Todavía no hay nada que exportar. Etiqueta primero una afirmación.';
    case 'failed':
      return 'La exportación no funcionó. Tus notas siguen aquí. Prueba con el otro botón.';
  }
}

const kinds: Readonly<Record<string, string>> = {
  number: 'una cifra',
  date: 'una fecha',
  name: 'un nombre',
  negation: 'un «no»',
  hedge: 'el grado de certeza',
  attribution: 'quién lo dice',
  wording: 'otras palabras',
  spelling: 'la ortografía',
  grammar: 'la gramática',
  typography: 'la puntuación',
  insertion: 'algo intercalado',
};

function changeKinds(changes: readonly string[]): string {
  const known = changes.flatMap((change) => (Object.hasOwn(kinds, change) ? (kinds[change] ?? []) : []));
  return known.length === 0 ? '' : `Cambios: ${new Intl.ListFormat('es').format(known)}.`;
}

export const es: Words = {
  language: 'es',

  tag,
  tagMeaning: {
    sourced: 'Dice de dónde viene, y eso te convence',
    unsourced: 'No dice de dónde viene, o no con suficiente claridad',
    promotional: 'Quiere vender o convencer más que informar',
  },
  tagKey: (key) => `Tecla ${key}`,
  clearTag: 'Quitar etiqueta',
  notLookedAt: 'Sin revisar',

  claimsOnPage: 'Afirmaciones de esta página',
  section: {
    changed: 'Cambió desde que la etiquetaste',
    whole: 'Sobre toda la página',
    lost: 'Ya no se encuentra en la página',
  },
  state: {
    moved: 'Se ha movido en la página',
    reworded: 'Ligeramente reformulada',
    changed: 'La redacción ha cambiado',
    ambiguous: 'Estas palabras están ahora en varios lugares',
    orphan: 'La página ya no tiene este texto',
  },
  materialChange: 'Puede que ya no afirme lo mismo. Vuelve a mirarla, por favor.',
  minorChange: 'Solo pequeños cambios de redacción.',
  changeKinds,
  edit: { removed: 'quitado', added: 'nuevo' },
  stillHolds: '¿Sigue valiendo tu etiqueta?',
  keepTag: 'Mantener etiqueta',
  retag: (other) => `Cambiar a: ${tag[other].toLowerCase()}`,
  storedParagraph: 'El párrafo tal como era',
  isItThis: (places) => (places === 1 ? '¿Es esta frase?' : '¿Es una de estas frases?'),
  showPlace: 'Mostrar en la página',
  putHere: 'Sí, poner la etiqueta aquí',
  ownSelection: 'Seleccionada por ti',

  reason: (signal) => (Object.hasOwn(reasons, signal) ? (reasons[signal] ?? '') : 'Afirma algo que se puede comprobar'),
  why: 'Por qué esta frase',
  moreReasons: (count) => `${String(count)} más`,
  fewerReasons: 'Menos',
  speaksAgainst: (reason) => `En contra: ${reason.toLowerCase()}`,
  support: {
    named: 'Nombra su fuente',
    vague: 'Nombra su fuente solo vagamente',
    none: 'El texto no nombra ninguna fuente',
  },
  attributionMarked: '(subrayada en la frase)',
  attributionElsewhere: 'en una frase cercana:',
  quote: (words) => `«${words}»`,
  suggestion: (suggested) => `Sugerencia: ${tag[suggested].toLowerCase()}.`,
  youDecide: 'Tú decides.',
  accept: 'Aceptar',

  note: 'Nota',
  notePlaceholder: '¿Qué has averiguado?',
  saved: 'Guardado',
  saving: 'Guardando…',
  keptAsDraft: 'Guardada como borrador. Etiqueta la afirmación para conservarla con tus notas.',
  hasNote: 'Tiene una nota',
  links: (n) => count(n, 'enlace', 'enlaces'),
  evidence: 'Pruebas',
  evidencePlaceholder: 'https://…',
  addEvidence: 'Añadir enlace',
  removeEvidence: (address) => `Quitar el enlace ${address}`,
  linkFault: {
    'not-a-link': 'Esta dirección web no está completa. Debe ser como https://example.org/pagina.',
    'not-web': 'Solo se pueden añadir direcciones que empiecen por http:// o https://.',
    'already-there': 'Este enlace ya está en la lista.',
    empty: 'Pega o escribe primero una dirección web.',
  },

  tagged: (set) => `Etiquetada: ${tag[set].toLowerCase()}`,
  alreadyTagged: (set) => `Ya estaba etiquetada: ${tag[set].toLowerCase()}`,
  tagCleared: 'Etiqueta quitada',
  undo: 'Deshacer',
  undone: 'Último cambio deshecho',
  nothingToUndo: 'No hay nada que deshacer',

  coverage: (lookedAt, total) =>
    `${String(lookedAt)} de ${count(total, 'afirmación revisada', 'afirmaciones revisadas')}`,
  show: 'Mostrar',
  filter: {
    all: 'Todas',
    'not-looked-at': 'Sin revisar',
    sourced: tag.sourced,
    unsourced: tag.unsourced,
    promotional: tag.promotional,
    'check-again': 'Revisar de nuevo',
  },
  nothingWithFilter: 'Aquí no hay ninguna afirmación de este tipo.',
  search: 'Buscar entre estas afirmaciones',
  byReason: 'Por qué se eligió',
  anyReason: 'Cualquier motivo',
  bySupport: 'De dónde viene',
  anySupport: 'Cualquier fuente',
  found: (found, total) => `${String(found)} de ${count(total, 'afirmación', 'afirmaciones')}`,
  clearSearch: 'Volver a mostrar todas',
  keys: 'Teclas',
  keysList: [
    ['↑ ↓', 'moverse'],
    ['S', tag.sourced.toLowerCase()],
    ['U', tag.unsourced.toLowerCase()],
    ['P', tag.promotional.toLowerCase()],
    ['Intro', 'nota'],
    ['Supr', 'quitar etiqueta'],
    ['Ctrl Z', 'deshacer'],
  ],

  claimOf: (nth, total) => `Afirmación ${String(nth)} de ${String(total)}`,
  claimReached: (nth, total, sentence, set) =>
    `Afirmación ${String(nth)} de ${String(total)}${set === undefined ? '' : `, etiquetada: ${tag[set].toLowerCase()}`}. ${sentence}`,
  nextClaim: 'Afirmación siguiente',
  previousClaim: 'Afirmación anterior',
  closeCard: 'Cerrar',
  sameWordsMore: (count) => `${String(count)} más en la biblioteca`,
  sameWordsElsewhere: 'Etiquetaste las mismas palabras en otra parte',

  sensitivity: 'Afirmaciones que se resaltan',
  sensitivityShort: 'Cuántas',
  sensitivityName: { few: 'Pocas', balanced: 'Equilibrado', all: 'Todas' },
  sensitivityMeaning: {
    few: 'Solo las que más merece la pena comprobar.',
    balanced: 'Las que merece la pena comprobar.',
    all: 'Todo lo que se podría comprobar, también lo menor.',
  },
  highlights: 'Resaltado',
  highlightsSwitched: (shown) => (shown ? 'Resaltado a la vista' : 'Resaltado oculto'),
  tagSelection: 'Etiquetar la selección',
  selectFirst: '¿Falta una afirmación? Selecciona su texto en la página y abre Claimlight.',

  status: {
    'read-partly': {
      title: 'Solo se leyó la primera parte',
      text: 'Esta página es muy larga. Puedes seleccionar y etiquetar cualquier otra frase.',
    },
    'unsupported-language': {
      title: 'Todavía no hay sugerencias en este idioma',
      text: 'Claimlight no sabe encontrar afirmaciones en este idioma. Selecciona una frase en la página y etiquétala tú.',
    },
    'internal-page': {
      title: 'Esta página es del navegador',
      text: 'Las extensiones no pueden leerla. Abre una noticia y prueba de nuevo.',
    },
    pdf: {
      title: 'Esto es un PDF',
      text: 'Claimlight lee páginas web. Si el artículo existe también como página web, abre esa.',
    },
    'no-article': {
      title: 'Esto no parece una noticia',
      text: 'Por eso Claimlight no la ha tocado. Si lo es, Claimlight puede leerla ahora.',
    },
    'site-off': {
      title: 'Claimlight no lee este sitio',
      text: 'Así lo has elegido. Actívalo abajo para que vuelva a leer sus artículos.',
    },
    'too-large': {
      title: 'Esta página es demasiado grande para leerla',
      text: 'Aun así puedes seleccionar una frase en la página y etiquetarla tú.',
    },
    'extension-updated': {
      title: 'Claimlight se ha actualizado',
      text: 'Recarga la página para seguir. Tus etiquetas y notas están guardadas y volverán a aparecer.',
    },
    error: {
      title: 'No se pudo leer esta página',
      text: 'Algo falló por nuestra parte. La página y tus notas están intactas. Recargar suele ayudar.',
    },
  },
  loading: {
    'asking-page': 'Mirando la página…',
    reading: 'Leyendo el artículo…',
    'finding-claims': 'Buscando afirmaciones que merezca la pena comprobar…',
  },
  noClaims: {
    title: 'Aquí no se encontraron afirmaciones',
    text: 'Eso no significa que todo esté bien, solo que ninguna frase destacó. Elige «Todas» abajo, o selecciona una frase y etiquétala tú.',
  },
  readSite: (host) => `Leer noticias en ${host}`,
  openPanel: 'Abrir en el panel lateral',
  openLibrary: 'Todas tus notas',
  openSettings: 'Ajustes',
  backupDue: (days) =>
    `Tus notas de ${days === 1 ? 'hoy' : `los últimos ${String(days)} días`} no están en ninguna copia.`,
  backUp: 'Guardar una copia',
  readAnyway: 'Leer esta página de todos modos',
  reloadPage: 'Recargar la página',
  problem: {
    'database-closed':
      'Ahora no se pueden abrir tus notas, así que no se puede guardar nada nuevo. Lo que escribas se conserva como borrador. Reiniciar el navegador suele ayudar.',
    'database-full':
      'El disco está lleno y tu último cambio aún no se ha guardado. Se conserva como borrador. Libera espacio o exporta tus notas ahora.',
    'page-silent':
      'La página ya no responde. Tus etiquetas y notas están guardadas. Recarga la página para verlas en ella.',
    'not-in-article': 'Claimlight no cuenta esas palabras como parte del artículo, así que no se pueden etiquetar.',
    'not-done': 'Eso no funcionó. Tus notas siguen como estaban. Inténtalo de nuevo.',
    'not-stored': 'Tu último cambio no se guardó. Lo que escribiste se conserva como borrador. Inténtalo de nuevo.',
  },

  export: 'Exportar',
  format: 'Formato',
  formatName: { markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  scope: 'Qué exportar',
  scopeName: { page: 'Esta página', everything: 'Todo' },
  saveFile: 'Guardar',
  copy: 'Copiar',
  exported,
};
