import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureOf } from '../../failure/failure.ts';
import { watchBlindWrites } from './blind-writes.ts';
import { Story } from './story.ts';
import { storySteps, type StoryStep } from './story-steps.ts';

/** Sequences in each half; `npm run test:stories` runs ten thousand in all. */
const half = Number(process.env.STORIES ?? 500) / 2;

const blindWrites = watchBlindWrites();

/** Only a dead worker lets a step fail, and the reader is told so. */
async function run(story: Story, { run, mayBeLate = false }: StoryStep): Promise<void> {
  try {
    await run(story);
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== 'no-answer' && !(mayBeLate && failure === 'storage-invalid')) throw error;
  }
}

async function tell(steps: readonly StoryStep[]): Promise<void> {
  const story = await Story.begin();
  for (const step of steps) {
    await run(story, step);
    expect(await story.lost(), `after: ${step.name}`).toEqual([]);
  }
  await story.settle();
  expect(await story.lost(), 'once all is settled').toEqual([]);
  expect(await story.untrue()).toEqual([]);
  expect(story.aside.items.size, 'kept aside').toBe(0);
  expect(blindWrites, 'drafts that were not read').toEqual([]);
  story.db.close();
}

const isNightly = 'STORIES' in process.env;

test(
  'nothing that was typed is lost, and what a window shows is so',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(storySteps, { minLength: 12, maxLength: 12 }), async (steps) => {
        await tell(steps);
      }),
      { numRuns: half, ...(isNightly && { seed: Date.now() }) },
    ),
  24 * 60 * 60 * 1000,
);

test(
  'undo leads back to what was there, and redo to what was undone',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(storySteps, { minLength: 11, maxLength: 11 }), storySteps, async (steps, last) => {
        const story = await Story.begin();
        for (const step of steps) await run(story, step);
        await story.settle();
        const [before, entries] = [await story.told(), await story.entries()];
        await run(story, last);
        await story.settle();
        const after = await story.told();
        const made = (await story.entries()) - entries;
        if (made === 1 && after !== before && last.isTyping !== true) {
          await story.background.ask('undo', {});
          expect(await story.told(), `undo of: ${last.name}`).toBe(before);
          await story.background.ask('redo', {});
          expect(await story.told(), `redo of: ${last.name}`).toBe(after);
        }
        expect(await story.lost(), 'there and back').toEqual([]);
        story.db.close();
      }),
      { numRuns: half, ...(isNightly && { seed: Date.now() }) },
    ),
  24 * 60 * 60 * 1000,
);
