import type { Done } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import type { LibraryWords } from '../tables/library.ts';

const format = formattingIn('en');
const tagWords = { sourced: 'sourced', unsourced: 'unsourced', promotional: 'promotional' } as const;
function notes(n: number): string {
  return format.count(n, { one: 'note', other: 'notes' });
}

function done({ what, count, tag }: Done): string {
  switch (what) {
    case 'retagged':
      return `${notes(count)} tagged ${tag === undefined ? '' : tagWords[tag]}.`;
    case 'corrected':
      return `Details put right on ${notes(count)}.`;
    case 'trashed':
      return `${notes(count)} moved to the trash.`;
    case 'restored':
      return `${notes(count)} restored.`;
    case 'joined':
      return `${notes(count)} put together as one claim.`;
    case 'not-joined':
      return 'Only your own notes can be put together, and two are needed. Notes of other people stay as they are.';
    case 'split':
      return 'Taken for another claim.';
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

export const library: LibraryWords = {
  library: 'Library',
  pages: 'Parts of the library',
  page: { notes: 'Notes', changes: 'What changed', pictures: 'Pictures', class: 'Class', files: 'Files and backup' },

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
  byMe: 'mine',
  notYours: 'What another person says cannot be changed here.',
  facet: {
    tags: 'Tag',
    findings: 'What I found',
    checks: 'How far my check is',
    states: 'On the page',
    outlets: 'Outlet',
    people: 'Person',
    authors: 'Author',
    languages: 'Language',
  },
  state: { anchored: 'Still there', changed: 'Wording changed', lost: 'Not found', unseen: 'Not looked up again' },
  noFinding: 'No finding',
  noCheck: 'Not marked for checking',
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
  moreChoices: (n) => `${format.number(n)} more: type to find them`,
  unnamed: 'Unnamed',
  shelf: 'Show',
  notes: 'Notes',
  kept: 'Kept',
  trash: 'Trash',

  list: 'Your notes',
  counted: (shown, all) => (shown === all ? notes(all) : `${format.number(shown)} of ${notes(all)}`),
  reading: (read, all) => `Reading ${format.number(read)} of ${notes(all)} …`,
  notesOfArticle: notes,
  select: (quote) => `Select “${quote}”`,
  selectArticle: (title) => `Select all of “${title}”`,
  untitled: 'Untitled article',
  links: (n) => format.count(n, { one: 'link', other: 'links' }),
  rowWaits: '…',
  untagged: (n) => `To check, without a tag: ${notes(n)}`,
  showAll: (n) => `Show all ${format.number(n)}`,

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
  translated: 'These words are of a translation that the browser made of the page.',
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
  selectAll: (n) => `Select all ${format.number(n)}`,
  editDetails: 'Edit details',
  detailsHint:
    'What your library, reports and files say of this article. What the page says is kept, too, and your next visit leaves your words as they are.',
  detail: { title: 'Title', outlet: 'Outlet', author: 'Authors', published: 'Published' },
  declared: (value) => `The page says: ${value}`,
  nothingDeclared: 'The page says nothing of it.',
  saveDetails: 'Save',
  detailsAsDeclared: 'As the page says',
  selectNone: 'Select none',
  untaggedStay: 'Those without a tag stay where they are.',
  retag: 'Tag as',

  undo: 'Undo',
  redo: 'Redo',
  done,
  close: 'Close',
};
