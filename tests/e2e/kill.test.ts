import { expect, it } from 'vitest';
import { victims } from '../../evaluation/kills/kill-stage.ts';
import { activities } from '../../evaluation/kills/kill-activities.ts';
import { killDuring } from '../../evaluation/kills/kills.ts';
import { killAroundTags } from '../../evaluation/kills/tag-kills.ts';

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

/** `npm run --silent evaluate -- tag-kills 200` does it as often as was promised. */
it('the worker killed around a click on a tag leaves the tag stored, once, or told as not stored', async () => {
  const { stored, told, faults } = await killAroundTags(10);
  expect(faults).toEqual([]);
  expect(stored + told).toBe(10);
}, 240_000);
