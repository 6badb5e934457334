/**
 * Everything that can go wrong and is told to the reader, as data, from the database and the messages up to the views.
 * Each has a sentence that says what the reader can do, in `components/words/failure-*.ts`.
 */
export const failures = [
  /** There is no database here: a window that lets nothing be stored, or one that the browser cannot open. */
  'storage-unavailable',
  /** No room is left on the device. */
  'storage-full',
  /** Another page of ours holds the database open in an older version. */
  'storage-blocked',
  /** The database was written by a newer Claimlight. */
  'storage-newer',
  /** The record breaks its schema, or is not there any more. */
  'storage-invalid',
  /** Two notes that were to become one are longer than a note may be. */
  'storage-too-long',
  /** Anything else that the database refuses. */
  'storage-failed',
  /** Nobody answers in the tab: it has no page script, or another page is there by now. */
  'page-silent',
  /** The page changes faster than it can tell what is on it. */
  'page-busy',
  /** The browser keeps extensions out of the page, or it is no web page. */
  'page-unreadable',
  /** The background does not answer. */
  'no-answer',
  /** The extension was updated under an open page, whose scripts are cut off since. */
  'extension-updated',
  /** The sender may not ask this. */
  'refused',
  /** Question or answer does not fit its schema. */
  'malformed',
  /** The lists of sites are longer than the browser's sync takes. */
  'settings-full',
  /** The browser's sync did not take changed settings. */
  'settings-not-stored',
  /** A file could not be read: it was moved, or changed, since it was chosen. */
  'file-unreadable',
  /** The browser let nothing be copied. */
  'clipboard-refused',
  /** Words that were to be tagged are none of the article's. */
  'not-in-article',
  /** More words than one claim can hold were to be tagged. */
  'too-long',
  /** The page no longer has the sentence that was to be tagged. */
  'not-on-page',
  /** What was typed could be kept neither in the database nor beside it. */
  'not-kept',
  /** Files that devices share are under another passphrase, or under one where we have none, or the other way round. */
  'passphrase-wrong',
  /** A file that was written reads back as another one. */
  'file-not-written',
  /** A folder that was chosen is not there any more. */
  'folder-gone',
  /** The browser does not let us read and write in a folder, or the folder lets nobody write. */
  'folder-closed',
  /** A folder takes no more. */
  'folder-full',
  /** Files in a folder are of several people where only the reader's devices were to meet, or the other way round. */
  'folder-shared-otherwise',
  /** What was typed is no address, or one without encryption. */
  'server-address',
  /** A server does not answer, or stops in the middle. */
  'server-unreachable',
  /** A server does not take name and password. */
  'server-password',
  /** A server lets us read nothing: the account may not, or no browser extension may. */
  'server-refused',
  /** A server lets us read and not write. */
  'server-read-only',
  /** There is no WebDAV folder at an address, or the server sends elsewhere. */
  'server-elsewhere',
  /** A server takes no file as large as one of ours. */
  'server-limit',
  /** A server cannot do it just now. */
  'server-busy',
  /** A server has no page where programs are let in, as Nextcloud has. */
  'server-no-login',
  /** Nobody let us in at a server while we waited. */
  'server-login-late',
  /** The browser does not let us reach a server. */
  'server-not-allowed',
  /** Anything else; nothing was changed. */
  'failed',
] as const;

export type Failure = (typeof failures)[number];

/** What the functions of `storage/` can fail with. */
export type StorageFailure = Extract<Failure, `storage-${string}`>;

/** An error that says which failure it is. The message is for the console, not for the reader. */
export class FailureError<Kind extends Failure = Failure> extends Error {
  override readonly name: string = 'FailureError';
  readonly failure: Kind;

  /** @param options `detail` says more. */
  constructor(failure: Kind, options?: ErrorOptions & { detail?: string }) {
    super(options?.detail === undefined ? failure : `${failure}: ${options.detail}`, options);
    this.failure = failure;
  }
}

/**
 * True for an error that says which failure it is. Not told by its class: two scripts of ours can be in one page, each
 * with a class of its own.
 */
export function isFailureError(error: unknown): error is FailureError {
  return error instanceof Error && 'failure' in error && isFailure(error.failure);
}

/** What any error means to the reader: `failed` for one that does not say. */
export function failureOf(error: unknown): Failure {
  if (isFailureError(error)) return error.failure;
  // What reading a file rejects with: https://w3c.github.io/FileAPI/#dfn-error-codes
  return error instanceof DOMException && error.name === 'NotReadableError' ? 'file-unreadable' : 'failed';
}

/** True for one of `failures`; what arrives in a message may be anything. */
export function isFailure(value: unknown): value is Failure {
  return failures.some((failure) => failure === value);
}
