import { tagKeys } from '../../views/tag-keys.ts';
import { changeMeaningIn } from '../change-meaning.ts';
import { formattingIn } from '../formatting.ts';
import type { ClaimWords } from '../tables/claims.ts';
import { reasons } from './reasons.ts';

const format = formattingIn('en');
const tag = { sourced: 'Sourced', unsourced: 'Unsourced', promotional: 'Promotional' } as const;

const finding = {
  'holds-up': 'Holds up',
  misleading: 'Misleading',
  wrong: 'Wrong',
  'cannot-be-told': 'Cannot be told',
} as const;

const meanings: Readonly<Record<string, string>> = {
  number: 'It gives another figure.',
  date: 'It gives another date or time.',
  name: 'It names someone or something else.',
  negation: 'A “not” came or went, so it may say the opposite.',
  hedge: 'It is more certain, or less, than it was.',
  attribution: 'Who says it has changed.',
  wording: 'It is put in other words, which may mean something else.',
  spelling: 'The spelling has changed.',
  grammar: 'Small words or their order have changed.',
  typography: 'The punctuation has changed.',
  insertion: 'Something was inserted that is not part of it.',
};

export const claims: ClaimWords = {
  tag,
  tagMeaning: {
    sourced: 'The article says where it comes from. Whether it is true is another question',
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
  changedOnPage: (count) =>
    count === 1
      ? 'A sentence that you tagged here has changed or is gone'
      : `${format.number(count)} sentences that you tagged here have changed or are gone`,
  wordingThen: 'You tagged',
  wordingNow: 'Now it says',
  materialChange: 'What it claims may have changed. Please look again.',
  minorChange: 'It still claims the same.',
  changeMeaning: changeMeaningIn(meanings),
  copy: {
    correction: 'A correction note repeats the words you tagged. It is not the claim.',
    mention: 'Another sentence repeats the words you tagged. It is not the claim.',
    excerpt: 'The words you tagged stand on their own elsewhere, like a pull quote or a teaser. That is not the claim.',
  },
  edit: { removed: 'gone', added: 'new' },
  stillHolds: 'Does your tag still hold?',
  keepTag: 'Keep tag',
  retag: (other) => `Re-tag: ${tag[other].toLowerCase()}`,
  storedParagraph: 'The paragraph as it was',
  isItThis: (places) => (places === 1 ? 'Is it this sentence?' : 'Is it one of these sentences?'),
  showPlace: 'Show on the page',
  putHere: 'Yes, put the tag here',
  ofOthers: 'Notes of others',
  moreOfOthers: (n) => `Show ${format.number(n)} more`,
  someone: 'someone without a name',
  saidByOthers: (n) => `${format.number(n)} notes of others`,
  ownSelection: 'Selected by you',
  translated: 'You tagged this in a translation that the browser made of the page.',

  reason: (signal) =>
    Object.hasOwn(reasons, signal) ? (reasons[signal] ?? '') : 'States something that can be checked',
  why: 'Why this sentence',
  moreReasons: (count) => `${format.number(count)} more`,
  fewerReasons: 'Fewer',
  speaksAgainst: (reason) => `Less so: ${reason.toLowerCase()}`,
  support: {
    named: 'Names its source',
    vague: 'Names its source only vaguely',
    none: 'No source named in the text',
  },
  source: (words, what) => `Source: ${words} (${what})`,
  sourceKind: {
    person: 'person',
    organisation: 'organisation',
    document: 'document or study',
    outlet: 'news outlet',
    unnamed: 'not named',
  },
  sourceUnclear: 'Not clear where it comes from',
  attributionMarked: '(underlined in the sentence)',
  attributionElsewhere: 'in a sentence nearby:',
  quote: (words) => `“${words}”`,
  suggestion: (suggested) => `Suggestion: ${tag[suggested].toLowerCase()}.`,
  youDecide: 'You decide.',
  accept: 'Accept',

  check: 'My check',
  notChecked: 'nothing noted yet',
  howFar: 'How far it is',
  checkState: { 'to-check': 'To check', checking: 'Checking', done: 'Done' },
  whatIFound: 'What I found',
  finding,
  findingIs: (found) => `Found: ${finding[found].toLowerCase()}`,

  lookUp: 'Look up',
  otherPlaces: 'Other places',
  lookUpHint: 'Opens in a new tab. Only the site that you open learns what you look up.',
  lookUpSelected: (words) => `Opens in a new tab, with the words you selected: “${words}”.`,
  lookUpPlace: {
    web: 'Search the web',
    'fact-checks': 'Fact Check Explorer',
    wikipedia: 'Wikipedia',
    scholar: 'Google Scholar',
    source: 'What the source itself says',
    news: 'Search the news',
    archived: 'This article in the Wayback Machine',
    archive: 'Save this article to the Wayback Machine',
  },

  note: 'Note',
  notePlaceholder: 'What did you find out?',
  saved: 'Saved',
  saving: 'Saving …',
  keptAsDraft: 'Kept as a draft, listed in the library under “To check”.',
  noteIsFull: (most) =>
    `This note is full: it holds ${format.number(most)} characters. All of it is kept; what you add now is not.`,
  hasNote: 'Has a note',
  links: (n) => format.count(n, { one: 'link', other: 'links' }),
  evidence: 'Evidence',
  evidencePlaceholder: 'https://…',
  addEvidence: 'Add link',
  stance: { supports: 'Supports', contradicts: 'Contradicts', background: 'Background' },
  removeEvidence: (address) => `Remove link ${address}`,
  linkFault: {
    'not-a-link': 'This is not a complete web address. It should look like https://example.org/page.',
    'too-long':
      'This address is too long: at most 8,192 characters can be stored. Often what stands after the question mark can go.',
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

  coverage: (lookedAt, total) =>
    `${format.number(lookedAt)} of ${format.count(total, { one: 'claim', other: 'claims' })} looked at`,
  show: 'Show',
  filter: {
    all: 'All',
    'not-looked-at': 'Not looked at',
    sourced: tag.sourced,
    unsourced: tag.unsourced,
    promotional: tag.promotional,
    'to-check': 'To check',
    checked: 'Checked',
    'check-again': 'Check again',
  },
  nothingWithFilter: 'No claim of this kind here.',
  notesLeft:
    'This article has more notes than can be shown here: you see those that changed last. The library has all of them.',
  search: 'Search these claims',
  byReason: 'Why it was picked',
  anyReason: 'Any reason',
  bySupport: 'Where it comes from',
  anySupport: 'Any source',
  found: (found, total) => `${format.number(found)} of ${format.count(total, { one: 'claim', other: 'claims' })} found`,
  clearSearch: 'Show all again',
  keys: 'Keys',
  keysList: [
    ['↑ ↓', 'move'],
    [tagKeys, 'tag'],
    ['Enter', 'note'],
    ['Delete', 'clear tag'],
    ['Ctrl Z', 'undo'],
  ],

  startHere: 'Start here',
  startReason: {
    'no-source': 'Names no source',
    'vague-source': 'Names its source only vaguely',
    consequence: 'Much depends on it',
    'check-worthy': 'Well worth a check',
  },

  claimOf: (nth, total) => `Claim ${format.number(nth)} of ${format.number(total)}`,
  claimReached: (nth, total, sentence, set) =>
    `Claim ${format.number(nth)} of ${format.number(total)}${set === undefined ? '' : `, tagged ${tag[set].toLowerCase()}`}: ${sentence}`,
  nextClaim: 'Next claim',
  previousClaim: 'Previous claim',
  closeCard: 'Close',
  refused: {
    covered:
      'Something on the page lies over this card, so nothing was done. Try again when it is gone, or tag in the popup.',
    moved: 'This card came under your pointer by itself, so nothing was done. Move the pointer and click again.',
  },
  sameWordsMore: (count) => `${format.number(count)} more in the library`,
  sameClaimElsewhere: 'You tagged the same claim elsewhere',
  metBefore: 'Met before',
  useTheSame: 'Use the same tag, note and links',

  sensitivity: 'Claims to highlight',
  sensitivityShort: 'Claims',
  sensitivityName: { few: 'Few', balanced: 'Balanced', all: 'All' },
  sensitivityMeaning: {
    few: 'Only the claims most worth checking.',
    balanced: 'Claims that are worth checking. A good start.',
    all: 'Every sentence that could be checked, also the minor ones.',
  },
  selectFirst: 'Is a claim missing? Select its text on the page, then open Claimlight.',
};
