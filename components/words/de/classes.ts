import { formattingIn } from '../formatting.ts';
import type { ClassWords } from '../tables/classes.ts';

const format = formattingIn('de');

export const classes: ClassWords = {
  lead: 'Eine Klasse liest und markiert dieselben Artikel. Kein Konto, kein Server: Dateien gehen von Hand zu Hand, per Mail, über Ihre Kursseite oder durch einen Ordner, den Sie teilen.',
  done: (done) => {
    switch (done.what) {
      case 'saved':
        return `Gespeichert als ${done.fileName}.`;
      case 'handed-in':
        return `Gespeichert als ${done.fileName}. Geben Sie diese Datei Ihrer Lehrkraft.`;
      case 'handed-in-there':
        return `Abgegeben: ${done.fileName} liegt im Ordner „${done.folder}“.`;
      case 'folder-read':
        return done.files === 0
          ? `Im Ordner „${done.folder}“ hat noch niemand etwas abgegeben.`
          : `Aus dem Ordner „${done.folder}“ gelesen: ${format.count(done.files, { one: 'abgegebene Datei', other: 'abgegebene Dateien' })}.`;
      case 'copied':
        return 'Kopiert. Fügen Sie den Text in eine Mail oder Ihre Kursseite ein; Lernende fügen ihn hier ein.';
      case 'opened':
        return 'Die Aufgabe steht unten. Ein Klick öffnet einen Artikel.';
      case 'nothing-to-hand-in':
        return 'Es gibt noch nichts abzugeben: Markieren Sie zuerst eine Behauptung in einem der Artikel.';
      case 'newer-assignment':
        return 'Diese Aufgabe stammt von einem neueren Claimlight. Aktualisieren Sie Claimlight, um sie zu öffnen.';
      case 'not-an-assignment':
        return 'Das ist keine Aufgabe von Claimlight.';
    }
  },

  given: 'Aufgaben für Sie',
  givenHint:
    'Öffnen Sie die Datei Ihrer Lehrkraft, oder fügen Sie den Text ein, der mit „claimlight-assignment:“ beginnt. Ein Artikel wird erst geöffnet, wenn Sie darauf klicken.',
  chooseAssignment: 'Datei wählen …',
  pasteAssignment: 'Aufgabe einfügen',
  openAssignment: 'Öffnen',
  tagsThatCount: (tags) => `Es zählen: ${format.list(tags)}.`,
  othersHidden: 'Notizen anderer zu diesen Artikeln bleiben verborgen, bis Sie abgegeben haben.',
  progress: (tagged, claims) =>
    claims === undefined
      ? `${format.number(tagged)} markiert`
      : `${format.number(tagged)} von ${format.number(claims)} Behauptungen markiert`,
  nickname: 'Ihr Spitzname in dieser Klasse',
  handIn: (tagged) => `${format.count(tagged, { one: 'Markierung', other: 'Markierungen' })} abgeben`,
  handInThere: (folder) => `Im Ordner „${folder}“ abgeben`,
  handedIn: (when) => `Abgegeben: ${when}. Wenn Sie etwas ändern, geben Sie noch einmal ab: Die letzte Datei zählt.`,
  forget: 'Aus dieser Liste nehmen',

  make: 'Eine Aufgabe stellen',
  makeHint: 'Sie enthält Titel, Frage und Adressen, und nichts über Sie.',
  title: 'Titel',
  question: 'Frage',
  articles: 'Adressen von Artikeln, eine je Zeile, höchstens zehn',
  whichTags: 'Welche Markierungen zählen',
  hidesOthers: 'Notizen anderer verbergen, bis die eigenen abgegeben sind',
  fault: {
    'no-title': 'Geben Sie einen Titel ein.',
    'no-article': 'Geben Sie die Adresse eines Artikels ein.',
    'too-many-articles': 'Höchstens zehn Artikel.',
    'not-an-address': 'Eine der Zeilen ist keine Webadresse.',
    'no-tag': 'Wählen Sie eine Markierung.',
  },
  saveAssignment: 'Als Datei speichern',
  copyAssignment: 'Als Text kopieren',

  read: 'Lesen, was eine Klasse abgegeben hat',
  readHint:
    'Wählen Sie alle Dateien auf einmal, oder ziehen Sie sie hierher. Sie werden auf Ihrem Gerät gelesen und nur behalten, solange diese Seite offen ist. Dieselbe Datei zählt einmal; von zwei Dateien einer Person zählt die spätere.',
  chooseHandIns: 'Dateien wählen …',
  reading: 'Die Dateien werden gelesen …',
  handInFault: {
    'not-a-hand-in': 'Das ist keine Datei, die abgegeben wurde.',
    unreadable:
      'Diese Datei ließ sich gerade nicht lesen. Vielleicht ist sie noch unterwegs; bitte lesen Sie den Ordner später noch einmal.',
    'too-large': 'Diese Datei ist zu groß.',
  },
  observed: 'Übereinstimmung in Paaren',
  alpha: 'Krippendorff α',
  cohen: 'Cohen κ',
  fleiss: 'Fleiss κ',
  measure: (value) => format.decimal(value),
  withInterval: (value, interval) =>
    interval === undefined
      ? format.decimal(value)
      : `${format.decimal(value)} (95 %: ${format.decimal(interval.low)} bis ${format.decimal(interval.high)})`,
  agreementHint: (claims) =>
    `Über ${format.count(claims, { one: 'Behauptung', other: 'Behauptungen' })}, die zwei oder mehr markiert haben. 1 ist volle Übereinstimmung, 0 das, was der Zufall ergibt. Übereinstimmung sagt nicht, wer recht hat.`,
  person: (nth) => `Person ${format.number(nth)}`,
  showNames: 'Namen zeigen',
  whoHandedIn: (count) => `${format.number(count)} haben abgegeben`,
  findMissing: 'Wer fehlt noch?',
  whoIsMissing: (count) =>
    count === 0
      ? 'Alle haben abgegeben'
      : `${format.number(count)} ${format.plural(count, { one: 'fehlt', other: 'fehlen' })} noch`,
  missingHidden: 'Wählen Sie „Namen zeigen“, um zu sehen, wer es ist.',
  roster: 'Namen oder Spitznamen der Klasse, einer pro Zeile. Sie bleiben auf diesem Gerät.',
  tags: (count) => format.count(count, { one: 'Markierung', other: 'Markierungen' }),
  notesOf: (count) => format.count(count, { one: 'Notiz', other: 'Notizen' }),
  saveCsv: 'Als CSV speichern',
  saveReport: 'Als Bericht speichern',
  clear: 'Leeren',

  whichAssignment: 'Aufgabe',
  handedInFor: (title, files) =>
    `${title ?? 'Eine Aufgabe, die nicht auf diesem Gerät ist'} (${format.count(files, { one: 'Datei', other: 'Dateien' })})`,

  folder: 'Ein Ordner für die Klasse',
  folderHint:
    'Wenn Ihre Klasse einen Ordner teilt, auf einem Netzlaufwerk oder durch ein Programm Ihrer Schule, können Lernende dort abgeben, und die Lehrkraft liest alles auf einmal. Jede Abgabe ist eine neue Datei, und keine wird verändert. Wer den Ordner öffnen kann, kann lesen, was darin ist.',
  chooseFolder: 'Ordner der Klasse wählen …',
  chooseOtherFolder: 'Anderen Ordner wählen …',
  forgetFolder: 'Keinen Ordner benutzen',
  readFolder: (folder) => `Ordner „${folder}“ lesen`,

  project: 'An der Wand zeigen',
  place: (nth, of) => `Behauptung ${format.number(nth)} von ${format.number(of)}`,
  before: 'Zurück',
  next: 'Weiter',
  notes: 'Notizen',
  close: 'Schließen',
  projectorKeys: 'Pfeiltasten: von Behauptung zu Behauptung. N: Notizen. Esc: schließen.',
};
