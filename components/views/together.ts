import type { Failure } from '../../failure/failure.ts';

/** A folder on a server, as the reader names it. */
export interface ServerEntry {
  /** As the reader typed it. */
  readonly address: string;
  /** Empty, as the password, for a folder that asks nobody. */
  readonly user: string;
  readonly password: string;
}

/** Where notes meet: a folder that other programs keep in step, or one on a server that Claimlight reaches itself. */
export type PlaceKind = 'folder' | 'server';

/** With whom notes are shared in a folder: the reader's other devices, or other people, who each write their own. */
export type SharedWithKind = 'devices' | 'people';

/** What a round of sharing asks before it changes anything. */
export type TogetherQuestion =
  | { readonly ask: 'place'; readonly isEmpty: boolean }
  | { readonly ask: 'removal'; readonly removed: number; readonly live: number };

/** What a round did, in notes; `waiting` are files. */
export interface TogetherReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly sent: number;
  readonly waiting: number;
  readonly isReadOnly: boolean;
  /** Milliseconds that another device's clock is ahead. */
  readonly ahead?: number | undefined;
}

/** How notes are kept in step with the reader's other devices. */
export interface TogetherState {
  /** True if this browser lets the reader choose a folder. */
  readonly canChooseFolder: boolean;
  /** Undefined while nothing is shared. */
  readonly place?: { readonly kind: PlaceKind; readonly name: string; readonly isAllowed: boolean } | undefined;
  readonly sharedWith: SharedWithKind;
  /** Under which name other people see the reader's notes; may be empty. */
  readonly name: string;
  /** True if, among people, new notes are the reader's alone at first. */
  readonly startsPrivate: boolean;
  /** True if the files are under a passphrase. */
  readonly isSealed: boolean;
  /** When a round was last done, ISO 8601. */
  readonly last?: string | undefined;
  /** How far a round is, while one is under way; `total` is 0 before that is known. */
  readonly running?: { readonly done: number; readonly total: number } | undefined;
  /** While the reader is asked on a page of their server whether we may come in: its address, once it is known. */
  readonly login?: { readonly page?: string } | undefined;
  readonly question?: TogetherQuestion | undefined;
  readonly report?: TogetherReport | undefined;
  readonly problem?: Failure | undefined;
}

export interface TogetherActions {
  /** @param passphrase empty for none. */
  readonly onChooseFolder: (passphrase: string, sharedWith: SharedWithKind) => void;
  readonly onUseServer: (server: ServerEntry, passphrase: string, sharedWith: SharedWithKind) => void;
  /** @param address of a Nextcloud, as the reader typed it. */
  readonly onLogIn: (address: string, passphrase: string, sharedWith: SharedWithKind) => void;
  readonly onStopLogin: () => void;
  readonly onStartsPrivate: (startsPrivate: boolean) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onSynchronise: () => void;
  readonly onAnswer: (isYes: boolean) => void;
  readonly onStop: () => void;
}
