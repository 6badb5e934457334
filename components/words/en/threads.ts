import { formattingIn } from '../formatting.ts';
import type { ThreadWords } from '../tables/threads.ts';

const format = formattingIn('en');

export const threads: ThreadWords = {
  thread: 'Other notes on this claim',
  inArticles: (n) => (n === 1 ? 'More than once in this article:' : `In ${format.number(n)} articles:`),
  alone: 'No other note is on this claim. If you know one, select both in the list and choose “Same claim”.',
  thisNote: 'this note',
  by: (name) => (name === '' ? 'by another person' : `by ${name}`),
  notTheSame: 'Not the same claim',
  sameClaim: 'Same claim',
  tooMany: (most) => `“Same claim” takes up to ${format.number(most)} notes at once.`,
};
