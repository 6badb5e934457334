import type { ImportState } from '../../views/import.ts';
import type { LibraryExportState } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { FileWords } from '../tables/files.ts';

const format = formattingIn('de');
function notes(n: number): string {
  return format.count(n, { one: 'Notiz', other: 'Notizen' });
}

function exported(state: LibraryExportState): string {
  switch (state.kind) {
    case 'running':
      return `${format.number(state.done)} von ${notes(state.total)} werden geschrieben …`;
    case 'saved':
      return `${notes(state.count)} als ${state.fileName} gespeichert.${cleanedAddresses(state.cleaned)}`;
    case 'copied':
      return `${notes(state.count)} kopiert. Fügen Sie sie ein, wo Sie möchten.${cleanedAddresses(state.cleaned)}`;
    case 'nothing':
      return 'Hier gibt es nichts zu exportieren.';
    case 'cancelled':
      return 'Abgebrochen. Es wurde keine Datei geschrieben.';
    case 'failed':
      return `Der Export hat nicht geklappt; Ihre Notizen sind noch hier. ${fileFault(state.failure)}`;
  }
}

function importState(state: ImportState): string {
  switch (state.kind) {
    case 'reading':
      return `${state.fileName} wird gelesen …`;
    case 'preview':
      return `${state.fileName}: Noch ist nichts importiert.`;
    case 'running':
      return state.step === 'sending'
        ? `${format.number(state.done)} von ${notes(state.total)} werden geprüft …`
        : `${format.number(state.done)} von ${notes(state.total)} werden geschrieben …`;
    case 'done':
      return `Importiert: ${format.number(state.added)} neu, ${format.number(state.changed)} geändert.${templates(state.templates)}`;
    case 'cancelled':
      return 'Abgebrochen. Es wurde nichts importiert.';
    case 'failed':
      return state.failure === 'no-answer'
        ? 'Claimlight hat nicht geantwortet, deshalb ist nicht bekannt, ob die Notizen importiert wurden. Importieren Sie die Datei noch einmal: Nichts kommt doppelt herein.'
        : `Der Import hat nicht geklappt, und es wurde nichts importiert. ${fileFault(state.failure)}`;
  }
}

function templates(n: number): string {
  return n === 0 ? '' : ` Vorlagen: ${format.number(n)}.`;
}

function importAlso(drafts: number, templates: number): string {
  const typed = drafts === 1 ? '1 Entwurf' : `${format.number(drafts)} Entwürfe`;
  const written = templates === 1 ? '1 Vorlage' : `${format.number(templates)} Vorlagen`;
  return [
    ...(drafts > 0 ? [`Darunter: ${typed} zu Behauptungen, die noch keine Markierung hatten.`] : []),
    ...(templates > 0 ? [`Dazu: ${written} für Markdown.`] : []),
  ].join(' ');
}

export const files: FileWords = {
  export: 'Exportieren',
  format: 'Format',
  formatName: {
    markdown: 'Markdown',
    csv: 'CSV (Tabelle)',
    json: 'JSON (Sicherung)',
    html: 'HTML (Bericht zum Drucken)',
    webAnnotation: 'W3C Web Annotation (JSON-LD)',
    claimReview: 'ClaimReview-Entwürfe (JSON-LD)',
    hypothesis: 'Hypothesis (JSON)',
    ris: 'RIS (Literaturangaben)',
    csl: 'CSL-JSON (Literaturangaben)',
  },
  scope: 'Was',
  scopeName: (scope, n) =>
    `${{ selected: 'Ausgewählte', shown: 'Hier gezeigte', everything: 'Alles' }[scope]} (${format.number(n)})`,
  saveFile: 'Datei speichern',
  copy: 'Kopieren',
  cancel: 'Abbrechen',
  progress: 'Fortschritt',
  exported,

  import: 'Importieren',
  importHint:
    'Sicherungen und Tabellen von Claimlight, W3C Web Annotations und Dateien von Hypothesis. Sie sehen, was geschehen würde, bevor etwas geschieht.',
  chooseFile: 'Datei wählen …',
  importState,
  importCount: {
    added: 'Neu',
    changed: 'Ändern sich',
    kept: 'Weichen ab, bleiben wie sie sind',
    equal: 'Schon hier',
    refused: 'Nicht importierbar',
  },
  conflictRule: 'Wo Datei und Bibliothek abweichen',
  ruleName: { newer: 'Das Neuere gilt', file: 'Die Datei gilt', stored: 'Die Bibliothek gilt' },
  conflicts: 'Abweichende Notizen',
  whichSentences: 'Welche Sätze',
  quoteColumn: 'Zitat',
  storedColumn: 'Bibliothek',
  fileColumn: 'Datei',
  resultColumn: 'Bleibt',
  typedMet: (n) =>
    n === 1
      ? '1 Notiz betrifft einen Satz, zu dem Sie schon etwas geschrieben, den Sie aber noch nicht markiert haben. Was Sie geschrieben haben, bleibt in jedem Fall.'
      : `${notes(n)} betreffen Sätze, zu denen Sie schon etwas geschrieben, die Sie aber noch nicht markiert haben. Was Sie geschrieben haben, bleibt in jedem Fall.`,
  typedAnswer: { join: 'Beide Texte behalten', leave: 'Die Notiz der Datei weglassen' },
  typedColumn: 'Von Ihnen',
  deletedMet: (n) =>
    n === 1
      ? 'Sie haben 1 Notiz dieser Datei endgültig gelöscht.'
      : `Sie haben ${notes(n)} dieser Datei endgültig gelöscht.`,
  deletedAnswer: { leave: 'Weglassen', bring: 'Zurückholen' },
  whoseNotes: (people, total) => {
    const named = people.map(({ name = 'jemandem ohne Namen', count }) => `${name} (${notes(count)})`);
    const others = total > people.length ? ` und ${format.number(total - people.length)} weiteren` : '';
    return `In dieser Datei sind Notizen von anderen: ${named.join(', ')}${others}. Sie bleiben neben Ihren stehen und werden nie mit ihnen vermischt.`;
  },
  whoseQuestion: (name) => `Wem gehören die Notizen von ${name ?? 'der Person ohne Namen'}?`,
  whoseAnswer: { theirs: 'Der anderen Person', mine: 'Mir, von einem anderen Gerät oder einer früheren Installation' },
  untaggedAs: 'Notizen ohne eine unserer Markierungen',
  passOver: 'Weglassen',
  importAlso,
  importNow: (n) => `${notes(n)} importieren`,
  importTooLargeToUndo:
    'Ein Import dieser Größe lässt sich nicht rückgängig machen. Erstellen Sie zuerst eine Sicherung.',

  backup: 'Sicherung',
  backupHint:
    'Ihre Notizen liegen nur auf diesem Gerät, es sei denn, Sie teilen sie unten. Wird die Erweiterung entfernt, sind sie in jedem Browser gelöscht. Eine Sicherung bringt alles zurück, was Sie markiert und getippt haben, auch Entwürfe und Papierkorb, und Ihre Markdown-Vorlagen. Ihre Einstellungen sind nicht darin.',
  neverBackedUp: 'Es gibt noch keine Sicherung.',
  lastBackup: (when) => `Letzte Sicherung: ${when}.`,
  changedSince: 'Seitdem haben sich Notizen geändert.',
  unchangedSince: 'Seitdem hat sich nichts geändert.',
  backedUpAs: (name) => `Geschrieben als ${name}.`,
  backUpNow: 'Jetzt sichern',
  scheduledBackup: 'Von selbst sichern',
  scheduleName: { off: 'Aus', daily: 'Täglich', weekly: 'Wöchentlich' },
  scheduleHint: 'Schreibt eine Datei in Ihren Download-Ordner. Der Browser bittet Sie dafür um Erlaubnis.',
  scheduleFolderHint: 'Schreibt eine Datei in diesen Ordner.',
  backupFolder: 'Wohin gesichert wird',
  inDownloads: 'In Ihren Download-Ordner.',
  inFolder: (name) => `In den Ordner „${name}“.`,
  folderAsksAgain: 'Der Browser möchte Sie noch einmal fragen, bevor er dorthin schreibt: Wählen Sie „Jetzt sichern“.',
  chooseFolder: 'Ordner wählen …',
  useDownloads: 'Den Download-Ordner verwenden',
  scheduleDenied: 'Ohne Ihre Erlaubnis, Downloads zu speichern, geht das nicht.',
  storageUsed: (used, available) =>
    available === undefined
      ? `Ihre Notizen belegen etwa ${format.bytes(used)}.`
      : `Ihre Notizen belegen etwa ${format.bytes(used)} von ${format.bytes(available)}, die der Browser erlaubt.`,
  storagePersistent: 'Der Browser behält sie, auch wenn der Speicher knapp wird.',
  storageAtRisk: 'Wird der Speicher knapp, kann der Browser sie löschen.',
  emptied:
    'Der Browser hat den Speicher von Claimlight geleert: Die Markierungen und Notizen darin sind nicht mehr da. Browser tun das mit beschädigten Dateien, meist nachdem der Datenträger voll war.',
  emptiedBackup: (when) =>
    `Ihre letzte Sicherung ist vom ${when}. Importieren Sie sie, um die Notizen von damals zurückzuholen.`,
  emptiedNoBackup:
    'Wenn Sie eine Sicherung oder einen Export Ihrer Notizen haben, importieren Sie die Datei, um sie zurückzuholen.',
  bringBackFile: 'Datei importieren',
  emptiedRead: 'Verstanden',
  remindFirst: 'Ihre Notizen sind noch nicht gesichert.',
  remindAgain: (when) => `Ihre Notizen haben sich seit der letzten Sicherung (${when}) geändert.`,
};
