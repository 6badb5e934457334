import { formattingIn } from '../formatting.ts';
import type { ChangesWords } from '../tables/changes.ts';

const format = formattingIn('fr');
function sentences(count: number): string {
  return format.count(count, { one: 'phrase', other: 'phrases' });
}

export const changes: ChangesWords = {
  title: 'Ce qui a changé',
  hint: 'Les phrases que vous avez étiquetées et qui disaient autre chose à votre retour. Les articles ne sont regardés que quand vous les visitez.',
  show: 'Montrer',
  filter: { unseen: 'Pas encore vus', all: 'Tous' },
  noticed: (when) => `Remarqué ${when}`,
  kind: {
    changed: 'La phrase a été modifiée',
    gone: 'La phrase a disparu de la page',
    back: 'La phrase est revenue sur la page',
  },
  before: 'Avant',
  now: 'Maintenant',
  corrected: 'La page porte un rectificatif.',
  notCorrected: 'Aucun rectificatif n’a été trouvé sur la page.',
  markSeen: 'Marquer comme vu',
  markUnseen: 'Marquer comme non vu',
  markAllSeen: 'Tout marquer comme vu',
  marked: (count) => `Marqué : ${format.count(count, { one: 'changement', other: 'changements' })}.`,
  versions: 'Versions de cet article',
  none: {
    title: 'Rien n’a changé',
    text: 'Quand une phrase que vous avez étiquetée dit autre chose à votre prochaine visite, vous la trouvez ici.',
  },
  allSeen: { title: 'Vous avez tout vu', text: 'Aucun changement ne vous attend.' },

  backToList: 'Retour à ce qui a changé',
  versionsOf: (title) => `Versions de « ${title} »`,
  versionsHint:
    'Comme vous l’avez vu à vos visites, la plus récente d’abord. Ce qui s’est passé entre-temps n’est pas connu.',
  noVersions:
    'Aucune version de cet article n’est encore gardée. Une l’est quand vous le visitez avec une étiquette dessus.',
  firstSeen: 'La première version gardée',
  sentences,
  asBefore: (count) => `${sentences(count)} comme avant`,
  added: 'Nouveau',
  removed: 'Disparu',
  reworded: 'Modifié',
  notKept: 'Une phrase dont les mots n’ont pas été gardés.',
  unknown: (count) => `${sentences(count)} de plus, dont rien n’est gardé`,
};
