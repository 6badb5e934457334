import { describe, expect, it } from 'vitest';
import { judge } from '../../../claims/judge.ts';
import type { ArticleToJudge } from '../../../claims/model/judged-article.ts';
import { createAnswer } from '../../../messaging/answer.ts';
import type { Answer } from '../../../messaging/ask.ts';
import { pageToBackground } from '../../../messaging/calls.ts';
import type { PageSender } from '../../../messaging/channels.ts';
import { judgeCalls } from '../../../background/judge/judge-calls.ts';
import { articleOf } from '../../claims/article-of.ts';

const facts = [
  'Unemployment in Ruritania fell to 4.1 percent in March, the Labour Ministry said on Tuesday.',
  'The Supreme Court ruled in 2019 that the state must pay $3.2 million to 140 former workers.',
];
const article: ArticleToJudge = articleOf([[facts[0] ?? ''], ['What a shame!', facts[1] ?? '']]);
const [block] = article.blocks;

const { judgeArticle } = pageToBackground;
const answer = createAnswer<{ judgeArticle: typeof judgeArticle }, PageSender>({ judgeArticle }, judgeCalls);

let tabs = 0;

/** As the browser carries it, from a tab that has asked nothing yet. */
async function ask(input: unknown, tabId = ++tabs): Promise<Answer | undefined> {
  const question = JSON.parse(JSON.stringify({ claimlight: 'judgeArticle', input })) as unknown;
  return answer(question, { kind: 'page', tabId, url: 'https://news.example/', isPrivate: false });
}

const changed = (change: object): object => ({ article: { ...article, ...change }, withReasons: false });

describe('the judge', () => {
  it.each([true, false])('answers what was judged, with reasons: %s', async (withReasons) => {
    const answered = (await ask({ article, withReasons })) as { value: object };
    const { milliseconds, ...judged } = judgeArticle.output.parse(answered.value);
    const judgedHere = judgeArticle.output.parse({ ...judge(article, withReasons), milliseconds });
    expect({ ...judged, milliseconds }).toEqual(judgedHere);
    expect(judged.claims.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(facts);
    expect(judged.claims.every(({ reasons }) => (reasons !== undefined) === withReasons)).toBe(true);
  });

  it('says that it was given more sentences than it judges', async () => {
    const listed = (sentences: number): ArticleToJudge =>
      articleOf([...Array<string[]>(sentences).fill(['A.']), facts]);
    const left = async (sentences: number): Promise<unknown> => {
      const { text, blocks } = listed(sentences);
      const answered = (await ask(changed({ text, blocks, links: [] }))) as { value: { sentencesLeft: boolean } };
      return answered.value.sentencesLeft;
    };
    expect([await left(90), await left(20_000)]).toEqual([false, true]);
  });

  it('says of a language that it does not know that it does not', async () => {
    expect(await ask(changed({ language: 'fi' }))).toMatchObject({ value: { languageSupported: false, claims: [] } });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no article', { withReasons: false }],
    ['an article that is none', { article: 7, withReasons: true }],
    ['an empty one', { article: {}, withReasons: true }],
    ['text that is none', changed({ text: { length: 5 } })],
    ['too much text', changed({ text: 'a'.repeat(600_001), blocks: [], links: [] })],
    ['a language that is a book', changed({ language: 'e'.repeat(65) })],
    ['blocks outside of the text', changed({ blocks: [{ ...block, span: { start: 0, end: 1e9 } }] })],
    ['blocks that overlap', changed({ blocks: [block, block] })],
    ['a block that ends before it starts', changed({ blocks: [{ ...block, span: { start: 9, end: 3 } }] })],
    ['half a character', changed({ blocks: [{ ...block, span: { start: 0.5, end: 3 } }] })],
    ['a kind of its own', changed({ blocks: [{ ...block, kind: '__proto__' }] })],
    ['a link outside of the text', changed({ links: [{ span: { start: 1e6, end: 1e7 }, href: '' }] })],
    ['a link that is a book', changed({ links: [{ span: { start: 0, end: 3 }, href: 'x'.repeat(10_000) }] })],
    ['too many blocks', changed({ blocks: Array(50_001).fill({ span: { start: 0, end: 0 }, kind: 'cell' }) })],
  ])('takes from a page only what fits: %s', async (_name, input) => {
    expect(await ask(input)).toEqual({ failure: 'malformed' });
  });

  it('lets a page that asks without end have nothing more, and others all the same', async () => {
    const flooding = ++tabs;
    const long: ArticleToJudge = { ...article, text: article.text.padEnd(600_000) };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask({ article: long, withReasons: true }, flooding)),
    );
    const got = answers.filter((given) => given !== undefined && 'value' in given);
    expect(got.length).toBeLessThanOrEqual(5);
    expect(answers.at(-1)).toEqual({ failure: 'refused' });
    expect(await ask({ article, withReasons: false })).toMatchObject({ value: { claims: [{}, {}] } });
  });

  it('judges of a tab the newest article, and gives up the one before', async () => {
    const tab = ++tabs;
    const long = articleOf(Array.from({ length: 2000 }, () => facts));
    const [older, newer] = await Promise.all([
      ask({ article: long, withReasons: false }, tab),
      ask({ article, withReasons: false }, tab),
    ]);
    expect(older).toEqual({ failure: 'refused' });
    expect(newer).toMatchObject({ value: { claims: [{}, {}] } });
  });
});
