import type { Fault, FieldFault, Refusal, RefusalReason } from '../../views/import.ts';
import { formattingIn } from '../formatting.ts';
import type { RefusalWords } from '../tables/refusals.ts';

const format = formattingIn('es');

const types: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'verdadero o falso',
  array: 'una lista',
  tuple: 'una lista',
  object: 'un objeto',
};

const rules: Readonly<Record<Extract<Fault, { fault: 'broken-rule' }>['rule'], string>> = {
  context: 'debe incluir http://www.w3.org/ns/anno.jsonld',
  'one-iri': 'debe ser un solo IRI',
  'annotation-type': 'debe ser Annotation',
  target: 'debe ser un IRI, o tener un id o una fuente (source)',
  body: 'debe ser un IRI, o tener un id, una fuente (source) o un valor (value)',
  'one-text': 'debe ser un solo texto',
  'one-instant': 'debe ser una sola fecha con hora',
  iri: 'debe ser un IRI',
  agent: 'debe ser un IRI o un agente',
  'one-body': 'no puede ir junto a «bodyValue»',
  'one-value': 'debe tener un solo valor',
  'one-quote': 'debe tener un «exact» y, como mucho, un «prefix» y un «suffix», todos textos',
  offsets: 'debe tener «start» y «end», números enteros desde 0',
  'range-ends': 'debe tener un «startSelector» y un «endSelector»',
};

/** What is wrong with a field, to follow its name. */
function wrong(fault: Fault): string {
  switch (fault.fault) {
    case 'missing':
      return 'falta';
    case 'other-type':
      return Object.hasOwn(types, fault.expected) ? `debe ser ${types[fault.expected] ?? ''}` : 'es de otro tipo';
    case 'other-value':
      return `debe ser ${format.either(fault.allowed.map((value) => `«${value}»`))}`;
    case 'too-large':
      return `es mayor o más largo que ${format.number(fault.most)}`;
    case 'too-small':
      return `es menor o más corto que ${format.number(fault.least)}`;
    case 'not-a-web-address':
      return 'no es una dirección web que empiece por http:// o https://';
    case 'not-an-instant':
      return 'no es una fecha con hora como 2026-03-01T08:00:00Z';
    case 'other-form':
      return 'no tiene la forma debida';
    case 'contradiction':
      return 'se contradice';
    case 'not-json':
      return `no es JSON (${fault.detail})`;
    case 'broken-rule':
      return rules[fault.rule];
  }
}

function fieldWrong(fault: FieldFault): string {
  const name = fault.field === '' ? 'el registro' : `«${fault.field}»`;
  const selector = fault.fault === 'broken-rule' && fault.selector !== undefined ? ` (${fault.selector})` : '';
  return `${name}${selector} ${wrong(fault)}`;
}

function sentence(because: RefusalReason): string {
  switch (because.reason) {
    case 'nothing-to-import':
      return 'Este archivo no contiene nada que se pueda importar.';
    case 'not-utf-8':
      return 'No se pueden leer las letras de este archivo. Guárdalo de nuevo con la codificación «UTF-8» e importa ese archivo.';
    case 'unknown-format':
      return `Este archivo no es JSON ni una hoja de cálculo de Claimlight. (${because.detail})`;
    case 'missing-columns':
      return `A la hoja de cálculo le falta: ${because.columns.map((column) => `«${column}»`).join(', ')}.`;
    case 'not-claimlight-json':
      return 'Este archivo dice ser de Claimlight, pero no se encuentran notas en él.';
    case 'newer-version':
      return 'Este archivo lo escribió una versión más nueva de Claimlight. Actualiza la extensión para importarlo.';
    case 'not-hypothesis':
      return 'Este archivo no es de Hypothesis.';
    case 'annotations-elsewhere':
      return 'Las anotaciones de este archivo están en otro lugar de la web. Guárdalas como archivos e impórtalos.';
    case 'not-an-object':
      return 'no es un objeto JSON.';
    case 'too-deep':
      return `contiene partes dentro de partes, a más de ${format.number(because.most)} niveles de profundidad.`;
    case 'reply':
      return 'es una respuesta a otra anotación.';
    case 'no-tag':
      return 'no tiene ninguna de las etiquetas sourced, unsourced y promotional.';
    case 'wrong-fields':
      return `${because.faults.map(fieldWrong).join('; ')}.`;
  }
}

const names = { annotation: 'Registro', draft: 'Borrador', template: 'Plantilla' } as const;

function refusal(refused: Refusal): string {
  const why = sentence(refused);
  return refused.what === 'file' ? why : `${names[refused.what]} ${format.number(refused.index + 1)}: ${why}`;
}

export const refusals: RefusalWords = { refusal };
