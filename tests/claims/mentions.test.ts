import { describe, expect, test } from 'vitest';
import { mentionSteps, type Placed } from '../../claims/support/candidates.ts';
import { sourceSignSteps } from '../../claims/support/source-signs.ts';
import { drain } from '../../text/drain.ts';
import { textOf } from '../../text/span.ts';
import { articleOf } from './article-of.ts';

/** Whom the last of some sentences names: by its cues, or without one. */
function mentionsIn(sentences: readonly string[], language: string, isCued: boolean): readonly string[] {
  const article = articleOf(
    sentences.map((sentence) => [sentence]),
    language,
  );
  const placed: readonly Placed[] = drain(mentionSteps(drain(sourceSignSteps(article)) ?? [])).at(-1) ?? [];
  return placed
    .filter(({ cue }) => (cue !== undefined) === isCued)
    .map(({ mention }) => textOf(article.text, mention.span));
}

describe('whom a cue names', () => {
  test.each([
    ['West Mercia police said the tablets held a chemical.', 'West Mercia police'],
    ['The Biden administration urged schools to buy books.', 'Biden administration'],
    ['He broke the law, the U.S. attorney’s office said.', 'U.S. attorney’s office'],
    ['As a Corvo spokesperson promised, nothing will change.', 'Corvo spokesperson'],
    ['“Nothing will change,” said Corvo spokesman Bo Li.', 'Bo Li'],
    ['“It spreads fast,” said Ann Lee in a report.', 'Ann Lee'],
    ['The dam will hold, according to Dr. Ann Lee.', 'Ann Lee'],
    ['The dam will hold, according to Dr. Lee.', 'Dr. Lee'],
    ['Ayr Teachers Association President Bo Li told the council that pay is low.', 'Bo Li'],
    ['Ann Lee has over the past few months repeatedly warned that it will fall.', 'Ann Lee'],
    ['Ann Lee, a planetary scientist who led the work, said two of the three were met.', 'Ann Lee'],
    ['Quill’s rep told the court that it was not so.', 'Quill’s rep'],
    ['Two people familiar with the matter wrote to the council.', 'Two people'],
    ['A third of it was lost, a Ridge Overflow survey found.', 'Ridge Overflow survey'],
    ['The bus is late, the mayor of Ayr said.', 'mayor of Ayr'],
    ['“It ends,” Dr. Ann Lee, a member of the board and author of the letter, told Corvo News.', 'Ann Lee'],
    ['Ann Lee, the union’s policy chief, said top officials from Ayr will meet within days.', 'Ann Lee'],
    ['Ann Lee, the MP for Ayr Central, who is supporting the report, said it showed a rise.', 'Ann Lee'],
    ['Ann Lee, who replaced Bo Li as mayor, said it was a mistake by the government.', 'Ann Lee'],
    ['Li’s attorney, Ann Lee, said in an email to Corvo News that he never meant it.', 'Ann Lee'],
    ['Ann Lee, a spokesperson for Corvo, confirmed to Corvo News that it will close.', 'Ann Lee'],
    ['Bo Li Jr., the attorney for the Western District of Ayr, said the case is closed.', 'Bo Li Jr'],
    ['“It is so,” Morris, Lindman’s superior, said.', 'Morris'],
    ['The Union of Harbour Workers (UHW) said the port is shut.', 'Union of Harbour Workers'],
  ])('are the shortest words that say who it is: %s', (sentence, words) => {
    expect(mentionsIn([sentence], 'en', true)).toContain(words);
  });

  test.each([
    ['es', '“Es incapaz de liderar”, dijo Scott en un comunicado.', 'Scott'],
    ['de', '„Das hält“, sagte die Ernährungsberaterin Roxana Quill.', 'Roxana Quill'],
    ['de', 'Er gehe davon aus, sagte Körner am Montag.', 'Körner'],
    ['es', 'Por su parte Ada Quill, de la Asociación Corvo, indicó a DIARIO AYR que es tarde.', 'Ada Quill'],
    ['fr', 'Le ministère des Affaires étrangères a dit que la route est fermée.', 'ministère des Affaires'],
  ])('in %s: %s', (language, sentence, words) => {
    expect(mentionsIn([sentence], language, true)).toContain(words);
  });

  test.each([
    ['en', 'A doctor in Kenya said it was hot.', 'Kenya'],
    ['en', 'A poll of 400 Kenyans found that it was hot.', 'Kenyans'],
    ['en', '“It ends,” Ann Lee, a member of the board, told Corvo News.', 'Corvo News'],
    ['en', 'Lee published the analysis in May.', 'Lee published the analysis'],
    ['en', 'It was said at Ayr resident Bo Li’s house.', 'Ayr'],
    ['es', 'La Unión (UP) advierte que la República Dominicana debe prepararse.', 'República Dominicana'],
  ])('are not those whom it is only about, in %s: %s', (language, sentence, words) => {
    expect(mentionsIn([sentence], language, true)).not.toContain(words);
  });

  test('“she” is who spoke in the sentence before, not whom that one spoke to', () => {
    expect(mentionsIn(['Ada Quill told Bo Li that it was late.', 'She said the bus had gone.'], 'en', true)).toContain(
      'Ada Quill',
    );
  });

  test('“the doctors” are those whose name begins so', () => {
    const sentences = ['The letter of Doctors for Peace has 3 pages.', 'The doctors said it was late.'];
    expect(mentionsIn(sentences, 'en', true)).toContain('Doctors for Peace');
  });
});

describe('names without a cue', () => {
  test('are left out where the article speaks of them as places only', () => {
    const sentences = ['The trip began in Kenya on Friday.', 'Kenya is hot, and Ann Lee likes it.'];
    expect(mentionsIn(sentences, 'en', false)).toEqual(['Ann Lee']);
  });

  test('are nobody that “he” could be where they are places', () => {
    const sentences = ['Ann Lee said no.', 'The trip began in Kenya on Friday.', 'She said it was hot.'];
    expect(mentionsIn(sentences, 'en', true)).toContain('Ann Lee');
  });

  test('are none inside the words that say who somebody is', () => {
    expect(mentionsIn(['Ayr Valley resident Bo Li shared the view, he said.'], 'en', false)).toEqual([]);
    expect(mentionsIn(['The mayor of Ayr said it was late.'], 'en', false)).toEqual([]);
  });

  test('are no offices in capitals and no single letters', () => {
    expect(mentionsIn(['The CEO spent 1.5 C of it.'], 'en', false)).toEqual([]);
  });

  test('are none in German where a word begins a sentence, or follows an article', () => {
    expect(mentionsIn(['Dadurch wird es teuer.'], 'de', false)).toEqual([]);
    expect(mentionsIn(['Sie nahm am Vorabend Abschied.'], 'de', false)).toEqual([]);
  });
});
