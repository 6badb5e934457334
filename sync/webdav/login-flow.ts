import * as z from 'zod/mini';
import type { Server } from '../../backup/server.ts';
import { FailureError, type Failure } from '../../failure/failure.ts';
import { ask, type ServerAnswer } from './request.ts';

/** Where the reader lets us in, and how we hear of it. */
const startedSchema = z.object({
  poll: z.object({ token: z.string().check(z.maxLength(1000)), endpoint: z.url() }),
  login: z.url(),
});

const grantedSchema = z.object({ server: z.url(), loginName: z.string(), appPassword: z.string() });

/** Bytes of an answer; they have some hundred. */
const longestAnswer = 100_000;

/** In milliseconds. */
export interface LoginTimes {
  /** Between two questions whether the reader has let us in. */
  readonly between: number;
  /** Until nobody asks any more: Nextcloud itself forgets after 20 minutes. */
  readonly most: number;
  /** Without a byte before the server counts as out of reach. */
  readonly patience: number;
}

const usualTimes: LoginTimes = { between: 2000, most: 20 * 60 * 1000, patience: 60_000 };

/** The folder that is made for notes, by the address that needs no id of the user, which may differ from the name. */
const folder = 'remote.php/webdav/Claimlight/';

/**
 * Nextcloud's login flow, version 2: the reader logs in on a page of the server, which then gives us a password of our
 * own. https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html
 *
 * Nothing is asked of, and no page is opened at, any other origin than the typed one. Rejects with a FailureError:
 * `server-no-login` if this is no Nextcloud, `server-login-late` if the reader did not let us in in time.
 *
 * @param nextcloud its address, with a slash at its end.
 * @param onPage is given the page where the reader logs in.
 */
export async function logIn(
  nextcloud: string,
  onPage: (page: string) => void,
  times: LoginTimes = usualTimes,
): Promise<Server> {
  const until = Date.now() + times.most;
  const started = contentOf(await post(new URL('index.php/login/v2', nextcloud), '', times), startedSchema);
  const [page, endpoint] = [started.login, started.poll.endpoint].map((address) => new URL(address));
  if (page?.origin !== new URL(nextcloud).origin || endpoint?.origin !== page.origin)
    throw new FailureError('server-elsewhere', { detail: `login at ${page?.origin}, asked at ${endpoint?.origin}` });
  onPage(page.href);
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, times.between));
    const granted = await grantedAt(endpoint, started.poll.token, times);
    if (granted === undefined) continue;
    return { address: new URL(folder, nextcloud).href, user: granted.loginName, password: granted.appPassword };
  }
  throw new FailureError('server-login-late');
}

/** Undefined as long as the reader has not let us in; what passes by itself is waited for. */
async function grantedAt(
  endpoint: URL,
  token: string,
  times: LoginTimes,
): Promise<z.infer<typeof grantedSchema> | undefined> {
  try {
    const answer = await post(endpoint, new URLSearchParams({ token }).toString(), times);
    if (answer.status === 404 || answer.status === 429 || answer.status >= 500) return undefined;
    return contentOf(answer, grantedSchema);
  } catch (error) {
    if (error instanceof FailureError && error.failure === passing) return undefined;
    throw error;
  }
}

const passing: Failure = 'server-unreachable';

function post(address: URL, form: string, { patience }: LoginTimes): Promise<ServerAnswer> {
  // The name under which the reader finds us among their devices, where the browser lets it through.
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': 'Claimlight' };
  const body = new TextEncoder().encode(form);
  return ask(address, { method: 'POST', headers, body, most: longestAnswer }, patience);
}

function contentOf<Schema extends z.ZodMiniType>({ status, bytes }: ServerAnswer, schema: Schema): z.infer<Schema> {
  const parsed = status === 200 ? schema.safeParse(jsonOf(bytes)) : undefined;
  if (parsed?.success === true) return parsed.data;
  throw new FailureError(status === 429 || (status >= 500 && status !== 501) ? 'server-busy' : 'server-no-login', {
    detail: `POST: ${status}`,
  });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
