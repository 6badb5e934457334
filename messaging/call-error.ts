import { FailureError } from '../failure/failure.ts';

/** The only error that a call rejects with. */
export class CallError extends FailureError {
  override readonly name = 'CallError';
}
