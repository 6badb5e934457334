import { defineBackground } from 'wxt/utils/define-background';
import { answerAsBackground } from '../../messaging/channels.ts';
import { answerImports } from '../../messaging/import-port.ts';
import { annotationCalls } from './annotation-calls.ts';
import { cardCalls } from './card-calls.ts';
import { addCommands } from './commands.ts';
import { addContextMenu } from './context-menu.ts';
import { followSettings } from './follow-settings.ts';
import { failureOf } from './failure.ts';
import { keepHouse } from './housekeeping.ts';
import { runImport } from './import-calls.ts';
import { pageCalls } from './page-calls.ts';
import { tabCalls } from './read-tab.ts';
import { scheduleBackups } from './scheduled-backup.ts';
import { storedCalls } from './stored-calls.ts';
import { welcomeNewReader } from './welcome.ts';

/** Every listener is added synchronously, or the browser would drop the event that woke the worker. No state is kept. */
export default defineBackground(() => {
  answerAsBackground(pageCalls, cardCalls, { ...annotationCalls, ...storedCalls, ...tabCalls }, failureOf);
  answerImports(runImport, failureOf);
  addCommands();
  addContextMenu();
  keepHouse();
  scheduleBackups();
  followSettings();
  welcomeNewReader();
});
