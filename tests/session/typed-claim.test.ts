import { describe, expect, it } from 'vitest';
import { typedClaimOf, typedOf, TypedWords, unstoredClaims } from '../../session/typed-claim.ts';
import { minute } from '../invented-annotation.ts';
import { annotation, typed } from './claims.ts';

const link = { url: 'https://skarholm.example/survey', accessed: minute(1).toISOString() };

describe('what was typed about an annotation whose article is not open', () => {
  it('is what is stored, with the link half typed', () => {
    const stored = annotation({ evidence: [link] });
    const claim = typedClaimOf(stored, new TypedWords([typed(1, { evidenceText: 'https://half' })], []));
    expect(typedOf(claim)).toEqual({ note: 'stored', evidence: [link], evidenceText: 'https://half' });
  });

  it('is what the database did not take, if that is newer', () => {
    const stored = annotation({ modified: minute(2).toISOString() });
    const of = (n: number) => typedOf(typedClaimOf(stored, new TypedWords([], [typed(n, { note: 'kept aside' })])));
    expect(of(3).note).toBe('kept aside');
    expect(of(1).note).toBe('stored');
  });

  it('is not what was typed about other words', () => {
    const claim = typedClaimOf(annotation(), new TypedWords([typed(9, { exact: 'Tickets cost more.' })], []));
    expect(claim).toMatchObject({ id: annotation().id, draft: undefined });
  });
});

describe('what of an article is to be stored again', () => {
  it('goes into the annotation on its words, if there is one', () => {
    const [claim, ...others] = unstoredClaims([annotation()], [], [typed(5)]);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ id: annotation().id, annotation: annotation(), unstored: typed(5) });
  });

  it('is a draft of its own without one, also about the article as a whole', () => {
    const wholePage = typed(5, { exact: '', prefix: '' });
    const claims = unstoredClaims([], [typed(1)], [typed(5), wholePage]);
    expect(claims).toMatchObject([{ draft: typed(1), unstored: typed(5) }, { unstored: wholePage }]);
    expect(claims.every(({ annotation }) => annotation === undefined)).toBe(true);
  });

  it('is nothing that is older than what is stored', () => {
    expect(unstoredClaims([annotation()], [], [typed(1)])).toEqual([]);
    expect(unstoredClaims([], [typed(3)], [typed(2)])).toEqual([]);
  });
});
