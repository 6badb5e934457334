import { describe, expect, it } from 'vitest';
import { cutsOf, rateSentences } from '../../claims/worth/check-worthiness.ts';
import { claimSteps, findClaims, supportsLanguage } from '../../claims/find-claims.ts';
import { signals } from '../../claims/signals/index.ts';
import { articleOf } from './article-of.ts';

const facts = [
  'Unemployment in Ruritania fell to 4.1 percent in March, the Labour Ministry said on Tuesday.',
  'The Supreme Court ruled in 2019 that the state must pay $3.2 million to 140 former workers.',
];
const opinions = [
  'What a shame!',
  'I love this wonderful place, and I hope we always will.',
  'Why should anyone care?',
];
const article = articleOf([
  [facts[0] ?? '', opinions[0] ?? ''],
  [opinions[1] ?? '', facts[1] ?? ''],
  [opinions[2] ?? ''],
]);

describe('findClaims', () => {
  it('finds the facts and leaves out the opinions, in order', () => {
    expect(findClaims(article).map(({ span }) => article.text.slice(span.start, span.end))).toEqual(facts);
  });

  it('gives reasons that are signals and stand inside the sentence', () => {
    const ids = [...signals.map(({ id }) => id), 'wording'];
    for (const claim of findClaims(article)) {
      expect(claim.reasons.length).toBeGreaterThan(0);
      for (const { signal, span } of claim.reasons) {
        expect(ids).toContain(signal);
        expect(span.start).toBeGreaterThanOrEqual(claim.span.start);
        expect(span.end).toBeLessThanOrEqual(claim.span.end);
      }
    }
  });

  it('finds the same in steps, with a pause for every few sentences of a long article', () => {
    const long = articleOf(Array.from({ length: 30 }, () => [facts[0] ?? '', opinions[0] ?? '']));
    let pauses = 0;
    const steps = claimSteps(long);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses++;
    expect(step.value).toEqual(findClaims(long));
    expect(pauses).toBeGreaterThan(long.sentences.length / 2);
  });

  it('finds the same whatever it read before, and gives the same reasons whenever they are asked for', () => {
    const before = findClaims(article);
    const rated = rateSentences(article);
    const words = Array.from({ length: 6000 }, (_, at) => `Word${at}`).join(' ');
    findClaims(articleOf([[`${words}, the ministry said on Tuesday.`, facts[1] ?? '']]));
    expect(findClaims(article)).toEqual(before);
    const late = rated.filter(({ checkWorthiness }) => checkWorthiness >= cutsOf('en').claim);
    expect(late.map(({ explain }) => explain())).toEqual(before.map(({ reasons }) => reasons));
  });

  it('names the figure among the reasons of a figure', () => {
    const [claim] = findClaims(article);
    const figure = claim?.reasons.find(({ signal }) => signal === 'figure-and-unit');
    expect(figure && article.text.slice(figure.span.start, figure.span.end)).toBe('4.1 percent');
    expect(figure?.weight).toBeGreaterThan(0);
  });

  it('takes each claim from a sentence at or over the threshold', () => {
    for (const { checkWorthiness } of findClaims(article))
      expect(checkWorthiness).toBeGreaterThanOrEqual(cutsOf('en').claim);
  });

  it('rates a sentence without an article by itself', () => {
    const [fact, opinion] = [facts[0] ?? '', opinions[1] ?? ''].map((text) => rateSentences(articleOf([[text]]))[0]);
    expect(fact?.checkWorthiness).toBeGreaterThan(cutsOf('en').alone);
    expect(opinion?.checkWorthiness).toBeLessThan(cutsOf('en').alone);
  });

  it('finds Spanish facts by signals alone', () => {
    const spanish = articleOf(
      [
        [
          'El paro bajó al 11,2 por ciento en marzo, según el Ministerio de Trabajo.',
          '¿Quién sabe?',
          '¡Qué vergüenza!',
        ],
      ],
      'es-MX',
    );
    expect(findClaims(spanish).map(({ span }) => spanish.text.slice(span.start, span.end))).toEqual([
      'El paro bajó al 11,2 por ciento en marzo, según el Ministerio de Trabajo.',
    ]);
  });

  it('finds nothing in a language it does not know, and nothing in an empty article', () => {
    expect(findClaims({ ...article, language: 'fi' })).toEqual([]);
    expect(findClaims(articleOf([]))).toEqual([]);
  });

  it.each([
    ['en', true],
    ['en-GB', true],
    ['EN_us', true],
    ['es', true],
    ['fi', false],
    ['', false],
    ['constructor', false],
  ])('supports "%s": %s', (tag, expected) => {
    expect(supportsLanguage(tag)).toBe(expected);
  });
});
