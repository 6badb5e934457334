import { formattingIn } from '../formatting.ts';
import type { OptionsWords } from '../tables/options.ts';

const format = formattingIn('en');

export const options: OptionsWords = {
  title: 'Claimlight settings',
  lead: 'Changes hold at once. Settings follow you to your other devices if your browser syncs; your notes never leave this one.',
  saved: 'Saved',

  highlights: 'Highlights',
  highlightStyle: 'Style',
  highlightStyleName: { underline: 'Underline', background: 'Background', both: 'Both' },
  highlightStyleMeaning: 'Every tag keeps a line of its own shape, so that none is told by colour alone.',
  palette: 'Colours',
  paletteName: { standard: 'Standard', 'colour-blind-safe': 'Colour-blind safe' },
  paletteMeaning: {
    standard: 'Calm colours for long reading.',
    'colour-blind-safe': 'Chosen to stay apart with red-green and blue-yellow colour blindness.',
  },
  preview: 'Preview',
  previewLines: [
    ['claimlight-claim', 'Some 4,000 households have moved since 2019.'],
    ['claimlight-sourced', 'Rents rose by 4.2 percent, the statistics office reported.'],
    ['claimlight-unsourced', 'Multiple reports say the plan was agreed on months ago.'],
    ['claimlight-promotional', 'Sign up today and save 40 percent on every ride.'],
    ['claimlight-changed', 'The new line will open in June.'],
  ],

  suggestions: 'Suggestions',
  suggestionsMeaning: 'Tags that Claimlight proposes. You always decide; leave all unticked to see none.',

  sites: 'Sites',
  sitesMeaning: 'Where Claimlight looks for news articles. You can also switch a site off in the popup.',
  accessNarrowed: 'Your browser lets Claimlight read only some sites, whatever is chosen here.',
  allowSites: 'Allow on all sites',
  whereToRead: 'Read articles',
  siteMode: { everywhere: 'Everywhere', 'only-listed': 'Only on these sites', 'never-listed': 'Not on these sites' },
  site: 'Site',
  addSite: 'Add',
  removeSite: (host) => `Remove ${host}`,
  noSite: 'This is no web address. It should look like example.org.',
  noSites: 'No site in the list yet.',

  lookUp: 'Looking claims up',
  lookUpMeaning:
    'Places that “Look up” offers. Claimlight asks none of them anything: your browser opens one when you click it.',
  placeName: 'Name',
  placeAddress: 'Address',
  placeHint:
    'In the address, {words} stands for the claim’s main words, {quote} for its sentence, {source} for the source it names, {url} for the article’s address. A place is left out where a claim lacks one of them.',
  addPlace: 'Add place',
  removePlace: (name) => `Remove ${name}`,
  placeFault: {
    'not-https': 'An address begins with https://.',
    'host-unclear':
      'The address must name its site before anything is filled in, as in https://example.org/search?q={words}.',
    'unknown-placeholder': 'In braces, only {quote}, {words}, {source} and {url} can stand.',
    'no-name': 'Give the place a name.',
    'too-many': 'The list is full. Remove a place first.',
  },

  person: 'Name',
  personMeaning:
    'A name or a nickname, or nothing. It goes into files that you give to others, and your browser’s sync if you use it; it is sent nowhere else.',
  personName: 'Your name (optional)',

  onThePage: 'On the page',
  selectionButton: 'Show a button beside selected text',
  minimap: 'Show a strip at the page’s edge with a tick for each claim',
  cardDensity: 'Card',
  cardDensityName: { comfortable: 'Comfortable', compact: 'Compact' },

  keys: 'Keyboard',
  keysMeaning: 'The browser keeps the keys that work on every page, so you change them there.',
  noKey: 'no key yet',
  changeKeys: 'Change keys',
  openPopup: 'Open Claimlight on this page',
  keysOfEveryPage: 'On every page',
  keysOfClaims: 'In the list of claims and in the card',
  keysOfLibrary: 'In the library',

  interfaceLanguage: 'Language',
  languageName: { browser: 'As the browser', de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français' },

  notes: 'Your notes',
  notesMeaning: 'Kept on this machine only. Nothing is sent anywhere.',
  askingBrowser: 'Asking the browser …',
  storageUsed: (used, available) => (available === undefined ? `${used} in use.` : `${used} of ${available} in use.`),
  storageMeter: 'Room in use',
  promised: 'The browser has promised to keep your notes.',
  notPromised: 'The browser has not promised to keep your notes if the disk runs full.',
  askToKeep: 'Ask the browser to keep them',
  refused: 'The browser did not promise it. Export your notes now and then to be safe.',
  versions: 'Versions of articles',
  versionsMeaning:
    'Of each article that holds a tag of yours, at most 20 versions are kept on this machine, so that you can see what was edited without a word: your sentences and as many others as fit in 3 KB for the first version and 1 KB for each later one, the rest as fingerprints that tell only whether they changed. They are taken when you visit the article, never in between and never in private windows, and go when its last note is deleted for good. Backups do not hold them.',
  keepVersions: 'Keep versions of articles that I tagged',
  versionsKept: (articles, versions) =>
    versions === 0
      ? 'None are kept now.'
      : `${format.count(versions, { one: 'version', other: 'versions' })} of ${format.count(articles, { one: 'article', other: 'articles' })} kept.`,
  deleteVersions: 'Delete all versions',
  sureDeleteVersions: 'Delete every version of every article? Your notes stay. This cannot be undone.',
  keepThem: 'Keep them',
  backupReminder: 'Remind me to back up',
  backupReminderName: { never: 'Never', weekly: 'Weekly', monthly: 'Monthly' },
};
