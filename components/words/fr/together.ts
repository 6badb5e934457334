import type { TogetherQuestion, TogetherReport } from '../../views/together.ts';
import { Formatting } from '../formatting.ts';
import type { TogetherWords } from '../tables/together.ts';

const format = new Formatting('fr');
const day = 24 * 60 * 60 * 1000;

function notes(count: number): string {
  return format.count(count, { one: 'note', other: 'notes' });
}

function question(asked: TogetherQuestion): string {
  if (asked.ask === 'removal') {
    return `Cela retirerait ${format.number(asked.removed)} de vos ${notes(asked.live)} : elles ont été supprimées sur un autre appareil. Rien n’a encore été changé.`;
  }
  return asked.isEmpty
    ? 'Le dossier est vide, alors que cet appareil y a déjà écrit. C’est peut-être un autre dossier, ou ses fichiers ne sont pas encore là. Rien n’a été changé.'
    : 'Il y a des fichiers dans le dossier, mais aucun de ceux que cet appareil a écrits. C’est peut-être un autre dossier, ou ils ne sont pas encore là. Rien n’a été changé.';
}

function report({ added, changed, removed, sent, waiting, isReadOnly, ahead }: TogetherReport): string {
  const came = [
    ...(added > 0 ? [`arrivées : ${notes(added)}`] : []),
    ...(changed > 0 ? [`changées : ${notes(changed)}`] : []),
    ...(removed > 0 ? [`retirées : ${notes(removed)}`] : []),
    ...(sent > 0 ? [`écrites par cet appareil : ${notes(sent)}`] : []),
  ];
  return [
    came.length === 0 ? 'Il n’y avait rien de nouveau.' : `C’est fait ; ${came.join(', ')}.`,
    ...(waiting > 0
      ? [
          `${format.count(waiting, { one: 'fichier n’est pas encore complet et sera lu', other: 'fichiers ne sont pas encore complets et seront lus' })} plus tard.`,
        ]
      : []),
    ...(isReadOnly
      ? [
          'Un Claimlight plus récent écrit dans ce dossier. Celui-ci lit ce qu’il peut et n’écrit rien : mettez-le à jour.',
        ]
      : []),
    ...(ahead === undefined
      ? []
      : [
          `L’horloge d’un autre appareil avance de ${format.count(Math.round(ahead / day), { one: 'jour', other: 'jours' })}. Remettez-la à l’heure.`,
        ]),
  ].join(' ');
}

export const together: TogetherWords = {
  together: 'Ensemble',
  hint: 'Gardez vos notes à jour sur tous vos appareils, ou partagez-les avec les personnes avec qui vous travaillez : par un dossier déjà partagé, ou sur un serveur que vous utilisez déjà.',
  withWhom: 'Qui utilise le dossier',
  withWhomChoice: {
    devices: 'Moi seul, sur mes appareils',
    people: 'Plusieurs personnes : chacune écrit ses notes et lit celles de toutes',
  },
  whatIsShared: {
    devices:
      'Sont partagées vos propres notes : étiquettes, textes, liens et résultats, aussi celles de la corbeille. Ce que vous avez tapé sans étiquette, les réglages, les modèles, les versions d’articles et les notes d’autres personnes restent ici. Qui peut ouvrir le dossier peut lire ses fichiers, sauf si vous choisissez une phrase de passe.',
    people:
      'Sont partagées vos propres notes : étiquettes, textes, liens et résultats, mais aucune de celles que vous gardez pour vous. Les notes des autres figurent à côté des vôtres et ne s’y mêlent jamais. Ce que vous avez tapé sans étiquette, les réglages, les modèles et les versions d’articles restent ici. Qui peut ouvrir le dossier peut lire ses fichiers, sauf si vous utilisez tous une même phrase de passe.',
  },
  seenAs: (name) =>
    name === ''
      ? 'Les autres voient vos notes sans nom. Vous pouvez en choisir un dans les réglages.'
      : `Les autres voient vos notes comme celles de « ${name} ». Vous pouvez changer ce nom dans les réglages.`,
  startsPrivate: 'Garder les nouvelles notes pour moi jusqu’à ce que je les partage',
  private: 'Garder cette note pour moi',
  privateHint: 'Les personnes qui partagent le dossier avec vous ne la voient pas. Ce qu’elles ont déjà vu leur reste.',
  through: 'Où les notes se retrouvent',
  throughChoice: { folder: 'Dans un dossier de cet appareil', server: 'À une adresse WebDAV' },
  throughHint: {
    folder:
      'Un dossier de Nextcloud, Syncthing, Dropbox ou d’un disque réseau. Claimlight n’envoie rien ; il écrit des fichiers dans le dossier et lit ceux des autres.',
    server:
      'Un dossier sur Nextcloud, ownCloud, un NAS ou un autre serveur WebDAV. Claimlight envoie ses fichiers à ce serveur et à personne d’autre, et y lit ceux des autres.',
  },
  noFolder:
    'Ce navigateur ne laisse aucune extension utiliser un dossier de l’appareil ; une adresse WebDAV fonctionne ici aussi.',
  server: { address: 'Adresse du dossier', user: 'Nom d’utilisateur', password: 'Mot de passe d’application' },
  serverHint: {
    address:
      'Elle commence par https:// et figure dans les réglages du serveur, sous WebDAV. Si le dossier n’existe pas encore, il est créé.',
    user: 'Celui avec lequel vous vous y connectez. Laissez nom et mot de passe vides si le dossier ne les demande pas.',
    password:
      'Si votre serveur propose des mots de passe d’application, créez-en un pour Claimlight. Il est gardé tel quel sur cet appareil, et envoyé à ce serveur seulement.',
  },
  useServer: 'Utiliser cette adresse',
  logIn: 'Se connecter à Nextcloud',
  logInHint:
    'Avec Nextcloud, l’adresse du serveur suffit : choisissez « Se connecter à Nextcloud », et une page de votre serveur vous demande si Claimlight peut entrer. Votre propre mot de passe reste entre vous et cette page.',
  loggingIn:
    'Une page de votre serveur est ouverte dans un autre onglet. Connectez-vous-y et donnez accès à Claimlight ; la suite se fait ici toute seule.',
  openLogin: 'Ouvrir encore cette page',
  stopLogin: 'Ne plus attendre',
  passphrase: 'Phrase de passe, si vous en voulez une',
  passphraseHint: {
    devices:
      'La même sur chaque appareil. Personne ne peut la retrouver : si vous l’oubliez, vos notes sont encore sur vos appareils, mais les fichiers du dossier ne peuvent plus être lus.',
    people:
      'La même pour tous. Personne ne peut la retrouver : si elle est oubliée, chacun a encore ses notes et celles qu’il a lues, mais les fichiers du dossier ne peuvent plus être lus.',
  },
  chooseFolder: 'Choisir un dossier partagé …',
  backupFirst: 'Une sauvegarde de vos notes est d’abord enregistrée.',
  in: { folder: (name) => `Par le dossier « ${name} ».`, server: (name) => `Par le serveur ${name}.` },
  isSealed: 'Ses fichiers sont sous votre phrase de passe.',
  asksAgain: 'Votre navigateur veut d’abord vous redemander : choisissez « Synchroniser maintenant ».',
  never: 'Pas encore synchronisé.',
  last: (when) => `Dernière synchronisation : ${when}.`,
  byItself: 'Tant que la bibliothèque est ouverte, cela se fait toutes les cinq minutes.',
  synchronise: 'Synchroniser maintenant',
  running: 'Synchronisation …',
  stop: 'Ne plus partager',
  stopHint: 'Les fichiers restent dans le dossier, et vos notes sur cet appareil.',
  tryPassphrase: 'Essayer cette phrase',
  question,
  yes: { place: 'Partager ici mes notes à nouveau', removal: 'Les retirer ici aussi' },
  no: 'Pas maintenant',
  report,
};
