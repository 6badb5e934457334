import { describe, expect, it } from 'vitest';
import type { FromCard } from '../../messaging/card-port.ts';
import type { SameClaim } from '../../messaging/calls.ts';
import { CardSession } from '../../session/card-session.ts';
import { annotation, pageClaim, pageSnapshot } from './claims.ts';
import { FakeArticle, openArticle, settled } from './fake-article.ts';

const [quote, position] = pageClaim().selector;
const claims = ['One.', 'Two.', 'Three.'].map((exact) =>
  pageClaim({ id: exact, selector: [{ ...quote, exact }, position] }),
);
const onTwo = annotation({ target: { ...annotation().target, selector: [{ ...quote, exact: 'Two.' }, position] } });

const elsewhere = (exact: string): SameClaim => ({
  exact,
  id: onTwo.id,
  source: 'https://harbour-gazette.example/news/tide',
  title: 'Tide',
  outlet: 'The Harbour Gazette',
  tag: 'sourced',
  created: onTwo.created,
  words: exact,
  note: '',
  links: [],
});

/** The card on the second claim of three. */
async function openCard() {
  const article = new FakeArticle();
  article.page = { snapshot: pageSnapshot({ claims }), selectedText: '' };
  const { session, preferences, life } = await openArticle(article);
  const sent: FromCard[] = [];
  const looked: string[][] = [];
  const nudges: (() => void)[] = [];
  const sources = {
    article: session,
    preferences,
    send: (message: FromCard) => void sent.push(message),
    sameClaimElsewhere: ({ exacts }: { exacts: string[] }) => {
      looked.push(exacts);
      return Promise.resolve([elsewhere('One.'), elsewhere('Two.')]);
    },
    onStoredChange: (callback: () => void) => void nudges.push(callback),
  };
  const card = new CardSession(sources, 'Two.', life.signal);
  article.store();
  await settled();
  const answer = async (parts: Parameters<typeof pageSnapshot>[0]): Promise<void> => {
    article.page = { snapshot: pageSnapshot(parts), selectedText: '' };
    article.count();
    await settled();
  };
  return { article, session, preferences, card, sent, looked, nudges, answer };
}

describe('the card', () => {
  it('shows the claim that it was opened on, and which one of the page it is', async () => {
    const { card, preferences } = await openCard();
    const shown = { row: { id: 'Two.' }, turn: 0, position: { index: 1, total: 3 }, density: 'comfortable' };
    expect(card.snapshot.card).toMatchObject(shown);
    preferences.set({ cardDensity: 'compact' });
    expect(card.snapshot.card?.density).toBe('compact');
  });

  it('goes to the next claim and the one before, around the ends, through the page', async () => {
    const { card, sent } = await openCard();
    card.callbacks.onGo(1);
    card.show('Three.');
    card.callbacks.onGo(1);
    card.callbacks.onGo(-1);
    expect(sent).toEqual([{ goTo: 'Three.' }, { goTo: 'One.' }, { goTo: 'Two.' }]);
  });

  it('takes the keyboard again when it is opened again on the same claim', async () => {
    const { card } = await openCard();
    card.show('Two.');
    expect(card.snapshot.card).toMatchObject({ row: { id: 'Two.' }, turn: 1 });
  });

  it('shows the note of a sentence that has left the page under the same id, and acts on it', async () => {
    const { article, card, sent, answer } = await openCard();
    article.store({ annotations: [onTwo] });
    await answer({
      claims: claims.filter(({ id }) => id !== 'Two.'),
      unanchored: [{ annotationId: onTwo.id, state: 'orphan', candidates: [] }],
    });
    expect(card.snapshot.card).toMatchObject({ row: { id: 'Two.', state: 'orphan' }, position: { index: -1 } });
    const { row } = card.snapshot.card ?? {};
    card.callbacks.actions.onNoteChange('Two.', 'more');
    await settled();
    expect(article.asked.at(-1)).toMatchObject(['saveTyped', { id: onTwo.id, note: 'more' }]);
    article.count();
    await settled();
    expect(card.snapshot.card?.row).toBe(row);
    expect(sent).toEqual([]);
  });

  it('closes, once, when its sentence has left the page and nothing was said of it', async () => {
    const { card, sent, answer } = await openCard();
    await answer({ claims: claims.slice(0, 1) });
    await answer({ claims: claims.slice(0, 1), readPartly: true });
    expect(card.snapshot.card).toBeUndefined();
    expect(sent).toEqual([{ close: true }]);
  });

  it('waits for a claim that the page has told of and not listed yet', async () => {
    const { card, sent, answer } = await openCard();
    card.show('Four.');
    expect(card.snapshot.card).toBeUndefined();
    await answer({
      claims: [...claims, pageClaim({ id: 'Four.', selector: [{ ...quote, exact: 'Four.' }, position] })],
    });
    expect(card.snapshot.card?.row.id).toBe('Four.');
    expect(sent).toEqual([]);
  });

  it('tells the page that it is drawn, and nothing of its size', async () => {
    const { card, sent } = await openCard();
    card.callbacks.onDrawn('Two.');
    expect(sent).toEqual([{ drawn: 'Two.' }]);
  });
});

describe('the same words elsewhere', () => {
  it('are those of the claim that is shown, looked for once for all claims of the article', async () => {
    const { card, looked, preferences } = await openCard();
    expect(card.snapshot.card?.elsewhere).toEqual([elsewhere('Two.')]);
    card.show('One.');
    preferences.set({ cardDensity: 'compact' });
    expect(card.snapshot.card?.elsewhere).toEqual([elsewhere('One.')]);
    card.show('Three.');
    expect(card.snapshot.card?.elsewhere).toEqual([]);
    expect(looked).toEqual([['One.', 'Two.', 'Three.']]);
  });

  it('are looked for again after a change to what is stored, once for many at a time', async () => {
    const { looked, nudges } = await openCard();
    for (const nudge of [...nudges, ...nudges, ...nudges]) nudge();
    await expect.poll(() => looked.length).toBe(2);
    await settled();
    expect(looked).toHaveLength(2);
  });
});
