import { keyOfTag } from '../../views/tag-keys.ts';
import { changeMeaningIn } from '../change-meaning.ts';
import { formattingIn } from '../formatting.ts';
import type { ClaimWords } from '../tables/claims.ts';
import { reasons } from './reasons.ts';

const format = formattingIn('es');
const tag = { sourced: 'Con fuente', unsourced: 'Sin fuente', promotional: 'Promocional' } as const;

const finding = {
  'holds-up': 'Se sostiene',
  misleading: 'Engañosa',
  wrong: 'Falsa',
  'cannot-be-told': 'No se puede saber',
} as const;

const meanings: Readonly<Record<string, string>> = {
  number: 'Da otra cifra.',
  date: 'Da otra fecha u hora.',
  name: 'Nombra a otra persona o cosa.',
  negation: 'Se ha puesto o quitado un «no», así que puede decir lo contrario.',
  hedge: 'Es más o menos segura que antes.',
  attribution: 'Ha cambiado quién lo dice.',
  wording: 'Está dicha con otras palabras, que pueden significar otra cosa.',
  spelling: 'Ha cambiado la ortografía.',
  grammar: 'Han cambiado palabras pequeñas o su orden.',
  typography: 'Ha cambiado la puntuación.',
  insertion: 'Se ha insertado algo que no forma parte de ella.',
};

export const claims: ClaimWords = {
  tag,
  tagMeaning: {
    sourced: 'El artículo dice de dónde viene. Si es verdad es otra cuestión',
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
  changedOnPage: (count) =>
    count === 1
      ? 'Una frase que etiquetaste aquí ha cambiado o ya no está'
      : `${format.number(count)} frases que etiquetaste aquí han cambiado o ya no están`,
  wordingThen: 'Etiquetaste',
  wordingNow: 'Ahora dice',
  materialChange: 'Puede que ya no afirme lo mismo. Vuelve a mirarla, por favor.',
  minorChange: 'Sigue afirmando lo mismo.',
  changeMeaning: changeMeaningIn(meanings),
  copy: {
    correction: 'Una nota de corrección repite las palabras que etiquetaste. No es la afirmación.',
    mention: 'Otra frase repite las palabras que etiquetaste. No es la afirmación.',
    excerpt: 'Las palabras que etiquetaste aparecen sueltas en otro lugar, como un destacado. Esa no es la afirmación.',
  },
  edit: { removed: 'quitado', added: 'nuevo' },
  stillHolds: '¿Sigue valiendo tu etiqueta?',
  keepTag: 'Mantener etiqueta',
  retag: (other) => `Cambiar a: ${tag[other].toLowerCase()}`,
  storedParagraph: 'El párrafo tal como era',
  isItThis: (places) => (places === 1 ? '¿Es esta frase?' : '¿Es una de estas frases?'),
  showPlace: 'Mostrar en la página',
  putHere: 'Sí, poner la etiqueta aquí',
  ofOthers: 'Notas de otras personas',
  moreOfOthers: (n) => `Mostrar ${format.number(n)} más`,
  someone: 'alguien sin nombre',
  saidByOthers: (n) => `${format.number(n)} notas de otras personas`,
  ownSelection: 'Seleccionada por ti',
  translated: 'Etiquetaste esto en una traducción de la página hecha por el navegador.',

  reason: (signal) => (Object.hasOwn(reasons, signal) ? (reasons[signal] ?? '') : 'Afirma algo que se puede comprobar'),
  why: 'Por qué esta frase',
  moreReasons: (count) => `${format.number(count)} más`,
  fewerReasons: 'Menos',
  speaksAgainst: (reason) => `En contra: ${reason.toLowerCase()}`,
  support: {
    named: 'Nombra su fuente',
    vague: 'Nombra su fuente solo vagamente',
    none: 'El texto no nombra ninguna fuente',
  },
  source: (words, what) => `Fuente: ${words} (${what})`,
  sourceKind: {
    person: 'persona',
    organisation: 'organización',
    document: 'documento o estudio',
    outlet: 'medio',
    unnamed: 'sin nombre',
  },
  sourceUnclear: 'No queda claro de dónde viene',
  attributionMarked: '(subrayada en la frase)',
  attributionElsewhere: 'en una frase cercana:',
  quote: (words) => `«${words}»`,
  suggestion: (suggested) => `Sugerencia: ${tag[suggested].toLowerCase()}.`,
  youDecide: 'Tú decides.',
  accept: 'Aceptar',

  check: 'Mi comprobación',
  notChecked: 'aún sin anotar',
  howFar: 'Hasta dónde llega',
  checkState: { 'to-check': 'Por comprobar', checking: 'Comprobando', done: 'Hecha' },
  whatIFound: 'Lo que encontré',
  finding,
  findingIs: (found) => `Resultado: ${finding[found].toLowerCase()}`,

  lookUp: 'Buscar',
  otherPlaces: 'Otros lugares',
  lookUpHint: 'Se abre en una pestaña nueva. Solo el sitio que abras sabrá qué buscas.',
  lookUpSelected: (words) => `Se abre en una pestaña nueva, con las palabras seleccionadas: «${words}».`,
  lookUpPlace: {
    web: 'Buscar en la web',
    'fact-checks': 'Fact Check Explorer',
    wikipedia: 'Wikipedia',
    scholar: 'Google Académico',
    source: 'Lo que dice la propia fuente',
    news: 'Buscar en las noticias',
    archived: 'Este artículo en Wayback Machine',
    archive: 'Guardar este artículo en Wayback Machine',
  },

  note: 'Nota',
  notePlaceholder: '¿Qué has averiguado?',
  saved: 'Guardado',
  saving: 'Guardando…',
  keptAsDraft: 'Guardada como borrador, en la biblioteca bajo «Por comprobar».',
  noteIsFull: (most) =>
    `Esta nota está llena: caben ${format.number(most)} caracteres. Todo lo escrito se conserva; lo que añadas ahora, no.`,
  hasNote: 'Tiene una nota',
  links: (n) => format.count(n, { one: 'enlace', other: 'enlaces' }),
  evidence: 'Pruebas',
  evidencePlaceholder: 'https://…',
  addEvidence: 'Añadir enlace',
  stance: { supports: 'Respalda', contradicts: 'Contradice', background: 'Contexto' },
  removeEvidence: (address) => `Quitar el enlace ${address}`,
  linkFault: {
    'not-a-link': 'Esta dirección web no está completa. Debe ser como https://example.org/pagina.',
    'too-long':
      'Esta dirección es demasiado larga: se pueden guardar como mucho 8192 caracteres. A menudo sobra lo que sigue al signo de interrogación.',
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
    `${format.number(lookedAt)} de ${format.count(total, { one: 'afirmación revisada', other: 'afirmaciones revisadas' })}`,
  show: 'Mostrar',
  filter: {
    all: 'Todas',
    'not-looked-at': 'Sin revisar',
    sourced: tag.sourced,
    unsourced: tag.unsourced,
    promotional: tag.promotional,
    'to-check': 'Por comprobar',
    checked: 'Comprobadas',
    'check-again': 'Revisar de nuevo',
  },
  nothingWithFilter: 'Aquí no hay ninguna afirmación de este tipo.',
  notesLeft:
    'Este artículo tiene más notas de las que se pueden mostrar aquí: ves las que cambiaron por última vez. En la biblioteca están todas.',
  search: 'Buscar entre estas afirmaciones',
  byReason: 'Por qué se eligió',
  anyReason: 'Cualquier motivo',
  bySupport: 'De dónde viene',
  anySupport: 'Cualquier fuente',
  found: (found, total) =>
    `${format.number(found)} de ${format.count(total, { one: 'afirmación', other: 'afirmaciones' })}`,
  clearSearch: 'Volver a mostrar todas',
  keys: 'Teclas',
  keysList: [
    ['↑ ↓', 'moverse'],
    [keyOfTag.sourced, tag.sourced.toLowerCase()],
    [keyOfTag.unsourced, tag.unsourced.toLowerCase()],
    [keyOfTag.promotional, tag.promotional.toLowerCase()],
    ['Intro', 'nota'],
    ['Supr', 'quitar etiqueta'],
    ['Ctrl Z', 'deshacer'],
  ],

  startHere: 'Empiece por aquí',
  startReason: {
    'no-source': 'No nombra ninguna fuente',
    'vague-source': 'Solo nombra su fuente vagamente',
    consequence: 'De ella depende mucho',
    'check-worthy': 'Merece una comprobación',
  },

  claimOf: (nth, total) => `Afirmación ${format.number(nth)} de ${format.number(total)}`,
  claimReached: (nth, total, sentence, set) =>
    `Afirmación ${format.number(nth)} de ${format.number(total)}${set === undefined ? '' : `, etiquetada: ${tag[set].toLowerCase()}`}. ${sentence}`,
  nextClaim: 'Afirmación siguiente',
  previousClaim: 'Afirmación anterior',
  closeCard: 'Cerrar',
  refused: {
    covered:
      'Algo de la página está encima de esta tarjeta, así que no se hizo nada. Vuelve a intentarlo cuando ya no esté, o etiqueta en la ventana emergente.',
    moved:
      'Esta tarjeta se puso por sí sola bajo el puntero, así que no se hizo nada. Mueve el puntero y vuelve a hacer clic.',
  },
  sameWordsMore: (count) => `${format.number(count)} más en la biblioteca`,
  sameClaimElsewhere: 'Etiquetaste la misma afirmación en otra parte',
  metBefore: 'Ya vista',
  useTheSame: 'Usar la misma etiqueta, nota y enlaces',

  sensitivity: 'Afirmaciones que se resaltan',
  sensitivityShort: 'Cuántas',
  sensitivityName: { few: 'Pocas', balanced: 'Equilibrado', all: 'Todas' },
  sensitivityMeaning: {
    few: 'Solo las que más merece la pena comprobar.',
    balanced: 'Las que merece la pena comprobar.',
    all: 'Todo lo que se podría comprobar, también lo menor.',
  },
  selectFirst: '¿Falta una afirmación? Selecciona su texto en la página y abre Claimlight.',
};
