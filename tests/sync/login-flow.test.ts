import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextcloudAddress } from '../../sync/webdav/address.ts';
import { logIn } from '../../sync/webdav/login-flow.ts';
import { WebdavCarrier } from '../../sync/webdav/webdav-carrier.ts';
import { Nextcloud } from './nextcloud.ts';

const soon = { between: 10, most: 20_000, patience: 5000 };

let cloud: Nextcloud;
let address: string;
let pages: string[];

beforeEach(async () => {
  cloud = new Nextcloud();
  [address, pages] = [await cloud.start(), []];
});
afterEach(() => cloud.stop());

/** The reader opens the page at once. */
function openPage(page: string): void {
  pages.push(page);
  void fetch(page);
}

describe('the login of a Nextcloud', () => {
  it('gives the folder a name and password once the reader has let us in, however often we ask before', async () => {
    cloud.loginFaults = { answers: [404, 503, 0, 429, 404] };
    const server = await logIn(address, openPage, soon);
    expect(server).toEqual({
      address: `${address}remote.php/webdav/Claimlight/`,
      user: 'ada',
      password: 'three ferries',
    });
    expect(pages).toEqual([`${address}index.php/login/v2/flow/for-people`]);
    expect(cloud.asked.filter((line) => line.includes('/poll')).length).toBe(6);
    expect(cloud.asked).toContain('POST /index.php/login/v2/poll token=for-programs');
    const carrier = new WebdavCarrier(server);
    expect(await carrier.list()).toEqual([]);
    await carrier.write('a.ndjson', new Uint8Array([1]));
    expect(await carrier.list()).toContain('a.ndjson');
  });

  it.each([{ pageAt: 'https://elsewhere.example' }, { endpointAt: 'https://elsewhere.example' }])(
    'is followed to no other origin than the typed one: %o',
    async (faults) => {
      cloud.loginFaults = faults;
      await expect(logIn(address, openPage, soon)).rejects.toMatchObject({ failure: 'server-elsewhere' });
      expect([pages, cloud.asked]).toEqual([[], ['POST /index.php/login/v2']]);
    },
  );

  it.each([
    ['no Nextcloud', { status: 404, body: 'Not found' }, 'server-no-login'],
    ['no Nextcloud, and greets everyone', { status: 200, body: '<h1>Welcome</h1>' }, 'server-no-login'],
    ['a Nextcloud with half an answer', { status: 200, body: '{"poll":{"token":"a"}}' }, 'server-no-login'],
    ['a Nextcloud under repair', { status: 503, body: '' }, 'server-busy'],
  ] as const)('tells the reader of %s', async (_, start, failure) => {
    cloud.loginFaults = { start };
    await expect(logIn(address, openPage, soon)).rejects.toMatchObject({ failure });
    expect(pages).toEqual([]);
  });

  it('is waited for no longer than the server remembers it', async () => {
    cloud.isUnattended = true;
    const late = logIn(address, openPage, { ...soon, most: 200 });
    await expect(late).rejects.toMatchObject({ failure: 'server-login-late' });
  });
});

it('the address of a Nextcloud is found in that of its folder, and has encryption', () => {
  expect(nextcloudAddress('cloud.example')).toBe('https://cloud.example/');
  expect(nextcloudAddress('https://cloud.example/next/index.php/apps/files')).toBe('https://cloud.example/next/');
  expect(nextcloudAddress('https://cloud.example/remote.php/dav/files/ada/')).toBe('https://cloud.example/');
  expect(nextcloudAddress('http://cloud.example')).toBeUndefined();
});
