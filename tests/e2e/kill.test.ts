import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities, type Activity } from '../../evaluation/kills/kill-activities.ts';
import { killDuring, lengthOf } from '../../evaluation/kills/kills.ts';
import { KillStage, type Victim } from '../../evaluation/kills/kill-stage.ts';
import { killAroundTags } from '../../evaluation/kills/tag-kills.ts';

/**
 * Kills of each victim during each activity; `npm run --silent evaluate -- kills 50` does it as often as was promised,
 * and fills the disk as well.
 */
const times = 2;

const combinations = activities.flatMap((activity) =>
  (['worker', 'tab', 'browser'] as const).map((victim) => ({ activity, victim })),
);

describe('in one browser', () => {
  let stage: KillStage;
  beforeAll(async () => {
    stage = await KillStage.open();
  });
  afterAll(() => stage.close());

  const lengths = new Map<string, number>();

  /** An activity has as many steps whoever is killed; only a migration in a tab is measured in milliseconds. */
  async function knownLength(activity: Activity, victim: Victim): Promise<number> {
    const name = activity === 'migrating' && victim === 'tab' ? 'migrating in a tab' : activity;
    const length = lengths.get(name) ?? (await lengthOf(stage, activity, victim));
    lengths.set(name, length);
    return length;
  }

  it.each(combinations)(
    'the $victim killed in the middle of $activity leaves all or nothing of each transaction, and every confirmed save',
    async ({ activity, victim }) => {
      const { faults, kills } = await killDuring(stage, activity, victim, times, await knownLength(activity, victim));
      expect(faults).toEqual([]);
      expect(kills).toBe(times);
    },
    240_000,
  );
});

/** `npm run --silent evaluate -- tag-kills 200` does it as often as was promised. */
it('the worker killed around a click on a tag leaves the tag stored, once, or told as not stored', async () => {
  const { stored, told, faults } = await killAroundTags(10);
  expect(faults).toEqual([]);
  expect(stored + told).toBe(10);
}, 240_000);
