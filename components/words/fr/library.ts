import type { Done } from '../../views/library.ts';
import { formattingIn } from '../formatting.ts';
import type { LibraryWords } from '../tables/library.ts';

const format = formattingIn('fr');
const tagWords = { sourced: 'sourcée', unsourced: 'sans source', promotional: 'promotionnelle' } as const;
function notes(n: number): string {
  return format.count(n, { one: 'note', other: 'notes' });
}

function done({ what, count, tag }: Done): string {
  switch (what) {
    case 'retagged':
      return `Étiquette de ${notes(count)} : ${tag === undefined ? '' : tagWords[tag]}.`;
    case 'corrected':
      return `Informations corrigées sur ${notes(count)}.`;
    case 'trashed':
      return `À la corbeille : ${notes(count)}.`;
    case 'restored':
      return `Restauré : ${notes(count)}.`;
    case 'joined':
      return `${notes(count)} : désormais une même affirmation.`;
    case 'not-joined':
      return 'Seules vos notes peuvent être réunies, et il en faut deux. Les notes des autres restent telles quelles.';
    case 'split':
      return 'Considérée comme une autre affirmation.';
    case 'deleted':
      return `Supprimé définitivement : ${notes(count)}.`;
    case 'undone':
      return 'Annulé.';
    case 'redone':
      return 'Rétabli.';
    case 'nothing-to-undo':
      return 'Il n’y a rien à annuler.';
    case 'nothing-to-redo':
      return 'Il n’y a rien à rétablir.';
  }
}

export const library: LibraryWords = {
  library: 'Bibliothèque',
  pages: 'Parties de la bibliothèque',
  page: {
    notes: 'Notes',
    changes: 'Ce qui a changé',
    pictures: 'Images',
    class: 'Classe',
    files: 'Fichiers et sauvegarde',
  },

  search: 'Chercher dans vos notes',
  searchHint: 'Mots d’une citation, d’une note, d’un titre, d’un média ou d’un lien',
  clearSearch: 'Effacer la recherche',
  sortBy: 'Ordre',
  sort: {
    changed: 'Dernières modifiées d’abord',
    newest: 'Plus récentes d’abord',
    oldest: 'Plus anciennes d’abord',
    published: 'Dernières publiées d’abord',
    outlet: 'Par média',
  },
  byArticle: 'Par article',
  oneList: 'Une seule liste',
  arrange: 'Disposer',

  filters: 'Filtres',
  clearFilters: 'Effacer les filtres',
  byMe: 'les miennes',
  notYours: 'Ce que dit une autre personne ne peut pas être modifié ici.',
  facet: {
    tags: 'Étiquette',
    findings: 'Ce que j’ai trouvé',
    checks: 'Où en est ma vérification',
    states: 'Sur la page',
    outlets: 'Média',
    people: 'Personne',
    authors: 'Auteur',
    languages: 'Langue',
  },
  state: { anchored: 'Toujours là', changed: 'Formulation modifiée', lost: 'Introuvable', unseen: 'Pas revue depuis' },
  noFinding: 'Sans résultat',
  noCheck: 'Pas notée à vérifier',
  note: 'Note',
  evidence: 'Preuves',
  any: 'Toutes',
  withIt: 'Avec',
  withoutIt: 'Sans',
  tagged: 'Étiquetée',
  from: 'Du',
  to: 'Au',
  onlyArticle: (title) => `Seulement « ${title} »`,
  findChoice: (facet) => `Chercher : ${facet.toLowerCase()}`,
  moreChoices: (n) => `${format.number(n)} de plus : tapez pour les trouver`,
  unnamed: 'Sans nom',
  shelf: 'Montrer',
  notes: 'Notes',
  kept: 'Gardées',
  trash: 'Corbeille',

  list: 'Vos notes',
  counted: (shown, all) => (shown === all ? notes(all) : `${format.number(shown)} sur ${notes(all)}`),
  reading: (read, all) => `Lecture de ${format.number(read)} sur ${notes(all)} …`,
  notesOfArticle: notes,
  select: (quote) => `Sélectionner « ${quote} »`,
  selectArticle: (title) => `Sélectionner toutes celles de « ${title} »`,
  untitled: 'Article sans titre',
  links: (n) => format.count(n, { one: 'lien', other: 'liens' }),
  rowWaits: '…',
  untagged: (n) => `À vérifier, sans étiquette : ${notes(n)}`,
  showAll: (n) => `Afficher les ${format.number(n)}`,

  nothingStored: {
    title: 'Votre bibliothèque est vide',
    text: 'Ouvrez un article d’actualité, étiquetez une affirmation dans la fenêtre de Claimlight, et elle sera ici. Si vous avez une sauvegarde, importez-la sous « Fichiers et sauvegarde ».',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Aucune note ne correspond à cette recherche et à ces filtres. Enlevez-en un pour en voir plus.',
  },
  trashEmpty: { title: 'La corbeille est vide', text: 'Ce que vous supprimez reste ici 30 jours.' },
  trashHint: 'Ce qui est ici est supprimé définitivement 30 jours après y avoir été mis.',

  details: 'Note en entier',
  closeDetails: 'Fermer',
  noneChosen: 'Aucune note choisie',
  chooseOne:
    'Cliquez sur une note de la liste pour la lire ici avec son article, la compléter ou changer son étiquette. Au clavier :',
  openInArticle: 'Ouvrir l’article à cette affirmation',
  tagIt: 'Étiqueter',
  moveToTrash: 'Mettre à la corbeille',
  restore: 'Restaurer',
  deleteForGood: 'Supprimer définitivement',
  sureDelete: (n) => `Supprimer définitivement ${notes(n)} ? Cela ne peut pas être annulé.`,
  keep: 'Garder',
  made: (when) => `Étiquetée ${when}`,
  changed: (when) => `Modifiée ${when}`,
  published: (when) => `Publié ${when}`,
  translated: 'Ces mots viennent d’une traduction de la page faite par le navigateur.',
  trashedOn: (when) => `À la corbeille depuis ${when}`,
  inContext: 'Le paragraphe tel qu’il était',
  wholePage: 'Sur la page entière',
  asImported: 'Tel que dans le fichier d’origine',
  stateHint: {
    anchored: 'Ces mots étaient toujours là quand vous avez lu l’article pour la dernière fois.',
    changed: 'Quand vous avez lu l’article pour la dernière fois, il avait d’autres mots ici.',
    lost: 'Quand vous avez lu l’article pour la dernière fois, ces mots étaient introuvables.',
    unseen: 'Vous n’avez pas rouvert l’article depuis.',
  },

  selected: (n) => `${notes(n)} : sélection`,
  selectAll: (n) => `Tout sélectionner (${format.number(n)})`,
  editDetails: 'Modifier les informations',
  detailsHint:
    'Ce que votre bibliothèque, vos rapports et vos fichiers disent de cet article. Ce que dit la page est gardé aussi, et votre prochaine visite laisse ce que vous écrivez ici.',
  detail: { title: 'Titre', outlet: 'Média', author: 'Auteurs', published: 'Publié' },
  declared: (value) => `La page dit : ${value}`,
  nothingDeclared: 'La page n’en dit rien.',
  saveDetails: 'Enregistrer',
  detailsAsDeclared: 'Comme le dit la page',
  selectNone: 'Ne rien sélectionner',
  untaggedStay: 'Celles qui n’ont pas d’étiquette restent où elles sont.',
  retag: 'Étiqueter',

  undo: 'Annuler',
  redo: 'Rétablir',
  done,
  close: 'Fermer',
};
