import { formattingIn } from '../formatting.ts';
import type { OptionsWords } from '../tables/options.ts';

const format = formattingIn('fr');

export const options: OptionsWords = {
  title: 'Réglages de Claimlight',
  lead: 'Les changements valent tout de suite. Les réglages vous suivent sur vos autres appareils si votre navigateur synchronise ; vos notes ne quittent jamais celui-ci.',
  saved: 'Enregistré',

  highlights: 'Surlignages',
  highlightStyle: 'Style',
  highlightStyleName: { underline: 'Souligné', background: 'Fond', both: 'Les deux' },
  highlightStyleMeaning:
    'Chaque étiquette garde une ligne de forme propre, pour qu’aucune ne se reconnaisse à la seule couleur.',
  palette: 'Couleurs',
  paletteName: { standard: 'Standard', 'colour-blind-safe': 'Adaptées au daltonisme' },
  paletteMeaning: {
    standard: 'Des couleurs calmes pour de longues lectures.',
    'colour-blind-safe': 'Choisies pour rester distinctes en cas de daltonisme rouge-vert ou bleu-jaune.',
  },
  preview: 'Aperçu',
  previewLines: [
    ['claimlight-claim', 'Quelque 4 000 ménages ont déménagé depuis 2019.'],
    ['claimlight-sourced', 'Les loyers ont augmenté de 4,2 pour cent, selon l’office des statistiques.'],
    ['claimlight-unsourced', 'Selon plusieurs médias, le plan a été convenu il y a des mois.'],
    ['claimlight-promotional', 'Inscrivez-vous aujourd’hui et économisez 40 pour cent sur chaque trajet.'],
    ['claimlight-changed', 'La nouvelle ligne ouvrira en juin.'],
  ],

  suggestions: 'Suggestions',
  suggestionsMeaning:
    'Des étiquettes que Claimlight propose. C’est toujours vous qui décidez ; ne cochez rien pour n’en voir aucune.',

  sites: 'Sites',
  sitesMeaning: 'Où Claimlight cherche des articles d’actualité. Vous pouvez aussi désactiver un site dans sa fenêtre.',
  accessNarrowed: 'Votre navigateur ne laisse Claimlight lire que certains sites, quel que soit le choix fait ici.',
  allowSites: 'Autoriser sur tous les sites',
  whereToRead: 'Lire les articles',
  siteMode: {
    everywhere: 'Partout',
    'only-listed': 'Seulement sur ces sites',
    'never-listed': 'Pas sur ces sites',
  },
  site: 'Site',
  addSite: 'Ajouter',
  removeSite: (host) => `Retirer ${host}`,
  noSite: 'Ce n’est pas une adresse web. Elle devrait ressembler à example.org.',
  noSites: 'Pas encore de site dans la liste.',

  lookUp: 'Rechercher les affirmations',
  lookUpMeaning:
    'Les lieux que propose « Rechercher ». Claimlight ne leur demande rien : votre navigateur en ouvre un quand vous cliquez dessus.',
  placeName: 'Nom',
  placeAddress: 'Adresse',
  placeHint:
    'Dans l’adresse, {words} désigne les mots principaux de l’affirmation, {quote} sa phrase, {source} la source qu’elle nomme, {url} l’adresse de l’article. Le lieu est omis si l’un d’eux manque.',
  addPlace: 'Ajouter un lieu',
  removePlace: (name) => `Retirer ${name}`,
  placeFault: {
    'not-https': 'Une adresse commence par https://.',
    'host-unclear':
      'L’adresse doit nommer son site avant d’être remplie, comme dans https://example.org/search?q={words}.',
    'unknown-placeholder': 'Entre accolades, seuls {quote}, {words}, {source} et {url} sont possibles.',
    'no-name': 'Donnez un nom au lieu.',
    'too-many': 'La liste est pleine. Retirez d’abord un lieu.',
  },

  person: 'Nom',
  personMeaning:
    'Un nom, un pseudonyme ou rien. Il figure dans les fichiers que vous donnez à d’autres, et dans la synchronisation de votre navigateur si vous l’utilisez ; il n’est envoyé nulle part ailleurs.',
  personName: 'Votre nom (facultatif)',

  onThePage: 'Sur la page',
  selectionButton: 'Montrer un bouton à côté du texte sélectionné',
  minimap: 'Montrer au bord de la page une bande avec un trait pour chaque affirmation',
  cardDensity: 'Fiche',
  cardDensityName: { comfortable: 'Aérée', compact: 'Compacte' },

  keys: 'Clavier',
  keysMeaning: 'Le navigateur gère les touches qui valent sur toutes les pages ; c’est là que vous les changez.',
  noKey: 'pas encore de touche',
  changeKeys: 'Changer les touches',
  openPopup: 'Ouvrir Claimlight sur cette page',
  keysOfEveryPage: 'Sur toutes les pages',
  keysOfClaims: 'Dans la liste des affirmations et dans la fiche',
  keysOfLibrary: 'Dans la bibliothèque',

  interfaceLanguage: 'Langue',
  languageName: { browser: 'Comme le navigateur', de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français' },

  notes: 'Vos notes',
  notesMeaning: 'Gardées sur cet appareil seulement. Rien n’est envoyé nulle part.',
  askingBrowser: 'Question au navigateur …',
  storageUsed: (used, available) =>
    available === undefined ? `${used} utilisés.` : `${used} utilisés sur ${available}.`,
  storageMeter: 'Espace utilisé',
  promised: 'Le navigateur a promis de garder vos notes.',
  notPromised: 'Le navigateur n’a pas promis de garder vos notes si le disque se remplit.',
  askToKeep: 'Demander au navigateur de les garder',
  refused: 'Le navigateur ne l’a pas promis. Exportez vos notes de temps en temps par sécurité.',
  backupReminder: 'Me rappeler de sauvegarder',
  backupReminderName: { never: 'Jamais', weekly: 'Chaque semaine', monthly: 'Chaque mois' },
  versions: 'Versions des articles',
  versionsMeaning:
    'De chaque article qui porte une de vos étiquettes, 20 versions au plus sont gardées sur cet appareil, pour que vous voyiez ce qui a été modifié sans le dire : vos phrases et autant d’autres qu’il en tient dans 3 Ko pour la première version et 1 Ko pour chacune des suivantes, le reste en empreintes qui disent seulement si cela a changé. Elles sont prises quand vous visitez l’article, jamais entre-temps ni dans une fenêtre privée, et partent quand sa dernière note est supprimée définitivement. Les sauvegardes ne les contiennent pas.',
  keepVersions: 'Garder des versions des articles que j’ai étiquetés',
  versionsKept: (articles, versions) =>
    versions === 0
      ? 'Aucune n’est gardée pour le moment.'
      : `${format.count(versions, { one: 'version gardée', other: 'versions gardées' })}, de ${format.count(articles, { one: 'article', other: 'articles' })}.`,
  deleteVersions: 'Supprimer toutes les versions',
  sureDeleteVersions:
    'Supprimer toutes les versions de tous les articles ? Vos notes restent. Cela ne peut pas être annulé.',
  keepThem: 'Les garder',
};
