import type { ExportOutcome } from '../views/popup.ts';
import { reasons } from './en-reasons.ts';
import type { Words } from './words.ts';

const tag = { sourced: 'Sourced', unsourced: 'Unsourced', promotional: 'Promotional' } as const;

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

function exported(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `${count(outcome.count, 'note', 'notes')} saved as ${outcome.fileName}.`;
    case 'copied':
      return `${count(outcome.count, 'note', 'notes')} copied. Paste them where you like.`;
    case 'nothing':
      return 'Nothing to export yet. Tag a claim first.';
    case 'failed':
      return 'The export did not work. Your notes are still here. Try the other button.';
  }
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  date: 'a date',
  name: 'a name',
  negation: 'a “not”',
  hedge: 'how sure it is',
  attribution: 'who says it',
  wording: 'other words',
  spelling: 'spelling',
  grammar: 'grammar',
  typography: 'punctuation',
  insertion: 'something inserted',
};

function changeKinds(changes: readonly string[]): string {
  const known = changes.flatMap((change) => (Object.hasOwn(kinds, change) ? (kinds[change] ?? []) : []));
  return known.length === 0 ? '' : `Changed: ${new Intl.ListFormat('en').format(known)}.`;
}

export const en: Words = {
  language: 'en',

  tag,
  tagMeaning: {
    sourced: 'Says where it comes from, and that holds up for you',
    unsourced: 'Does not say where it comes from, or not clearly enough',
    promotional: 'Wants to sell or to win you over rather than inform',
  },
  tagKey: (key) => `Key ${key}`,
  clearTag: 'Clear tag',
  notLookedAt: 'Not looked at',

  claimsOnPage: 'Claims on this page',
  section: {
    changed: 'Changed since you tagged it',
    whole: 'About the whole page',
    lost: 'No longer found on the page',
  },
  state: {
    moved: 'Has moved on the page',
    reworded: 'Slightly reworded',
    changed: 'The wording has changed',
    ambiguous: 'These words now stand in several places',
    orphan: 'The page no longer has this text',
  },
  materialChange: 'What it claims may have changed. Please look again.',
  minorChange: 'Only small changes of wording.',
  changeKinds,
  edit: { removed: 'gone', added: 'new' },
  stillHolds: 'Does your tag still hold?',
  keepTag: 'Keep tag',
  retag: (other) => `Re-tag: ${tag[other].toLowerCase()}`,
  storedParagraph: 'The paragraph as it was',
  isItThis: (places) => (places === 1 ? 'Is it this sentence?' : 'Is it one of these sentences?'),
  showPlace: 'Show on the page',
  putHere: 'Yes, put the tag here',
  ownSelection: 'Selected by you',

  reason: (signal) =>
    Object.hasOwn(reasons, signal) ? (reasons[signal] ?? '') : 'States something that can be checked',
  why: 'Why this sentence',
  moreReasons: (count) => `${String(count)} more`,
  fewerReasons: 'Fewer',
  speaksAgainst: (reason) => `Less so: ${reason.toLowerCase()}`,
  support: {
    named: 'Names its source',
    vague: 'Names its source only vaguely',
    none: 'No source named in the text',
  },
  attributionMarked: '(underlined in the sentence)',
  attributionElsewhere: 'in a sentence nearby:',
  quote: (words) => `“${words}”`,
  suggestion: (suggested) => `Suggestion: ${tag[suggested].toLowerCase()}.`,
  youDecide: 'You decide.',
  accept: 'Accept',

  note: 'Note',
  notePlaceholder: 'What did you find out?',
  saved: 'Saved',
  saving: 'Saving …',
  keptAsDraft: 'Kept as a draft. Tag the claim to keep it with your notes.',
  hasNote: 'Has a note',
  links: (n) => count(n, 'link', 'links'),
  evidence: 'Evidence',
  evidencePlaceholder: 'https://…',
  addEvidence: 'Add link',
  removeEvidence: (address) => `Remove link ${address}`,
  linkFault: {
    'not-a-link': 'This is not a complete web address. It should look like https://example.org/page.',
    'not-web': 'Only web addresses that begin with http:// or https:// can be added.',
    'already-there': 'This link is already in the list.',
    empty: 'Paste or type a web address first.',
  },

  tagged: (set) => `Tagged ${tag[set].toLowerCase()}`,
  alreadyTagged: (set) => `Already tagged ${tag[set].toLowerCase()}`,
  tagCleared: 'Tag cleared',
  undo: 'Undo',
  undone: 'Last change undone',
  nothingToUndo: 'Nothing to undo',

  coverage: (lookedAt, total) => `${String(lookedAt)} of ${count(total, 'claim', 'claims')} looked at`,
  show: 'Show',
  filter: {
    all: 'All',
    'not-looked-at': 'Not looked at',
    sourced: tag.sourced,
    unsourced: tag.unsourced,
    promotional: tag.promotional,
    'check-again': 'Check again',
  },
  nothingWithFilter: 'No claim of this kind here.',
  search: 'Search these claims',
  byReason: 'Why it was picked',
  anyReason: 'Any reason',
  bySupport: 'Where it comes from',
  anySupport: 'Any source',
  found: (found, total) => `${String(found)} of ${count(total, 'claim', 'claims')} found`,
  clearSearch: 'Show all again',
  keys: 'Keys',
  keysList: [
    ['↑ ↓', 'move'],
    ['S U P', 'tag'],
    ['Enter', 'note'],
    ['Delete', 'clear tag'],
    ['Ctrl Z', 'undo'],
  ],

  claimOf: (nth, total) => `Claim ${String(nth)} of ${String(total)}`,
  claimReached: (nth, total, sentence, set) =>
    `Claim ${String(nth)} of ${String(total)}${set === undefined ? '' : `, tagged ${tag[set].toLowerCase()}`}: ${sentence}`,
  nextClaim: 'Next claim',
  previousClaim: 'Previous claim',
  closeCard: 'Close',
  sameWordsMore: (count) => `${String(count)} more in the library`,
  sameWordsElsewhere: 'You tagged the same words elsewhere',

  sensitivity: 'Claims to highlight',
  sensitivityShort: 'Claims',
  sensitivityName: { few: 'Few', balanced: 'Balanced', all: 'All' },
  sensitivityMeaning: {
    few: 'Only the claims most worth checking.',
    balanced: 'Claims that are worth checking. A good start.',
    all: 'Every sentence that could be checked, also the minor ones.',
  },
  highlights: 'Highlights',
  highlightsSwitched: (shown) => (shown ? 'Highlights shown' : 'Highlights hidden'),
  tagSelection: 'Tag the selected text',
  selectFirst: 'Is a claim missing? Select its text on the page, then open Claimlight.',

  status: {
    'read-partly': {
      title: 'Only the first part was read',
      text: 'This page is very long. You can select any other sentence and tag it.',
    },
    'unsupported-language': {
      title: 'No suggestions in this language yet',
      text: 'Claimlight cannot find claims in this language. Select a sentence on the page and tag it yourself.',
    },
    'internal-page': {
      title: 'This page belongs to the browser',
      text: 'Extensions are not allowed to read it. Open a news article and try again.',
    },
    pdf: {
      title: 'This is a PDF',
      text: 'Claimlight reads web pages. If the article also exists as a web page, open that one.',
    },
    'no-article': {
      title: 'This does not look like a news article',
      text: 'So Claimlight has left it alone. If it is one, Claimlight can read it now.',
    },
    'site-off': {
      title: 'Claimlight does not read this site',
      text: 'That is how you have set it. Switch it on below to have its articles read again.',
    },
    'too-large': {
      title: 'This page is too large to read',
      text: 'You can still select a sentence on the page and tag it yourself.',
    },
    'extension-updated': {
      title: 'Claimlight has been updated',
      text: 'Reload the page to go on. Your tags and notes are stored and will be back.',
    },
    error: {
      title: 'This page could not be read',
      text: 'Something went wrong on our side. The page and your notes are untouched. Reloading often helps.',
    },
  },
  loading: {
    'asking-page': 'Looking at the page …',
    reading: 'Reading the article …',
    'finding-claims': 'Looking for claims worth checking …',
  },
  noClaims: {
    title: 'No claims found here',
    text: 'That does not mean that all is well, only that no sentence stood out. Choose “All” below, or select a sentence and tag it yourself.',
  },
  readSite: (host) => `Read news on ${host}`,
  openPanel: 'Open in the side panel',
  openLibrary: 'All your notes',
  openSettings: 'Settings',
  backupDue: (days) => `Your notes of the last ${count(days, 'day', 'days')} are in no backup yet.`,
  backUp: 'Save a copy',
  readAnyway: 'Read this page anyway',
  reloadPage: 'Reload the page',
  problem: {
    'database-closed':
      'Your notes cannot be opened right now, so nothing new can be stored. What you type is kept as a draft. Restarting the browser often helps.',
    'database-full':
      'The disk is full, so your last change is not stored yet. It is kept as a draft. Free some space, or export your notes now.',
    'page-silent':
      'The page does not answer any more. Your tags and notes are stored. Reload the page to see them on it.',
    'not-in-article': 'Claimlight does not count those words as part of the article, so they cannot be tagged.',
    'not-done': 'That did not work. Your notes are as they were. Please try again.',
    'not-stored': 'Your last change was not stored. What you typed is kept as a draft. Please try again.',
  },

  export: 'Export',
  format: 'Format',
  formatName: { markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  scope: 'What to export',
  scopeName: { page: 'This page', everything: 'Everything' },
  saveFile: 'Save file',
  copy: 'Copy',
  exported,
};
