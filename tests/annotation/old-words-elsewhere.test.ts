import { describe as suite, expect, test } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import { describe } from '../../annotation/anchor/describe.ts';

const opening = 'The town hall was full when Gov. Marta Lind opened the meeting.';
const claim = 'The gallery paid 40 million euros for the two paintings.';
const edited = 'The gallery paid 40 million crowns for the two paintings.';
const closing = 'A ruling is due before the summer recess, the court said on Friday.';
const article = `Appeal judges hear the case\n${opening}\n${claim} ${closing}\nThe doors closed at nine.`;

function reanchor(before: string, quote: string, after: string): Anchoring {
  const start = before.indexOf(quote);
  return anchor(prepareText(after), describe(before, { start, end: start + quote.length }));
}

function spanOf(text: string, part: string) {
  return { start: text.indexOf(part), end: text.indexOf(part) + part.length };
}

suite('the old words elsewhere are a copy, not the claim', () => {
  const corrected = article.replace(claim, edited);
  const copies: [what: string, after: string, kind: string][] = [
    ['a correction note at the end', `${corrected}\nCorrection: An earlier version said: “${claim}”`, 'correction'],
    [
      'a correction note between its neighbours',
      corrected.replace(`\n${edited}`, `\nCorrection, 4 May: This article first said: “${claim}”\n${edited}`),
      'correction',
    ],
    ['a correction note at the top', `Updated: we said first: “${claim}”\n${corrected}`, 'correction'],
    ['a reader’s comment', `${corrected}\nComments\nAnna writes that ${claim}`, 'mention'],
    ['a pull quote', corrected.replace('The doors', `${claim}\nThe doors`), 'excerpt'],
    ['a teaser', `${corrected}\nMost read today\n${claim}\nWeather`, 'excerpt'],
  ];
  test.each(copies)('%s', (_, after, kind) => {
    expect(reanchor(article, claim, after)).toMatchObject({
      state: 'changed',
      material: true,
      span: spanOf(after, edited),
      copies: [{ kind, span: spanOf(after, claim) }],
    });
  });

  test('where its own place holds nothing, it is lost, and the copy named', () => {
    const deleted = article.replace(`${claim} `, '');
    const after = `${deleted}\nCorrection: An earlier version said: “${claim}”`;
    expect(reanchor(article, claim, after)).toMatchObject({ state: 'orphan', copies: [{ kind: 'correction' }] });
  });

  test('a copy that stood there before is told from the claim, whichever was edited', () => {
    const before = `${claim}\nThe story in brief.\n${article}`;
    const after = `${claim}\nThe story in brief.\n${article.replace(claim, edited)}`;
    const start = before.lastIndexOf(claim);
    const second = describe(before, { start, end: start + claim.length });
    expect(anchor(prepareText(after), second)).toMatchObject({ state: 'changed', span: spanOf(after, edited) });
    const first = describe(before, { start: 0, end: claim.length });
    expect(anchor(prepareText(after), first)).toMatchObject({ state: 'exact', span: { start: 0, end: claim.length } });
  });

  test('a sentence that only moved is still the claim', () => {
    const after = `Port news in brief\n${claim}\nWeather tomorrow: fair.`;
    expect(reanchor(article, claim, after)).toMatchObject({ state: 'moved', span: spanOf(after, claim) });
  });
});

test('a short quote whose neighbour was deleted and whose figure changed is changed, not lost', () => {
  const before = `${opening} Nobody was hurt. The owner paid 40,000 crowns. The crane was never replaced.`;
  const after = `${opening} The owner paid 60,000 crowns. The crane was never replaced.`;
  const now = 'The owner paid 60,000 crowns.';
  expect(reanchor(before, 'The owner paid 40,000 crowns.', after)).toMatchObject({
    state: 'changed',
    material: true,
    span: spanOf(after, now),
  });
});

suite('the whole sentence, and nothing of its neighbours', () => {
  test('abbreviations do not end it', () => {
    const longer = claim.replace('.', ', according to Dr. Lena Voss of the institute.');
    const after = article.replace(claim, longer);
    expect(reanchor(article, claim, after)).toMatchObject({ state: 'changed', span: spanOf(after, longer) });
  });

  test('a headline set in capitals', () => {
    const after = article.replace('Appeal judges hear the case', 'APPEAL JUDGES HEAR THE CASE');
    const title = 'Appeal judges hear the case';
    expect(reanchor(article, title, after)).toMatchObject({ state: 'changed', material: false });
  });

  test('a short entry of a live blog whose order was turned', () => {
    const entries = [
      '18:20 Kick-off in light rain.',
      '18:42 Goal! Rovers lead 2-1.',
      '18:51 A break after a clash of heads.',
    ];
    const [before, after] = [entries.join('\n'), entries.toReversed().join('\n')];
    const goal = 'Goal! Rovers lead 2-1.';
    const anchoring = reanchor(before, goal, after);
    expect(['exact', 'moved']).toContain(anchoring.state);
    expect(anchoring).toMatchObject({ span: spanOf(after, goal) });
  });

  test('a deleted neighbour and a changed figure at once is a change', () => {
    const before = `${opening} ${claim} ${closing}`;
    const now = claim.replace('40', '45');
    expect(reanchor(before, claim, `${now} ${closing}`)).toMatchObject({ state: 'changed', material: true });
  });
});

test('one word of 20,000 letters takes no second', () => {
  const word = 'lantern'.repeat(3000);
  const before = `It began here.\nThe ${word} was lost in the harbour.\nIt ended there.`;
  const after = `It began here.\nThe ${word.replace('lan', 'lam')} was found in the harbour.\nIt ended there.`;
  const start = performance.now();
  reanchor(before, `The ${word} was lost in the harbour.`, after);
  expect(performance.now() - start).toBeLessThan(2000);
});
