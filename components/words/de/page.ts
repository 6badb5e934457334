import type { PageWords } from '../tables/page.ts';

export const page: PageWords = { claimSelection: 'Als Behauptung markieren' };
