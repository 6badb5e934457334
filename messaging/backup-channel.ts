import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { createAnswer, type Handlers } from './answer.ts';
import { createAsk, type Answer, type Ask } from './ask.ts';
import { call, type Calls } from './calls.ts';

/** The background asks the page that nobody sees to write a file. */
const toBackupWriter = {
  writeBackup: call(
    z.union([z.undefined(), z.null()]),
    z.object({ url: z.string(), name: z.string(), count: z.int() }),
  ),
} satisfies Calls;

export const askBackupWriter: Ask<typeof toBackupWriter> = createAsk(toBackupWriter, (question) =>
  browser.runtime.sendMessage(question),
);

/** Answers as the writer of backups; only the extension itself is heard. */
export function answerAsBackupWriter(handlers: Handlers<typeof toBackupWriter, undefined>): void {
  const answer = createAnswer(toBackupWriter, handlers);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Answer) => void) => {
    const answered = sender.id === browser.runtime.id ? answer(message, undefined) : undefined;
    void answered?.then(respond);
    return answered !== undefined;
  });
}
