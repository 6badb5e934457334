import { describe, expect, it } from 'vitest';
import { wholePage } from '../../annotation/model/annotation.ts';
import { draftKeyOf } from '../../annotation/model/draft.ts';
import { claimRowOf, joinClaims } from '../../session/joined-claim.ts';
import { annotation, knowledge, pageClaim, typed } from './claims.ts';

const rows = (known: Parameters<typeof knowledge>[0]) => joinClaims(knowledge(known)).map(claimRowOf);
const anchored = pageClaim({ annotationId: annotation().id, anchoring: 'exact' });

describe('a claim of the page', () => {
  it('without anything said of it is untagged', () => {
    expect(rows({})).toMatchObject([{ tag: undefined, state: 'untagged', note: '', evidence: [] }]);
  });

  it('has the tag and note of its annotation', () => {
    expect(rows({ claims: [anchored], annotations: [annotation()] })).toMatchObject([
      { tag: 'unsourced', state: 'exact', note: 'stored' },
    ]);
  });

  it('shows a new tag before the page knows of it', () => {
    expect(rows({ annotations: [annotation()] })).toMatchObject([{ tag: 'unsourced', state: 'exact' }]);
  });

  it.each([
    ['changed', true],
    ['reworded', false],
  ])('is %s, and shows what was edited, if the edit being material is %s', (state, material) => {
    const diff = [
      { kind: 'same' as const, text: 'The new ferry ' },
      { kind: 'removed' as const, text: 'doubles' },
    ];
    const changed = pageClaim({
      annotationId: annotation().id,
      anchoring: 'changed',
      change: { diff, changes: ['wording'], material },
    });
    const [row] = rows({ claims: [changed], annotations: [annotation()] });
    expect(row).toMatchObject({ state, change: { diff, changes: ['wording'] } });
  });

  it('that is changed or gone tells where its old words are repeated', () => {
    const copies = [{ kind: 'correction' as const, paragraph: 'An earlier version said the ferry doubles.' }];
    const change = { diff: [], changes: ['wording'], material: true };
    const changed = pageClaim({ annotationId: annotation().id, anchoring: 'changed', change, copies });
    expect(rows({ claims: [changed], annotations: [annotation()] })).toMatchObject([{ copies }]);
    const unanchored = [{ annotationId: annotation().id, state: 'orphan' as const, candidates: [], copies }];
    expect(rows({ claims: [], annotations: [annotation()], unanchored })).toMatchObject([{ copies }]);
  });

  it('that has no record of ours is the reader’s own', () => {
    expect(rows({})).toMatchObject([{ ownSelection: true }]);
  });

  it('that was tagged in a translation of the page is told from one of the article', () => {
    const { target } = annotation();
    const translated = annotation({ target: { ...target, translated: true } });
    expect(rows({ claims: [anchored], annotations: [translated] })).toMatchObject([{ isTranslation: true }]);
    expect(rows({ claims: [anchored], annotations: [annotation()] })[0]).not.toHaveProperty('isTranslation');
  });

  it('whose annotation is unknown, or in another article, has no tag', () => {
    expect(rows({ claims: [anchored], annotations: [] })).toMatchObject([{ tag: undefined, state: 'untagged' }]);
  });
});

describe('an annotation whose words are gone', () => {
  it.each(['orphan', 'ambiguous'] as const)('comes after the claims, with its paragraph: %s', (state) => {
    const id = 'urn:uuid:11111111-d9cb-469f-a165-70867728950e';
    const gone = annotation({ id, target: { ...annotation().target, paragraph: 'As it stood there.' } });
    gone.target.selector = [{ ...gone.target.selector[0], exact: 'Gone.' }, gone.target.selector[1]];
    const [first, last] = rows({ annotations: [gone], unanchored: [{ annotationId: id, state, candidates: [] }] });
    expect(first).toMatchObject({ state: 'untagged' });
    expect(last).toMatchObject({ state, exact: 'Gone.', paragraph: 'As it stood there.', tag: 'unsourced' });
  });
});

it('a note about the whole page comes after the claims, and is not lost; what is typed of it stays with it', () => {
  const whole = annotation({ target: { ...annotation().target, selector: wholePage() } });
  const half = typed(3, { ...draftKeyOf(whole), note: '', evidenceText: 'https://half' });
  const [first, last, ...others] = rows({ annotations: [whole], drafts: [half] });
  expect(first).toMatchObject({ state: 'untagged' });
  expect(last).toMatchObject({ id: whole.id, state: 'whole', note: 'stored', pendingEvidenceUrl: 'https://half' });
  expect(last).toMatchObject({ ownSelection: false });
  expect(others).toEqual([]);
  expect(rows({ drafts: [half] })).toHaveLength(1);
});

describe('the places that an annotation may belong to', () => {
  it('are shown with the text around them', () => {
    const [place] = [{ ...pageClaim({}), id: 'place', diff: [{ kind: 'same' as const, text: 'The ferry.' }] }];
    const gone = annotation({ target: { ...annotation().target } });
    gone.target.selector = [{ ...gone.target.selector[0], exact: 'Gone.' }, gone.target.selector[1]];
    const unanchored = [{ annotationId: gone.id, state: 'orphan' as const, candidates: [place] }];
    const { prefix, suffix } = place.selector[0];
    expect(rows({ annotations: [gone], unanchored })[1]?.candidates).toEqual([
      { id: 'place', prefix, suffix, diff: place.diff },
    ]);
  });
});

describe('what was typed', () => {
  it('is shown from the draft while there is no tag, and from the annotation after', () => {
    expect(rows({ drafts: [typed(1)] })).toMatchObject([{ note: 'typed' }]);
    expect(rows({ drafts: [typed(1)], annotations: [annotation()] })).toMatchObject([{ note: 'stored' }]);
  });

  it('of a link is shown beside the annotation', () => {
    const half = typed(1, { note: '', evidenceText: 'https://harb' });
    expect(rows({ drafts: [half], annotations: [annotation()] })).toMatchObject([
      { note: 'stored', pendingEvidenceUrl: 'https://harb' },
    ]);
  });

  it('about words that are gone is listed, not lost', () => {
    const drafts = [typed(1, { exact: 'Gone.' })];
    expect(rows({ drafts })).toMatchObject([{ note: '' }, { state: 'orphan', exact: 'Gone.', note: 'typed' }]);
  });

  it('and not stored wins over what is stored, if it is newer', () => {
    const annotations = [annotation()];
    expect(rows({ annotations, unstored: [typed(3)] })).toMatchObject([{ note: 'typed' }]);
    expect(rows({ annotations, unstored: [typed(1)] })).toMatchObject([{ note: 'stored' }]);
    expect(rows({ drafts: [typed(1)], unstored: [typed(3, { note: 'later' })] })).toMatchObject([{ note: 'later' }]);
    expect(rows({ drafts: [typed(3)], unstored: [typed(1, { note: 'earlier' })] })).toMatchObject([{ note: 'typed' }]);
  });

  it('and not stored about words that are gone is listed, once', () => {
    const unstored = [typed(3, { exact: 'Gone.' })];
    expect(rows({ unstored })).toMatchObject([{}, { exact: 'Gone.', note: 'typed' }]);
    expect(rows({ unstored, drafts: [typed(1, { exact: 'Gone.', note: 'old' })] })).toMatchObject([
      {},
      { note: 'typed' },
    ]);
  });
});

describe('while claims are still to come', () => {
  it('nothing is taken for lost: it may be said of one of them', () => {
    const later = annotation({ id: 'urn:uuid:11111111-d9cb-469f-a165-70867728950e' });
    later.target = { ...later.target, selector: wholePage() };
    const known = { claims: [anchored], annotations: [annotation(), later], drafts: [typed(1, { exact: 'Later.' })] };
    expect(rows({ ...known, claimsLeft: 295 })).toMatchObject([{ tag: 'unsourced', state: 'exact' }]);
    expect(rows(known)).toHaveLength(3);
  });
});

describe('notes of others', () => {
  const ana = annotation({ creator: { name: 'Ana', installation: 'a1b2c3d4e5f60718' }, note: 'Who says so?' });

  it('stand beside the reader’s own, which is the one with the tag', () => {
    const joined = joinClaims({ ...knowledge({ claims: [anchored], annotations: [annotation()] }), others: [ana] });
    expect(joined.map(claimRowOf)).toMatchObject([
      { tag: 'unsourced', note: 'stored', others: [{ name: 'Ana', tag: 'unsourced', note: 'Who says so?' }] },
    ]);
  });

  it('tag nothing by themselves', () => {
    const [row] = joinClaims({ ...knowledge({}), others: [ana] }).map(claimRowOf);
    expect(row).toMatchObject({ tag: undefined, state: 'untagged', note: '', others: [{ name: 'Ana' }] });
  });
});
