import { formattingIn } from '../formatting.ts';
import type { ClassWords } from '../tables/classes.ts';

const format = formattingIn('es');

export const classes: ClassWords = {
  lead: 'Una clase lee y etiqueta los mismos artículos. Sin cuenta ni servidor: los archivos pasan de mano en mano, por correo, por la página del curso o por una carpeta compartida.',
  done: (done) => {
    switch (done.what) {
      case 'saved':
        return `Guardado como ${done.fileName}.`;
      case 'handed-in':
        return `Guardado como ${done.fileName}. Entrega este archivo a tu docente.`;
      case 'handed-in-there':
        return `Entregado: ${done.fileName} está en la carpeta «${done.folder}».`;
      case 'folder-read':
        return done.files === 0
          ? `Todavía nadie ha entregado nada en la carpeta «${done.folder}».`
          : `Leído de la carpeta «${done.folder}»: ${format.count(done.files, { one: 'archivo entregado', other: 'archivos entregados' })}.`;
      case 'copied':
        return 'Copiado. Pégalo en un correo o en la página del curso; el alumnado lo pega aquí.';
      case 'opened':
        return 'La tarea está abajo. Un artículo se abre al hacer clic en él.';
      case 'nothing-to-hand-in':
        return 'Todavía no hay nada que entregar: etiqueta primero una afirmación en uno de los artículos.';
      case 'newer-assignment':
        return 'Esta tarea es de un Claimlight más nuevo. Actualiza Claimlight para abrirla.';
      case 'not-an-assignment':
        return 'Eso no es una tarea de Claimlight.';
    }
  },

  given: 'Tareas para ti',
  givenHint:
    'Abre el archivo que te dio tu docente, o pega el texto que empieza por «claimlight-assignment:». Un artículo solo se abre cuando haces clic en él.',
  chooseAssignment: 'Elegir un archivo …',
  pasteAssignment: 'Pegar una tarea',
  openAssignment: 'Abrir',
  tagsThatCount: (tags) => `Etiquetas que cuentan: ${format.list(tags)}.`,
  othersHidden: 'Las notas de otras personas sobre estos artículos quedan ocultas hasta que entregues.',
  progress: (tagged, claims) =>
    claims === undefined
      ? `${format.number(tagged)} etiquetadas`
      : `${format.number(tagged)} de ${format.number(claims)} afirmaciones etiquetadas`,
  nickname: 'Tu apodo en esta clase',
  handIn: (tagged) => `Entregar ${format.count(tagged, { one: 'etiqueta', other: 'etiquetas' })}`,
  handInThere: (folder) => `Entregar en la carpeta «${folder}»`,
  handedIn: (when) => `Entregado: ${when}. Si cambias algo, entrega de nuevo: cuenta el último archivo.`,
  forget: 'Quitar de esta lista',

  make: 'Preparar una tarea',
  makeHint: 'Contiene un título, una pregunta y direcciones, y nada sobre ti.',
  title: 'Título',
  question: 'Pregunta',
  articles: 'Direcciones de artículos, una por línea, diez como máximo',
  whichTags: 'Etiquetas que cuentan',
  hidesOthers: 'Ocultar las notas de otras personas hasta entregar las propias',
  fault: {
    'no-title': 'Ponle un título.',
    'no-article': 'Añade la dirección de un artículo.',
    'too-many-articles': 'Diez artículos como máximo.',
    'not-an-address': 'Una de las líneas no es una dirección web.',
    'no-tag': 'Elige una etiqueta.',
  },
  saveAssignment: 'Guardar como archivo',
  copyAssignment: 'Copiar como texto',

  read: 'Leer lo que entregó una clase',
  readHint:
    'Elige todos los archivos a la vez, o suéltalos aquí. Se leen en tu equipo y se conservan solo mientras esta página está abierta. El mismo archivo dos veces cuenta una; de dos archivos de una persona cuenta el posterior.',
  chooseHandIns: 'Elegir archivos …',
  reading: 'Leyendo los archivos …',
  handInFault: {
    'not-a-hand-in': 'Este no es un archivo entregado.',
    unreadable:
      'Este archivo no se pudo leer ahora. Quizá aún está en camino; lee la carpeta otra vez dentro de un rato.',
    'too-large': 'Este archivo es demasiado grande.',
  },
  observed: 'Acuerdo por parejas',
  alpha: 'Krippendorff α',
  cohen: 'Cohen κ',
  fleiss: 'Fleiss κ',
  measure: (value) => format.decimal(value),
  withInterval: (value, interval) =>
    interval === undefined
      ? format.decimal(value)
      : `${format.decimal(value)} (95 %: de ${format.decimal(interval.low)} a ${format.decimal(interval.high)})`,
  agreementHint: (claims) =>
    `Sobre ${format.count(claims, { one: 'afirmación', other: 'afirmaciones' })} que etiquetaron dos o más. 1 es acuerdo total, 0 es lo que da el azar. El acuerdo no dice quién tiene razón.`,
  person: (nth) => `Persona ${format.number(nth)}`,
  showNames: 'Mostrar nombres',
  whoHandedIn: (count) => `Entregaron ${format.number(count)}`,
  findMissing: '¿Quién falta?',
  whoIsMissing: (count) =>
    count === 0
      ? 'Han entregado todos'
      : `${format.plural(count, { one: 'Falta', other: 'Faltan' })} ${format.number(count)}`,
  missingHidden: 'Elige «Mostrar nombres» para ver quiénes.',
  roster: 'Nombres o apodos de la clase, uno por línea. Se quedan en este dispositivo.',
  tags: (count) => format.count(count, { one: 'etiqueta', other: 'etiquetas' }),
  notesOf: (count) => format.count(count, { one: 'nota', other: 'notas' }),
  saveCsv: 'Guardar como CSV',
  saveReport: 'Guardar como informe',
  clear: 'Vaciar',

  whichAssignment: 'Tarea',
  handedInFor: (title, files) =>
    `${title ?? 'Una tarea que no está en este dispositivo'} (${format.count(files, { one: 'archivo', other: 'archivos' })})`,

  folder: 'Una carpeta para la clase',
  folderHint:
    'Si tu clase comparte una carpeta, en una unidad de red o con un programa del centro, el alumnado puede entregar ahí, y su docente lo lee todo de una vez. Cada entrega es un archivo nuevo y ninguno se cambia. Quien pueda abrir la carpeta puede leer lo que contiene.',
  chooseFolder: 'Elegir la carpeta de la clase …',
  chooseOtherFolder: 'Elegir otra carpeta …',
  forgetFolder: 'No usar carpeta',
  readFolder: (folder) => `Leer la carpeta «${folder}»`,

  project: 'Mostrar en la pared',
  place: (nth, of) => `Afirmación ${format.number(nth)} de ${format.number(of)}`,
  before: 'Anterior',
  next: 'Siguiente',
  notes: 'Notas',
  close: 'Cerrar',
  projectorKeys: 'Flechas: de afirmación en afirmación. N: notas. Esc: cerrar.',
};
