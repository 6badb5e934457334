import type { ImportState } from '../views/import.ts';
import type { Done, LibraryExportState } from '../views/library.ts';
import { refusals } from './en/refusals.ts';
import type { LibraryWords } from './library-words.ts';
import { templateEn } from './template-en.ts';

const number = new Intl.NumberFormat('en');
const tagWords = { sourced: 'sourced', unsourced: 'unsourced', promotional: 'promotional' } as const;

const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
const notes = (n: number): string => count(n, 'note', 'notes');

function done({ what, count, tag }: Done): string {
  switch (what) {
    case 'retagged':
      return `${notes(count)} tagged ${tag === undefined ? '' : tagWords[tag]}.`;
    case 'trashed':
      return `${notes(count)} moved to the trash.`;
    case 'restored':
      return `${notes(count)} restored.`;
    case 'deleted':
      return `${notes(count)} deleted for good.`;
    case 'undone':
      return 'Undone.';
    case 'redone':
      return 'Done again.';
    case 'nothing-to-undo':
      return 'There is nothing to undo.';
    case 'nothing-to-redo':
      return 'There is nothing to do again.';
  }
}

function exported(state: LibraryExportState): string {
  switch (state.kind) {
    case 'running':
      return `Writing ${number.format(state.done)} of ${notes(state.total)} …`;
    case 'saved':
      return `${notes(state.count)} saved as ${state.fileName}.`;
    case 'copied':
      return `${notes(state.count)} copied. Paste them where you like.`;
    case 'nothing':
      return 'There is nothing to export here.';
    case 'cancelled':
      return 'Stopped. No file was written.';
    case 'failed':
      return 'The export did not work. Your notes are still here.';
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
        ? `Checking ${number.format(state.done)} of ${notes(state.total)} …`
        : `Writing ${number.format(state.done)} of ${notes(state.total)} …`;
    case 'done':
      return `Imported: ${number.format(state.added)} new, ${number.format(state.changed)} changed.${templates(state.templates)}`;
    case 'cancelled':
      return 'Stopped. Nothing was imported.';
    case 'failed':
      return 'The import did not work, and nothing was imported. Your notes are as they were.';
  }
}

function templates(n: number): string {
  return n === 0 ? '' : ` Templates: ${number.format(n)}.`;
}

function importAlso(drafts: number, templates: number): string {
  const typed = drafts === 1 ? '1 draft' : `${number.format(drafts)} drafts`;
  const written = templates === 1 ? '1 template' : `${number.format(templates)} templates`;
  return [
    ...(drafts > 0 ? [`Among them: ${typed} of claims that had no tag yet.`] : []),
    ...(templates > 0 ? [`With them: ${written} for Markdown.`] : []),
  ].join(' ');
}

const megabytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
const gigabytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 0 });
const size = (bytes: number): string =>
  bytes < 1e9 ? megabytes.format(Math.ceil(bytes / 1e6)) : gigabytes.format(bytes / 1e9);
const perCent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

export const libraryEn: LibraryWords = {
  library: 'Library',
  pages: 'Parts of the library',
  page: { notes: 'Notes', pictures: 'Pictures', files: 'Files and backup' },

  search: 'Search your notes',
  searchHint: 'Words of a quote, note, title, outlet or link',
  clearSearch: 'Clear the search',
  sortBy: 'Order',
  sort: {
    changed: 'Last changed first',
    newest: 'Newest first',
    oldest: 'Oldest first',
    published: 'Last published first',
    outlet: 'By outlet',
  },
  byArticle: 'By article',
  oneList: 'One list',
  arrange: 'Arrange',

  filters: 'Filters',
  clearFilters: 'Clear filters',
  facet: { tags: 'Tag', states: 'On the page', outlets: 'Outlet', authors: 'Author', languages: 'Language' },
  state: { anchored: 'Still there', changed: 'Wording changed', lost: 'Not found', unseen: 'Not looked up again' },
  note: 'Note',
  evidence: 'Evidence',
  any: 'Any',
  withIt: 'With',
  withoutIt: 'Without',
  tagged: 'Tagged',
  from: 'From',
  to: 'Until',
  onlyArticle: (title) => `Only “${title}”`,
  findChoice: (facet) => `Find in ${facet.toLowerCase()}`,
  moreChoices: (n) => `${number.format(n)} more: type to find them`,
  unnamed: 'Unnamed',
  shelf: 'Show',
  notes: 'Notes',
  kept: 'Kept',
  trash: 'Trash',

  list: 'Your notes',
  counted: (shown, all) => (shown === all ? notes(all) : `${number.format(shown)} of ${notes(all)}`),
  reading: (read, all) => `Reading ${number.format(read)} of ${notes(all)} …`,
  notesOfArticle: notes,
  select: (quote) => `Select “${quote}”`,
  selectArticle: (title) => `Select all of “${title}”`,
  untitled: 'Untitled article',
  links: (n) => count(n, 'link', 'links'),
  rowWaits: '…',

  nothingStored: {
    title: 'Your library is empty',
    text: 'Open a news article, tag a claim in the popup, and it will be here. If you have a backup, import it under “Files and backup”.',
  },
  nothingFound: {
    title: 'Nothing matches',
    text: 'No note fits this search and these filters. Take one away to see more.',
  },
  trashEmpty: { title: 'The trash is empty', text: 'What you delete stays here for 30 days.' },
  trashHint: 'What is here is deleted for good 30 days after it was put here.',

  details: 'Note in full',
  closeDetails: 'Close',
  noneChosen: 'No note chosen',
  chooseOne:
    'Click a note in the list to read it here with its article, to write more, or to change its tag. By keyboard:',
  openInArticle: 'Open the article at this claim',
  tagIt: 'Tag',
  moveToTrash: 'Move to the trash',
  restore: 'Restore',
  deleteForGood: 'Delete for good',
  sureDelete: (n) => `Delete ${notes(n)} for good? This cannot be undone.`,
  keep: 'Keep',
  made: (when) => `Tagged ${when}`,
  changed: (when) => `Changed ${when}`,
  published: (when) => `Published ${when}`,
  trashedOn: (when) => `In the trash since ${when}`,
  inContext: 'The paragraph as it was',
  wholePage: 'About the whole page',
  asImported: 'As it was in the file it came from',
  stateHint: {
    anchored: 'These words were still there when you last read the article.',
    changed: 'When you last read the article, it had other words here.',
    lost: 'When you last read the article, these words were not found.',
    unseen: 'You have not opened the article since.',
  },

  selected: (n) => `${notes(n)} selected`,
  selectAll: (n) => `Select all ${number.format(n)}`,
  selectNone: 'Select none',
  retag: 'Tag as',

  undo: 'Undo',
  redo: 'Redo',
  done,

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
    `${{ selected: 'Selected', shown: 'Shown here', everything: 'Everything' }[scope]} (${number.format(n)})`,
  saveFile: 'Save file',
  copy: 'Copy',
  cancel: 'Cancel',
  progress: 'Progress',
  close: 'Close',
  exported,
  template: templateEn,

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
  quoteColumn: 'Quote',
  storedColumn: 'Library',
  fileColumn: 'File',
  resultColumn: 'Stays',
  untaggedAs: 'Notes without one of our tags',
  passOver: 'Leave them out',
  refusals,
  importAlso,
  importNow: (n) => `Import ${notes(n)}`,
  importTooLargeToUndo: 'An import of this size cannot be undone with Undo. Make a backup first.',

  backup: 'Backup',
  backupHint:
    'Your notes are on this device only. Removing the extension erases them, in every browser. A backup file brings back all that you tagged and typed, drafts and trash included, and your Markdown templates. Your settings are not in it.',
  neverBackedUp: 'There is no backup yet.',
  lastBackup: (when) => `Last backup: ${when}.`,
  changedSince: 'Notes have changed since.',
  unchangedSince: 'Nothing has changed since.',
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
      ? `Your notes take about ${size(used)}.`
      : `Your notes take about ${size(used)} of the ${size(available)} the browser allows.`,
  storagePersistent: 'The browser keeps them even if the disk runs low.',
  storageAtRisk: 'If the disk runs low, the browser may clear them.',
  remindFirst: 'Your notes are not backed up yet.',
  remindAgain: (when) => `Your notes have changed since the last backup (${when}).`,

  picturesTitle: 'How you tagged',
  picturesHint:
    'These pictures count your own tags and nothing else. You chose what to look at: they say nothing about what you did not.',
  picturesOfFiltered: 'Only notes that pass the filters are counted.',
  picturesBy: 'By',
  shareKind: { outlet: 'Outlet', article: 'Article', month: 'Month' },
  pictureOf: { outlet: 'Notes by outlet', article: 'Notes by article', month: 'Notes by the month you made them' },
  pictureName: (what) => `${what}. The table below has the same numbers.`,
  nothingToDraw: 'There are no notes to count here.',
  barsOf: (drawn, all) => `${number.format(drawn)} of ${number.format(all)} are shown. Filters narrow them.`,
  tableBehind: 'The numbers as a table',
  perCent: (share) => perCent.format(share),
  coverageColumn: 'Claims looked at',
  coverageUnknown: 'not known',
  coverageFill: { 'looked-at': 'tagged', open: 'found, not tagged' },
  coverageHint:
    'Claims that were found in the articles you tagged, and how many of them you tagged. Articles that were not read here since are left out.',
  nothingCovered: 'Not known yet: claims are counted when you read a tagged article again.',
  coverageOf: (lookedAt, claims) => `${number.format(lookedAt)} of ${number.format(claims)}`,

  problem: {
    unavailable:
      'This window does not let extensions store anything, so your notes cannot be shown here. Open the library in a normal window.',
    full: 'The disk is full and your last change was not saved. What was saved before is still here. Export it now, or free some space and try again.',
    blocked: 'Another Claimlight window still uses an older version of your notes. Close it and load this page again.',
    newer: 'Your notes were written by a newer version of Claimlight. Update the extension to open them.',
    invalid: 'A stored note cannot be read. The others are here.',
    failed: 'Your notes could not be opened. Restarting the browser usually helps; nothing was deleted.',
    'not-saved': 'Your last change was not saved. What you typed is still in its field. Please try again.',
  },
  keys: 'Keys',
  keysList: [
    ['/', 'search'],
    ['↑ ↓', 'move'],
    ['Space', 'select'],
    ['Shift ↑ ↓', 'select while moving'],
    ['Ctrl A', 'select all'],
    ['Enter', 'edit the note'],
    ['S U P', 'tag'],
    ['O', 'open the article'],
    ['Delete', 'to the trash'],
    ['Ctrl Z', 'undo'],
  ],
};
