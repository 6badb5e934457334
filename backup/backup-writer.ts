import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { createAnswer } from '../messaging/answer.ts';
import { createAsk, type Answer } from '../messaging/ask.ts';
import { call, type Calls } from '../messaging/calls.ts';
import { backupOf } from './backup-file.ts';
import { besideDatabaseSchema, type BesideDatabase } from './beside-database.ts';

/** A backup with an address from which it can be downloaded. */
export type BackupAddress = z.infer<typeof addressSchema>;

const addressSchema = z.object({ url: z.string(), name: z.string(), count: z.int() });

/** The background asks the page that nobody sees to write a file. */
const toWriter = { writeBackup: call(besideDatabaseSchema, addressSchema) } satisfies Calls;

const askWriter = createAsk(toWriter, {
  send: (question) => browser.runtime.sendMessage(question),
  silence: 'no-answer',
});

/** Answers as the page that nobody sees; only the extension itself is heard. */
export function answerAsBackupWriter(): void {
  const answer = createAnswer(toWriter, { writeBackup: addressOf });
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Answer) => void) => {
    const answered = sender.id === browser.runtime.id ? answer(message, undefined) : undefined;
    void answered?.then(respond);
    return answered !== undefined;
  });
}

/**
 * Writes a backup and gives it to `use` with an address that holds until that is done. In Chromium the background is a
 * service worker, which can make no address for a file: a page that nobody sees does.
 */
export async function withBackupAddress(
  beside: BesideDatabase,
  use: (backup: BackupAddress) => Promise<void>,
): Promise<void> {
  if ('createObjectURL' in URL) {
    const backup = await addressOf(beside);
    await use(backup).finally(() => URL.revokeObjectURL(backup.url));
    return;
  }
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL('/offscreen.html'),
    reasons: ['BLOBS'],
    justification: 'To give the backup file an address that it can be downloaded from.',
  });
  try {
    await use(await askWriter('writeBackup', beside));
  } finally {
    await browser.offscreen.closeDocument();
  }
}

async function addressOf(beside: BesideDatabase): Promise<BackupAddress> {
  const { file, name, count } = await backupOf(beside, new Date());
  return { url: URL.createObjectURL(file), name, count };
}
