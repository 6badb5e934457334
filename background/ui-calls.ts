import type { Handlers } from '../messaging/answer.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import type { Sender } from '../messaging/sender.ts';
import { annotationCalls } from './annotation-calls.ts';
import { changesCalls } from './changes-calls.ts';
import { tabCalls } from './read-tab.ts';
import { storedCalls } from './stored-calls.ts';
import { threadCalls } from './thread-calls.ts';

/** All that the extension's own pages may ask. */
export const uiCalls: Handlers<typeof uiToBackground, Sender> = {
  ...annotationCalls,
  ...changesCalls,
  ...storedCalls,
  ...tabCalls,
  ...threadCalls,
};
