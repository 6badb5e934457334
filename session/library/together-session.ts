import { lastTypedAt } from '../../backup/due.ts';
import {
  askToWriteInto,
  canChooseFolder,
  chosenFolder,
  chooseFolder,
  folderKey,
  forgetFolder,
  keepFolderKey,
  mayWriteInto,
} from '../../backup/folder.ts';
import { chosenServer, forgetServer, keepServer, type Server } from '../../backup/server.ts';
import type {
  ServerEntry,
  SharedWithKind,
  TogetherActions,
  TogetherQuestion,
  TogetherState,
} from '../../components/views/together.ts';
import { FailureError, failureOf } from '../../failure/failure.ts';
import { openPage } from '../../messaging/own-pages.ts';
import { askToReach, mayReach } from '../../messaging/site-access.ts';
import { askForRound, type RoundAnswers } from '../../messaging/sync-port.ts';
import { readSettings } from '../../settings/settings.ts';
import { changeSharing, forgetSync, readLastSync, readSharing } from '../../settings/sync-settings.ts';
import { keptPassphrase } from '../../sync/files/seal.ts';
import { nextcloudAddress, serverAddress } from '../../sync/webdav/address.ts';
import { Session } from '../session.ts';
import { backUp } from './backup-session.ts';
import { logInThere, throughServer } from './server-frame.ts';

/** Milliseconds between two rounds by themselves, while the library is open. */
const pause = 5 * 60 * 1000;

const inBrowser = {
  canChooseFolder,
  chosenFolder: () => chosenFolder('together'),
  chooseFolder: () => chooseFolder('together'),
  mayWriteInto,
  askToWriteInto,
  chosenServer,
  keepServer,
  mayReach,
  askToReach,
  tryServer,
  logIn: logInThere,
  openPage,
  isSealed: async () => (await folderKey('together')) !== undefined,
  forget,
  keepPassphrase,
  keepBackup,
  readLastSync,
  readSharing,
  changeSharing,
  readName: async () => (await readSettings()).name,
  askForRound: askForRoundThere,
};

/** What sharing has of the browser. */
export type TogetherSources = typeof inBrowser;

/** Notes kept in step with the reader's other devices, or with other people, through a folder or a server. */
export class TogetherSession extends Session<TogetherState> {
  readonly #sources: TogetherSources;
  readonly #signal: AbortSignal;
  #folder: FileSystemDirectoryHandle | undefined;
  #server: Server | undefined;
  #login = new AbortController();

  readonly actions: TogetherActions = {
    onChooseFolder: (passphrase, sharedWith) => void this.#join(passphrase, sharedWith),
    onUseServer: (server, passphrase, sharedWith) => void this.#useServer(server, passphrase, sharedWith),
    onLogIn: (address, passphrase, sharedWith) => void this.#logIn(address, passphrase, sharedWith),
    onStopLogin: () => this.#login.abort(),
    onStartsPrivate: (startsPrivate) => void this.#startPrivate(startsPrivate),
    onPassphrase: (passphrase) => void this.#tryPassphrase(passphrase),
    onSynchronise: () => void this.#synchronise({}),
    onAnswer: (isYes) => void this.#answer(isYes),
    onStop: () => void this.#stop(),
  };

  constructor(signal: AbortSignal, sources = inBrowser) {
    const canChooseFolder = sources.canChooseFolder();
    super({ canChooseFolder, sharedWith: 'devices', name: '', startsPrivate: false, isSealed: false });
    this.#sources = sources;
    this.#signal = signal;
    void this.#look().then(() => this.#roundByItself());
    const timer = setInterval(() => void this.#look().then(() => this.#roundByItself()), pause);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  async #join(passphrase: string, sharedWith: SharedWithKind): Promise<void> {
    try {
      await this.#sources.chooseFolder();
    } catch {
      // To close the picker without a choice is an error to the browser, and none to us.
      return;
    }
    await this.#begin(passphrase, sharedWith);
  }

  /** In answer to a click: the browser may have to ask the reader whether we may reach the server. */
  async #useServer(entry: ServerEntry, passphrase: string, sharedWith: SharedWithKind): Promise<void> {
    const address = serverAddress(entry.address);
    if (address === undefined) {
      this.change({ problem: 'server-address' });
      return;
    }
    this.change({ running: { done: 0, total: 0 }, problem: undefined });
    await this.#try(async () => {
      if (!(await this.#sources.askToReach(address))) throw new FailureError('server-not-allowed');
      await this.#tryAndKeep({ ...entry, address });
    });
    this.change({ running: undefined });
    if (this.snapshot.problem === undefined) await this.#begin(passphrase, sharedWith);
  }

  /** As `#useServer`; name and password come from a page of the server where the reader lets us in. */
  async #logIn(typed: string, passphrase: string, sharedWith: SharedWithKind): Promise<void> {
    const address = nextcloudAddress(typed);
    if (address === undefined) {
      this.change({ problem: 'server-address' });
      return;
    }
    this.#login = new AbortController();
    const { signal } = this.#login;
    this.change({ login: {}, problem: undefined });
    await this.#try(async () => {
      const { askToReach, logIn, openPage } = this.#sources;
      if (!(await askToReach(address))) throw new FailureError('server-not-allowed');
      const onPage = (page: string): void => {
        this.change({ login: { page } });
        // Where no tab opens, the page is still linked.
        openPage(page).catch(() => undefined);
      };
      await this.#tryAndKeep(await logIn(address, onPage, AbortSignal.any([signal, this.#signal])));
    });
    this.change({ login: undefined, ...(signal.aborted && { problem: undefined }) });
    if (this.snapshot.problem === undefined && !signal.aborted) await this.#begin(passphrase, sharedWith);
  }

  /** What was typed wrong is told while it can still be mended. */
  async #tryAndKeep(server: Server): Promise<void> {
    await this.#sources.tryServer(server);
    await this.#sources.keepServer(server);
  }

  async #begin(passphrase: string, sharedWith: SharedWithKind): Promise<void> {
    await this.#try(async () => {
      await this.#sources.changeSharing({ sharedWith });
      await this.#sources.keepPassphrase(passphrase);
      await this.#sources.keepBackup();
    });
    await this.#look();
    if (this.snapshot.problem === undefined) await this.#round({});
  }

  async #startPrivate(startsPrivate: boolean): Promise<void> {
    await this.#try(() => this.#sources.changeSharing({ startsPrivate }));
    await this.#look();
  }

  async #tryPassphrase(passphrase: string): Promise<void> {
    await this.#try(() => this.#sources.keepPassphrase(passphrase));
    await this.#look();
    await this.#round({});
  }

  /** In answer to a click: the browser may have to ask the reader again. */
  async #synchronise(answers: RoundAnswers): Promise<void> {
    const { askToReach, askToWriteInto } = this.#sources;
    if (this.#server !== undefined) await askToReach(this.#server.address).catch(() => false);
    else if (this.#folder !== undefined) await askToWriteInto(this.#folder).catch(() => false);
    await this.#look();
    await this.#round(answers);
  }

  async #answer(isYes: boolean): Promise<void> {
    const { question } = this.snapshot;
    this.change({ question: undefined });
    if (isYes && question !== undefined) await this.#synchronise(answerTo(question));
  }

  async #stop(): Promise<void> {
    await this.#try(this.#sources.forget);
    this.change({ question: undefined, report: undefined });
    await this.#look();
  }

  /** Nobody is asked then: neither the browser's question nor ours may come by itself. */
  async #roundByItself(): Promise<void> {
    const { place, question, problem } = this.snapshot;
    const isOpen = question !== undefined || problem === 'passphrase-wrong';
    if (place?.isAllowed === true && !isOpen) await this.#round({});
  }

  async #round(answers: RoundAnswers): Promise<void> {
    if (this.snapshot.running !== undefined) return;
    this.change({ running: { done: 0, total: 0 }, report: undefined, question: undefined });
    await this.#try(async () => {
      const onProgress = (done: number, total: number): void => this.change({ running: { done, total } });
      const outcome = await this.#sources.askForRound(answers, onProgress, this.#signal);
      this.change('question' in outcome ? { question: outcome.question } : { report: outcome.report });
    });
    this.change({ running: undefined });
    await this.#look();
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      this.change({ problem: undefined });
    } catch (error) {
      if (!this.#signal.aborted) this.change({ problem: failureOf(error) });
    }
  }

  async #look(): Promise<void> {
    try {
      const { chosenFolder, chosenServer, isSealed, readLastSync, readSharing, readName } = this.#sources;
      [this.#folder, this.#server] = [await chosenFolder(), await chosenServer()];
      const [place, sharing, name] = [await this.#place(), await readSharing(), await readName()];
      this.change({ place, ...sharing, name, isSealed: await isSealed(), last: await readLastSync() });
    } catch (error) {
      this.change({ problem: failureOf(error) });
    }
  }

  async #place(): Promise<TogetherState['place']> {
    const { mayReach, mayWriteInto } = this.#sources;
    if (this.#server !== undefined) {
      const { address } = this.#server;
      return { kind: 'server', name: nameOf(address), isAllowed: await mayReach(address) };
    }
    const folder = this.#folder;
    return folder && { kind: 'folder', name: folder.name, isAllowed: await mayWriteInto(folder) };
  }
}

/** As it is read aloud: without what all such addresses begin and end with. */
function nameOf(address: string): string {
  return decodeURI(address.replace(/^https?:\/\//, '').replace(/\/$/, ''));
}

/** Rejects with a FailureError where there is no folder that we can read at an address. */
async function tryServer(server: Server): Promise<void> {
  const answer = await throughServer(server, (carry) => carry({ do: 'list' }));
  if ('failure' in answer) throw new FailureError(answer.failure);
}

/** A round in the place that was chosen; on a server through the page that may reach it. */
async function askForRoundThere(...[answers, onProgress, signal]: Parameters<typeof askForRound>) {
  const server = await chosenServer();
  if (server === undefined) return askForRound(answers, onProgress, signal);
  if (!(await mayReach(server.address))) throw new FailureError('server-not-allowed');
  return throughServer(server, (carry) => askForRound(answers, onProgress, signal, carry));
}

function answerTo(question: TogetherQuestion): RoundAnswers {
  return question.ask === 'place' ? { place: true } : { removal: question.removed };
}

async function keepPassphrase(passphrase: string): Promise<void> {
  await keepFolderKey('together', passphrase === '' ? undefined : await keptPassphrase(passphrase));
}

async function forget(): Promise<void> {
  await Promise.all([forgetFolder('together'), forgetServer(), keepFolderKey('together', undefined), forgetSync()]);
}

/** A backup of all that is here, if there is anything: what comes from a folder has no undo. */
async function keepBackup(): Promise<void> {
  if ((await lastTypedAt()) === undefined) return;
  const folder = await chosenFolder('backup');
  await backUp(folder !== undefined && (await mayWriteInto(folder)) ? folder : undefined);
}
