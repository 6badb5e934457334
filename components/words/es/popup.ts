import type { ExportOutcome } from '../../views/popup.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { PopupWords } from '../tables/popup.ts';

const format = formattingIn('es');

function exported(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `${format.count(outcome.count, { one: 'nota guardada', other: 'notas guardadas' })} como ${outcome.fileName}.${cleanedAddresses(outcome.cleaned)}`;
    case 'copied':
      return `${format.count(outcome.count, { one: 'nota copiada. Pégala', other: 'notas copiadas. Pégalas' })} donde quieras.${cleanedAddresses(outcome.cleaned)}`;
    case 'nothing':
      return 'Todavía no hay nada que exportar. Etiqueta primero una afirmación.';
    case 'failed':
      return `La exportación no funcionó; tus notas siguen aquí. ${fileFault(outcome.failure)}`;
  }
}

export const popup: PopupWords = {
  highlights: 'Resaltado',
  highlightsSwitched: (shown) => (shown ? 'Resaltado a la vista' : 'Resaltado oculto'),
  tagSelection: 'Etiquetar la selección',

  status: {
    'read-partly': {
      title: 'Solo se leyó la primera parte',
      text: 'Esta página es muy larga. Puedes seleccionar y etiquetar cualquier otra frase.',
    },
    'endless-text': {
      title: 'Una parte sin puntos no está en la lista',
      text: 'Es demasiado larga para ser una sola afirmación, y Claimlight no sabe dónde termina cada frase. Puedes seleccionar allí una frase y etiquetarla.',
    },
    'unsupported-language': {
      title: 'Todavía no hay sugerencias en este idioma',
      text: 'Claimlight no sabe encontrar afirmaciones en este idioma. Selecciona una frase en la página y etiquétala tú.',
    },
    'not-judged': {
      title: 'No se pudieron buscar afirmaciones',
      text: 'La parte de Claimlight que las busca no ha respondido. Tus etiquetas siguen aquí, y puedes seleccionar una frase y etiquetarla. Recargar la página suele ayudar.',
    },
    'internal-page': {
      title: 'Esto no es una página de la web',
      text: 'Es del navegador o de una extensión, o es un archivo. Abre una noticia y vuelve a intentarlo.',
    },
    'kept-out': {
      title: 'El navegador no deja entrar a las extensiones en esta página',
      text: 'Así lo hace, por ejemplo, donde se ofrecen extensiones. Abre una noticia y vuelve a intentarlo.',
    },
    'no-access': {
      title: 'Claimlight no puede leer esta página',
      text: 'Tu navegador solo le deja leer lo que has permitido. Aquí puedes permitir todos los sitios; sitios sueltos, donde tu navegador muestra sus extensiones.',
    },
    'page-silent': {
      title: 'Esta página no responde',
      text: 'Puede que esté ocupada o que haya dejado de funcionar, y Claimlight no sabe qué hay en ella. Recargarla suele ayudar.',
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
    error: {
      title: 'No se pudo leer esta página',
      text: 'Algo falló por nuestra parte. La página y tus notas están intactas. Recargar suele ayudar.',
    },
  },
  loading: {
    'asking-page': 'Mirando la página…',
    reading: 'Leyendo el artículo…',
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
    `Tus notas de ${days === 1 ? 'hoy' : `los últimos ${format.number(days)} días`} no están en ninguna copia.`,
  backUp: 'Guardar una copia',
  updated: (version) =>
    `Claimlight se actualizó a la versión ${version}. Tus etiquetas y notas siguen aquí, también lo que estabas escribiendo.`,
  updateRead: 'Entendido',
  emptied:
    'El navegador ha vaciado el almacén de Claimlight, y con él tus etiquetas y notas anteriores. La biblioteca dice cómo recuperarlas.',
  readAnyway: 'Leer esta página de todos modos',
  reloadPage: 'Recargar la página',
  allowSites: 'Permitir en todos los sitios',

  evidenceFor: 'Prueba para',
  chooseChecked: 'La afirmación de la que trata esta página',
  checkedOf: (outlet, count) =>
    `${outlet} · ${count === 0 ? 'aún sin pruebas' : format.count(count, { one: 'prueba', other: 'pruebas' })}`,
  keptWithQuote: (words) => `Con las palabras seleccionadas: «${words}»`,
  keptWithoutQuote: 'Selecciona primero palabras de la página para guardarlas como cita.',
  thisPage: 'Esta página',
  stance: { supports: 'La respalda', contradicts: 'La contradice', background: 'Es contexto' },
  evidenceKept: (title) => `Guardada como prueba: ${title}`,
  keepEvidence: 'Guardar como prueba de la afirmación que compruebas',
  evidenceKeptFor: (claim) => `Guardado como prueba de: ${claim}`,
  nothingChecked: 'No estás comprobando ninguna afirmación. Elige primero «Buscar» en una afirmación.',
  takeBack: 'Quitarla',
  report: 'Guardar el informe',
  reportOutcome: {
    saved: 'El informe está guardado.',
    failed: 'El informe no se pudo guardar; tus notas siguen aquí.',
  },
  reportNeedsTag: 'Etiqueta la afirmación en su artículo para que figure en un informe.',

  export: 'Exportar',
  reportMeaning:
    'Guarda un archivo para imprimir o compartir: las afirmaciones de este artículo con tus resultados, notas y pruebas',
  format: 'Formato',
  formatName: { html: 'Informe', markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  scope: 'Qué exportar',
  scopeName: { page: 'Esta página', everything: 'Todo' },
  saveFile: 'Guardar',
  copy: 'Copiar',
  exported,
};
