import type { Page } from 'playwright-core';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { toJson } from '../../exchange/json.ts';
import { schemaVersions } from '../../storage/database.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import type { Evaluation } from '../evaluate.ts';
import { inventedAnnotations } from '../bench/invented-library.ts';
import { foundDatabase, putDatabase, type FoundDatabase } from './kill-database.ts';
import { watchMigration, watchSteps } from './kill-moment.ts';
import { KillStage, quietPage, victims, type Victim } from './kill-stage.ts';

export const activities = ['saving', 'importing', 'migrating'] as const;

export type Activity = (typeof activities)[number];

/** What was found after all kills of one victim during one activity. */
export interface KillCount {
  readonly victim: Victim;
  readonly activity: Activity;
  readonly kills: number;
  /** Kills that fell before the first step of the activity, between that and its end, and after it. */
  readonly before: number;
  readonly during: number;
  readonly after: number;
  /** Kills after which all of it was there, a part of the transactions, or nothing. */
  readonly all: number;
  readonly some: number;
  readonly nothing: number;
  /** Saves that were confirmed before the kill; all of them have to be there. */
  readonly confirmed: number;
  /** What all of it took, the looking included. */
  readonly seconds: number;
  /** What should not be; empty if every promise was kept. */
  readonly faults: readonly string[];
}

const current = Math.max(...schemaVersions.map(({ version }) => version));

/** Notes saved at once, imported, and migrated: each takes long enough to be hit in the middle. */
const sizes: Readonly<Record<Activity, number>> = { saving: 30, importing: 600, migrating: 1500 };

/**
 * `npm run --silent evaluate -- kills [TIMES]`: kills the service worker, the tab and the whole browser in the middle of saving,
 * importing and migrating, each so many times (50 if not said), at moments spread over the activity, and looks at what is left.
 * The victims of one activity are killed side by side, each in a browser of its own. Needs a built extension.
 */
export async function evaluate(times: string): Promise<Evaluation> {
  const counts: KillCount[] = [];
  for (const activity of activities)
    counts.push(...(await Promise.all(victims.map((victim) => killDuring(activity, victim, Number(times || 50))))));
  return { table: tableOf(counts), figures: { kills: counts } };
}

/** Kills one victim again and again during one activity. */
export async function killDuring(activity: Activity, victim: Victim, times: number): Promise<KillCount> {
  const started = performance.now();
  const stage = await KillStage.open();
  const moments = { before: 0, during: 0, after: 0 };
  const outcomes = { all: 0, some: 0, nothing: 0 };
  const faults: string[] = [];
  let confirmed = 0;
  try {
    await oneRound(stage, activity, victim, undefined);
    const { length } = await oneRound(stage, activity, victim, undefined);
    for (let kill = 0; kill < times; kill++) {
      const round = await oneRound(stage, activity, victim, { share: (kill + 0.5) / times, length });
      moments[round.moment] += 1;
      outcomes[round.outcome] += 1;
      confirmed += round.confirmed;
      faults.push(...round.faults.map((fault) => `kill ${kill + 1}: ${fault}`));
    }
  } finally {
    await stage.close();
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  return { victim, activity, kills: times, ...moments, ...outcomes, confirmed, seconds, faults };
}

interface Round {
  readonly outcome: 'all' | 'some' | 'nothing';
  readonly moment: 'before' | 'during' | 'after';
  /** Of the activity, if it was let to end. */
  readonly length: number;
  readonly confirmed: number;
  readonly faults: readonly string[];
}

/** Milliseconds after which an activity that has not come as far as it should is killed where it is. */
const longestWait = 10_000;

/** @param plan how much of the activity is done before the kill, and how long the whole is; undefined to let it end. */
async function oneRound(
  stage: KillStage,
  activity: Activity,
  victim: Victim,
  plan: { readonly share: number; readonly length: number } | undefined,
): Promise<Round> {
  const notes = inventedAnnotations(0, sizes[activity]);
  const isOld = activity === 'migrating';
  await putDatabase(stage.witness, isOld ? 1 : current, {
    annotations: isOld ? notes : [],
    drafts: activity === 'saving' ? notes.map(draftOf) : [],
  });
  const tab = await stage.openPage(activity === 'importing' ? 'library.html#files' : quietPage);
  const confirmed: string[] = [];
  const begin = await readied[activity](tab, victim, notes, (id) => confirmed.push(id));
  const progress =
    isOld && victim === 'tab'
      ? await watchMigration(stage.witness, current, plan?.length)
      : await watchSteps(await stage.worker(), isOld ? 'versionchange' : 'readwrite', plan?.length);
  const kill = plan && (await stage.aim(victim, tab));
  const told = { asDone: false };
  const over = begin().then(
    () => (told.asDone = true),
    () => undefined,
  );
  if (plan === undefined) await over;
  else await Promise.race([progress.reached(plan.share), new Promise((soon) => setTimeout(soon, longestWait))]);
  const confirmedThen = [...confirmed];
  const wasDone = told.asDone;
  await kill?.();
  const moment = progress.hasEnded() ? 'after' : progress.hasBegun() ? 'during' : 'before';
  const length = plan === undefined ? await progress.length() : plan.length;
  // A browser that starts tidies up, for which the background opens the database: what is found of a migration is its second try.
  if (plan !== undefined && victim === 'browser') await stage.startAgain();
  if (victim === 'worker') await over;
  if (!tab.isClosed()) await tab.close();
  const found = await foundDatabase(stage.witness);
  const stored = new Set(found.annotations);
  const isAll = stored.size === notes.length && found.version === current;
  const isNothing = isOld ? found.version === 1 : stored.size === 0;
  const faults = [
    ...confirmedThen.filter((id) => !stored.has(id)).map((id) => `${id} was confirmed and is not there`),
    ...(wasDone && !isAll ? ['told as done, and not all of it is there'] : []),
    ...faultsOf[activity](found, notes),
    ...(await doesOpen(stage, stored.size)),
  ];
  const outcome = isAll ? 'all' : isNothing ? 'nothing' : 'some';
  return { outcome, moment, length, confirmed: confirmedThen.length, faults };
}

type Ready = (
  tab: Page,
  victim: Victim,
  notes: readonly Annotation[],
  onConfirmed: (id: string) => void,
) => Promise<() => Promise<unknown>>;

/** Brings each activity to where one call begins it. */
const readied: Readonly<Record<Activity, Ready>> = {
  async saving(tab, _victim, notes, onConfirmed) {
    await tab.exposeFunction('onConfirmed', onConfirmed);
    return () => tab.evaluate(saveAll, notes);
  },
  async importing(tab, _victim, notes) {
    const buffer = Buffer.from(toJson(notes, new Date()));
    await tab.locator('input[type=file]').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
    const button = tab.getByRole('button', { name: `Import ${notes.length.toLocaleString('en')} notes` });
    await button.waitFor();
    return async () => {
      await button.click();
      await tab.getByText(/^Imported:|nothing was imported/).waitFor();
    };
  },
  migrating(tab, victim) {
    // The worker migrates when it is asked, a tab when it shows the notes.
    if (victim !== 'tab') return Promise.resolve(() => tab.evaluate(sendUndo));
    return Promise.resolve(async () => {
      await tab.goto(new URL('/library.html', tab.url()).href, { waitUntil: 'commit' });
      await tab.getByText(/^\d[\d,]* notes$/).waitFor();
    });
  },
};

/** What each activity must not leave behind. */
const faultsOf: Readonly<Record<Activity, (found: FoundDatabase, notes: readonly Annotation[]) => string[]>> = {
  saving({ annotations, drafts, tallied, changes }) {
    const inBoth = annotations.length + drafts - sizes.saving;
    return [
      ...(inBoth === 0 ? [] : [`${annotations.length} notes and ${drafts} drafts of ${sizes.saving}`]),
      ...miscounted(annotations, tallied),
      ...(changes === annotations.length ? [] : [`${changes} entries in the journal for ${annotations.length} notes`]),
    ];
  },
  importing({ annotations, tallied, changes }, notes) {
    const isWhole = annotations.length === 0 || annotations.length === notes.length;
    return [
      ...(isWhole ? [] : [`${annotations.length} of ${notes.length} notes of one import`]),
      ...miscounted(annotations, tallied),
      ...(changes === Math.sign(annotations.length) ? [] : [`${changes} entries in the journal`]),
    ];
  },
  migrating({ version, annotations, tallied }, notes) {
    if (annotations.length !== notes.length) return [`${annotations.length} of ${notes.length} notes`];
    if (version === 1) return tallied === undefined ? [] : ['tallies in a database of version 1'];
    return version === current ? miscounted(annotations, tallied) : [`a database of version ${version}`];
  },
};

function miscounted(annotations: readonly string[], tallied: number | undefined): string[] {
  return (tallied ?? 0) === annotations.length ? [] : [`${tallied ?? 0} counted, ${annotations.length} there`];
}

/** The library has to open what is left, and show all of it. */
async function doesOpen(stage: KillStage, notes: number): Promise<string[]> {
  const page = await stage.openPage('library.html?list=flat');
  const shown =
    notes === 0 ? 'Your library is empty' : `${notes.toLocaleString('en')} ${notes === 1 ? 'note' : 'notes'}`;
  try {
    await page.getByText(shown, { exact: true }).first().waitFor({ timeout: 30_000 });
    return [];
  } catch {
    return [`the library does not show ${notes} notes but: ${(await page.locator('body').innerText()).slice(0, 200)}`];
  } finally {
    await page.close();
  }
}

function draftOf({ target, note, created }: Annotation): Draft {
  const [{ exact, prefix }] = target.selector;
  return { source: target.source, exact, prefix, note, evidence: [], evidenceText: '', updated: created };
}

interface InPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
  readonly onConfirmed: (id: string) => Promise<void>;
}

/** Runs in the tab: saves all at once, and tells of each that is confirmed. */
async function saveAll(notes: readonly Annotation[]): Promise<void> {
  const { chrome, onConfirmed } = globalThis as unknown as InPage;
  const saves = notes.map(async (input) => {
    const answer = (await chrome.runtime.sendMessage({ claimlight: 'saveAnnotation', input })) as
      { value?: { id: string } } | undefined;
    if (answer?.value !== undefined) await onConfirmed(answer.value.id);
  });
  await Promise.allSettled(saves);
}

/** Runs in the tab: a question for which the background opens the database. */
async function sendUndo(): Promise<void> {
  const { chrome } = globalThis as unknown as InPage;
  await chrome.runtime.sendMessage({ claimlight: 'undo', input: { source: 'https://nowhere.example/' } });
}

function tableOf(counts: readonly KillCount[]): string {
  const head = 'activity   victim    kills before during after   all  some  nothing  confirmed  seconds  faults';
  const lines = counts.map((count) => {
    const { kills, before, during, after, all, some, nothing, confirmed, seconds, faults } = count;
    const numbers = [kills, before, during, after, all, some, nothing, confirmed, seconds, faults.length];
    const widths = [5, 7, 7, 6, 6, 6, 9, 11, 9, 8];
    const row = numbers.map((n, at) => String(n).padStart(widths[at] ?? 0)).join('');
    return count.activity.padEnd(11) + count.victim.padEnd(10) + row;
  });
  return [head, ...lines].join('\n');
}
