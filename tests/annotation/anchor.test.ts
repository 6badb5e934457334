import { describe as suite, expect, test } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import { describe } from '../../annotation/anchor/describe.ts';

const opening = 'The harbour board met on Monday to hear from the port’s engineers.';
const closing = 'Work on the second pier is due to begin after the summer, the board said.';
const claim = 'Cargo through the port of Velm rose by 12 percent in 2023, to 4 million tonnes.';

const article = [opening, claim, closing].join('\n');

function reanchor(before: string, quote: string, after: string, nth = 0): Anchoring {
  let start = before.indexOf(quote);
  for (let i = 0; i < nth; i++) start = before.indexOf(quote, start + 1);
  return anchor(prepareText(after), describe(before, { start, end: start + quote.length }));
}

function anchoredText(anchoring: Anchoring, text: string): string | undefined {
  return 'span' in anchoring ? text.slice(anchoring.span.start, anchoring.span.end) : undefined;
}

suite('text that stays is found exactly', () => {
  const cases: [what: string, after: string, state: string][] = [
    ['the page is the same', article, 'exact'],
    ['an advert came first', `Advertisement. Two for one on all ferries this week.\n${article}`, 'exact'],
    ['an advert came between', `${opening}\nAdvertisement. Two for one.\n${claim}\n${closing}`, 'exact'],
    ['one neighbour was deleted', `${claim}\n${closing}`, 'exact'],
    ['one neighbour was rewritten', `${opening}\n${claim}\nNobody asked about the second pier at all.`, 'exact'],
    ['white space was reflowed', article.replaceAll(' ', ' \n\t '), 'exact'],
    ['spaces became non-breaking', article.replaceAll(' 4 ', '\u00a04\u00a0'), 'exact'],
    ['it moved to other surroundings', `Port news in brief\n${claim}\nWeather tomorrow: fair.`, 'moved'],
  ];
  test.each(cases)('%s', (_, after, state) => {
    const anchoring = reanchor(article, claim, after);
    expect(anchoring.state).toBe(state);
    expect(anchoredText(anchoring, after)?.replace(/\s+/g, ' ')).toBe(claim);
  });
});

suite('edits are reported, and whether they can change the claim', () => {
  const cases: [what: string, edited: string, material: boolean, change: string][] = [
    ['another number', claim.replace('12', '21'), true, 'number'],
    ['another scale', claim.replace('million', 'billion'), true, 'number'],
    ['another year', claim.replace('2023', '2022'), true, 'date'],
    ['another name', claim.replace('Velm', 'Korst'), true, 'name'],
    ['a negation', claim.replace('rose', 'never rose'), true, 'negation'],
    ['a hedge', claim.replace('rose', 'may have risen'), true, 'hedge'],
    ['a source, at the end', claim.replace('.', ', according to the board.'), true, 'attribution'],
    ['a source, at the start', claim.replace('Cargo', 'The board said that cargo'), true, 'attribution'],
    ['another word', claim.replace('rose', 'fell'), true, 'wording'],
    ['an adverb', claim.replace('rose', 'rose sharply'), true, 'wording'],
    ['a typo', claim.replace('through', 'throgh'), false, 'spelling'],
    ['a number written otherwise', claim.replace('4 million', '4,000,000'), false, 'typography'],
    ['per cent written otherwise', claim.replace(' percent', '%'), false, 'typography'],
    ['a non-breaking hyphen and soft hyphens', claim.replace('tonnes', 'ton\u00adnes'), false, 'typography'],
    ['an article word', claim.replace('the port', 'a port'), false, 'grammar'],
  ];
  test.each(cases)('%s', (_, edited, material, change) => {
    const after = article.replace(claim, edited);
    const anchoring = reanchor(article, claim, after);
    expect(anchoring).toMatchObject({ state: 'changed', from: claim, to: edited, material });
    expect(anchoring).toHaveProperty('changes', expect.arrayContaining([change]));
    expect(anchoredText(anchoring, after)).toBe(edited);
  });

  test('words put in front that turn the claim round are a change, though the quote still stands whole', () => {
    const quote = 'the port of Velm lost 12 percent of its cargo in 2023.';
    const after = article.replace(claim, `It is not true that ${quote}`);
    const anchoring = reanchor(article.replace(claim, quote), quote, after);
    expect(anchoring).toMatchObject({ state: 'changed', material: true, to: `It is not true that ${quote}` });
  });

  test('a claim between two edited neighbours is still found with a typo, but not with another number', () => {
    const around = (middle: string) => `Ferries are late today.\n${middle}\nThe fish market closes at noon.`;
    expect(reanchor(article, claim, around(claim.replace('tonnes', 'tonns'))).state).toBe('changed');
    expect(reanchor(article, claim, around(claim.replace('12', '19'))).state).toBe('orphan');
  });
});

suite('no other sentence is taken for the claim', () => {
  const lookalike = 'Cargo through the port of Velm rose by 9 percent in 2022, to 3 million tonnes.';
  const list = [
    'Exports to Osta rose 4 percent.',
    'Exports to Brenn rose 6 percent.',
    'Exports to Velm rose 5 percent.',
  ];
  const cases: [what: string, before: string, quote: string, after: string][] = [
    ['deleted', article, claim, [opening, closing].join('\n')],
    [
      'deleted, a lookalike is left',
      [opening, lookalike, claim, closing].join('\n'),
      claim,
      [opening, lookalike, closing].join('\n'),
    ],
    ['deleted, only a lookalike is left', [claim, lookalike].join('\n'), claim, lookalike],
    ['deleted from a list', list.join('\n'), list[1] ?? '', [list[0], list[2]].join('\n')],
    [
      'deleted, and its neighbour edited',
      list.join('\n'),
      list[1] ?? '',
      [list[0], list[2]?.replace('5', '7')].join('\n'),
    ],
    [
      'replaced by another statement',
      article,
      claim,
      article.replace(claim, 'Members also heard that whales had been seen.'),
    ],
    [
      'replaced in the same pattern',
      article,
      claim,
      article.replace(claim, 'Bookings across the bay at Korst fell by 40 percent in 2019, to 300 ferries.'),
    ],
    ['cut by a paywall', article, claim, `${opening}\nTo read on, become a member.`],
    [
      'a short quote, elsewhere in other words around',
      'Thanks go to Velma and her crew.',
      'Velma',
      'The ferry Velma sank off Korst in the storm of 1911.',
    ],
    [
      'a number inside another number',
      'The rate was 3.4 percent in spring.',
      '3.4 percent',
      'About 13.4 percent of all readers never answered.',
    ],
    ['an empty page', article, claim, ''],
  ];
  test.each(cases)('%s', (_, before, quote, after) => {
    expect(reanchor(before, quote, after).state).toBe('orphan');
  });

  test('the one of two equal quotes that is left is not the deleted one', () => {
    const [mayor, governor] = ['The mayor said: "Fares will stay."', 'Later the governor said: "Fares will stay."'];
    expect(reanchor(`${mayor}\n${governor}`, 'Fares will stay.', mayor, 1).state).toBe('orphan');
  });

  test('an orphan offers what is like it, best first', () => {
    const anchoring = reanchor(article, claim, `${lookalike}\nThe fish market closes at noon.`);
    expect(anchoring.state).toBe('orphan');
    const [best] = anchoring.state === 'orphan' ? anchoring.candidates : [];
    expect(best?.span).toEqual({ start: 0, end: lookalike.length });
    expect(best?.similarity).toBeGreaterThan(0.8);
  });
});

suite('quotes that stand more than once', () => {
  test.each([0, 1])('context tells copy %i from the other', (nth) => {
    const before = 'The mayor said: "Fares will stay."\nLater the governor said: "Fares will stay."';
    const after = `Advertisement.\n${before}`;
    const anchoring = reanchor(before, 'Fares will stay.', after, nth);
    const places = [after.indexOf('Fares'), after.lastIndexOf('Fares')];
    expect(anchoring).toMatchObject({ state: 'exact', span: { start: places[nth] } });
  });

  test('without context that tells them apart all are offered, and none is chosen', () => {
    const anchoring = reanchor('Agreed', 'Agreed', 'Agreed\nAgreed\nAgreed');
    expect(anchoring).toMatchObject({ state: 'ambiguous', candidates: [{ start: 0 }, { start: 7 }, { start: 14 }] });
  });
});

suite('scripts', () => {
  const cases: [language: string, before: string, quote: string, after: string, state: string][] = [
    [
      'Chinese, changed number',
      '港务局周一开会。\n去年港口货运量增长了百分之12，达到400万吨。\n第二码头将于夏季后动工。',
      '去年港口货运量增长了百分之12，达到400万吨。',
      '港务局周一开会。\n去年港口货运量增长了百分之15，达到400万吨。\n第二码头将于夏季后动工。',
      'changed',
    ],
    [
      'Thai, advert first',
      'ท่าเรือเติบโตร้อยละ 12 เมื่อปีที่แล้ว และจะเติบโตต่อไป',
      'ท่าเรือเติบโตร้อยละ 12 เมื่อปีที่แล้ว',
      'โฆษณา\nท่าเรือเติบโตร้อยละ 12 เมื่อปีที่แล้ว และจะเติบโตต่อไป',
      'exact',
    ],
    [
      'Spanish, denied',
      'El puerto creció.\nSegún la junta, el tráfico subió un 3,4 % en enero.\nHabrá obras.',
      'Según la junta, el tráfico subió un 3,4 % en enero.',
      'El puerto creció.\nSegún la junta, el tráfico no subió un 3,4 % en enero.\nHabrá obras.',
      'changed',
    ],
    [
      'Vietnamese, decomposed',
      'Cảng đã họp.\nHàng hóa tăng mạnh trong năm ngoái ở cảng.\nHết.',
      'Hàng hóa tăng mạnh trong năm ngoái ở cảng.',
      'Cảng đã họp.\nHàng hóa tăng mạnh trong năm ngoái ở cảng.\nHết.'.normalize('NFD'),
      'changed',
    ],
  ];
  test.each(cases)('%s', (_, before, quote, after, state) => {
    expect(reanchor(before, quote, after).state).toBe(state);
  });
});

test('a quote as long as the schema allows neither hangs nor is lost', () => {
  const long = Array.from({ length: 2500 }, (_, i) => `Sentence number ${i} speaks of harbour ${i * 7}.`)
    .join(' ')
    .slice(0, 99_000);
  const after = `Advertisement.\n${opening}\n${long.replace('Sentence number 700 ', 'Sentence numbr 700 ')}\n${closing}`;
  const started = performance.now();
  const anchoring = reanchor(`${opening}\n${long}\n${closing}`, long, after);
  expect(anchoring.state).toBe('changed');
  expect(performance.now() - started).toBeLessThan(5000);
});
