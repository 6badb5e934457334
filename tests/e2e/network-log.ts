import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';

/** Who asks for a newer browser, or who is signed in, as Chromium calls it. */
const browserItself = 'not an origin';

/** One request that a browser began, whether or not anybody answered. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin of who asked for it, such as `chrome-extension://…`; empty where the log does not tell. */
  readonly initiator: string;
  /** True for the page of a tab, which somebody has opened; false where the log does not tell. */
  readonly isPage: boolean;
}

/** The network log of a Chromium that was started with `--log-net-log`, once it has ended or was killed. */
export async function requestsOfChromium(path: string): Promise<LoggedRequest[]> {
  const { constants, events } = parsedLog(await readFile(path, 'utf8'));
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type, params }) => type === started && params?.url !== undefined)
    .map(({ params }) => ({
      url: params?.url ?? '',
      initiator: params?.initiator ?? '',
      isPage: params?.request_type === 'main frame',
    }));
}

/** An event stands on a line of its own; of a browser that was killed the last ones, or all, may be missing. */
function parsedLog(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    const whole = text.slice(0, text.lastIndexOf('},\n') + 1);
    if (whole.includes('"events": [')) return JSON.parse(`${whole}]}`) as NetLog;
    return { constants: { logEventTypes: {} }, events: [] };
  }
}

/** See https://www.chromium.org/developers/design-documents/network-stack/netlog/. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string; readonly request_type?: string };
  }[];
}

/**
 * The log of a Firefox that was started as `firefoxLogging` says. It does not tell who asked: what goes to the
 * browser's maker is taken for the browser's own.
 */
export async function requestsOfFirefox(path: string): Promise<LoggedRequest[]> {
  const name = basename(path);
  const files = (await readdir(dirname(path))).filter((file) => file.startsWith(name));
  const logs = await Promise.all(files.map((file) => readFile(join(dirname(path), file), 'utf8')));
  return logs.flatMap((log) =>
    [...log.matchAll(/\buri=(\S+)/g)].map(([, url = '']) => ({
      url,
      initiator: /\.(?:mozilla\.(?:com|org|net)|firefox\.com)$/.test(new URL(url).hostname) ? browserItself : '',
      isPage: false,
    })),
  );
}

/** What has Firefox write its requests to a file. */
export function firefoxLogging(path: string): Readonly<Record<string, string>> {
  return { MOZ_LOG: 'nsHttp:3', MOZ_LOG_FILE: path };
}

/**
 * Fails if anything was asked for but by the sites of the tests, and but what somebody opened in a tab.
 *
 * @param allowed `ofPages`: whatever a page asks for is its own.
 */
export function expectNothingSent(requests: readonly LoggedRequest[], allowed = { ofPages: false }): void {
  const sent = requests.filter((request) => {
    const { url, initiator, isPage } = request;
    if (isPage || !/^(?:https?|wss?):/.test(url) || initiator === browserItself) return false;
    if (initiator.includes('extension://')) return true;
    return !isOfTests(request) && !(allowed.ofPages && /^https?:/.test(initiator));
  });
  expect(sent).toEqual([]);
}

/** True for what goes to the servers of the tests. */
export function isOfTests({ url }: LoggedRequest): boolean {
  return /^(?:127\.0\.0\.1|(?:.*\.)?localhost)$/.test(new URL(url).hostname);
}
