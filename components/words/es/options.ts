import { formattingIn } from '../formatting.ts';
import type { OptionsWords } from '../tables/options.ts';

const format = formattingIn('es');

export const options: OptionsWords = {
  title: 'Ajustes de Claimlight',
  lead: 'Los cambios valen al instante. Los ajustes te siguen a tus otros dispositivos si tu navegador los sincroniza; tus notas nunca salen de este.',
  saved: 'Guardado',

  highlights: 'Resaltado',
  highlightStyle: 'Estilo',
  highlightStyleName: { underline: 'Subrayado', background: 'Fondo', both: 'Ambos' },
  highlightStyleMeaning: 'Cada etiqueta conserva una línea de forma propia: ninguna se distingue solo por el color.',
  palette: 'Colores',
  paletteName: { standard: 'Normales', 'colour-blind-safe': 'Aptos para daltónicos' },
  paletteMeaning: {
    standard: 'Colores tranquilos para leer mucho rato.',
    'colour-blind-safe': 'Elegidos para distinguirse con cualquier tipo de daltonismo.',
  },
  preview: 'Vista previa',
  previewLines: [
    ['claimlight-claim', 'Unos 4000 hogares se han mudado desde 2019.'],
    ['claimlight-sourced', 'Los alquileres subieron un 4,2 %, informó la oficina de estadística.'],
    ['claimlight-unsourced', 'Según diversas fuentes, el plan se acordó hace meses.'],
    ['claimlight-promotional', 'Regístrate hoy y ahorra un 40 % en cada viaje.'],
    ['claimlight-changed', 'La nueva línea abrirá en junio.'],
  ],

  suggestions: 'Sugerencias',
  suggestionsMeaning: 'Etiquetas que propone Claimlight. Siempre decides tú; desmárcalas todas para no ver ninguna.',

  sites: 'Sitios',
  sitesMeaning: 'Dónde busca Claimlight noticias. También puedes desactivar un sitio desde la ventana emergente.',
  accessNarrowed: 'Tu navegador deja que Claimlight lea solo algunos sitios, sea cual sea la opción elegida aquí.',
  allowSites: 'Permitir en todos los sitios',
  whereToRead: 'Leer artículos',
  siteMode: {
    everywhere: 'En todas partes',
    'only-listed': 'Solo en estos sitios',
    'never-listed': 'No en estos sitios',
  },
  site: 'Sitio',
  addSite: 'Añadir',
  removeSite: (host) => `Quitar ${host}`,
  noSite: 'Esto no es una dirección web. Debe ser como example.org.',
  noSites: 'Todavía no hay ningún sitio en la lista.',

  lookUp: 'Buscar afirmaciones',
  lookUpMeaning:
    'Lugares que ofrece «Buscar». Claimlight no les pregunta nada: tu navegador abre uno cuando haces clic en él.',
  placeName: 'Nombre',
  placeAddress: 'Dirección',
  placeHint:
    'En la dirección, {words} son las palabras principales de la afirmación, {quote} su frase, {source} la fuente que nombra y {url} la dirección del artículo. El lugar se omite si a una afirmación le falta alguna.',
  addPlace: 'Añadir lugar',
  removePlace: (name) => `Quitar ${name}`,
  placeFault: {
    'not-https': 'Una dirección empieza por https://.',
    'host-unclear':
      'La dirección debe nombrar su sitio antes de rellenarse, como en https://example.org/search?q={words}.',
    'unknown-placeholder': 'Entre llaves solo pueden ir {quote}, {words}, {source} y {url}.',
    'no-name': 'Ponle un nombre al lugar.',
    'too-many': 'La lista está llena. Quita antes un lugar.',
  },

  person: 'Nombre',
  personMeaning:
    'Un nombre, un apodo o nada. Va en los archivos que das a otras personas y en la sincronización de tu navegador, si la usas; no se envía a ningún otro sitio.',
  personName: 'Tu nombre (opcional)',

  onThePage: 'En la página',
  selectionButton: 'Mostrar un botón junto al texto seleccionado',
  minimap: 'Mostrar una franja en el borde con una marca por afirmación',
  cardDensity: 'Ficha',
  cardDensityName: { comfortable: 'Amplia', compact: 'Compacta' },

  keys: 'Teclado',
  keysMeaning: 'El navegador guarda las teclas que valen en todas las páginas, así que se cambian allí.',
  noKey: 'sin tecla',
  changeKeys: 'Cambiar las teclas',
  openPopup: 'Abrir Claimlight en esta página',
  keysOfEveryPage: 'En todas las páginas',
  keysOfClaims: 'En la lista de afirmaciones y en la ficha',
  keysOfLibrary: 'En la biblioteca',

  interfaceLanguage: 'Idioma',
  languageName: { browser: 'El del navegador', de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français' },

  notes: 'Tus notas',
  notesMeaning: 'Se guardan solo en este equipo. No se envía nada a ninguna parte.',
  askingBrowser: 'Preguntando al navegador…',
  storageUsed: (used, available) => (available === undefined ? `${used} en uso.` : `${used} de ${available} en uso.`),
  storageMeter: 'Espacio en uso',
  promised: 'El navegador ha prometido conservar tus notas.',
  notPromised: 'El navegador no ha prometido conservar tus notas si el disco se llena.',
  askToKeep: 'Pedirle que las conserve',
  refused: 'El navegador no lo ha prometido. Exporta tus notas de vez en cuando para estar a salvo.',
  versions: 'Versiones de los artículos',
  versionsMeaning:
    'De cada artículo que tiene una etiqueta tuya se guardan en este equipo como mucho 20 versiones, para que veas lo que se cambió sin avisar: tus frases y tantas otras como quepan en 3 KB la primera versión y en 1 KB cada una de las siguientes; del resto, solo huellas que dicen si cambiaron. Se toman cuando visitas el artículo, nunca entre visitas ni en ventanas privadas, y se van cuando se borra para siempre su última nota. Las copias de seguridad no las llevan.',
  keepVersions: 'Guardar versiones de los artículos que etiqueté',
  versionsKept: (articles, versions) =>
    versions === 0
      ? 'Ahora no se guarda ninguna.'
      : `Se guardan ${format.count(versions, { one: 'versión', other: 'versiones' })} de ${format.count(articles, { one: 'artículo', other: 'artículos' })}.`,
  deleteVersions: 'Borrar todas las versiones',
  sureDeleteVersions: '¿Borrar todas las versiones de todos los artículos? Tus notas se quedan. No se puede deshacer.',
  keepThem: 'Conservarlas',
  backupReminder: 'Recordarme hacer copias',
  backupReminderName: { never: 'Nunca', weekly: 'Cada semana', monthly: 'Cada mes' },
};
