import { expect, test } from 'vitest';
import type { PageView } from '../../session/page-view.ts';
import { emptyView } from '../../session/page-view.ts';
import { CallError } from '../../messaging/call-error.ts';
import type { ShownPage } from '../../messaging/tabs.ts';
import { EvidenceSession } from '../../session/evidence-session.ts';
import { Session } from '../../session/session.ts';
import type { BeingChecked } from '../../storage/being-checked.ts';
import type { Evidence } from '../../annotation/model/annotation.ts';
import { pageSnapshot } from './claims.ts';

const rents: BeingChecked = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  source: 'https://harbour-gazette.example/rents',
  exact: 'Rents rose by 4.2 percent.',
  prefix: '',
  words: 'Rents rose by 4.2 percent.',
  outlet: 'Harbour Gazette',
  language: 'en',
  evidence: [],
  changed: '2026-11-01T10:00:00.000Z',
};
const fares: BeingChecked = {
  ...rents,
  id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
  exact: 'Fares fell.',
  words: 'Fares fell.',
};

const answered: PageView = { ...emptyView, snapshot: pageSnapshot() };

class FakeTab extends Session<{ readonly view: PageView }> {
  constructor(view: Partial<PageView> = {}) {
    super({ view: { ...answered, ...view } });
  }

  show(view: Partial<PageView>): void {
    this.change({ view: { ...answered, ...view } });
  }
}

interface Opened {
  readonly session: EvidenceSession;
  readonly tab: FakeTab;
  readonly saved: Record<string, unknown>[];
  readonly tell: (checked: readonly BeingChecked[]) => void;
  readonly reported: string[];
}

async function open(
  checked: readonly BeingChecked[],
  { page, view, failure }: { page?: ShownPage | null; view?: Partial<PageView>; failure?: CallError } = {},
): Promise<Opened> {
  const tab = new FakeTab(view);
  const saved: Record<string, unknown>[] = [];
  const reported: string[] = [];
  let tell: Opened['tell'] = () => undefined;
  const shown = page === undefined ? { url: 'https://statistics.example/rents#table', title: 'Rents, 2025' } : page;
  const session = new EvidenceSession(
    tab,
    {
      followChecked: (onChecked) => {
        tell = onChecked;
        onChecked(checked);
        return Promise.resolve();
      },
      askShownPage: () => Promise.resolve(shown ?? undefined),
      askBackground: ((name: string, input: Record<string, unknown>) => {
        saved.push({ name, ...input });
        return failure === undefined ? Promise.resolve(undefined) : Promise.reject(failure);
      }) as never,
      report: (source) => {
        reported.push(source);
        return Promise.resolve({ kind: 'saved', count: 1, fileName: 'report.html' });
      },
    },
    new AbortController().signal,
  );
  await Promise.resolve();
  await Promise.resolve();
  return { session, tab, saved, tell: (now) => tell(now), reported };
}

test('the claim changed last is offered, and another can be chosen', async () => {
  const { session } = await open([rents, fares]);
  expect(session.snapshot.evidenceFor.chosen?.words).toBe(rents.words);
  const [, second] = session.snapshot.evidenceFor.checked;
  session.evidenceActions.onChoose(second?.key ?? '');
  expect(session.snapshot.evidenceFor.chosen?.words).toBe(fares.words);
});

test('nothing is offered before the page has told which words are selected, or will not', async () => {
  const { session, tab } = await open([rents], { view: { snapshot: undefined } });
  expect(session.snapshot.evidenceFor.chosen).toBeUndefined();
  tab.show({ selectedText: 'fell by 2 percent' });
  expect(session.snapshot.evidenceFor).toMatchObject({ quote: 'fell by 2 percent', chosen: { words: rents.words } });
  tab.show({ snapshot: undefined, silence: 'page-silent' });
  expect(session.snapshot.evidenceFor.chosen?.words).toBe(rents.words);
});

test('nothing is offered on the article of the claim itself, nor on what is no page of the web', async () => {
  const facts = { ...pageSnapshot().facts, source: rents.source };
  const own = await open([rents], { view: { snapshot: { ...pageSnapshot(), facts } } });
  expect(own.session.snapshot.evidenceFor.chosen).toBeUndefined();
  const none = await open([rents], { page: null });
  expect(none.session.snapshot.evidenceFor.chosen).toBeUndefined();
});

test('the page is kept with its title, the selected words and an address that opens at them', async () => {
  const { session, saved } = await open([rents], { view: { selectedText: ' rose by 3.9 percent in 2025 ' } });
  session.evidenceActions.onKeep('contradicts');
  const { evidence, ...rest } = saved[0] as { evidence: Evidence[] };
  const { id, source, exact, prefix } = rents;
  expect(rest).toEqual({ name: 'saveTyped', id, source, exact, prefix });
  expect(evidence).toEqual([
    {
      url: 'https://statistics.example/rents#table:~:text=rose%20by%203.9%20percent%20in%202025',
      title: 'Rents, 2025',
      quote: 'rose by 3.9 percent in 2025',
      stance: 'contradicts',
      accessed: expect.any(String) as string,
    },
  ]);
});

test('what is kept of the page takes another word on it in its place, and can be taken back', async () => {
  const { session, saved, tell } = await open([rents]);
  const url = 'https://statistics.example/rents#table';
  tell([{ ...rents, evidence: [{ url, title: 'Rents', stance: 'supports', accessed: '2026-11-01T10:00:00Z' }] }]);
  expect(session.snapshot.evidenceFor.chosen).toMatchObject({ evidenceCount: 1, kept: { stance: 'supports' } });
  session.evidenceActions.onKeep('background');
  session.evidenceActions.onTakeBack();
  expect(saved).toMatchObject([
    { withdrawn: [url], evidence: [{ url, title: 'Rents', stance: 'background' }] },
    { withdrawn: [url] },
  ]);
  expect(saved[1]).not.toHaveProperty('evidence');
});

test('other words of a page that is kept are a piece of evidence of their own', async () => {
  const url = 'https://statistics.example/rents#table:~:text=first%20words';
  const kept = { ...rents, evidence: [{ url, quote: 'first words', accessed: '2026-11-01T10:00:00Z' }] };
  const { session, saved, tab } = await open([kept], { view: { selectedText: 'other words' } });
  expect(session.snapshot.evidenceFor.chosen?.kept).toBeUndefined();
  session.evidenceActions.onKeep('supports');
  expect(saved[0]).not.toHaveProperty('withdrawn');
  tab.show({ selectedText: 'first words' });
  expect(session.snapshot.evidenceFor.chosen?.kept?.url).toBe(url);
});

test('a page kept whole is kept without a quote, and words without end are cut where they say so', async () => {
  const { session, saved, tab } = await open([rents]);
  session.evidenceActions.onKeep('supports');
  tab.show({ selectedText: 'word '.repeat(4000) });
  session.evidenceActions.onKeep('supports');
  const [whole, long] = saved.map(({ evidence }) => (evidence as Evidence[])[0]);
  expect(whole).not.toHaveProperty('quote');
  expect(long?.quote).toMatch(/word …$/);
  expect(long?.quote?.length).toBeLessThan(5100);
});

test('what could not be kept is told, until something could be', async () => {
  const failed = await open([rents], { failure: new CallError('storage-full') });
  failed.session.evidenceActions.onKeep('supports');
  await new Promise((soon) => setTimeout(soon));
  expect(failed.session.snapshot.evidenceProblem).toBe('storage-full');
});

test('the report is of the article of the claim, and its end is told', async () => {
  const { session, reported } = await open([rents]);
  session.evidenceActions.onReport();
  await new Promise((soon) => setTimeout(soon));
  expect(reported).toEqual([rents.source]);
  expect(session.snapshot.evidenceFor.report).toBe('saved');
});
