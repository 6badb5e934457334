import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../text/sentences.ts';
import { textOf } from '../../text/span.ts';

/** The sentences of a text that is one paragraph. */
function sentences(text: string, language = 'en'): string[] {
  const blocks = [{ span: { start: 0, end: text.length }, kind: 'paragraph' as const }];
  return sentencesOf(text, blocks, language).map(({ span }) => textOf(text, span));
}

const claim = 'The council voted on Monday to rebuild the harbour wall.';

describe('where and for whom a report was written is no part of its first sentence', () => {
  it.each([
    'PORT ELLERY (Reuters) — ',
    'PORT ELLERY, May 3 (Reuters) - ',
    'PORT ELLERY, Example Islands — ',
    'PORT ELLERY — ',
    'Port Ellery (AP) – ',
    'Port Ellery (dpa) - ',
    'Port Ellery, 12 may (EFE).- ',
    'Port Ellery (CNN) ',
    '(CNN) ',
    '(Example News) — ',
  ])('%s', (dateline) =>
    expect(sentences(`${dateline}${claim} It cost 3 million.`)).toEqual([claim, 'It cost 3 million.']),
  );

  it('and a whole sentence is left of one that quotes', () =>
    expect(sentences('PORT ELLERY — “The wall fell in 2019,” she said.')).toEqual([
      '“The wall fell in 2019,” she said.',
    ]));
});

describe('what only looks like it is read', () => {
  it.each([
    'NATO — The alliance of 32 states — met on Monday.',
    'UNESCO – the body that lists 1,200 sites – said so.',
    'Port Ellery — a town of 4,000 people — votes on Sunday.',
    'The ferry (Northern Line) is late.',
    'Northern Line (the owner) said that 400 people wait.',
    'Three ferries - all of them new - were sold.',
  ])('%s', (text) => expect(sentences(text)).toEqual([text]));
});
