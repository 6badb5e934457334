import type { ImportState } from '../../views/import.ts';
import type { LibraryExportState } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { FileWords } from '../tables/files.ts';

const format = formattingIn('fr');
function notes(n: number): string {
  return format.count(n, { one: 'note', other: 'notes' });
}

function exported(state: LibraryExportState): string {
  switch (state.kind) {
    case 'running':
      return `Écriture de ${format.number(state.done)} sur ${notes(state.total)} …`;
    case 'saved':
      return `${notes(state.count)} : enregistré sous ${state.fileName}.${cleanedAddresses(state.cleaned)}`;
    case 'copied':
      return `${notes(state.count)} : copié. Collez où vous voulez.${cleanedAddresses(state.cleaned)}`;
    case 'nothing':
      return 'Il n’y a rien à exporter ici.';
    case 'cancelled':
      return 'Arrêté. Aucun fichier n’a été écrit.';
    case 'failed':
      return `L’export n’a pas marché ; vos notes sont toujours là. ${fileFault(state.failure)}`;
  }
}

function importState(state: ImportState): string {
  switch (state.kind) {
    case 'reading':
      return `Lecture de ${state.fileName} …`;
    case 'preview':
      return `${state.fileName} : rien n’est encore importé.`;
    case 'running':
      return state.step === 'sending'
        ? `Vérification de ${format.number(state.done)} sur ${notes(state.total)} …`
        : `Écriture de ${format.number(state.done)} sur ${notes(state.total)} …`;
    case 'done':
      return `Importé : nouvelles ${format.number(state.added)}, modifiées ${format.number(state.changed)}.${templates(state.templates)}`;
    case 'cancelled':
      return 'Arrêté. Rien n’a été importé.';
    case 'failed':
      return state.failure === 'no-answer'
        ? 'Claimlight n’a pas répondu, on ne sait donc pas si les notes ont été importées. Importez le fichier à nouveau : rien n’entre deux fois.'
        : `L’import n’a pas marché, et rien n’a été importé. ${fileFault(state.failure)}`;
  }
}

function templates(n: number): string {
  return n === 0 ? '' : ` Modèles : ${format.number(n)}.`;
}

function importAlso(drafts: number, templates: number): string {
  const typed = drafts === 1 ? '1 brouillon' : `${format.number(drafts)} brouillons`;
  const written = templates === 1 ? '1 modèle' : `${format.number(templates)} modèles`;
  return [
    ...(drafts > 0 ? [`Parmi elles : ${typed} d’affirmations qui n’avaient pas encore d’étiquette.`] : []),
    ...(templates > 0 ? [`Avec elles : ${written} pour Markdown.`] : []),
  ].join(' ');
}

export const files: FileWords = {
  export: 'Exporter',
  format: 'Format',
  formatName: {
    markdown: 'Markdown',
    csv: 'CSV (tableur)',
    json: 'JSON (sauvegarde)',
    html: 'HTML (rapport à imprimer)',
    webAnnotation: 'W3C Web Annotation (JSON-LD)',
    claimReview: 'Brouillons ClaimReview (JSON-LD)',
    hypothesis: 'Hypothesis (JSON)',
    ris: 'RIS (références)',
    csl: 'CSL-JSON (références)',
  },
  scope: 'Quoi',
  scopeName: (scope, n) =>
    `${{ selected: 'Sélectionnées', shown: 'Montrées ici', everything: 'Tout' }[scope]} (${format.number(n)})`,
  saveFile: 'Enregistrer le fichier',
  copy: 'Copier',
  cancel: 'Annuler',
  progress: 'Progression',
  exported,

  import: 'Importer',
  importHint:
    'Sauvegardes et tableaux de Claimlight, W3C Web Annotations et fichiers de Hypothesis. Vous voyez ce qui se passerait avant que quoi que ce soit ne se passe.',
  chooseFile: 'Choisir un fichier …',
  importState,
  importCount: {
    added: 'Nouvelles',
    changed: 'Vont changer',
    kept: 'Différentes, restent telles quelles',
    equal: 'Déjà ici',
    refused: 'Non importables',
  },
  conflictRule: 'Où le fichier et la bibliothèque diffèrent',
  ruleName: { newer: 'La plus récente l’emporte', file: 'Le fichier l’emporte', stored: 'La bibliothèque l’emporte' },
  conflicts: 'Notes différentes',
  whichSentences: 'Quelles phrases',
  quoteColumn: 'Citation',
  storedColumn: 'Bibliothèque',
  fileColumn: 'Fichier',
  resultColumn: 'Reste',
  typedMet: (n) =>
    n === 1
      ? '1 note porte sur une phrase sur laquelle vous avez écrit sans l’étiqueter encore. Ce que vous avez écrit reste dans tous les cas.'
      : `${notes(n)} portent sur des phrases sur lesquelles vous avez écrit sans les étiqueter encore. Ce que vous avez écrit reste dans tous les cas.`,
  typedAnswer: { join: 'Garder les deux textes', leave: 'Laisser de côté la note du fichier' },
  typedColumn: 'De vous',
  deletedMet: (n) =>
    n === 1
      ? 'Vous avez supprimé définitivement 1 note de ce fichier.'
      : `Vous avez supprimé définitivement ${notes(n)} de ce fichier.`,
  deletedAnswer: { leave: 'Les laisser de côté', bring: 'Les faire revenir' },
  whoseNotes: (people, total) => {
    const named = people.map(({ name = 'quelqu’un sans nom', count }) => `${name} (${notes(count)})`);
    const others = total > people.length ? ` et ${format.number(total - people.length)} autres` : '';
    return `Ce fichier contient des notes d’autres personnes : ${named.join(', ')}${others}. Elles restent à côté des vôtres et ne sont jamais mêlées à elles.`;
  },
  whoseQuestion: (name) => `À qui sont les notes de ${name ?? 'la personne sans nom'} ?`,
  whoseAnswer: { theirs: 'À cette personne', mine: 'À moi, d’un autre appareil ou d’une installation précédente' },
  untaggedAs: 'Notes sans l’une de nos étiquettes',
  passOver: 'Les laisser de côté',
  importAlso,
  importNow: (n) => `Importer ${notes(n)}`,
  importTooLargeToUndo: 'Un import de cette taille ne peut pas être annulé. Faites d’abord une sauvegarde.',

  backup: 'Sauvegarde',
  backupHint:
    'Vos notes sont sur cet appareil seulement, sauf si vous les partagez plus bas. Retirer l’extension les efface, dans tous les navigateurs. Un fichier de sauvegarde ramène tout ce que vous avez étiqueté et tapé, brouillons et corbeille compris, et vos modèles Markdown. Vos réglages n’y sont pas.',
  neverBackedUp: 'Il n’y a pas encore de sauvegarde.',
  lastBackup: (when) => `Dernière sauvegarde : ${when}.`,
  changedSince: 'Des notes ont changé depuis.',
  unchangedSince: 'Rien n’a changé depuis.',
  backedUpAs: (name) => `Enregistrée sous ${name}.`,
  backUpNow: 'Sauvegarder maintenant',
  scheduledBackup: 'Sauvegarde automatique',
  scheduleName: { off: 'Non', daily: 'Chaque jour', weekly: 'Chaque semaine' },
  scheduleHint:
    'Écrit un fichier dans votre dossier de téléchargements. Votre navigateur vous demande de le permettre.',
  scheduleFolderHint: 'Écrit un fichier dans ce dossier.',
  backupFolder: 'Où vont les sauvegardes',
  inDownloads: 'Dans votre dossier de téléchargements.',
  inFolder: (name) => `Dans le dossier « ${name} ».`,
  folderAsksAgain:
    'Votre navigateur veut vous redemander avant d’écrire à cet endroit : choisissez « Sauvegarder maintenant ».',
  chooseFolder: 'Choisir un dossier …',
  useDownloads: 'Utiliser le dossier de téléchargements',
  scheduleDenied: 'Sans votre permission d’enregistrer des téléchargements, ce n’est pas possible.',
  storageUsed: (used, available) =>
    available === undefined
      ? `Vos notes prennent environ ${format.bytes(used)}.`
      : `Vos notes prennent environ ${format.bytes(used)} des ${format.bytes(available)} que le navigateur permet.`,
  storagePersistent: 'Le navigateur les garde même si le disque se remplit.',
  storageAtRisk: 'Si le disque se remplit, le navigateur peut les effacer.',
  emptied:
    'Le navigateur a vidé l’espace de stockage de Claimlight : les étiquettes et notes qu’il contenait n’y sont plus. Les navigateurs le font quand des fichiers sont endommagés, le plus souvent après que le disque a été plein.',
  emptiedBackup: (when) => `Votre dernière sauvegarde date de ${when}. Importez-la pour récupérer les notes d’alors.`,
  emptiedNoBackup: 'Si vous avez une sauvegarde ou un export de vos notes, importez-le pour les récupérer.',
  bringBackFile: 'Importer un fichier',
  emptiedRead: 'Compris',
  remindFirst: 'Vos notes ne sont pas encore sauvegardées.',
  remindAgain: (when) => `Vos notes ont changé depuis la dernière sauvegarde (${when}).`,
};
