import type { Fault, FieldFault, Refusal, RefusalReason } from '../../views/import.ts';
import { formattingIn } from '../formatting.ts';
import type { RefusalWords } from '../tables/refusals.ts';

const format = formattingIn('fr');

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'vrai ou faux',
  array: 'une liste',
  tuple: 'une liste',
  object: 'un objet',
};

const rules: Readonly<Record<Extract<Fault, { fault: 'broken-rule' }>['rule'], string>> = {
  context: 'doit contenir http://www.w3.org/ns/anno.jsonld',
  'one-iri': 'doit être une IRI',
  'annotation-type': 'doit être Annotation',
  target: 'doit être une IRI, ou avoir un id ou une source',
  body: 'doit être une IRI, ou avoir un id, une source ou une value',
  'one-text': 'doit être un texte',
  'one-instant': 'doit être une date avec l’heure',
  iri: 'doit être une IRI',
  agent: 'doit être une IRI ou un agent',
  'one-body': 'ne peut pas figurer à côté de « bodyValue »',
  'one-value': 'doit avoir une value',
  'one-quote': 'doit avoir un « exact », et au plus un « prefix » et un « suffix », chacun un texte',
  offsets: 'doit avoir « start » et « end », chacun un nombre entier à partir de 0',
  'range-ends': 'doit avoir un « startSelector » et un « endSelector »',
};

/** What is wrong with a field, to follow its name. */
function wrong(fault: Fault): string {
  switch (fault.fault) {
    case 'missing':
      return 'manque';
    case 'other-type':
      return Object.hasOwn(types, fault.expected) ? `doit être ${types[fault.expected] ?? ''}` : 'a un autre type';
    case 'other-value':
      return `doit être ${format.either(fault.allowed.map((value) => `« ${value} »`))}`;
    case 'too-large':
      return `est plus grand ou plus long que ${format.number(fault.most)}`;
    case 'too-small':
      return `est plus petit ou plus court que ${format.number(fault.least)}`;
    case 'not-a-web-address':
      return 'n’est pas une adresse web qui commence par http:// ou https://';
    case 'not-an-instant':
      return 'n’est pas une date avec l’heure comme 2026-03-01T08:00:00Z';
    case 'other-form':
      return 'n’a pas la bonne forme';
    case 'contradiction':
      return 'se contredit';
    case 'not-json':
      return `n’est pas du JSON (${fault.detail})`;
    case 'broken-rule':
      return rules[fault.rule];
  }
}

function fieldWrong(fault: FieldFault): string {
  const name = fault.field === '' ? 'l’élément' : `« ${fault.field} »`;
  const selector = fault.fault === 'broken-rule' && fault.selector !== undefined ? ` (${fault.selector})` : '';
  return `${name}${selector} ${wrong(fault)}`;
}

function sentence(because: RefusalReason): string {
  switch (because.reason) {
    case 'nothing-to-import':
      return 'Ce fichier ne contient rien qui puisse être importé.';
    case 'unknown-format':
      return `Ce fichier n’est ni du JSON ni un tableau de Claimlight. (${because.detail})`;
    case 'not-utf-8':
      return 'Les lettres de ce fichier ne peuvent pas être lues. Enregistrez-le à nouveau avec l’encodage « UTF-8 », puis importez ce fichier-là.';
    case 'missing-columns':
      return `Il manque au tableau la colonne ${because.columns.map((column) => `« ${column} »`).join(', ')}.`;
    case 'not-claimlight-json':
      return 'Ce fichier dit être de Claimlight, mais ses notes ne s’y trouvent pas.';
    case 'newer-version':
      return 'Ce fichier a été écrit par une version plus récente de Claimlight. Mettez l’extension à jour pour l’importer.';
    case 'not-hypothesis':
      return 'Ce n’est pas un fichier de Hypothesis.';
    case 'annotations-elsewhere':
      return 'Les annotations de ce fichier sont ailleurs sur le web. Enregistrez-les en fichiers et importez ceux-ci.';
    case 'not-an-object':
      return 'ce n’est pas un objet JSON.';
    case 'too-deep':
      return `il contient des parties dans des parties, au-delà de ${format.number(because.most)} niveaux.`;
    case 'reply':
      return 'c’est une réponse à une autre annotation.';
    case 'no-tag':
      return 'il n’a aucune des étiquettes sourced, unsourced et promotional.';
    case 'wrong-fields':
      return `${because.faults.map(fieldWrong).join(' ; ')}.`;
  }
}

const names = { annotation: 'Élément', draft: 'Brouillon', template: 'Modèle' } as const;

function refusal(refused: Refusal): string {
  const why = sentence(refused);
  return refused.what === 'file' ? why : `${names[refused.what]} ${format.number(refused.index + 1)} : ${why}`;
}

export const refusals: RefusalWords = { refusal };
