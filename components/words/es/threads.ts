import { formattingIn } from '../formatting.ts';
import type { ThreadWords } from '../tables/threads.ts';

const format = formattingIn('es');

export const threads: ThreadWords = {
  thread: 'Otras notas sobre esta afirmación',
  inArticles: (n) => (n === 1 ? 'Más de una vez en este artículo:' : `En ${format.number(n)} artículos:`),
  alone:
    'Ninguna otra nota trata de esta afirmación. Si conoces una, selecciona las dos en la lista y elige «Misma afirmación».',
  thisNote: 'esta nota',
  by: (name) => (name === '' ? 'de otra persona' : `de ${name}`),
  notTheSame: 'No es la misma afirmación',
  sameClaim: 'Misma afirmación',
  tooMany: (most) => `«Misma afirmación» admite hasta ${format.number(most)} notas a la vez.`,
};
