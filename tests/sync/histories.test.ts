import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WebdavCarrier } from '../../sync/webdav/webdav-carrier.ts';
import { inventedHistory, playHistory, type History } from './history.ts';
import { WebdavServer } from './webdav-server.ts';

/** Histories; `npm run test:stories` plays ten thousand. */
const histories = process.env.STORIES === undefined ? 300 : Number(process.env.STORIES);

/** Over a network each costs twenty times as much. */
const overNetwork = Math.ceil(histories / 20);

const seeded = process.env.STORIES !== undefined && { seed: Date.now() };
const nothing = { differences: [], lost: [], doubled: [], returned: [], unlike: [] };

test(
  'four devices over one folder: nothing is lost, nothing is doubled, and nothing that was deleted comes back',
  () => holds(histories, (history) => playHistory(history)),
  24 * 60 * 60 * 1000,
);

test(
  'the same over WebDAV, where a device that dies is a connection that ends',
  async () => {
    const servers = [new WebdavServer(), new WebdavServer(), new WebdavServer(), new WebdavServer()];
    const places = await Promise.all(servers.map((server) => server.start()));
    const play = (history: History) => {
      const free = servers.map((server, at) => [server, places[at]] as const);
      return playHistory(history, (seen) => {
        const [server, place] = free.shift() ?? [];
        if (server === undefined || place === undefined) throw new Error('there are four devices');
        server.store = seen;
        return new WebdavCarrier(place);
      });
    };
    await holds(overNetwork, play).finally(() => Promise.all(servers.map((server) => server.stop())));
  },
  24 * 60 * 60 * 1000,
);

function holds(numRuns: number, play: (history: History) => Promise<object>): Promise<void> {
  const property = fc.asyncProperty(inventedHistory, async (history) => {
    expect(await play(history)).toEqual(nothing);
  });
  return fc.assert(property, { numRuns, ...seeded });
}

test('what came of a note later than its end elsewhere is told, though the note is not there any more', async () => {
  // Made on two devices, as by one file; typed into on a third, whose clock is ahead; deleted for good on the first.
  const steps = [
    { at: 0, of: 0, does: 'make' },
    { at: 2, of: 0, does: 'make' },
    { at: 0, of: 0, does: 'sync' },
    { at: 1, of: 0, does: 'sync' },
    { at: 1, of: 0, does: 'type' },
    { at: 0, of: 0, does: 'trash' },
    { at: 0, of: 0, does: 'sync' },
    { at: 0, of: 0, does: 'delete' },
  ] as const;
  const skews = [0, 3 * 24 * 60 * 60 * 1000, 24 * 60 * 60 * 1000, 0];
  expect(await playHistory({ steps, skews, delays: [[0, 0]] })).toEqual(nothing);
});
