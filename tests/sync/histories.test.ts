import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedHistory, playHistory } from './history.ts';

/** Histories; `npm run test:stories` plays ten thousand. */
const histories = process.env.STORIES === undefined ? 300 : Number(process.env.STORIES);

test(
  'four devices over one folder: nothing is lost, nothing is doubled, and nothing that was deleted comes back',
  () =>
    fc.assert(
      fc.asyncProperty(inventedHistory, async (history) => {
        const { differences, lost, doubled, returned, unlike } = await playHistory(history);
        expect({ differences, lost, doubled, returned, unlike }).toEqual({
          differences: [],
          lost: [],
          doubled: [],
          returned: [],
          unlike: [],
        });
      }),
      { numRuns: histories, ...(process.env.STORIES !== undefined && { seed: Date.now() }) },
    ),
  24 * 60 * 60 * 1000,
);
