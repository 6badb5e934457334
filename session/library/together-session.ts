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
import type {
  SharedWithKind,
  TogetherActions,
  TogetherQuestion,
  TogetherState,
} from '../../components/views/together.ts';
import { failureOf } from '../../failure/failure.ts';
import { askForRound, type RoundAnswers } from '../../messaging/sync-port.ts';
import { readSettings } from '../../settings/settings.ts';
import { changeSharing, forgetSync, readLastSync, readSharing } from '../../settings/sync-settings.ts';
import { keptPassphrase } from '../../sync/files/seal.ts';
import { Session } from '../session.ts';
import { backUp } from './backup-session.ts';

/** Milliseconds between two rounds by themselves, while the library is open. */
const pause = 5 * 60 * 1000;

const inBrowser = {
  canChooseFolder,
  chosenFolder: () => chosenFolder('together'),
  chooseFolder: () => chooseFolder('together'),
  mayWriteInto,
  askToWriteInto,
  isSealed: async () => (await folderKey('together')) !== undefined,
  forget,
  keepPassphrase,
  keepBackup,
  readLastSync,
  readSharing,
  changeSharing,
  readName: async () => (await readSettings()).name,
  askForRound,
};

/** What sharing has of the browser. */
export type TogetherSources = typeof inBrowser;

/** Notes kept in step with the reader's other devices, through a folder. */
export class TogetherSession extends Session<TogetherState> {
  readonly #sources: TogetherSources;
  readonly #signal: AbortSignal;
  #folder: FileSystemDirectoryHandle | undefined;

  readonly actions: TogetherActions = {
    onChooseFolder: (passphrase, sharedWith) => void this.#join(passphrase, sharedWith),
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
    if (!this.snapshot.canChooseFolder) return;
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
    const folder = this.#folder;
    if (folder !== undefined) await this.#sources.askToWriteInto(folder).catch(() => false);
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
    const { folder, question, problem } = this.snapshot;
    const isOpen = question !== undefined || problem === 'passphrase-wrong';
    if (folder?.isAllowed === true && !isOpen) await this.#round({});
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
      const { chosenFolder, mayWriteInto, isSealed, readLastSync, readSharing, readName } = this.#sources;
      this.#folder = await chosenFolder();
      const folder = this.#folder && { name: this.#folder.name, isAllowed: await mayWriteInto(this.#folder) };
      const [sharing, name] = [await readSharing(), await readName()];
      this.change({ folder, ...sharing, name, isSealed: await isSealed(), last: await readLastSync() });
    } catch (error) {
      this.change({ problem: failureOf(error) });
    }
  }
}

function answerTo(question: TogetherQuestion): RoundAnswers {
  return question.ask === 'place' ? { place: true } : { removal: question.removed };
}

async function keepPassphrase(passphrase: string): Promise<void> {
  await keepFolderKey('together', passphrase === '' ? undefined : await keptPassphrase(passphrase));
}

async function forget(): Promise<void> {
  await Promise.all([forgetFolder('together'), keepFolderKey('together', undefined), forgetSync()]);
}

/** A backup of all that is here, if there is anything: what comes from a folder has no undo. */
async function keepBackup(): Promise<void> {
  if ((await lastTypedAt()) === undefined) return;
  const folder = await chosenFolder('backup');
  await backUp(folder !== undefined && (await mayWriteInto(folder)) ? folder : undefined);
}
