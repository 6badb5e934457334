import { formattingIn } from '../formatting.ts';
import type { ThreadWords } from '../tables/threads.ts';

const format = formattingIn('fr');

export const threads: ThreadWords = {
  thread: 'Autres notes sur cette affirmation',
  inArticles: (n) => (n === 1 ? 'Plus d’une fois dans cet article :' : `Dans ${format.number(n)} articles :`),
  alone:
    'Aucune autre note ne porte sur cette affirmation. Si vous en connaissez une, sélectionnez les deux dans la liste et choisissez « Même affirmation ».',
  thisNote: 'cette note',
  by: (name) => (name === '' ? 'd’une autre personne' : `de ${name}`),
  notTheSame: 'Pas la même affirmation',
  sameClaim: 'Même affirmation',
  tooMany: (most) => `« Même affirmation » prend jusqu’à ${format.number(most)} notes à la fois.`,
};
