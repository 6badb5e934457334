import { formattingIn } from '../formatting.ts';
import type { OptionsWords } from '../tables/options.ts';

const format = formattingIn('de');

export const options: OptionsWords = {
  title: 'Claimlight-Einstellungen',
  lead: 'Änderungen gelten sofort. Einstellungen folgen Ihnen auf Ihre anderen Geräte, wenn Ihr Browser synchronisiert; Ihre Notizen verlassen dieses Gerät nie.',
  saved: 'Gespeichert',

  highlights: 'Hervorhebungen',
  highlightStyle: 'Art',
  highlightStyleName: { underline: 'Unterstrichen', background: 'Hinterlegt', both: 'Beides' },
  highlightStyleMeaning:
    'Jede Markierung behält eine Linie von eigener Form, sodass keine nur an der Farbe zu erkennen ist.',
  palette: 'Farben',
  paletteName: { standard: 'Standard', 'colour-blind-safe': 'Für Farbenblinde' },
  paletteMeaning: {
    standard: 'Ruhige Farben für langes Lesen.',
    'colour-blind-safe': 'So gewählt, dass sie bei Rot-Grün- und Blau-Gelb-Schwäche unterscheidbar bleiben.',
  },
  preview: 'Vorschau',
  previewLines: [
    ['claimlight-claim', 'Etwa 4.000 Haushalte sind seit 2019 umgezogen.'],
    ['claimlight-sourced', 'Die Mieten stiegen um 4,2 Prozent, berichtete das Statistikamt.'],
    ['claimlight-unsourced', 'Mehreren Berichten zufolge wurde der Plan schon vor Monaten vereinbart.'],
    ['claimlight-promotional', 'Melden Sie sich heute an und sparen Sie 40 Prozent bei jeder Fahrt.'],
    ['claimlight-changed', 'Die neue Linie wird im Juni eröffnet.'],
  ],

  suggestions: 'Vorschläge',
  suggestionsMeaning: 'Markierungen, die Claimlight vorschlägt. Sie entscheiden immer; ohne Häkchen sehen Sie keine.',

  sites: 'Websites',
  sitesMeaning: 'Wo Claimlight nach Nachrichtenartikeln sucht. Eine Website können Sie auch im Popup ausschalten.',
  accessNarrowed: 'Ihr Browser lässt Claimlight nur einige Websites lesen, was immer hier gewählt ist.',
  allowSites: 'Auf allen Websites erlauben',
  whereToRead: 'Artikel lesen',
  siteMode: {
    everywhere: 'Überall',
    'only-listed': 'Nur auf diesen Websites',
    'never-listed': 'Nicht auf diesen Websites',
  },
  site: 'Website',
  addSite: 'Hinzufügen',
  removeSite: (host) => `${host} entfernen`,
  noSite: 'Das ist keine Webadresse. Sie sollte aussehen wie example.org.',
  noSites: 'Noch keine Website in der Liste.',

  lookUp: 'Behauptungen nachschlagen',
  lookUpMeaning:
    'Orte, die „Nachschlagen“ anbietet. Claimlight fragt keinen davon: Ihr Browser öffnet einen, wenn Sie darauf klicken.',
  placeName: 'Name',
  placeAddress: 'Adresse',
  placeHint:
    'In der Adresse steht {words} für die wichtigsten Wörter der Behauptung, {quote} für ihren Satz, {source} für die genannte Quelle, {url} für die Adresse des Artikels. Wo einer Behauptung davon etwas fehlt, wird der Ort ausgelassen.',
  addPlace: 'Ort hinzufügen',
  removePlace: (name) => `${name} entfernen`,
  placeFault: {
    'not-https': 'Eine Adresse beginnt mit https://.',
    'host-unclear':
      'Die Adresse muss ihre Website nennen, bevor etwas eingesetzt wird, wie in https://example.org/search?q={words}.',
    'unknown-placeholder': 'In Klammern können nur {quote}, {words}, {source} und {url} stehen.',
    'no-name': 'Geben Sie dem Ort einen Namen.',
    'too-many': 'Die Liste ist voll. Entfernen Sie zuerst einen Ort.',
  },

  person: 'Name',
  personMeaning:
    'Ein Name, ein Spitzname oder nichts. Er steht in Dateien, die Sie anderen geben, und reist mit der Synchronisierung Ihres Browsers, falls Sie sie nutzen; sonst wird er nirgendwohin gesendet.',
  personName: 'Ihr Name (freiwillig)',

  onThePage: 'Auf der Seite',
  selectionButton: 'Neben ausgewähltem Text einen Knopf zeigen',
  minimap: 'Am Rand der Seite einen Streifen mit einem Strich für jede Behauptung zeigen',
  cardDensity: 'Karte',
  cardDensityName: { comfortable: 'Luftig', compact: 'Kompakt' },

  keys: 'Tastatur',
  keysMeaning: 'Die Tasten, die auf jeder Seite gelten, verwaltet der Browser; dort ändern Sie sie.',
  noKey: 'noch keine Taste',
  changeKeys: 'Tasten ändern',
  openPopup: 'Claimlight auf dieser Seite öffnen',
  keysOfEveryPage: 'Auf jeder Seite',
  keysOfClaims: 'In der Liste der Behauptungen und in der Karte',
  keysOfLibrary: 'In der Bibliothek',

  interfaceLanguage: 'Sprache',
  languageName: { browser: 'Wie der Browser', de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français' },

  notes: 'Ihre Notizen',
  notesMeaning: 'Nur auf diesem Gerät. Nichts wird irgendwohin gesendet.',
  askingBrowser: 'Der Browser wird gefragt …',
  storageUsed: (used, available) => (available === undefined ? `${used} belegt.` : `${used} von ${available} belegt.`),
  storageMeter: 'Belegter Platz',
  promised: 'Der Browser hat zugesagt, Ihre Notizen zu behalten.',
  notPromised: 'Der Browser hat nicht zugesagt, Ihre Notizen zu behalten, wenn der Speicher voll wird.',
  askToKeep: 'Den Browser bitten, sie zu behalten',
  refused: 'Der Browser hat es nicht zugesagt. Exportieren Sie Ihre Notizen sicherheitshalber ab und zu.',
  backupReminder: 'Ans Sichern erinnern',
  backupReminderName: { never: 'Nie', weekly: 'Wöchentlich', monthly: 'Monatlich' },
  versions: 'Fassungen von Artikeln',
  versionsMeaning:
    'Von jedem Artikel mit einer Markierung von Ihnen werden höchstens 20 Fassungen auf diesem Gerät aufbewahrt, damit Sie sehen, was stillschweigend geändert wurde: Ihre Sätze und so viele andere, wie für die erste Fassung in 3 KB und für jede weitere in 1 KB passen, der Rest als Fingerabdrücke, die nur sagen, ob er sich geändert hat. Sie entstehen, wenn Sie den Artikel besuchen, nie dazwischen und nie in privaten Fenstern, und gehen, wenn seine letzte Notiz endgültig gelöscht wird. Sicherungen enthalten sie nicht.',
  keepVersions: 'Fassungen von Artikeln aufbewahren, die ich markiert habe',
  versionsKept: (articles, versions) =>
    versions === 0
      ? 'Zurzeit ist keine aufbewahrt.'
      : `${format.count(versions, { one: 'Fassung', other: 'Fassungen' })} von ${format.count(articles, { one: 'Artikel', other: 'Artikeln' })} aufbewahrt.`,
  deleteVersions: 'Alle Fassungen löschen',
  sureDeleteVersions:
    'Jede Fassung jedes Artikels löschen? Ihre Notizen bleiben. Das lässt sich nicht rückgängig machen.',
  keepThem: 'Behalten',
};
