import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Evaluation } from '../evaluate.ts';
import { inventedAnnotations } from '../bench/invented-library.ts';
import { activities, type Activity, current, draftOf, faultsOf, readied, sizes } from './kill-activities.ts';
import { foundDatabase, type FoundDatabase, putDatabase } from './kill-database.ts';
import { watchMigration, watchSteps } from './kill-moment.ts';
import { KillStage, quietPage, victims, type Victim } from './kill-stage.ts';
import { type KillCount, tableOf } from './kill-table.ts';

/**
 * `npm run --silent evaluate -- kills [TIMES]`: kills the service worker, the tab and the whole browser in the middle
 * of saving, importing and migrating, each so many times (50 if not said), at moments spread over the activity, and
 * looks at what is left. The victims of one activity are killed side by side, each in a browser of its own. Needs a
 * built extension.
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
  // A browser that starts tidies up, for which the background opens the database: what is found of a migration is its
  // second try.
  if (plan !== undefined && victim === 'browser') await stage.startAgain();
  if (victim === 'worker') await over;
  if (!tab.isClosed()) await tab.close();
  const found = await foundDatabase(stage.witness);
  const { outcome, faults } = judge(activity, found, notes, confirmedThen, wasDone);
  const all = [...faults, ...(await doesOpen(stage, found.annotations.length))];
  return { outcome, moment, length, confirmed: confirmedThen.length, faults: all };
}

/**
 * How much of an activity is there, and what breaks a promise.
 * @param confirmed ids of the notes whose saving was confirmed before the kill
 * @param wasDone whether the reader was told before the kill that all is done
 */
function judge(
  activity: Activity,
  found: FoundDatabase,
  notes: readonly Annotation[],
  confirmed: readonly string[],
  wasDone: boolean,
): Pick<Round, 'outcome' | 'faults'> {
  const stored = new Set(found.annotations);
  const isAll = stored.size === notes.length && found.version === current;
  const isNothing = activity === 'migrating' ? found.version === 1 : stored.size === 0;
  const faults = [
    ...confirmed.filter((id) => !stored.has(id)).map((id) => `${id} was confirmed and is not there`),
    ...(wasDone && !isAll ? ['told as done, and not all of it is there'] : []),
    ...faultsOf[activity](found, notes),
  ];
  return { outcome: isAll ? 'all' : isNothing ? 'nothing' : 'some', faults };
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
