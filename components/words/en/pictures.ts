import { formattingIn } from '../formatting.ts';
import type { PictureWords } from '../tables/pictures.ts';

const format = formattingIn('en');

export const pictures: PictureWords = {
  picturesTitle: 'How you tagged',
  picturesHint:
    'These pictures count your own tags and nothing else. You chose what to look at: they say nothing about what you did not.',
  picturesOfFiltered: 'Only notes that pass the filters are counted.',
  picturesBy: 'By',
  shareKind: { outlet: 'Outlet', article: 'Article', month: 'Month', finding: 'Finding', check: 'Check' },
  pictureOf: {
    outlet: 'Notes by outlet',
    article: 'Notes by article',
    month: 'Notes by the month you made them',
    finding: 'Notes by what you found',
    check: 'Notes by how far your check is',
  },
  pictureName: (what) => `${what}. The table below has the same numbers.`,
  nothingToDraw: 'There are no notes to count here.',
  barsOf: (drawn, all) => `${format.number(drawn)} of ${format.number(all)} are shown. Filters narrow them.`,
  tableBehind: 'The numbers as a table',
  coverageColumn: 'Claims looked at',
  coverageUnknown: 'not known',
  coverageFill: { 'looked-at': 'tagged', open: 'found, not tagged' },
  coverageHint:
    'Claims that were found in the articles you tagged, and how many of them you tagged. Articles that were not read here since are left out.',
  nothingCovered: 'Not known yet: claims are counted when you read a tagged article again.',
  coverageOf: (lookedAt, claims) => `${format.number(lookedAt)} of ${format.number(claims)}`,
};
