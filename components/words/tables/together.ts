import type { PlaceKind, ServerEntry, SharedWithKind, TogetherQuestion, TogetherReport } from '../../views/together.ts';

/** What the library says of keeping notes in step with other devices. */
export interface TogetherWords {
  readonly together: string;
  readonly hint: string;
  /** With whom notes are shared in a folder: a question and its answers. */
  readonly withWhom: string;
  readonly withWhomChoice: Readonly<Record<SharedWithKind, string>>;
  readonly whatIsShared: Readonly<Record<SharedWithKind, string>>;
  /** Under which name other people see the reader's notes; the name may be empty. */
  readonly seenAs: (name: string) => string;
  readonly startsPrivate: string;
  /** At a note: only the reader has it. */
  readonly private: string;
  readonly privateHint: string;
  /** Through what notes are shared: a question, its answers, and what each means. */
  readonly through: string;
  readonly throughChoice: Readonly<Record<PlaceKind, string>>;
  readonly throughHint: Readonly<Record<PlaceKind, string>>;
  /** Where the browser has no folders for extensions. */
  readonly noFolder: string;
  readonly server: Readonly<Record<keyof ServerEntry, string>>;
  readonly serverHint: Readonly<Record<keyof ServerEntry, string>>;
  readonly useServer: string;
  /** Where the reader logs in on a page of the server: the button, what it does, and what is said meanwhile. */
  readonly logIn: string;
  readonly logInHint: string;
  readonly loggingIn: string;
  readonly openLogin: string;
  readonly stopLogin: string;
  readonly passphrase: string;
  readonly passphraseHint: Readonly<Record<SharedWithKind, string>>;
  readonly chooseFolder: string;
  readonly backupFirst: string;
  readonly in: Readonly<Record<PlaceKind, (name: string) => string>>;
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
