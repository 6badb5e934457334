import type { FailureWords } from '../tables/failures.ts';

export const failures: FailureWords = {
  problem: {
    'database-closed':
      'Your notes cannot be opened right now, so nothing new can be stored. What you type is kept as a draft. Restarting the browser often helps.',
    'database-full':
      'The disk is full, so your last change is not stored yet. It is kept as a draft. Free some space, or export your notes now.',
    'page-silent':
      'The page does not answer any more. Your tags and notes are stored. Reload the page to see them on it.',
    'not-in-article': 'Claimlight does not count those words as part of the article, so they cannot be tagged.',
    'not-done': 'That did not work. Your notes are as they were. Please try again.',
    'not-stored': 'Your last change was not stored. What you typed is kept as a draft. Please try again.',
  },
};
