import type { Done } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import type { LibraryWords } from '../tables/library.ts';

const format = formattingIn('de');
const tagWords = { sourced: 'mit Quelle', unsourced: 'ohne Quelle', promotional: 'werbend' } as const;
function notes(n: number): string {
  return format.count(n, { one: 'Notiz', other: 'Notizen' });
}

function done({ what, count, tag }: Done): string {
  switch (what) {
    case 'retagged':
      return `${notes(count)} markiert: ${tag === undefined ? '' : tagWords[tag]}.`;
    case 'corrected':
      return `Angaben bei ${notes(count)} berichtigt.`;
    case 'trashed':
      return `${notes(count)} in den Papierkorb gelegt.`;
    case 'restored':
      return `${notes(count)} wiederhergestellt.`;
    case 'joined':
      return `${notes(count)} zu einer Behauptung zusammengelegt.`;
    case 'not-joined':
      return 'Nur eigene Notizen lassen sich zusammenlegen, und es braucht zwei. Notizen anderer bleiben, wie sie sind.';
    case 'split':
      return 'Gilt als andere Behauptung.';
    case 'deleted':
      return `${notes(count)} endgültig gelöscht.`;
    case 'undone':
      return 'Rückgängig gemacht.';
    case 'redone':
      return 'Wiederholt.';
    case 'nothing-to-undo':
      return 'Es gibt nichts rückgängig zu machen.';
    case 'nothing-to-redo':
      return 'Es gibt nichts zu wiederholen.';
  }
}

export const library: LibraryWords = {
  library: 'Bibliothek',
  pages: 'Teile der Bibliothek',
  page: {
    notes: 'Notizen',
    changes: 'Was sich geändert hat',
    pictures: 'Bilder',
    class: 'Klasse',
    files: 'Dateien und Sicherung',
  },

  search: 'Ihre Notizen durchsuchen',
  searchHint: 'Worte aus Zitat, Notiz, Titel, Medium oder Link',
  clearSearch: 'Suche leeren',
  sortBy: 'Reihenfolge',
  sort: {
    changed: 'Zuletzt geänderte zuerst',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    published: 'Zuletzt veröffentlichte zuerst',
    outlet: 'Nach Medium',
  },
  byArticle: 'Nach Artikel',
  oneList: 'Eine Liste',
  arrange: 'Anordnen',

  filters: 'Filter',
  clearFilters: 'Filter leeren',
  byMe: 'von mir',
  notYours: 'Was eine andere Person sagt, lässt sich hier nicht ändern.',
  facet: {
    tags: 'Markierung',
    findings: 'Was ich gefunden habe',
    checks: 'Wie weit meine Prüfung ist',
    states: 'Auf der Seite',
    outlets: 'Medium',
    people: 'Person',
    authors: 'Autorin oder Autor',
    languages: 'Sprache',
  },
  state: {
    anchored: 'Noch da',
    changed: 'Wortlaut geändert',
    lost: 'Nicht gefunden',
    unseen: 'Nicht wieder nachgesehen',
  },
  noFinding: 'Kein Ergebnis',
  noCheck: 'Nicht zur Prüfung vorgemerkt',
  note: 'Notiz',
  evidence: 'Belege',
  any: 'Alle',
  withIt: 'Mit',
  withoutIt: 'Ohne',
  tagged: 'Markiert',
  from: 'Von',
  to: 'Bis',
  onlyArticle: (title) => `Nur „${title}“`,
  findChoice: (facet) => `${facet} suchen`,
  moreChoices: (n) => `${format.number(n)} weitere: Tippen Sie, um sie zu finden`,
  unnamed: 'Ohne Namen',
  shelf: 'Zeigen',
  notes: 'Notizen',
  kept: 'Behaltene',
  trash: 'Papierkorb',

  list: 'Ihre Notizen',
  counted: (shown, all) => (shown === all ? notes(all) : `${format.number(shown)} von ${notes(all)}`),
  reading: (read, all) => `${format.number(read)} von ${notes(all)} werden gelesen …`,
  notesOfArticle: notes,
  select: (quote) => `„${quote}“ auswählen`,
  selectArticle: (title) => `Alle aus „${title}“ auswählen`,
  untitled: 'Artikel ohne Titel',
  links: (n) => format.count(n, { one: 'Link', other: 'Links' }),
  rowWaits: '…',
  untagged: (n) => `Zu prüfen, ohne Markierung: ${notes(n)}`,
  showAll: (n) => `Alle ${format.number(n)} zeigen`,

  nothingStored: {
    title: 'Ihre Bibliothek ist leer',
    text: 'Öffnen Sie einen Nachrichtenartikel, markieren Sie im Popup eine Behauptung, und sie steht hier. Haben Sie eine Sicherung, importieren Sie sie unter „Dateien und Sicherung“.',
  },
  nothingFound: {
    title: 'Nichts passt',
    text: 'Keine Notiz passt zu dieser Suche und diesen Filtern. Nehmen Sie etwas weg, um mehr zu sehen.',
  },
  trashEmpty: { title: 'Der Papierkorb ist leer', text: 'Was Sie löschen, bleibt 30 Tage hier.' },
  trashHint: 'Was hier liegt, wird 30 Tage danach endgültig gelöscht.',

  details: 'Ganze Notiz',
  closeDetails: 'Schließen',
  noneChosen: 'Keine Notiz gewählt',
  chooseOne:
    'Klicken Sie in der Liste auf eine Notiz, um sie hier mit ihrem Artikel zu lesen, weiterzuschreiben oder ihre Markierung zu ändern. Mit der Tastatur:',
  openInArticle: 'Den Artikel bei dieser Behauptung öffnen',
  tagIt: 'Markieren',
  moveToTrash: 'In den Papierkorb',
  restore: 'Wiederherstellen',
  deleteForGood: 'Endgültig löschen',
  sureDelete: (n) => `${notes(n)} endgültig löschen? Das lässt sich nicht rückgängig machen.`,
  keep: 'Behalten',
  made: (when) => `Markiert ${when}`,
  changed: (when) => `Geändert ${when}`,
  published: (when) => `Veröffentlicht ${when}`,
  translated: 'Diese Worte stammen aus einer Übersetzung der Seite durch den Browser.',
  trashedOn: (when) => `Im Papierkorb seit ${when}`,
  inContext: 'Der Absatz, wie er war',
  wholePage: 'Zur ganzen Seite',
  asImported: 'Wie es in der Datei stand, aus der es kam',
  stateHint: {
    anchored: 'Diese Worte standen noch da, als Sie den Artikel zuletzt gelesen haben.',
    changed: 'Als Sie den Artikel zuletzt gelesen haben, standen hier andere Worte.',
    lost: 'Als Sie den Artikel zuletzt gelesen haben, waren diese Worte nicht zu finden.',
    unseen: 'Sie haben den Artikel seitdem nicht geöffnet.',
  },

  selected: (n) => `${notes(n)} ausgewählt`,
  selectAll: (n) => `Alle ${format.number(n)} auswählen`,
  editDetails: 'Angaben bearbeiten',
  detailsHint:
    'Was Bibliothek, Berichte und Dateien über diesen Artikel sagen. Was die Seite sagt, wird auch behalten; beim nächsten Besuch bleibt stehen, was Sie hier schreiben.',
  detail: { title: 'Titel', outlet: 'Medium', author: 'Autoren', published: 'Veröffentlicht' },
  declared: (value) => `Die Seite sagt: ${value}`,
  nothingDeclared: 'Die Seite sagt dazu nichts.',
  saveDetails: 'Speichern',
  detailsAsDeclared: 'Wie auf der Seite',
  selectNone: 'Keine auswählen',
  untaggedStay: 'Was keine Markierung hat, bleibt, wo es ist.',
  retag: 'Markieren als',

  undo: 'Rückgängig',
  redo: 'Wiederholen',
  done,
  close: 'Schließen',
};
