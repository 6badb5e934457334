import { formattingIn } from '../formatting.ts';
import type { ThreadWords } from '../tables/threads.ts';

const format = formattingIn('de');

export const threads: ThreadWords = {
  thread: 'Andere Notizen zu dieser Behauptung',
  inArticles: (n) => (n === 1 ? 'Mehrmals in diesem Artikel:' : `In ${format.number(n)} Artikeln:`),
  alone:
    'Keine andere Notiz betrifft diese Behauptung. Wenn Sie eine kennen, wählen Sie beide in der Liste aus und dann „Dieselbe Behauptung“.',
  thisNote: 'diese Notiz',
  by: (name) => (name === '' ? 'von jemand anderem' : `von ${name}`),
  notTheSame: 'Nicht dieselbe Behauptung',
  sameClaim: 'Dieselbe Behauptung',
  tooMany: (most) => `„Dieselbe Behauptung“ nimmt bis zu ${format.number(most)} Notizen auf einmal.`,
};
