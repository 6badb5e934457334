import type { TemplateProblem } from '../../views/templates.ts';
import type { TemplateWords } from '../tables/templates.ts';

function problem({ kind, name, line, column }: TemplateProblem): string {
  const place = `Zeile ${line}, Spalte ${column}: `;
  switch (kind) {
    case 'never-closed':
      return `${place}${name === '' ? 'Nach „{{“ fehlt „}}“.' : `„{{#${name}}}“ wird nie geschlossen. Fügen Sie „{{/${name}}}“ hinzu, wo es endet.`}`;
    case 'never-opened':
      return `${place}„{{/${name}}}“ schließt, was nie geöffnet wurde. Fügen Sie davor „{{#${name}}}“ hinzu, oder nehmen Sie es heraus.`;
    case 'unknown':
      return `${place}Einen Platzhalter „${name}“ gibt es hier nicht. Die Liste unten nennt alle, und wo sie stehen können.`;
    case 'not-a-list':
      return `${place}„${name}“ ist eine Liste. Schreiben Sie „{{#${name}}}“ vor und „{{/${name}}}“ nach dem, was wiederholt werden soll.`;
    case 'out-of-place':
      return `${place}Eine Liste steht direkt in der, zu der sie gehört, und in keiner anderen: „${name}“ gehört nicht hierher.`;
    case 'too-deep':
      return `${place}Die Abschnitte stehen zu tief ineinander. Nehmen Sie einige heraus.`;
    case 'unsupported':
      return `${place}Nur {{name}}, {{#name}}, {{^name}} und {{/name}} sind möglich.`;
  }
}

export const templates: TemplateWords = {
  template: 'Vorlage',
  builtIn: { plain: 'Schlicht', obsidian: 'Obsidian', logseq: 'Logseq' },
  changed: (name) => `${name} (geändert)`,
  unnamed: 'Meine Vorlage',
  edit: 'Diese Vorlage bearbeiten',
  name: 'Name',
  text: 'Text der Vorlage',
  copyAsNew: 'Als neue Vorlage kopieren',
  reset: 'Zurück zum Original',
  delete: 'Diese Vorlage löschen',
  unsaved:
    'Was Sie getippt haben, konnte nicht gespeichert werden. Es ist noch hier, aber nur solange diese Seite offen ist.',
  problem,
  preview: (notes) => (notes === 1 ? 'Vorschau mit Ihrer ersten Notiz' : `Vorschau mit Ihren ersten ${notes} Notizen`),
  noPreview: 'Zuerst ist in der Vorlage etwas zu berichtigen.',
  previewTooLong: 'Es dauert zu lange, das hier zu zeigen. Die Datei lässt sich trotzdem schreiben.',
  nothingToPreview: 'Es gibt keine Notizen, um sie zu zeigen.',
  placeholders: 'Was in einer Vorlage stehen kann',
  rules: [
    'Schreiben Sie einen Namen in doppelte geschweifte Klammern, wo sein Wert stehen soll. Was Ihre Notizen auch enthalten, es erscheint als Text.',
    '{{#articles}} … {{/articles}} wiederholt das dazwischen für jeden Artikel.',
    '{{#note}} … {{/note}} schreibt das dazwischen nur, wenn es eine Notiz gibt, {{^note}} … {{/note}} nur, wenn es keine gibt.',
    'Zwischen zwei Zeilen aus --- ganz oben stehen Eigenschaften (Front Matter). Werte dort werden von selbst in Anführungszeichen gesetzt.',
  ],
  group: {
    file: 'Überall',
    outlets: 'Zwischen {{#outlets}} und {{/outlets}}',
    articles: 'Zwischen {{#articles}} und {{/articles}}',
    claims: 'Dort, zwischen {{#claims}} und {{/claims}}',
    evidence: 'Dort, zwischen {{#evidence}} und {{/evidence}}',
  },
  placeholder: {
    '.': 'das Medium',
    title: 'Titel: des Artikels oder Links; ganz oben, der Datei',
    date: 'heute',
    count: 'wie viele Behauptungen',
    outlets: 'Liste aller Medien',
    articles: 'Liste der Artikel',
    url: 'Adresse: des Artikels oder Links',
    outlet: 'Medium',
    author: 'Autorin oder Autor',
    published: 'wann es veröffentlicht wurde',
    language: 'Sprache des Artikels, etwa de',
    facts: 'Medium, Autorin oder Autor und Datum in einer Zeile',
    claims: 'Liste der Behauptungen',
    quote: 'Worte der Behauptung; bei einem Link die daraus zitierten Worte',
    wholePage: 'wahr, wenn die Notiz die ganze Seite betrifft',
    tag: 'Ihre Markierung, etwa unsourced',
    label: 'Ihre Markierung, etwa Ohne Quelle',
    note: 'Ihre Notiz',
    link: 'Adresse, die zu den Worten führt',
    paragraph: 'Absatz um die Behauptung',
    created: 'wann Sie sie markiert haben',
    changed: 'wann Sie sie zuletzt geändert haben',
    person: 'wer die Notiz geschrieben hat; leer bei den eigenen',
    hasEvidence: 'wahr, wenn es Beleglinks gibt',
    evidence: 'Liste der Beleglinks',
    finding: 'was Sie gefunden haben (etwa Wrong); leer ohne Ergebnis',
    state: 'wie weit Ihre Prüfung ist (etwa Done); leer, wenn nichts vermerkt ist',
    stance: 'was der Link nach Ihrem Urteil tut (etwa Supports)',
    accessed: 'wann Sie den Link hinzugefügt haben',
    day: 'heute, in Worten',
    address: 'die Adresse des Artikels, zum Lesen',
    heading: 'wie weit die Behauptungen von hier an geprüft sind; bei der ersten von ihnen',
    source: 'wen oder was der Artikel als Quelle nennt; leer, wenn nichts',
    change: 'was nach einer Änderung stattdessen im Artikel stand; leer, wenn nichts geändert wurde',
    seen: 'wann Sie den Link hinzugefügt haben, in Worten',
  },
};
