import type { TemplateProblem } from '../../views/templates.ts';
import type { TemplateWords } from '../tables/templates.ts';

function problem({ kind, name, line, column }: TemplateProblem): string {
  const place = `Línea ${line}, columna ${column}: `;
  switch (kind) {
    case 'never-closed':
      return `${place}${name === '' ? 'después de «{{» falta «}}».' : `«{{#${name}}}» nunca se cierra. Añade «{{/${name}}}» donde termine.`}`;
    case 'never-opened':
      return `${place}«{{/${name}}}» cierra algo que no se abrió. Añade «{{#${name}}}» antes, o quítalo.`;
    case 'unknown':
      return `${place}aquí no existe el marcador «${name}». En la lista de abajo están todos, y dónde pueden ir.`;
    case 'not-a-list':
      return `${place}«${name}» es una lista. Escribe «{{#${name}}}» antes y «{{/${name}}}» después de lo que se repite.`;
    case 'out-of-place':
      return `${place}una lista va justo dentro de aquella de la que forma parte, y no en otra: «${name}» no va aquí.`;
    case 'too-deep':
      return `${place}hay demasiadas secciones unas dentro de otras. Quita algunas.`;
    case 'unsupported':
      return `${place}solo se pueden usar {{nombre}}, {{#nombre}}, {{^nombre}} y {{/nombre}}.`;
  }
}

export const templates: TemplateWords = {
  template: 'Plantilla',
  builtIn: { plain: 'Sencilla', obsidian: 'Obsidian', logseq: 'Logseq' },
  changed: (name) => `${name} (modificada)`,
  unnamed: 'Mi plantilla',
  edit: 'Editar esta plantilla',
  name: 'Nombre',
  text: 'Texto de la plantilla',
  copyAsNew: 'Copiar como plantilla nueva',
  reset: 'Volver a la original',
  delete: 'Eliminar esta plantilla',
  unsaved: 'Lo que escribiste no se pudo guardar. Sigue aquí, pero solo mientras esta página esté abierta.',
  problem,
  previewTooLong: 'Mostrarlo aquí lleva demasiado tiempo. El archivo se puede escribir de todos modos.',
  preview: (notes) =>
    notes === 1 ? 'Vista previa con tu primera nota' : `Vista previa con tus primeras ${notes} notas`,
  noPreview: 'Antes hay algo que arreglar en la plantilla.',
  nothingToPreview: 'No hay notas con que mostrarla.',
  placeholders: 'Qué puede llevar una plantilla',
  rules: [
    'Escribe un nombre entre llaves dobles donde deba ir su valor. Lo que haya en tus notas se muestra siempre como texto.',
    '{{#articles}} … {{/articles}} repite lo que hay en medio para cada artículo.',
    '{{#note}} … {{/note}} escribe lo que hay en medio solo si hay una nota, y {{^note}} … {{/note}} solo si no la hay.',
    'Entre dos líneas de --- al principio van las propiedades (front matter). Sus valores se ponen solos entre comillas.',
  ],
  group: {
    file: 'En cualquier lugar',
    outlets: 'Entre {{#outlets}} y {{/outlets}}',
    articles: 'Entre {{#articles}} y {{/articles}}',
    claims: 'Dentro, entre {{#claims}} y {{/claims}}',
    evidence: 'Dentro, entre {{#evidence}} y {{/evidence}}',
  },
  placeholder: {
    '.': 'el medio',
    title: 'título: del artículo o enlace; arriba, del archivo',
    date: 'hoy',
    count: 'cuántas afirmaciones',
    outlets: 'lista de todos los medios',
    articles: 'lista de los artículos',
    url: 'dirección: del artículo o enlace',
    outlet: 'medio',
    author: 'autor',
    published: 'cuándo se publicó',
    language: 'idioma del artículo, como es',
    facts: 'medio, autor y fecha en una línea',
    claims: 'lista de las afirmaciones',
    quote: 'palabras de la afirmación; de un enlace, las citadas de él',
    wholePage: 'verdadero si la nota es sobre toda la página',
    tag: 'tu etiqueta, como unsourced',
    label: 'tu etiqueta, como Unsourced',
    note: 'tu nota',
    link: 'dirección que lleva a las palabras',
    paragraph: 'párrafo de la afirmación',
    created: 'cuándo la etiquetaste',
    changed: 'cuándo la cambiaste por última vez',
    person: 'quién escribió la nota; vacío si es tuya',
    hasEvidence: 'verdadero si hay enlaces de prueba',
    evidence: 'lista de los enlaces de prueba',
    finding: 'lo que encontraste (por ejemplo Wrong); vacío sin resultado',
    state: 'hasta dónde llega tu comprobación (por ejemplo Done); vacío si no lo dijiste',
    stance: 'tu juicio sobre el enlace (por ejemplo Supports)',
    accessed: 'cuándo añadiste el enlace',
    day: 'hoy, en palabras',
    address: 'la dirección del artículo, para leerla',
    heading: 'hasta dónde están comprobadas las afirmaciones desde aquí; en la primera de ellas',
    source: 'a quién o qué nombra el artículo como fuente; vacío si nada',
    change: 'qué decía el artículo en su lugar cuando cambió; vacío si no cambió',
    seen: 'cuándo añadiste el enlace, en palabras',
  },
};
