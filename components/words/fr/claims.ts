import { tagKeys } from '../../views/tag-keys.ts';
import { changeMeaningIn } from '../change-meaning.ts';
import { formattingIn } from '../formatting.ts';
import type { ClaimWords } from '../tables/claims.ts';
import { reasons } from './reasons.ts';

const format = formattingIn('fr');
const tag = { sourced: 'Sourcée', unsourced: 'Sans source', promotional: 'Promotionnelle' } as const;

const finding = {
  'holds-up': 'Se confirme',
  misleading: 'Trompeuse',
  wrong: 'Fausse',
  'cannot-be-told': 'Impossible à dire',
} as const;

const meanings: Readonly<Record<string, string>> = {
  number: 'Un chiffre est différent.',
  date: 'Une date ou une heure est différente.',
  name: 'Quelqu’un ou quelque chose d’autre est nommé.',
  negation: 'Une négation est apparue ou a disparu ; le sens peut être contraire.',
  hedge: 'C’est plus certain, ou moins, qu’avant.',
  attribution: 'Celui ou celle qui le dit a changé.',
  wording: 'C’est dit en d’autres mots, qui peuvent vouloir dire autre chose.',
  spelling: 'L’orthographe a changé.',
  grammar: 'De petits mots ou leur ordre ont changé.',
  typography: 'La ponctuation a changé.',
  insertion: 'Quelque chose a été inséré qui n’en fait pas partie.',
};

function claimsOf(n: number): string {
  return format.count(n, { one: 'affirmation', other: 'affirmations' });
}

export const claims: ClaimWords = {
  tag,
  tagMeaning: {
    sourced: 'L’article dit d’où cela vient. Savoir si c’est vrai est une autre question',
    unsourced: 'Ne dit pas d’où cela vient, ou pas assez clairement',
    promotional: 'Cherche à vendre ou à séduire plutôt qu’à informer',
  },
  tagKey: (key) => `Touche ${key}`,
  clearTag: 'Retirer l’étiquette',
  notLookedAt: 'Pas encore vue',

  claimsOnPage: 'Affirmations de cette page',
  section: {
    changed: 'Modifiées depuis que vous les avez étiquetées',
    whole: 'Sur la page entière',
    lost: 'Introuvables sur la page',
  },
  state: {
    moved: 'A changé de place sur la page',
    reworded: 'Légèrement reformulée',
    changed: 'La formulation a changé',
    ambiguous: 'Ces mots se trouvent maintenant à plusieurs endroits',
    orphan: 'La page n’a plus ce texte',
  },
  changedOnPage: (count) =>
    count === 1
      ? 'Une phrase que vous avez étiquetée ici a changé ou a disparu'
      : `${format.number(count)} phrases que vous avez étiquetées ici ont changé ou ont disparu`,
  wordingThen: 'Vous avez étiqueté',
  wordingNow: 'Maintenant on lit',
  materialChange: 'Ce qui est affirmé a pu changer. Regardez à nouveau.',
  minorChange: 'L’affirmation reste la même.',
  changeMeaning: changeMeaningIn(meanings),
  copy: {
    correction: 'Un rectificatif répète les mots étiquetés. Ce n’est pas l’affirmation.',
    mention: 'Une autre phrase répète les mots étiquetés. Ce n’est pas l’affirmation.',
    excerpt:
      'Les mots étiquetés figurent ailleurs tout seuls, comme une citation en exergue. Ce n’est pas l’affirmation.',
  },
  edit: { removed: 'supprimé', added: 'nouveau' },
  stillHolds: 'Votre étiquette vaut-elle encore ?',
  keepTag: 'Garder l’étiquette',
  retag: (other) => `Changer : ${tag[other].toLowerCase()}`,
  storedParagraph: 'Le paragraphe tel qu’il était',
  isItThis: (places) => (places === 1 ? 'Est-ce cette phrase ?' : 'Est-ce l’une de ces phrases ?'),
  showPlace: 'Montrer sur la page',
  putHere: 'Oui, mettre l’étiquette ici',
  ofOthers: 'Notes d’autres personnes',
  moreOfOthers: (n) => `Afficher ${format.number(n)} de plus`,
  someone: 'quelqu’un sans nom',
  saidByOthers: (n) => `${format.number(n)} notes d’autres personnes`,
  ownSelection: 'Choisie par vous',
  translated: 'Vous avez étiqueté ceci dans une traduction de la page faite par le navigateur.',

  reason: (signal) =>
    Object.hasOwn(reasons, signal) ? (reasons[signal] ?? '') : 'Dit quelque chose que l’on peut vérifier',
  why: 'Pourquoi cette phrase',
  moreReasons: (count) => `${format.number(count)} de plus`,
  fewerReasons: 'Moins',
  speaksAgainst: (reason) => `Plutôt non : ${reason.toLowerCase()}`,
  support: {
    named: 'Nomme sa source',
    vague: 'Ne nomme sa source que vaguement',
    none: 'Aucune source nommée dans le texte',
  },
  source: (words, what) => `Source : ${words} (${what})`,
  sourceKind: {
    person: 'personne',
    organisation: 'organisation',
    document: 'document ou étude',
    outlet: 'média',
    unnamed: 'non nommée',
  },
  sourceUnclear: 'On ne sait pas bien d’où cela vient',
  attributionMarked: '(soulignée dans la phrase)',
  attributionElsewhere: 'dans une phrase voisine :',
  quote: (words) => `« ${words} »`,
  suggestion: (suggested) => `Suggestion : ${tag[suggested].toLowerCase()}.`,
  youDecide: 'C’est vous qui décidez.',
  accept: 'Accepter',

  check: 'Ma vérification',
  notChecked: 'rien de noté',
  howFar: 'Où elle en est',
  checkState: { 'to-check': 'À vérifier', checking: 'En cours', done: 'Terminée' },
  whatIFound: 'Ce que j’ai trouvé',
  finding,
  findingIs: (found) => `Résultat : ${finding[found].toLowerCase()}`,

  lookUp: 'Rechercher',
  otherPlaces: 'Autres endroits',
  lookUpHint: 'S’ouvre dans un nouvel onglet. Seul le site que vous ouvrez apprend ce que vous cherchez.',
  lookUpSelected: (words) => `S’ouvre dans un nouvel onglet, avec les mots sélectionnés : « ${words} ».`,
  lookUpPlace: {
    web: 'Chercher sur le web',
    'fact-checks': 'Fact Check Explorer',
    wikipedia: 'Wikipédia',
    scholar: 'Google Scholar',
    source: 'Ce que dit la source elle-même',
    news: 'Chercher dans l’actualité',
    archived: 'Cet article dans la Wayback Machine',
    archive: 'Enregistrer cet article dans la Wayback Machine',
  },

  note: 'Note',
  notePlaceholder: 'Qu’avez-vous trouvé ?',
  saved: 'Enregistré',
  saving: 'Enregistrement …',
  keptAsDraft: 'Gardé comme brouillon, dans la bibliothèque sous « À vérifier ».',
  noteIsFull: (most) =>
    `Cette note est pleine : elle contient ${format.number(most)} caractères. Tout est gardé ; ce que vous ajoutez maintenant ne l’est pas.`,
  hasNote: 'A une note',
  links: (n) => format.count(n, { one: 'lien', other: 'liens' }),
  evidence: 'Preuves',
  evidencePlaceholder: 'https://…',
  addEvidence: 'Ajouter un lien',
  stance: { supports: 'Confirme', contradicts: 'Contredit', background: 'Contexte' },
  removeEvidence: (address) => `Retirer le lien ${address}`,
  linkFault: {
    'not-a-link': 'Ce n’est pas une adresse web complète. Elle devrait ressembler à https://example.org/page.',
    'too-long':
      'Cette adresse est trop longue : 8 192 caractères au plus peuvent être enregistrés. Souvent, ce qui suit le point d’interrogation est inutile.',
    'not-web': 'Seules les adresses web qui commencent par http:// ou https:// peuvent être ajoutées.',
    'already-there': 'Ce lien est déjà dans la liste.',
    empty: 'Collez ou tapez d’abord une adresse web.',
  },

  tagged: (set) => `Étiquetée : ${tag[set].toLowerCase()}`,
  alreadyTagged: (set) => `Déjà étiquetée : ${tag[set].toLowerCase()}`,
  tagCleared: 'Étiquette retirée',
  undo: 'Annuler',
  undone: 'Dernière modification annulée',
  nothingToUndo: 'Rien à annuler',

  coverage: (lookedAt, total) => `${format.number(lookedAt)} sur ${claimsOf(total)} vues`,
  show: 'Montrer',
  filter: {
    all: 'Toutes',
    'not-looked-at': 'Pas encore vues',
    sourced: tag.sourced,
    unsourced: tag.unsourced,
    promotional: tag.promotional,
    'to-check': 'À vérifier',
    checked: 'Vérifiées',
    'check-again': 'À revoir',
  },
  nothingWithFilter: 'Aucune affirmation de ce genre ici.',
  notesLeft:
    'Cet article a plus de notes qu’il ne peut en être montré ici : vous voyez celles qui ont changé en dernier. La bibliothèque les a toutes.',
  search: 'Chercher dans ces affirmations',
  byReason: 'Pourquoi elle a été retenue',
  anyReason: 'Toutes les raisons',
  bySupport: 'D’où cela vient',
  anySupport: 'Toutes les sources',
  found: (found, total) => `${format.number(found)} sur ${claimsOf(total)} trouvées`,
  clearSearch: 'Tout montrer à nouveau',
  keys: 'Touches',
  keysList: [
    ['↑ ↓', 'se déplacer'],
    [tagKeys, 'étiqueter'],
    ['Entrée', 'note'],
    ['Suppr', 'retirer l’étiquette'],
    ['Ctrl Z', 'annuler'],
  ],

  startHere: 'Commencez ici',
  startReason: {
    'no-source': 'Ne nomme aucune source',
    'vague-source': 'Ne nomme sa source que vaguement',
    consequence: 'Beaucoup en dépend',
    'check-worthy': 'Mérite d’être vérifiée',
  },

  claimOf: (nth, total) => `Affirmation ${format.number(nth)} sur ${format.number(total)}`,
  claimReached: (nth, total, sentence, set) =>
    `Affirmation ${format.number(nth)} sur ${format.number(total)}${set === undefined ? '' : `, étiquetée ${tag[set].toLowerCase()}`} : ${sentence}`,
  nextClaim: 'Affirmation suivante',
  previousClaim: 'Affirmation précédente',
  closeCard: 'Fermer',
  refused: {
    covered:
      'Quelque chose sur la page recouvre cette carte : rien n’a été fait. Réessayez quand ce ne sera plus là, ou étiquetez dans la fenêtre de Claimlight.',
    moved: 'Cette carte est venue d’elle-même sous le pointeur : rien n’a été fait. Déplacez-le et cliquez de nouveau.',
  },
  sameWordsMore: (count) => `${format.number(count)} de plus dans la bibliothèque`,
  sameClaimElsewhere: 'Vous avez étiqueté la même affirmation ailleurs',
  metBefore: 'Déjà rencontrée',
  useTheSame: 'Reprendre l’étiquette, la note et les liens',

  sensitivity: 'Affirmations à surligner',
  sensitivityShort: 'Affirmations',
  sensitivityName: { few: 'Peu', balanced: 'Équilibré', all: 'Toutes' },
  sensitivityMeaning: {
    few: 'Seulement les affirmations qui méritent le plus d’être vérifiées.',
    balanced: 'Les affirmations qui méritent d’être vérifiées. Un bon début.',
    all: 'Toute phrase que l’on pourrait vérifier, même mineure.',
  },
  selectFirst: 'Une affirmation manque ? Sélectionnez son texte sur la page, puis ouvrez Claimlight.',
};
