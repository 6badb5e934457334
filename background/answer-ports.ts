import { answerImports } from '../messaging/import-port.ts';
import { answerRounds } from '../messaging/sync-port.ts';
import { runImport } from './import-calls.ts';
import { runRound } from './sync-calls.ts';

/** Takes what lasts longer than a call may. Must run synchronously when the worker starts. */
export function answerPorts(): void {
  answerImports(runImport);
  answerRounds(runRound);
}
