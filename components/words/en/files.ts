import type { ImportState } from '../../views/import.ts';
import type { LibraryExportState } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { FileWords } from '../tables/files.ts';

const format = formattingIn('en');
function notes(n: number): string {
  return format.count(n, { one: 'note', other: 'notes' });
}

function exported(state: LibraryExportState): string {
  switch (state.kind) {
    case 'running':
      return `Writing ${format.number(state.done)} of ${notes(state.total)} …`;
    case 'saved':
      return `${notes(state.count)} saved as ${state.fileName}.${cleanedAddresses(state.cleaned)}`;
    case 'copied':
      return `${notes(state.count)} copied. Paste them where you like.${cleanedAddresses(state.cleaned)}`;
    case 'nothing':
      return 'There is nothing to export here.';
    case 'cancelled':
      return 'Stopped. No file was written.';
    case 'failed':
      return `The export did not work; your notes are still here. ${fileFault(state.failure)}`;
  }
}

function importState(state: ImportState): string {
  switch (state.kind) {
    case 'reading':
      return `Reading ${state.fileName} …`;
    case 'preview':
      return `${state.fileName}: nothing is imported yet.`;
    case 'running':
      return state.step === 'sending'
        ? `Checking ${format.number(state.done)} of ${notes(state.total)} …`
        : `Writing ${format.number(state.done)} of ${notes(state.total)} …`;
    case 'done':
      return `Imported: ${format.number(state.added)} new, ${format.number(state.changed)} changed.${left(state.left)}${templates(state.templates)}`;
    case 'cancelled':
      return 'Stopped. Nothing was imported.';
    case 'failed':
      return state.failure === 'no-answer'
        ? 'Claimlight did not answer, so it is not known whether the notes were imported. Import the file again: nothing comes in twice.'
        : `The import did not work, and nothing was imported. ${fileFault(state.failure)}`;
  }
}

function left(n: number): string {
  return n === 0 ? '' : ` Left out as you chose: ${format.number(n)}.`;
}

function templates(n: number): string {
  return n === 0 ? '' : ` Templates: ${format.number(n)}.`;
}

function importAlso(drafts: number, templates: number): string {
  const typed = drafts === 1 ? '1 draft' : `${format.number(drafts)} drafts`;
  const written = templates === 1 ? '1 template' : `${format.number(templates)} templates`;
  return [
    ...(drafts > 0 ? [`Among them: ${typed} of claims that had no tag yet.`] : []),
    ...(templates > 0 ? [`With them: ${written} for Markdown.`] : []),
  ].join(' ');
}

export const files: FileWords = {
  export: 'Export',
  format: 'Format',
  formatName: {
    markdown: 'Markdown',
    csv: 'CSV (spreadsheet)',
    json: 'JSON (backup)',
    html: 'HTML (report to print)',
    webAnnotation: 'W3C Web Annotation (JSON-LD)',
    claimReview: 'ClaimReview drafts (JSON-LD)',
    hypothesis: 'Hypothesis (JSON)',
    ris: 'RIS (citations)',
    csl: 'CSL-JSON (citations)',
  },
  scope: 'What',
  scopeName: (scope, n) =>
    `${{ selected: 'Selected', shown: 'Shown here', everything: 'Everything' }[scope]} (${format.number(n)})`,
  saveFile: 'Save file',
  copy: 'Copy',
  cancel: 'Cancel',
  progress: 'Progress',
  exported,

  import: 'Import',
  importHint:
    'Backups and spreadsheets of Claimlight, W3C Web Annotations and files of Hypothesis. You see what would happen before anything does.',
  chooseFile: 'Choose a file …',
  importState,
  importCount: {
    added: 'New',
    changed: 'Will change',
    kept: 'Differ, stay as they are',
    equal: 'Already here',
    refused: 'Not importable',
  },
  conflictRule: 'Where file and library differ',
  ruleName: { newer: 'The newer wins', file: 'The file wins', stored: 'The library wins' },
  conflicts: 'Notes that differ',
  whichSentences: 'Which sentences',
  quoteColumn: 'Quote',
  storedColumn: 'Library',
  fileColumn: 'File',
  resultColumn: 'Stays',
  typedMet: (n) =>
    n === 1
      ? '1 note is about a sentence that you have written about and not tagged yet. What you wrote stays in any case.'
      : `${notes(n)} are about sentences that you have written about and not tagged yet. What you wrote stays in any case.`,
  typedAnswer: { join: 'Keep both texts', leave: 'Leave the file’s note out' },
  typedColumn: 'You wrote',
  deletedMet: (n) =>
    n === 1 ? 'You deleted 1 note of this file for good.' : `You deleted ${notes(n)} of this file for good.`,
  deletedAnswer: { leave: 'Leave them out', bring: 'Bring them back' },
  whoseNotes: (people, total) => {
    const named = people.map(({ name = 'someone without a name', count }) => `${name} (${notes(count)})`);
    const others = total > people.length ? ` and ${format.number(total - people.length)} more` : '';
    return `Notes of other people are in this file: ${named.join(', ')}${others}. They stay beside yours and are never merged with them.`;
  },
  whoseQuestion: (name) => `Whose are the notes of ${name ?? 'the one without a name'}?`,
  whoseAnswer: { theirs: 'Theirs', mine: 'Mine, from another device or an earlier installation' },
  untaggedAs: 'Notes without one of our tags',
  passOver: 'Leave them out',
  importAlso,
  importNow: (n) => `Import ${notes(n)}`,
  importTooLargeToUndo: 'An import of this size cannot be undone with Undo. Make a backup first.',

  backup: 'Backup',
  backupHint:
    'Your notes are on this device only, unless you share them below. Removing the extension erases them, in every browser. A backup file brings back all that you tagged and typed, drafts and trash included, and your Markdown templates. Your settings are not in it.',
  neverBackedUp: 'There is no backup yet.',
  lastBackup: (when) => `Last backup: ${when}.`,
  changedSince: 'Notes have changed since.',
  unchangedSince: 'Nothing has changed since.',
  backedUpAs: (name) => `Written as ${name}.`,
  backUpNow: 'Back up now',
  scheduledBackup: 'Backup by itself',
  scheduleName: { off: 'Off', daily: 'Daily', weekly: 'Weekly' },
  scheduleHint: 'Writes a file into your downloads folder. Your browser asks you to allow this.',
  scheduleFolderHint: 'Writes a file into that folder.',
  backupFolder: 'Where backups go',
  inDownloads: 'Into your downloads folder.',
  inFolder: (name) => `Into the folder “${name}”.`,
  folderAsksAgain: 'Your browser wants to ask you again before it writes there: choose “Back up now”.',
  chooseFolder: 'Choose a folder …',
  useDownloads: 'Use the downloads folder',
  scheduleDenied: 'Without your permission to save downloads this cannot be done.',
  storageUsed: (used, available) =>
    available === undefined
      ? `Your notes take about ${format.bytes(used)}.`
      : `Your notes take about ${format.bytes(used)} of the ${format.bytes(available)} the browser allows.`,
  storagePersistent: 'The browser keeps them even if the disk runs low.',
  storageAtRisk: 'If the disk runs low, the browser may clear them.',
  emptied:
    'The browser has emptied Claimlight’s store: the tags and notes that were in it are no longer here. Browsers do this to files that were damaged, most often when the disk was full.',
  emptiedBackup: (when) => `Your last backup is of ${when}. Import it to have the notes of then back.`,
  emptiedNoBackup: 'If you have a backup or an export of your notes, import it to have them back.',
  bringBackFile: 'Import a file',
  emptiedRead: 'Got it',
  remindFirst: 'Your notes are not backed up yet.',
  remindAgain: (when) => `Your notes have changed since the last backup (${when}).`,
};
