import { describe, expect, it } from 'vitest';
import { QuotationTracker } from '../../claims/read/quotations.ts';
import { tokenise } from '../../claims/read/tokens.ts';

/** The words of a text that stand inside a quotation. */
function quoted(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const { inside } = new QuotationTracker(text).read(tokens, false);
  return tokens.filter(({ kind }, at) => kind === 'word' && inside[at] === true).map(({ text: word }) => word);
}

describe('a quotation', () => {
  it.each([
    ['“We won,” said Ann.', ['We', 'won']],
    ['"We won," said Ann. "We did."', ['We', 'won', 'We', 'did']],
    ["''We won,'' said Ann.", ['We', 'won']],
    ['«Ganamos», dijo Ana.', ['Ganamos']],
    ['"He told us \'never,\' " said Ann, who left.', ['He', 'told', 'us', 'never']],
    ['Ann said (“off the record”) that they won.', ['off', 'the', 'record']],
    ['Ann’s men won.', []],
  ])('is told from the words around it: %s', (text, words) => {
    expect(quoted(text)).toEqual(words);
  });
});

describe('a token', () => {
  it.each([
    ['Ann’s', 'word', "ann's", true],
    ['’', 'mark', "'", false],
    ['4.1', 'number', '4.1', false],
    ['ñandú', 'word', 'ñandú', false],
    ['Éire', 'word', 'éire', true],
    ['%', 'mark', '%', false],
  ])('%s is a %s', (text, kind, lower, capitalised) => {
    expect(tokenise(text, { start: 0, end: text.length })).toMatchObject([
      { start: 0, end: text.length, text, kind, lower, capitalised },
    ]);
  });
});
