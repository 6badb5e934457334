import { formattingIn } from '../formatting.ts';
import type { ClassWords } from '../tables/classes.ts';

const format = formattingIn('fr');

export const classes: ClassWords = {
  lead: 'Une classe lit et étiquette les mêmes articles. Ni compte ni serveur : les fichiers passent de main en main, par courriel, par la page du cours ou par un dossier partagé.',
  done: (done) => {
    switch (done.what) {
      case 'saved':
        return `Enregistré sous ${done.fileName}.`;
      case 'handed-in':
        return `Enregistré sous ${done.fileName}. Donnez ce fichier à votre enseignant.`;
      case 'handed-in-there':
        return `Rendu : ${done.fileName} est dans le dossier « ${done.folder} ».`;
      case 'folder-read':
        return done.files === 0
          ? `Personne n’a encore rien rendu dans le dossier « ${done.folder} ».`
          : `Lu dans le dossier « ${done.folder} » : ${format.count(done.files, { one: 'fichier rendu', other: 'fichiers rendus' })}.`;
      case 'copied':
        return 'Copié. Collez-le dans un courriel ou sur la page du cours ; les élèves le collent ici.';
      case 'opened':
        return 'Le devoir est ci-dessous. Un article s’ouvre quand vous cliquez dessus.';
      case 'nothing-to-hand-in':
        return 'Il n’y a encore rien à rendre : étiquetez d’abord une affirmation dans l’un des articles.';
      case 'newer-assignment':
        return 'Ce devoir vient d’un Claimlight plus récent. Mettez Claimlight à jour pour l’ouvrir.';
      case 'not-an-assignment':
        return 'Ce n’est pas un devoir de Claimlight.';
    }
  },

  given: 'Devoirs pour vous',
  givenHint:
    'Ouvrez le fichier donné par votre enseignant, ou collez le texte qui commence par « claimlight-assignment: ». Un article n’est ouvert que si vous cliquez dessus.',
  chooseAssignment: 'Choisir un fichier …',
  pasteAssignment: 'Coller un devoir',
  openAssignment: 'Ouvrir',
  tagsThatCount: (tags) => `Étiquettes qui comptent : ${format.list(tags)}.`,
  othersHidden:
    'Les notes d’autres personnes sur ces articles restent cachées tant que vous n’avez pas rendu le devoir.',
  progress: (tagged, claims) =>
    claims === undefined
      ? `${format.number(tagged)} étiquetées`
      : `${format.number(tagged)} affirmations étiquetées sur ${format.number(claims)}`,
  nickname: 'Votre pseudonyme dans cette classe',
  handIn: (tagged) => `Rendre ${format.count(tagged, { one: 'étiquette', other: 'étiquettes' })}`,
  handInThere: (folder) => `Rendre dans le dossier « ${folder} »`,
  handedIn: (when) =>
    `Rendu le ${when}. Si vous changez quelque chose, rendez-le de nouveau : le dernier fichier compte.`,
  forget: 'Retirer de cette liste',

  make: 'Préparer un devoir',
  makeHint: 'Il contient un titre, une question et des adresses, et rien sur vous.',
  title: 'Titre',
  question: 'Question',
  articles: 'Adresses d’articles, une par ligne, dix au plus',
  whichTags: 'Étiquettes qui comptent',
  hidesOthers: 'Cacher les notes des autres tant que les siennes ne sont pas rendues',
  fault: {
    'no-title': 'Donnez-lui un titre.',
    'no-article': 'Ajoutez l’adresse d’un article.',
    'too-many-articles': 'Dix articles au plus.',
    'not-an-address': 'L’une des lignes n’est pas une adresse web.',
    'no-tag': 'Choisissez une étiquette.',
  },
  saveAssignment: 'Enregistrer dans un fichier',
  copyAssignment: 'Copier comme texte',

  read: 'Lire ce qu’une classe a rendu',
  readHint:
    'Choisissez tous les fichiers à la fois, ou déposez-les ici. Ils sont lus sur votre machine et gardés seulement tant que cette page est ouverte. Le même fichier compte une fois ; de deux fichiers d’une personne, le plus récent compte.',
  chooseHandIns: 'Choisir des fichiers …',
  reading: 'Lecture des fichiers …',
  handInFault: {
    'not-a-hand-in': 'Ce n’est pas un fichier rendu.',
    unreadable:
      'Ce fichier n’a pas pu être lu pour l’instant. Il est peut-être encore en route ; relisez le dossier dans un moment.',
    'too-large': 'Ce fichier est trop grand.',
  },
  observed: 'Accord par paires',
  alpha: 'Krippendorff α',
  cohen: 'Cohen κ',
  fleiss: 'Fleiss κ',
  measure: (value) => format.decimal(value),
  withInterval: (value, interval) =>
    interval === undefined
      ? format.decimal(value)
      : `${format.decimal(value)} (95 % : de ${format.decimal(interval.low)} à ${format.decimal(interval.high)})`,
  agreementHint: (claims) =>
    `Sur ${format.count(claims, { one: 'affirmation étiquetée', other: 'affirmations étiquetées' })} par deux personnes ou plus. 1 est l’accord complet, 0 ce que donne le hasard. L’accord ne dit pas qui a raison.`,
  person: (nth) => `Personne ${format.number(nth)}`,
  showNames: 'Afficher les noms',
  whoHandedIn: (count) => `${format.number(count)} ont rendu le devoir`,
  findMissing: 'Qui manque ?',
  whoIsMissing: (count) =>
    count === 0
      ? 'Tout le monde a rendu le devoir'
      : `${format.number(count)} ${format.plural(count, { one: 'n’a', other: 'n’ont' })} pas encore rendu le devoir`,
  missingHidden: 'Choisissez « Afficher les noms » pour voir qui.',
  roster: 'Noms ou surnoms de la classe, un par ligne. Ils restent sur cet appareil.',
  tags: (count) => format.count(count, { one: 'étiquette', other: 'étiquettes' }),
  notesOf: (count) => format.count(count, { one: 'note', other: 'notes' }),
  saveCsv: 'Enregistrer en CSV',
  saveReport: 'Enregistrer le rapport',
  clear: 'Vider',

  whichAssignment: 'Devoir',
  handedInFor: (title, files) =>
    `${title ?? 'Un devoir qui n’est pas sur cet appareil'} (${format.count(files, { one: 'fichier', other: 'fichiers' })})`,

  folder: 'Un dossier pour la classe',
  folderHint:
    'Si votre classe partage un dossier, sur un lecteur réseau ou par un programme de l’établissement, les élèves peuvent y rendre leur devoir, et l’enseignant lit tout d’un coup. Chaque fois est un nouveau fichier, et aucun n’est modifié. Quiconque peut ouvrir le dossier peut lire ce qu’il contient.',
  chooseFolder: 'Choisir le dossier de la classe …',
  chooseOtherFolder: 'Choisir un autre dossier …',
  forgetFolder: 'Ne pas utiliser de dossier',
  readFolder: (folder) => `Lire le dossier « ${folder} »`,

  project: 'Afficher au mur',
  place: (nth, of) => `Affirmation ${format.number(nth)} sur ${format.number(of)}`,
  before: 'Précédente',
  next: 'Suivante',
  notes: 'Notes',
  close: 'Fermer',
  projectorKeys: 'Flèches : d’une affirmation à l’autre. N : notes. Échap : fermer.',
};
