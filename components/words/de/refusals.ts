import type { Fault, FieldFault, Refusal, RefusalReason } from '../../views/import.ts';
import { formattingIn } from '../formatting.ts';
import type { RefusalWords } from '../tables/refusals.ts';

const format = formattingIn('de');

const types: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'wahr oder falsch',
  array: 'eine Liste',
  tuple: 'eine Liste',
  object: 'ein Objekt',
};

const rules: Readonly<Record<Extract<Fault, { fault: 'broken-rule' }>['rule'], string>> = {
  context: 'muss http://www.w3.org/ns/anno.jsonld enthalten',
  'one-iri': 'muss eine IRI sein',
  'annotation-type': 'muss Annotation sein',
  target: 'muss eine IRI sein oder eine id oder source haben',
  body: 'muss eine IRI sein oder eine id, eine source oder einen value haben',
  'one-text': 'muss ein Text sein',
  'one-instant': 'muss ein Datum mit Uhrzeit sein',
  iri: 'muss eine IRI sein',
  agent: 'muss eine IRI oder ein Agent sein',
  'one-body': 'kann nicht neben „bodyValue“ stehen',
  'one-value': 'muss einen value haben',
  'one-quote': 'muss ein „exact“ und höchstens ein „prefix“ und „suffix“ haben, jeweils als Text',
  offsets: 'muss „start“ und „end“ haben, jeweils eine ganze Zahl ab 0',
  'range-ends': 'muss einen „startSelector“ und einen „endSelector“ haben',
};

/** What is wrong with a field, to follow its name. */
function wrong(fault: Fault): string {
  switch (fault.fault) {
    case 'missing':
      return 'fehlt';
    case 'other-type':
      return Object.hasOwn(types, fault.expected)
        ? `muss ${types[fault.expected] ?? ''} sein`
        : 'hat einen anderen Typ';
    case 'other-value':
      return `muss ${format.either(fault.allowed.map((value) => `„${value}“`))} sein`;
    case 'too-large':
      return `ist größer oder länger als ${format.number(fault.most)}`;
    case 'too-small':
      return `ist kleiner oder kürzer als ${format.number(fault.least)}`;
    case 'not-a-web-address':
      return 'ist keine Webadresse, die mit http:// oder https:// beginnt';
    case 'not-an-instant':
      return 'ist kein Datum mit Uhrzeit wie 2026-03-01T08:00:00Z';
    case 'other-form':
      return 'hat nicht die richtige Form';
    case 'contradiction':
      return 'widerspricht sich';
    case 'not-json':
      return `ist kein JSON (${fault.detail})`;
    case 'broken-rule':
      return rules[fault.rule];
  }
}

function fieldWrong(fault: FieldFault): string {
  const name = fault.field === '' ? 'der Eintrag' : `„${fault.field}“`;
  const selector = fault.fault === 'broken-rule' && fault.selector !== undefined ? ` (${fault.selector})` : '';
  return `${name}${selector} ${wrong(fault)}`;
}

function sentence(because: RefusalReason): string {
  switch (because.reason) {
    case 'nothing-to-import':
      return 'Diese Datei enthält nichts, das sich importieren lässt.';
    case 'unknown-format':
      return `Diese Datei ist weder JSON noch eine Tabelle von Claimlight. (${because.detail})`;
    case 'not-utf-8':
      return 'Die Buchstaben dieser Datei lassen sich nicht lesen. Speichern Sie sie noch einmal mit der Kodierung „UTF-8“ und importieren Sie dann diese Datei.';
    case 'missing-columns':
      return `Der Tabelle fehlt die Spalte ${because.columns.map((column) => `„${column}“`).join(', ')}.`;
    case 'not-claimlight-json':
      return 'Diese Datei gibt an, von Claimlight zu sein, aber ihre Notizen sind darin nicht zu finden.';
    case 'newer-version':
      return 'Diese Datei wurde von einer neueren Version von Claimlight geschrieben. Aktualisieren Sie die Erweiterung, um sie zu importieren.';
    case 'not-hypothesis':
      return 'Das ist keine Datei von Hypothesis.';
    case 'annotations-elsewhere':
      return 'Die Annotationen dieser Datei liegen anderswo im Web. Speichern Sie sie als Dateien und importieren Sie diese.';
    case 'not-an-object':
      return 'er ist kein JSON-Objekt.';
    case 'too-deep':
      return `er enthält Teile in Teilen, tiefer als ${format.number(because.most)}.`;
    case 'reply':
      return 'er ist die Antwort auf eine andere Annotation.';
    case 'no-tag':
      return 'er hat keine der Markierungen sourced, unsourced und promotional.';
    case 'wrong-fields':
      return `${because.faults.map(fieldWrong).join('; ')}.`;
  }
}

const names = { annotation: 'Eintrag', draft: 'Entwurf', template: 'Vorlage' } as const;

function refusal(refused: Refusal): string {
  const why = sentence(refused);
  return refused.what === 'file' ? why : `${names[refused.what]} ${format.number(refused.index + 1)}: ${why}`;
}

export const refusals: RefusalWords = { refusal };
