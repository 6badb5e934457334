import type { Done, LibraryExportState } from '../library/library-props.ts';
import type { LibraryWords } from './library-words.ts';

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
  chooseOne: 'Choose a note to read and edit it here.',
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
    ['Ctrl A', 'select all'],
    ['Enter', 'edit the note'],
    ['S U P', 'tag'],
    ['O', 'open the article'],
    ['Delete', 'to the trash'],
    ['Ctrl Z', 'undo'],
  ],
};
