/** Why a call had no answer, as data; the words for the reader are made in `components/words`. */
export type CallFailure =
  | 'no-answer' // nobody is listening: the tab has no reader, or the extension was updated under an open page
  | 'extension-updated'
  | 'refused' // the sender may not make this call
  | 'malformed' // question or answer does not fit its schema
  | 'storage-full'
  | 'storage-unavailable'
  | 'failed';

export class CallError extends Error {
  override readonly name = 'CallError';
  readonly failure: CallFailure;

  constructor(failure: CallFailure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}
