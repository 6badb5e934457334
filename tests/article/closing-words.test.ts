import { describe, expect, it } from 'vitest';
import { announcedBy } from '../../article/closing-words.ts';

describe('a heading announces', () => {
  it.each([
    'Related',
    'Related stories',
    'More stories from the north',
    'Trending stories in world travel',
    'You might also like',
    'Most read',
    'Das könnte Sie auch interessieren',
    'Weitere Artikel zum Hafen',
    'Noticias relacionadas',
    'También te puede interesar',
    'À lire aussi :',
    'Sur le même sujet',
  ])('other stories: %s', (heading) => {
    expect(announcedBy(heading)).toBe('others');
  });

  it.each([
    'Sources',
    'Article Sources',
    '12 Comments',
    'Leave a comment',
    'About the author',
    'Quellen:',
    '3 Kommentare',
    'Sobre el autor',
    'Fuentes',
    'À propos de l’auteure',
    'Références',
  ])('the end of the story: %s', (heading) => {
    expect(announcedBy(heading)).toBe('end');
  });

  it.each([
    'Related costs rose by 14 percent',
    'Sources of the river',
    'More news is expected on Monday',
    'Comments by the mayor',
    'Subscribers leave the paper',
    'Recommended doses of vitamin D',
    'Quellen des Nils',
    'Más lluvias para el norte',
    'Commentaires du maire',
    'What the council voted on',
  ])('a part of the story: %s', (heading) => {
    expect(announcedBy(heading)).toBeUndefined();
  });
});
