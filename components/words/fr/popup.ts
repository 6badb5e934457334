import type { ExportOutcome } from '../../views/popup.ts';
import { formattingIn } from '../formatting.ts';
import { cleanedAddresses } from './cleaned-addresses.ts';
import { fileFault } from './file-fault.ts';
import type { PopupWords } from '../tables/popup.ts';

const format = formattingIn('fr');

function exported(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return `${format.count(outcome.count, { one: 'note', other: 'notes' })} : enregistré sous ${outcome.fileName}.${cleanedAddresses(outcome.cleaned)}`;
    case 'copied':
      return `${format.count(outcome.count, { one: 'note', other: 'notes' })} : copié. Collez où vous voulez.${cleanedAddresses(outcome.cleaned)}`;
    case 'nothing':
      return 'Rien à exporter pour l’instant. Étiquetez d’abord une affirmation.';
    case 'failed':
      return `L’export n’a pas marché ; vos notes sont toujours là. ${fileFault(outcome.failure)}`;
  }
}

export const popup: PopupWords = {
  highlights: 'Surlignages',
  highlightsSwitched: (shown) => (shown ? 'Surlignages affichés' : 'Surlignages masqués'),
  tagSelection: 'Étiqueter le texte sélectionné',

  status: {
    'read-partly': {
      title: 'Seule la première partie a été lue',
      text: 'Cette page est très longue. Vous pouvez sélectionner toute autre phrase et l’étiqueter.',
    },
    'endless-text': {
      title: 'Une partie sans points n’est pas dans la liste',
      text: 'Elle est trop longue pour être une seule affirmation, et Claimlight ne sait pas où finit chaque phrase. Vous pouvez y sélectionner une phrase et l’étiqueter.',
    },
    'unsupported-language': {
      title: 'Pas encore de suggestions dans cette langue',
      text: 'Claimlight ne sait pas trouver d’affirmations dans cette langue. Sélectionnez une phrase sur la page et étiquetez-la vous-même.',
    },
    'not-judged': {
      title: 'Les affirmations n’ont pas pu être cherchées',
      text: 'La partie de Claimlight qui les cherche n’a pas répondu. Vos étiquettes sont là, et vous pouvez sélectionner une phrase et l’étiqueter. Recharger la page aide souvent.',
    },
    'internal-page': {
      title: 'Cette page appartient au navigateur',
      text: 'Les extensions n’ont pas le droit de la lire. Ouvrez un article d’actualité et réessayez.',
    },
    'kept-out': {
      title: 'Le navigateur écarte les extensions de cette page',
      text: 'Il le fait par exemple là où l’on propose des extensions. Ouvrez un article d’actualité et réessayez.',
    },
    'no-access': {
      title: 'Claimlight n’a pas le droit de lire cette page',
      text: 'Votre navigateur ne le laisse lire que ce que vous avez autorisé. Vous pouvez autoriser tous les sites ici, ou certains là où votre navigateur présente ses extensions.',
    },
    'page-silent': {
      title: 'Cette page ne répond pas',
      text: 'Elle est peut-être occupée, ou ne fonctionne plus. Claimlight ne peut donc pas dire ce qui s’y trouve. Recharger aide souvent.',
    },
    pdf: {
      title: 'C’est un PDF',
      text: 'Claimlight lit les pages web. Si l’article existe aussi en page web, ouvrez celle-ci.',
    },
    'no-article': {
      title: 'Cela ne ressemble pas à un article d’actualité',
      text: 'Claimlight n’y a donc pas touché. Si c’en est un, Claimlight peut le lire maintenant.',
    },
    'site-off': {
      title: 'Claimlight ne lit pas ce site',
      text: 'C’est votre réglage. Réactivez-le ci-dessous pour que ses articles soient à nouveau lus.',
    },
    error: {
      title: 'Cette page n’a pas pu être lue',
      text: 'Quelque chose s’est mal passé de notre côté. La page et vos notes sont intactes. Recharger aide souvent.',
    },
  },
  loading: {
    'asking-page': 'Regard sur la page …',
    reading: 'Lecture de l’article …',
  },
  noClaims: {
    title: 'Aucune affirmation trouvée ici',
    text: 'Cela ne veut pas dire que tout va bien, seulement qu’aucune phrase ne ressort. Choisissez « Toutes » ci-dessous, ou sélectionnez une phrase et étiquetez-la vous-même.',
  },
  readSite: (host) => `Lire l’actualité sur ${host}`,
  openPanel: 'Ouvrir dans le panneau latéral',
  openLibrary: 'Toutes vos notes',
  openSettings: 'Réglages',
  backupDue: (days) =>
    days === 1
      ? 'Vos notes du dernier jour ne sont encore dans aucune sauvegarde.'
      : `Vos notes des ${format.number(days)} derniers jours ne sont encore dans aucune sauvegarde.`,
  backUp: 'Enregistrer une copie',
  updated: (version) =>
    `Claimlight a été mis à jour vers la version ${version}. Vos étiquettes et vos notes sont là comme avant, de même que ce que vous étiez en train d’écrire.`,
  updateRead: 'Compris',
  emptied:
    'Le navigateur a vidé l’espace de stockage de Claimlight, et avec lui vos étiquettes et notes précédentes. La bibliothèque indique comment les récupérer.',
  readAnyway: 'Lire cette page quand même',
  reloadPage: 'Recharger la page',
  allowSites: 'Autoriser sur tous les sites',

  evidenceFor: 'Preuve pour',
  chooseChecked: 'L’affirmation dont il s’agit sur cette page',
  checkedOf: (outlet, count) =>
    `${outlet} · ${count === 0 ? 'encore aucune preuve' : format.count(count, { one: 'preuve', other: 'preuves' })}`,
  keptWithQuote: (words) => `Avec les mots sélectionnés : « ${words} »`,
  keptWithoutQuote: 'Sélectionnez d’abord des mots sur la page pour les garder en citation.',
  thisPage: 'Cette page',
  stance: { supports: 'La confirme', contradicts: 'La contredit', background: 'Est du contexte' },
  evidenceKept: (title) => `Gardée comme preuve : ${title}`,
  keepEvidence: 'Garder comme preuve pour l’affirmation que vous vérifiez',
  evidenceKeptFor: (claim) => `Gardé comme preuve pour : ${claim}`,
  nothingChecked: 'Vous ne vérifiez aucune affirmation. Choisissez d’abord « Rechercher » pour une affirmation.',
  takeBack: 'La retirer',
  report: 'Enregistrer le rapport',
  reportOutcome: {
    saved: 'Le rapport est enregistré.',
    failed: 'Le rapport n’a pas pu être enregistré ; vos notes sont toujours là.',
  },
  reportNeedsTag: 'Étiquetez l’affirmation dans son article pour qu’elle figure dans un rapport.',

  export: 'Exporter',
  reportMeaning:
    'Enregistre un fichier à imprimer ou à transmettre : les affirmations de cet article avec vos résultats, notes et preuves',
  format: 'Format',
  formatName: { html: 'Rapport', markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  scope: 'Quoi exporter',
  scopeName: { page: 'Cette page', everything: 'Tout' },
  saveFile: 'Enregistrer le fichier',
  copy: 'Copier',
  exported,
};
