import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../../../claims/judge.ts';
import { ArticleFollower } from '../../../page/reading/article-follower.ts';
import { describeIn } from '../../../page/reading/describe-in.ts';
import { findAnnotations } from '../../../page/reading/find-annotations.ts';
import { pageClaimOf } from '../../../page/reading/page-claims.ts';
import { takeSnapshot } from '../../../page/reading/snapshot.ts';
import type { AskJudge } from '../../../page/reading/judged-reading.ts';
import { Marks } from '../../../page/reading/marks.ts';
import { createPainter } from '../../../highlights/painter.ts';
import type { HighlightName } from '../../../highlights/highlight-name.ts';
import type { PaintedAnnotation } from '../../../messaging/page-shapes.ts';
import type { Settings } from '../../../settings/settings.ts';
import { inventedAnnotation } from '../../invented-annotation.ts';

const sentences = [
  'The Northern Line will cut its sailings from 14 to 9 a week in January, the company said on Monday.',
  'According to the harbour authority, the line carried 212,000 passengers in 2025, the lowest number since 2009.',
  'Experts believe that the island could lose 10 percent of its jobs by 2030.',
  'Critics say the company was paid 11 million euros in subsidies in 2024.',
  'A survey of 1,204 islanders found that 61 percent would move away if the ferry stopped in 2026.',
];
const [cut = '', passengers = '', jobs = '', subsidy = '', survey = ''] = sentences;
const own = 'the winter when the ice closed the sound';

const settings: Settings = {
  name: '',
  sensitivity: 'all',
  highlightsShown: true,
  sites: { mode: 'everywhere', only: [], never: [] },
  suggestionsShown: [],
  highlightStyle: 'underline',
  palette: 'standard',
  language: 'en',
  backupReminder: 'never',
  selectionButton: true,
  minimap: false,
  cardDensity: 'comfortable',
  versionsKept: true,
  lookUp: { hidden: [], own: [] },
};

let life: AbortController;
let annotations: () => Promise<readonly PaintedAnnotation[]>;
let ask: AskJudge;
let follower: ArticleFollower;
let isPrivate = false;
let marks: Marks;

/** Reads the article, as the page script of its page does when it is opened. */
async function openPage(): Promise<void> {
  ask = ({ article, withReasons }) => Promise.resolve({ ...judge(article, withReasons), milliseconds: 1 });
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<article><h1>Ferry line cuts sailings</h1><p id="live">Updated 3 min ago</p>
    ${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}
    <p>Many of those who came remember ${own} and the mail was brought on a sledge.</p></article>`;
  marks = new Marks(createPainter(CSS.highlights));
  follower = new ArticleFollower(
    document,
    marks,
    {
      annotationsOf: () => annotations(),
      draftedQuotesOf: () => Promise.resolve([]),
      tools: () => Promise.resolve({ describeIn, findAnnotations, pageClaimOf, takeSnapshot }),
      judge: (question) => ask(question),
      isPrivate,
      onPaint: () => undefined,
      onAnchored: () => undefined,
    },
    settings,
    life.signal,
  );
  await follower.read({ anyway: true });
}

beforeEach(async () => {
  life = new AbortController();
  isPrivate = false;
  annotations = () => Promise.resolve([]);
  await openPage();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/**
 * Has the next answer about stored tags wait: `asked` resolves once the page script asks, `arrive` lets it have these.
 */
function withheld(tags: readonly PaintedAnnotation[] = []): { asked: Promise<unknown>; arrive: () => void } {
  const asked = Promise.withResolvers<undefined>();
  const arrival = Promise.withResolvers<readonly PaintedAnnotation[]>();
  annotations = () => {
    asked.resolve(undefined);
    return arrival.promise;
  };
  return { asked: asked.promise, arrive: () => arrival.resolve(tags) };
}

/** An annotation that says of these words that they are unsourced. */
function taggedOn(exact: string, id: string): PaintedAnnotation {
  const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const;
  const position = { type: 'TextPositionSelector', start: 0, end: 0 } as const;
  return { id, tag: 'unsourced', selector: [quote, position], url: inventedAnnotation().target.url };
}

function rangesOf(name: HighlightName): string[] {
  return ([...(CSS.highlights.get(name) ?? [])] as Range[]).map(String);
}

function painted(name: HighlightName): string {
  return rangesOf(name).join(' ');
}

function rangeOf(words: string): Range {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const start = text.nodeValue?.indexOf(words) ?? -1;
    if (start === -1) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    return range;
  }
  throw new Error(`no text ${words}`);
}

const paragraphOf = (words: string): Element => {
  const paragraph = rangeOf(words).startContainer.parentElement;
  if (paragraph === null) throw new Error(`no paragraph of ${words}`);
  return paragraph;
};

/** Lets what waits for nothing but its turn have some turns, and not come to its end. */
async function aFewTurns(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await Promise.resolve();
}

const id = (sentence: string): string => `1:${sentence}`;

describe('in a private window', () => {
  it('what was tagged before is painted as any claim, or not at all, and what is tagged now with its tag', async () => {
    const earlier = [taggedOn(jobs, 'earlier'), taggedOn(own, 'own')];
    const now = taggedOn(survey, 'now');
    annotations = () => Promise.resolve(earlier);
    life.abort();
    life = new AbortController();
    isPrivate = true;
    await openPage();
    expect(painted('claimlight-unsourced')).toBe('');
    expect(painted('claimlight-claim')).toContain(jobs);
    expect(rangesOf('claimlight-claim')).not.toContain(own);
    expect(marks.places().find(({ exact }) => exact === jobs)?.tag).toBe('unsourced');
    annotations = () => Promise.resolve([...earlier, now]);
    await follower.refresh(marks.article?.reading.facts.source ?? '');
    expect(painted('claimlight-unsourced')).toBe(survey);
  });
});

describe('the mark of the claim in focus', () => {
  it('stands on its words after the page has been changed under it', async () => {
    marks.focus(id(jobs));
    const text = paragraphOf(jobs).firstChild as Text;
    text.insertData(0, 'Islanders met in the school on Sunday. ');
    await follower.read();
    expect(painted('claimlight-focus')).toBe(jobs);
  });

  it('goes when the page no longer has them', async () => {
    marks.focus(id(jobs));
    paragraphOf(jobs).textContent = 'Nothing more is known about it.';
    await follower.read();
    expect(painted('claimlight-focus')).toBe('');
    expect(marks.focused).toBeUndefined();
  });

  it('goes with the highlights when they are hidden, and a claim that is gone to meanwhile is still shown', () => {
    marks.focus(id(jobs));
    follower.applySettings({ ...settings, highlightsShown: false });
    expect(painted('claimlight-focus')).toBe('');
    follower.applySettings(settings);
    expect(painted('claimlight-focus')).toBe('');
    expect(marks.focused).toBeUndefined();
    follower.applySettings({ ...settings, highlightsShown: false });
    marks.focus(id(cut));
    expect(painted('claimlight-focus')).toBe(cut);
  });

  it('is not there again on the next article, even if that has the same words', async () => {
    marks.focus(id(jobs));
    follower.leave();
    await follower.read({ anyway: true });
    expect(painted('claimlight-focus')).toBe('');
    expect(marks.focused).toBeUndefined();
  });

  it('goes when the reader leaves the claim', () => {
    marks.focus(id(jobs));
    marks.clearFocus();
    expect(painted('claimlight-focus')).toBe('');
    expect(marks.focused).toBeUndefined();
  });
});

describe('a claim that is pointed at', () => {
  it('is marked for that time, and is not in focus', () => {
    expect(marks.pointAt(id(cut))).toBe(true);
    expect(painted('claimlight-focus')).toBe(cut);
    expect(marks.focused).toBeUndefined();
    marks.pointAt(null);
    expect(painted('claimlight-focus')).toBe('');
  });

  it('gives the mark back to the claim in focus', async () => {
    marks.focus(id(jobs));
    marks.pointAt(id(cut));
    await follower.read();
    expect(painted('claimlight-focus')).toBe(cut);
    expect(marks.focused).toBe(id(jobs));
    expect(marks.pointAt('1:No such words.')).toBe(false);
    expect(painted('claimlight-focus')).toBe(jobs);
  });
});

describe('a claim of the reader’s own', () => {
  it('has the selected words, whatever the page becomes meanwhile', async () => {
    const asked = follower.claimFrom(rangeOf(passengers));
    await aFewTurns();
    document.querySelector('h1')?.after(`${subsidy} `, rangeOf(subsidy).cloneContents());
    const read = follower.read();
    expect((await asked)?.selector[0].exact).toBe(passengers);
    await read;
  });

  it('stays while other words of the page change, and moves along with its own', async () => {
    const claim = await follower.claimFrom(rangeOf(own));
    const live = document.querySelector('#live');
    if (live !== null) live.textContent = 'Updated just now, and again and again, with much more to come tonight';
    await follower.read();
    expect(marks.places().map(({ id }) => id)).toContain(claim?.id);
    expect(painted('claimlight-claim')).toContain(own);
    expect((await follower.snapshot()).claims.map(({ id }) => id)).toContain(claim?.id);
  });

  it('goes with its words', async () => {
    const before = marks.places().length;
    await follower.claimFrom(rangeOf(own));
    expect(marks.places()).toHaveLength(before + 1);
    paragraphOf(own).remove();
    await follower.read();
    expect(marks.places().length).toBeLessThanOrEqual(before);
    expect(painted('claimlight-claim')).not.toContain('winter');
  });

  it('that is made while the page is being read is there after it', async () => {
    const tags = withheld();
    const read = follower.read();
    const asked = follower.claimFrom(rangeOf(own));
    await tags.asked;
    tags.arrive();
    await read;
    expect((await asked)?.selector[0].exact).toBe(own);
    expect(painted('claimlight-claim')).toContain(own);
  });
});

describe('what a page tells of itself', () => {
  it('is all of one article, also when the page goes on to another one meanwhile', async () => {
    const total = marks.places().length;
    const asked = follower.snapshot(3);
    await aFewTurns();
    follower.leave();
    const { state, claims, claimsLeft } = await asked;
    expect(state).toBe('read');
    expect(claims).toHaveLength(3);
    expect(claimsLeft).toBe(total - 3);
  });
});

describe('a page that has thrown out what was read', () => {
  it('is read again when that is asked for, and not before', async () => {
    const [article] = document.body.children;
    const before = marks.rangeOf(id(jobs))?.startContainer;
    await follower.catchUp();
    expect(marks.rangeOf(id(jobs))?.startContainer).toBe(before);
    article?.replaceWith(article.cloneNode(true));
    await follower.catchUp();
    expect(marks.rangeOf(id(jobs))?.startContainer.isConnected).toBe(true);
  });
});

describe('a page that is left while it is being read', () => {
  it('is given no paint of the article before', async () => {
    const tags = withheld();
    const read = follower.read();
    await tags.asked;
    follower.leave();
    tags.arrive();
    await read;
    expect(painted('claimlight-claim')).toBe('');
    expect(marks.places()).toEqual([]);
  });

  it('asks no more of its tags when they arrive too late', async () => {
    const { id, tag, target } = inventedAnnotation();
    const tags = withheld([{ id, tag, selector: target.selector, url: target.url }]);
    const { source } = (await follower.snapshot()).facts;
    const refreshed = follower.refresh(source);
    await tags.asked;
    follower.leave();
    tags.arrive();
    await expect(refreshed).resolves.toBeUndefined();
    expect((await follower.snapshot()).unanchored).toEqual([]);
  });
});

describe('tags while the page is being read again', () => {
  it('stand on their own words at every moment', async () => {
    const { claims } = await follower.snapshot();
    const selector = claims.find((claim) => claim.selector[0].exact === passengers)?.selector;
    const { id } = inventedAnnotation();
    const tagged: PaintedAnnotation[] = selector ? [{ id, tag: 'sourced', selector, url: location.href }] : [];
    annotations = () => Promise.resolve(tagged);
    await follower.read();
    expect(painted('claimlight-sourced')).toBe(passengers);

    const tags = withheld(tagged);
    const first = document.createElement('p');
    first.textContent = 'The timetable for the spring is to be published in the coming weeks of 2026.';
    document.querySelector('h1')?.after(first);
    const read = follower.read();
    await tags.asked;
    // Repaints at once, in the middle of the reading.
    follower.applySettings({ ...settings, palette: 'colour-blind-safe' });
    expect(painted('claimlight-sourced')).toBe(passengers);
    expect(marks.places().map(({ ranges }) => ranges().map(String).join(''))).toContain(passengers);
    tags.arrive();
    await read;
    expect(painted('claimlight-sourced')).toBe(passengers);
  });
});
