import type { ExportOutcome } from '../../views/popup.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { PopupWords } from '../tables/popup.ts';

const format = formattingIn('de');

function exported(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `${format.count(outcome.count, { one: 'Notiz', other: 'Notizen' })} als ${outcome.fileName} gespeichert.${cleanedAddresses(outcome.cleaned)}`;
    case 'copied':
      return `${format.count(outcome.count, { one: 'Notiz', other: 'Notizen' })} kopiert. Fügen Sie sie ein, wo Sie möchten.${cleanedAddresses(outcome.cleaned)}`;
    case 'nothing':
      return 'Noch nichts zu exportieren. Markieren Sie zuerst eine Behauptung.';
    case 'failed':
      return `Der Export hat nicht geklappt; Ihre Notizen sind noch hier. ${fileFault(outcome.failure)}`;
  }
}

export const popup: PopupWords = {
  highlights: 'Hervorhebungen',
  highlightsSwitched: (shown) => (shown ? 'Hervorhebungen sichtbar' : 'Hervorhebungen ausgeblendet'),
  tagSelection: 'Den ausgewählten Text markieren',

  status: {
    'read-partly': {
      title: 'Nur der erste Teil wurde gelesen',
      text: 'Diese Seite ist sehr lang. Sie können jeden anderen Satz auswählen und markieren.',
    },
    'endless-text': {
      title: 'Ein Teil ohne Punkte fehlt in der Liste',
      text: 'Er ist zu lang für eine Behauptung, und Claimlight kann nicht erkennen, wo ein Satz endet. Sie können dort einen Satz auswählen und markieren.',
    },
    'unsupported-language': {
      title: 'In dieser Sprache noch keine Vorschläge',
      text: 'Claimlight kann in dieser Sprache keine Behauptungen finden. Wählen Sie auf der Seite einen Satz aus und markieren Sie ihn selbst.',
    },
    'not-judged': {
      title: 'Behauptungen konnten nicht gesucht werden',
      text: 'Der Teil von Claimlight, der sie sucht, hat nicht geantwortet. Ihre Markierungen sind da, und Sie können einen Satz auswählen und markieren. Oft hilft es, die Seite neu zu laden.',
    },
    'internal-page': {
      title: 'Diese Seite gehört dem Browser',
      text: 'Erweiterungen dürfen sie nicht lesen. Öffnen Sie einen Nachrichtenartikel und versuchen Sie es noch einmal.',
    },
    'kept-out': {
      title: 'Der Browser hält Erweiterungen von dieser Seite fern',
      text: 'Das tut er zum Beispiel dort, wo Erweiterungen angeboten werden. Öffnen Sie einen Nachrichtenartikel und versuchen Sie es noch einmal.',
    },
    'no-access': {
      title: 'Claimlight darf diese Seite nicht lesen',
      text: 'Ihr Browser lässt es nur lesen, was Sie erlaubt haben. Alle Websites können Sie hier erlauben, einzelne dort, wo Ihr Browser seine Erweiterungen auflistet.',
    },
    'page-silent': {
      title: 'Diese Seite antwortet nicht',
      text: 'Vielleicht ist sie beschäftigt oder arbeitet nicht mehr. Deshalb kann Claimlight nicht sagen, was auf ihr steht. Oft hilft es, sie neu zu laden.',
    },
    pdf: {
      title: 'Das ist ein PDF',
      text: 'Claimlight liest Webseiten. Gibt es den Artikel auch als Webseite, öffnen Sie diese.',
    },
    'no-article': {
      title: 'Das sieht nicht nach einem Nachrichtenartikel aus',
      text: 'Deshalb hat Claimlight die Seite in Ruhe gelassen. Ist sie einer, kann Claimlight sie jetzt lesen.',
    },
    'site-off': {
      title: 'Claimlight liest diese Website nicht',
      text: 'So haben Sie es eingestellt. Schalten Sie sie unten ein, damit ihre Artikel wieder gelesen werden.',
    },
    error: {
      title: 'Diese Seite konnte nicht gelesen werden',
      text: 'Auf unserer Seite ging etwas schief. Die Seite und Ihre Notizen sind unberührt. Oft hilft es, sie neu zu laden.',
    },
  },
  loading: {
    'asking-page': 'Die Seite wird angesehen …',
    reading: 'Der Artikel wird gelesen …',
  },
  noClaims: {
    title: 'Hier wurden keine Behauptungen gefunden',
    text: 'Das heißt nicht, dass alles stimmt, nur dass kein Satz auffiel. Wählen Sie unten „Alle“, oder wählen Sie einen Satz aus und markieren Sie ihn selbst.',
  },
  readSite: (host) => `Nachrichten auf ${host} lesen`,
  openPanel: 'In der Seitenleiste öffnen',
  openLibrary: 'Alle Ihre Notizen',
  openSettings: 'Einstellungen',
  backupDue: (days) =>
    days === 1
      ? 'Ihre Notizen des letzten Tages sind noch in keiner Sicherung.'
      : `Ihre Notizen der letzten ${format.number(days)} Tage sind noch in keiner Sicherung.`,
  backUp: 'Kopie speichern',
  updated: (version) =>
    `Claimlight wurde auf Version ${version} aktualisiert. Ihre Markierungen und Notizen sind da wie zuvor, auch das, was Sie gerade schrieben.`,
  updateRead: 'Verstanden',
  emptied:
    'Der Browser hat den Speicher von Claimlight geleert, und damit Ihre bisherigen Markierungen und Notizen. In der Bibliothek steht, wie Sie sie zurückholen.',
  readAnyway: 'Diese Seite trotzdem lesen',
  reloadPage: 'Seite neu laden',
  allowSites: 'Auf allen Websites erlauben',

  evidenceFor: 'Beleg für',
  chooseChecked: 'Die Behauptung, um die es auf dieser Seite geht',
  checkedOf: (outlet, count) =>
    `${outlet} · ${count === 0 ? 'noch kein Beleg' : format.count(count, { one: 'Beleg', other: 'Belege' })}`,
  keptWithQuote: (words) => `Mit den ausgewählten Wörtern: „${words}“`,
  keptWithoutQuote: 'Wählen Sie erst Wörter auf der Seite aus, um sie als Zitat zu behalten.',
  thisPage: 'Diese Seite',
  stance: { supports: 'Stützt sie', contradicts: 'Widerspricht ihr', background: 'Ist Hintergrund' },
  evidenceKept: (title) => `Als Beleg behalten: ${title}`,
  keepEvidence: 'Als Beleg für die Behauptung behalten, die Sie prüfen',
  evidenceKeptFor: (claim) => `Als Beleg behalten für: ${claim}`,
  nothingChecked: 'Sie prüfen gerade keine Behauptung. Wählen Sie erst „Nachschlagen“ bei einer Behauptung.',
  takeBack: 'Zurücknehmen',
  report: 'Bericht speichern',
  reportOutcome: {
    saved: 'Der Bericht ist gespeichert.',
    failed: 'Der Bericht konnte nicht gespeichert werden; Ihre Notizen sind noch da.',
  },
  reportNeedsTag: 'Markieren Sie die Behauptung in ihrem Artikel, damit sie in einem Bericht steht.',

  export: 'Exportieren',
  reportMeaning:
    'Speichert eine Datei zum Drucken und Weitergeben: die Behauptungen dieses Artikels mit Ihren Ergebnissen, Notizen und Belegen',
  format: 'Format',
  formatName: { html: 'Bericht', markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  scope: 'Was exportiert wird',
  scopeName: { page: 'Diese Seite', everything: 'Alles' },
  saveFile: 'Datei speichern',
  copy: 'Kopieren',
  exported,
};
