import { expect, test } from 'vitest';
import { linkToQuote, textDirective } from '../../exchange/text-fragment.ts';
import { inventedTarget } from '../invented-annotation.ts';

const alone = { prefix: '', suffix: '' };

test.each([
  [
    'a hyphen, a comma and an ampersand are encoded',
    { exact: 'Well-known, tried & true', ...alone },
    'Well%2Dknown%2C%20tried%20%26%20true',
  ],
  ['text of any script is encoded', { exact: 'café 東京', ...alone }, 'caf%C3%A9%20%E6%9D%B1%E4%BA%AC'],
  ['brackets are encoded, as they would end a link in Markdown', { exact: '(so!)', ...alone }, '%28so%21%29'],
  ['white space around the quote is left out', { exact: ' Up 5% \n', ...alone }, 'Up%205%25'],
  ['half a surrogate pair does not break the link', { exact: 'a\ud83db', ...alone }, 'a%EF%BF%BDb'],
  [
    'a short quote is told apart by whole words around it',
    { exact: 'It fell.', prefix: 'ices rose in May. ', suffix: ' Then it rose ag' },
    'rose%20in%20May.-,It%20fell.,-Then%20it%20rose',
  ],
  [
    'words around it come from the block next to it only',
    { exact: 'It fell.', prefix: 'tail of a block\nWhole heading\n', suffix: '\nNext block\nand more' },
    'Whole%20heading-,It%20fell.,-Next%20block',
  ],
  ['a single word before, perhaps cut, is not used', { exact: 'It fell.', prefix: 'ices ', suffix: '' }, 'It%20fell.'],
  [
    'a quote over two blocks is named by its ends',
    { exact: 'One two three four five six seven.\nEight nine ten.', ...alone },
    'One%20two%20three%20four%20five%20six,Eight%20nine%20ten.',
  ],
])('%s', (_, quote, expected) => {
  expect(textDirective(quote)).toBe(expected);
});

test('a long quote is named by its first and last words, whole', () => {
  const exact = `Every ferry of the northern line ${'sails on and on '.repeat(30)}until the last harbour closes at night.`;
  expect(textDirective({ exact, ...alone })).toBe(
    'Every%20ferry%20of%20the%20northern%20line,last%20harbour%20closes%20at%20night.'.replace('last', 'the%20last'),
  );
});

test('a long quote without spaces is cut between words, too', () => {
  const [start = '', end = ''] = textDirective({
    exact: '今日は天気がいいから散歩しましょう。'.repeat(30),
    ...alone,
  }).split(',');
  expect(decodeURIComponent(start).length).toBeLessThan(30);
  expect('今日は天気がいいから散歩しましょう。').toContain(decodeURIComponent(end));
});

test.each([
  ['https://news.example/a', 'https://news.example/a#:~:text='],
  ['https://news.example/a#part-2', 'https://news.example/a#part-2:~:text='],
  ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text='],
  ['https://news.example/a#part:~:text=old', 'https://news.example/a#part:~:text='],
])('the fragment joins what %s has', (source, start) => {
  expect(linkToQuote(inventedTarget({ source, exact: 'x'.repeat(80) }))).toBe(`${start}${'x'.repeat(80)}`);
});
