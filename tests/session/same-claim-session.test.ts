import { expect, it } from 'vitest';
import { followClaims, SameClaimSession } from '../../session/same-claim-session.ts';
import { pageClaim } from './claims.ts';
import { openArticle, settled } from './fake-article.ts';

it.each([
  ['has told what is stored of them', (article: Stored) => article.store()],
  ['has failed', (article: Stored) => article.failToStore('storage-failed')],
])(
  'an article’s claims are looked for elsewhere once the database %s, so that its tags need not wait',
  async (_, answer) => {
    const { article, session, life } = await openArticle();
    const asked: string[][] = [];
    const sources = {
      sameClaimElsewhere: ({ exacts }: { readonly exacts: string[] }) => {
        asked.push(exacts);
        return Promise.resolve([]);
      },
      onStoredChange: () => undefined,
    };
    followClaims(session, new SameClaimSession(sources, life.signal), life.signal);
    await settled();
    expect(asked).toEqual([]);
    answer(article);
    await settled();
    expect(asked).toEqual([[pageClaim().selector[0].exact]]);
    life.abort();
  },
);

type Stored = Awaited<ReturnType<typeof openArticle>>['article'];
