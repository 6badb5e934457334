import { tagKeys } from '../../views/tag-keys.ts';
import { changeMeaningIn } from '../change-meaning.ts';
import { formattingIn } from '../formatting.ts';
import type { ClaimWords } from '../tables/claims.ts';
import { reasons } from './reasons.ts';

const format = formattingIn('de');
const tag = { sourced: 'Mit Quelle', unsourced: 'Ohne Quelle', promotional: 'Werbend' } as const;

const finding = {
  'holds-up': 'Trifft zu',
  misleading: 'Irreführend',
  wrong: 'Falsch',
  'cannot-be-told': 'Nicht zu klären',
} as const;

const meanings: Readonly<Record<string, string>> = {
  number: 'Eine Zahl ist eine andere.',
  date: 'Ein Datum oder eine Uhrzeit ist anders.',
  name: 'Jemand oder etwas anderes wird genannt.',
  negation: 'Ein „nicht“ kam hinzu oder fiel weg; es kann das Gegenteil bedeuten.',
  hedge: 'Es ist sicherer oder weniger sicher als vorher.',
  attribution: 'Wer es sagt, hat sich geändert.',
  wording: 'Es steht in anderen Worten da, die anderes bedeuten können.',
  spelling: 'Die Schreibweise hat sich geändert.',
  grammar: 'Kleine Wörter oder ihre Reihenfolge haben sich geändert.',
  typography: 'Die Zeichensetzung hat sich geändert.',
  insertion: 'Es wurde etwas eingefügt, das nicht dazugehört.',
};

export const claims: ClaimWords = {
  tag,
  tagMeaning: {
    sourced: 'Der Artikel sagt, woher es kommt. Ob es stimmt, ist eine andere Frage',
    unsourced: 'Sagt nicht oder nicht klar genug, woher es kommt',
    promotional: 'Will eher verkaufen oder für sich gewinnen als informieren',
  },
  tagKey: (key) => `Taste ${key}`,
  clearTag: 'Markierung entfernen',
  notLookedAt: 'Nicht angesehen',

  claimsOnPage: 'Behauptungen auf dieser Seite',
  section: {
    changed: 'Geändert, seit Sie es markiert haben',
    whole: 'Zur ganzen Seite',
    lost: 'Auf der Seite nicht mehr zu finden',
  },
  state: {
    moved: 'Steht jetzt an anderer Stelle',
    reworded: 'Leicht umformuliert',
    changed: 'Der Wortlaut hat sich geändert',
    ambiguous: 'Diese Worte stehen jetzt an mehreren Stellen',
    orphan: 'Die Seite enthält diesen Text nicht mehr',
  },
  changedOnPage: (count) =>
    count === 1
      ? 'Ein Satz, den Sie hier markiert haben, hat sich geändert oder ist weg'
      : `${format.number(count)} Sätze, die Sie hier markiert haben, haben sich geändert oder sind weg`,
  wordingThen: 'Sie haben markiert',
  wordingNow: 'Jetzt steht dort',
  materialChange: 'Was behauptet wird, kann sich geändert haben. Bitte sehen Sie noch einmal hin.',
  minorChange: 'Behauptet wird noch dasselbe.',
  changeMeaning: changeMeaningIn(meanings),
  copy: {
    correction: 'Ein Korrekturhinweis wiederholt die markierten Worte. Er ist nicht die Behauptung.',
    mention: 'Ein anderer Satz wiederholt die markierten Worte. Er ist nicht die Behauptung.',
    excerpt:
      'Die markierten Worte stehen an anderer Stelle für sich, etwa als Zitat oder Anreißer. Das ist nicht die Behauptung.',
  },
  edit: { removed: 'weg', added: 'neu' },
  stillHolds: 'Gilt Ihre Markierung noch?',
  keepTag: 'Markierung behalten',
  retag: (other) => `Ändern: ${tag[other].toLowerCase()}`,
  storedParagraph: 'Der Absatz, wie er war',
  isItThis: (places) => (places === 1 ? 'Ist es dieser Satz?' : 'Ist es einer dieser Sätze?'),
  showPlace: 'Auf der Seite zeigen',
  putHere: 'Ja, die Markierung hierher',
  ofOthers: 'Notizen von anderen',
  moreOfOthers: (n) => `${format.number(n)} weitere zeigen`,
  someone: 'jemand ohne Namen',
  saidByOthers: (n) => `${format.number(n)} Notizen von anderen`,
  ownSelection: 'Von Ihnen ausgewählt',
  translated: 'Sie haben dies in einer Übersetzung markiert, die der Browser von der Seite gemacht hat.',

  reason: (signal) => (Object.hasOwn(reasons, signal) ? (reasons[signal] ?? '') : 'Sagt etwas, das sich prüfen lässt'),
  why: 'Warum dieser Satz',
  moreReasons: (count) => `${format.number(count)} weitere`,
  fewerReasons: 'Weniger',
  speaksAgainst: (reason) => `Eher nicht: ${reason}`,
  support: {
    named: 'Nennt seine Quelle',
    vague: 'Nennt seine Quelle nur vage',
    none: 'Im Text ist keine Quelle genannt',
  },
  source: (words, what) => `Quelle: ${words} (${what})`,
  sourceKind: {
    person: 'Person',
    organisation: 'Organisation',
    document: 'Dokument oder Studie',
    outlet: 'Medium',
    unnamed: 'nicht genannt',
  },
  sourceUnclear: 'Nicht klar, woher es kommt',
  attributionMarked: '(im Satz unterstrichen)',
  attributionElsewhere: 'in einem Satz in der Nähe:',
  quote: (words) => `„${words}“`,
  suggestion: (suggested) => `Vorschlag: ${tag[suggested].toLowerCase()}.`,
  youDecide: 'Sie entscheiden.',
  accept: 'Annehmen',

  check: 'Meine Prüfung',
  notChecked: 'noch nichts vermerkt',
  howFar: 'Wie weit sie ist',
  checkState: { 'to-check': 'Zu prüfen', checking: 'In Prüfung', done: 'Geprüft' },
  whatIFound: 'Was ich gefunden habe',
  finding,
  findingIs: (found) => `Ergebnis: ${finding[found].toLowerCase()}`,

  lookUp: 'Nachschlagen',
  otherPlaces: 'Andere Orte',
  lookUpHint: 'Öffnet sich in einem neuen Tab. Nur die Seite, die Sie öffnen, erfährt, was Sie nachschlagen.',
  lookUpSelected: (words) => `Öffnet sich in einem neuen Tab, mit den ausgewählten Wörtern: „${words}“.`,
  lookUpPlace: {
    web: 'Im Web suchen',
    'fact-checks': 'Fact Check Explorer',
    wikipedia: 'Wikipedia',
    scholar: 'Google Scholar',
    source: 'Was die Quelle selbst sagt',
    news: 'In Nachrichten suchen',
    archived: 'Dieser Artikel in der Wayback Machine',
    archive: 'Diesen Artikel in der Wayback Machine sichern',
  },

  note: 'Notiz',
  notePlaceholder: 'Was haben Sie herausgefunden?',
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  keptAsDraft: 'Als Entwurf behalten, in der Bibliothek unter „Zu prüfen“.',
  noteIsFull: (most) =>
    `Diese Notiz ist voll: Sie enthält ${format.number(most)} Zeichen. Alles davon wird behalten; was Sie jetzt hinzufügen, nicht.`,
  hasNote: 'Hat eine Notiz',
  links: (n) => format.count(n, { one: 'Link', other: 'Links' }),
  evidence: 'Belege',
  evidencePlaceholder: 'https://…',
  addEvidence: 'Link hinzufügen',
  stance: { supports: 'Stützt', contradicts: 'Widerspricht', background: 'Hintergrund' },
  removeEvidence: (address) => `Link ${address} entfernen`,
  linkFault: {
    'not-a-link': 'Das ist keine vollständige Webadresse. Sie sollte aussehen wie https://example.org/seite.',
    'too-long':
      'Diese Adresse ist zu lang: Höchstens 8.192 Zeichen können gespeichert werden. Oft kann weg, was nach dem Fragezeichen steht.',
    'not-web': 'Nur Webadressen, die mit http:// oder https:// beginnen, können hinzugefügt werden.',
    'already-there': 'Dieser Link steht schon in der Liste.',
    empty: 'Fügen Sie zuerst eine Webadresse ein.',
  },

  tagged: (set) => `Markiert: ${tag[set].toLowerCase()}`,
  alreadyTagged: (set) => `Schon markiert: ${tag[set].toLowerCase()}`,
  tagCleared: 'Markierung entfernt',
  undo: 'Rückgängig',
  undone: 'Letzte Änderung zurückgenommen',
  nothingToUndo: 'Es gibt nichts zurückzunehmen',

  coverage: (lookedAt, total) =>
    `${format.number(lookedAt)} von ${format.count(total, { one: 'Behauptung', other: 'Behauptungen' })} angesehen`,
  show: 'Zeigen',
  filter: {
    all: 'Alle',
    'not-looked-at': 'Nicht angesehen',
    sourced: tag.sourced,
    unsourced: tag.unsourced,
    promotional: tag.promotional,
    'to-check': 'Zu prüfen',
    checked: 'Geprüft',
    'check-again': 'Erneut prüfen',
  },
  nothingWithFilter: 'Hier gibt es keine solche Behauptung.',
  notesLeft:
    'Zu diesem Artikel gibt es mehr Notizen, als hier gezeigt werden können: Sie sehen die zuletzt geänderten. In der Bibliothek sind alle.',
  search: 'Diese Behauptungen durchsuchen',
  byReason: 'Warum ausgewählt',
  anyReason: 'Jeder Grund',
  bySupport: 'Woher es kommt',
  anySupport: 'Jede Quelle',
  found: (found, total) =>
    `${format.number(found)} von ${format.count(total, { one: 'Behauptung', other: 'Behauptungen' })} gefunden`,
  clearSearch: 'Wieder alle zeigen',
  keys: 'Tasten',
  keysList: [
    ['↑ ↓', 'bewegen'],
    [tagKeys, 'markieren'],
    ['Enter', 'Notiz'],
    ['Entf', 'Markierung entfernen'],
    ['Strg Z', 'rückgängig'],
  ],

  startHere: 'Hier anfangen',
  startReason: {
    'no-source': 'Nennt keine Quelle',
    'vague-source': 'Nennt seine Quelle nur vage',
    consequence: 'Viel hängt davon ab',
    'check-worthy': 'Eine Prüfung lohnt',
  },

  claimOf: (nth, total) => `Behauptung ${format.number(nth)} von ${format.number(total)}`,
  claimReached: (nth, total, sentence, set) =>
    `Behauptung ${format.number(nth)} von ${format.number(total)}${set === undefined ? '' : `, markiert: ${tag[set].toLowerCase()}`}: ${sentence}`,
  nextClaim: 'Nächste Behauptung',
  previousClaim: 'Vorige Behauptung',
  closeCard: 'Schließen',
  refused: {
    covered:
      'Etwas auf der Seite liegt über dieser Karte, darum ist nichts geschehen. Versuchen Sie es noch einmal, wenn es weg ist, oder markieren Sie im Popup.',
    moved:
      'Diese Karte ist von selbst unter Ihren Mauszeiger gekommen, darum ist nichts geschehen. Bewegen Sie ihn und klicken Sie noch einmal.',
  },
  sameWordsMore: (count) => `${format.number(count)} weitere in der Bibliothek`,
  sameClaimElsewhere: 'Dieselbe Aussage haben Sie anderswo markiert',
  metBefore: 'Schon begegnet',
  useTheSame: 'Markierung, Notiz und Links übernehmen',

  sensitivity: 'Hervorgehobene Behauptungen',
  sensitivityShort: 'Behauptungen',
  sensitivityName: { few: 'Wenige', balanced: 'Ausgewogen', all: 'Alle' },
  sensitivityMeaning: {
    few: 'Nur die Behauptungen, deren Prüfung am meisten lohnt.',
    balanced: 'Behauptungen, deren Prüfung lohnt. Ein guter Anfang.',
    all: 'Jeder Satz, der sich prüfen lässt, auch die nebensächlichen.',
  },
  selectFirst: 'Fehlt eine Behauptung? Wählen Sie ihren Text auf der Seite aus und öffnen Sie dann Claimlight.',
};
