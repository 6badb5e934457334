import { defineBackground } from 'wxt/utils/define-background';
import { answerAsBackground } from '../messaging/channels.ts';
import { forbidConnections } from '../messaging/forbid-connections.ts';
import { workAtStart } from '../background/at-start.ts';
import { cardCalls } from '../background/card-calls.ts';
import { addCommands } from '../background/commands.ts';
import { addContextMenu } from '../background/context-menu.ts';
import { followSettings } from '../background/follow-settings.ts';
import { detectInOpenTabsOnInstall } from '../background/open-tabs.ts';
import { answerPorts } from '../background/answer-ports.ts';
import { pageCalls } from '../background/page-calls.ts';
import { scheduleBackups } from '../backup/schedule.ts';
import { uiCalls } from '../background/ui-calls.ts';
import { greetReader } from '../background/greet-reader.ts';

/**
 * Every listener is added synchronously, or the browser would drop the event that woke the worker. No state is kept.
 */
export default defineBackground(() => {
  forbidConnections();
  answerAsBackground(pageCalls, cardCalls, uiCalls);
  answerPorts();
  addCommands();
  addContextMenu();
  workAtStart();
  detectInOpenTabsOnInstall();
  scheduleBackups();
  followSettings();
  greetReader();
});
