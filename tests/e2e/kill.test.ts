import { expect, it } from 'vitest';
import { victims } from '../../evaluation/kills/kill-stage.ts';
import { activities } from '../../evaluation/kills/kill-activities.ts';
import { killDuring } from '../../evaluation/kills/kills.ts';

/**
 * Kills of each victim during each activity; `npm run --silent evaluate -- kills 50` does it as often as was promised.
 */
const times = 2;

const combinations = activities.flatMap((activity) => victims.map((victim) => ({ activity, victim })));

it.each(combinations)(
  'the $victim killed in the middle of $activity leaves all or nothing of each transaction, and every confirmed save',
  async ({ activity, victim }) => {
    const { faults, kills } = await killDuring(activity, victim, times);
    expect(faults).toEqual([]);
    expect(kills).toBe(times);
  },
  240_000,
);
