import type { TogetherQuestion, TogetherReport } from '../../views/together.ts';

/** What the library says of keeping notes in step with other devices. */
export interface TogetherWords {
  readonly together: string;
  readonly hint: string;
  readonly whatIsShared: string;
  readonly cannot: string;
  readonly passphrase: string;
  readonly passphraseHint: string;
  readonly chooseFolder: string;
  readonly backupFirst: string;
  readonly inFolder: (name: string) => string;
  readonly isSealed: string;
  readonly asksAgain: string;
  readonly never: string;
  readonly last: (when: string) => string;
  readonly byItself: string;
  readonly synchronise: string;
  readonly running: string;
  readonly stop: string;
  readonly stopHint: string;
  readonly tryPassphrase: string;
  readonly question: (question: TogetherQuestion) => string;
  readonly yes: Readonly<Record<TogetherQuestion['ask'], string>>;
  readonly no: string;
  /** What a round did, as sentences. */
  readonly report: (report: TogetherReport) => string;
}
