import { setTimeout as pause } from 'node:timers/promises';
import { isUntagged } from '../../annotation/model/untagged.ts';
import type { Evaluation } from '../evaluate.ts';
import { activities, type Activity, current, type Given, givenFor, readied } from './kill-activities.ts';
import { foundDatabase, type FoundDatabase, putDatabase } from './kill-database.ts';
import { faultsIn } from './kill-faults.ts';
import { type Watched, watchMigration, watchSteps } from './kill-moment.ts';
import { KillStage, quietPage, victims, type Victim } from './kill-stage.ts';
import { type KillCount, tableOf } from './kill-table.ts';
import { type ToldBefore, WhatIsTold } from './what-is-told.ts';

/**
 * `npm run --silent evaluate -- kills [TIMES]`: kills the service worker, the tab and the whole browser in the middle
 * of saving, importing and migrating, and fills the disk, each so many times (50 if not said), at moments spread over
 * the activity, and looks at what is left. The victims are killed side by side, each in a browser of its own. Needs a
 * built extension, and for the full disk the right to mount a file system.
 */
export async function evaluate(times: string): Promise<Evaluation> {
  const counts = await Promise.all(victims.map((victim) => killDuringEach(victim, Number(times || 50))));
  const skipped = counts.flatMap((each, at) => (each === undefined ? victims[at] : []));
  const missing = skipped.map((victim) => `\n${victim}: skipped, as this user may not mount a file system`);
  const done = counts.flatMap((each) => each ?? []);
  return { table: tableOf(done) + missing.join(''), figures: { kills: done, skipped } };
}

/** Undefined if this victim cannot be killed here. */
async function killDuringEach(victim: Victim, times: number): Promise<KillCount[] | undefined> {
  const stage = victim === 'disk' ? await KillStage.openOnSmallDisk() : await KillStage.open();
  if (stage === undefined) return undefined;
  try {
    const counts: KillCount[] = [];
    for (const activity of activities)
      counts.push(await killDuring(stage, activity, victim, times, await lengthOf(stage, activity, victim)));
    return counts;
  } finally {
    await stage.close();
  }
}

/** How long a whole activity is, by letting it end: in the unit in which this victim's progress is watched. */
export async function lengthOf(stage: KillStage, activity: Activity, victim: Victim): Promise<number> {
  const { length, faults } = await oneRound(stage, activity, victim, undefined);
  if (faults.length > 0) throw new Error(`Nothing was killed, and yet: ${faults.join('; ')}`);
  return length;
}

/** Kills one victim again and again during one activity. */
export async function killDuring(
  stage: KillStage,
  activity: Activity,
  victim: Victim,
  times: number,
  length: number,
): Promise<KillCount> {
  const started = performance.now();
  const moments = { before: 0, during: 0, after: 0 };
  const outcomes = { all: 0, some: 0, nothing: 0 };
  const faults: string[] = [];
  let [confirmed, slowest] = [0, 0];
  for (let kill = 0; kill < times; kill++) {
    const round = await oneRound(stage, activity, victim, { share: (kill + 0.5) / times, length });
    moments[round.moment] += 1;
    outcomes[round.outcome] += 1;
    confirmed += round.confirmed;
    slowest = Math.max(slowest, round.toldAfter);
    faults.push(...round.faults.map((fault) => `kill ${kill + 1}: ${fault}`));
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  return { victim, activity, kills: times, ...moments, ...outcomes, confirmed, slowest, seconds, faults };
}

interface Round {
  readonly outcome: 'all' | 'some' | 'nothing';
  readonly moment: 'before' | 'during' | 'after';
  /** Of the activity, if it was let to end. */
  readonly length: number;
  readonly confirmed: number;
  /** Milliseconds from the kill until the page knew how it ended. */
  readonly toldAfter: number;
  readonly faults: readonly string[];
}

/** Milliseconds after which an activity that has not come as far as it should is killed where it is. */
const longestWait = 10_000;

/** Milliseconds within which a page has to know that the background is gone, or what came of it. */
const longestSilence = 5000;

/** @param plan how much of the activity is done before the kill, and how long the whole is; undefined to let it end. */
async function oneRound(
  stage: KillStage,
  activity: Activity,
  victim: Victim,
  plan: { readonly share: number; readonly length: number } | undefined,
): Promise<Round> {
  const given = givenFor(activity);
  await putDatabase(stage.witness, given.version, given.stored);
  const tab = await stage.openPage(activity === 'importing' ? 'library.html#files' : quietPage);
  const told = new WhatIsTold();
  const begin = await readied[activity](tab, victim, given.notes, told);
  const progress = await watched(stage, activity, victim, plan?.length);
  const kill = plan && (await stage.aim(victim, tab));
  told.follow(begin());
  if (plan === undefined) await told.over;
  else await Promise.race([progress.reached(plan.share), pause(longestWait)]);
  const before = told.untilNow();
  await kill?.();
  const moment = progress.hasEnded() ? 'after' : progress.hasBegun() ? 'during' : 'before';
  const length = plan === undefined ? await progress.length() : plan.length;
  // Who is left has to be told. A migration ends before anything is answered, however long it takes.
  const isLeft = kill !== undefined && (victim === 'worker' || victim === 'disk');
  const toldAfter = isLeft ? await told.within(longestSilence) : 0;
  const silent = isLeft && activity !== 'migrating' && toldAfter >= longestSilence ? ['nothing was told'] : [];
  // A browser that starts tidies up, for which the background opens the database: what is found of a migration is its
  // second try.
  if (kill && (victim === 'browser' || victim === 'disk')) await stage.startAgain();
  else if (!tab.isClosed()) await tab.close();
  const found = await foundDatabase(stage.witness);
  const { outcome, faults } = judge(activity, found, given, before);
  const all = [...silent, ...faults, ...(await doesOpen(stage, found))];
  return { outcome, moment, length, confirmed: before.confirmed.length, toldAfter, faults: all };
}

function watched(stage: KillStage, activity: Activity, victim: Victim, length: number | undefined): Promise<Watched> {
  return activity === 'migrating' && victim === 'tab'
    ? watchMigration(stage.witness, current, length)
    : stage
        .worker()
        .then((worker) => watchSteps(worker, activity === 'migrating' ? 'versionchange' : 'readwrite', length));
}

/** How much of an activity is there, and what breaks a promise. */
function judge(
  activity: Activity,
  found: FoundDatabase,
  given: Given,
  { confirmed, isAllDone }: ToldBefore,
): Pick<Round, 'outcome' | 'faults'> {
  const stored = new Set(found.annotations.map(({ id }) => id));
  const isAll = stored.size === given.notes.length && found.version === current;
  const isNothing = activity === 'migrating' ? found.version === 1 : stored.size === 0;
  const faults = [
    ...confirmed.filter((id) => !stored.has(id)).map((id) => `${id} was confirmed and is not there`),
    ...(isAllDone && !isAll ? ['told as done, and not all of it is there'] : []),
    ...faultsIn(activity, found, given),
  ];
  return { outcome: isAll ? 'all' : isNothing ? 'nothing' : 'some', faults };
}

/** The library has to open what is left, and show all of it. */
async function doesOpen(stage: KillStage, { annotations, drafts }: FoundDatabase): Promise<string[]> {
  const page = await stage.openPage('library.html?list=flat');
  const notes = annotations.length + drafts.filter(isUntagged).length;
  const counted = `${notes.toLocaleString('en')} ${notes === 1 ? 'note' : 'notes'}`;
  const shown = notes > 0 ? counted : 'Your library is empty';
  try {
    await page.getByText(shown, { exact: true }).first().waitFor({ timeout: 30_000 });
    return [];
  } catch {
    return [`the library does not show ${notes} notes but: ${(await page.locator('body').innerText()).slice(0, 200)}`];
  } finally {
    await page.close();
  }
}
