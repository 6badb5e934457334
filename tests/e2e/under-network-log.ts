import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { networkLogs } from '../../scripts/extension-browser.ts';
import { expectNothingSent, isOfTests, requestsOfChromium, type LoggedRequest } from './network-log.ts';

/** What the file under test says of its requests. */
interface Said {
  /** True if its pages ask other sites for something: then only what the extension asks for counts. */
  asksElsewhere: boolean;
  /** True once a site of the tests was asked, which the log has to hold then. */
  isAsked: boolean;
  /** True if notes are shared through a server of the tests: the extension asks that, and nothing else. */
  sharesByServer: boolean;
}

export const said: Said = { asksElsewhere: false, isAsked: false, sharesByServer: false };

let logs = '';

/** For each end-to-end file: whatever starts a Chromium with the extension is logged, and judged at the end. */
beforeAll(async () => {
  logs = await mkdtemp(join(tmpdir(), 'claimlight-network-'));
  process.env[networkLogs] = logs;
});
afterAll(async () => {
  const files = await readdir(logs);
  const requests = (await Promise.all(files.map((file) => requestsOfChromium(join(logs, file))))).flat();
  // Else the log would not be of what was done.
  if (said.isAsked) expect(requests.filter(isOfTests)).not.toEqual([]);
  const isSharing = (request: LoggedRequest): boolean => said.sharesByServer && isOfTests(request);
  expectNothingSent(
    requests.filter((request) => !isSharing(request)),
    { ofPages: said.asksElsewhere },
  );
  await rm(logs, { recursive: true });
});
