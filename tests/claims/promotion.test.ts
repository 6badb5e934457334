import { describe, expect, test } from 'vitest';
import { findPromotion } from '../../claims/promotion/promotion.ts';
import { textOf } from '../../text/span.ts';
import { articleOf } from './article-of.ts';

const scoreOf = (sentence: string, language = 'en'): number =>
  findPromotion(articleOf([[sentence]], language))[0]?.score ?? -1;

describe('a line that promotes', () => {
  test.each([
    'Sign up for our weekly newsletter.',
    'Subscribe now and get 20 percent off your first year.',
    'Follow Ann Okafor on Twitter.',
    'Like us on Facebook.',
    'Click here to buy tickets.',
    'Download our app for iPhone and Android.',
    'We may earn a commission when you buy through links in this article.',
    'For more stories like this, visit our website.',
    'Start your free trial today!',
  ])('%s', (sentence) => expect(scoreOf(sentence)).toBeGreaterThanOrEqual(0.5));

  test.each([
    'Suscríbete a nuestro boletín y recibe las noticias en tu correo.',
    'Síguenos en Facebook.',
    'Compra ya tu entrada con un descuento exclusivo.',
  ])('%s', (sentence) => expect(scoreOf(sentence, 'es')).toBeGreaterThanOrEqual(0.5));
});

describe('a reporter’s neutral words', () => {
  test.each([
    'The company sold 4 million phones last year.',
    'Apple said it would raise the price of its subscription to 9.99 dollars a month.',
    'The minister urged citizens to sign up for the vaccine.',
    'Visitors can book tickets for the exhibition from Monday.',
    '"Subscribe now and you will win," the e-mail said.',
    'The award-winning author died on Tuesday.',
    'She posted the picture on Facebook.',
    'The court ordered the platform to pay its customers.',
  ])('%s', (sentence) => expect(scoreOf(sentence)).toBeLessThan(0.5));

  test('do not promote in Spanish either', () => {
    expect(scoreOf('La empresa vendió cuatro millones de teléfonos el año pasado.', 'es')).toBeLessThan(0.5);
  });
});

describe('the page around a line', () => {
  const line = 'Choose a provider that understands your plans.';
  const pitch = [
    'Whether you run a shop or a factory, our services grow with you.',
    'Our experts are proud to offer tailor-made solutions.',
    'If you need help, our team of specialists is ready to support you.',
    'Invest in a partner that puts your customers first.',
  ];
  const report = [
    'The council met on Monday.',
    'It voted by nine to two to close the road.',
    'The mayor said the work would take a year.',
    'Traffic has doubled since 2010.',
  ];

  test('raises the lines of an advertorial, and leaves those of a report', () => {
    const last = (paragraph: readonly string[]): number =>
      findPromotion(articleOf([[...paragraph, line]])).at(-1)?.score ?? -1;
    expect(last(pitch)).toBeGreaterThan(last(report));
    expect(last(pitch)).toBeGreaterThanOrEqual(0.5);
    expect(last(report)).toBeLessThan(0.5);
  });
});

test('the span holds the words that promote', () => {
  const article = articleOf([['The show ends on Sunday.'], ['Hurry and sign up for our newsletter.']]);
  const [first, second] = findPromotion(article);
  expect(first).toEqual({ score: 0 });
  expect(second?.span && textOf(article.text, second.span)).toMatch(/hurry|sign up/i);
});

test('a language without a lexicon is never said to promote', () => {
  expect(findPromotion(articleOf([['Abonner nå!', 'Kjøp i dag!']], 'nb'))).toEqual([{ score: 0 }, { score: 0 }]);
});

test('reads hostile text in time that grows with its length', () => {
  const started = performance.now();
  for (const text of [
    'sign up '.repeat(40_000),
    'our '.repeat(60_000),
    '!'.repeat(200_000),
    'follow '.repeat(30_000),
  ]) {
    expect(findPromotion(articleOf([[text]]))).toHaveLength(1);
  }
  expect(performance.now() - started).toBeLessThan(4000);
});
