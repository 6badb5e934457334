import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { draftSchema } from '../annotation/model/draft.ts';
import { createAnswer, type Handlers } from '../messaging/answer.ts';
import { createAsk, type Answer, type Ask } from '../messaging/ask.ts';
import { call, type Calls } from '../messaging/calls.ts';
import { storedTemplateSchema } from '../settings/model/stored-template.ts';

/** What only the background can read: the page that nobody sees has no part in the browser's small store. */
const besideDatabaseSchema = z.object({
  unstored: z.array(draftSchema),
  templates: z.array(storedTemplateSchema),
});

/** What the reader typed that is not in the database. */
export type BesideDatabase = z.infer<typeof besideDatabaseSchema>;

/** The background asks the page that nobody sees to write a file. */
const toBackupWriter = {
  writeBackup: call(besideDatabaseSchema, z.object({ url: z.string(), name: z.string(), count: z.int() })),
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
