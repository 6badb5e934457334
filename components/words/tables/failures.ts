import type { Failure } from '../../../failure/failure.ts';

/** What went wrong with a claim or its page, and what can be done. */
export interface FailureWords {
  readonly problem: Readonly<Record<Failure, string>>;
}
