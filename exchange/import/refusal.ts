import type { FieldFault } from './field-fault.ts';

/** Why a file, or a record of it, was not taken over; `components/words` has the sentence for each. */
export type RefusalReason =
  | { readonly reason: 'nothing-to-import' }
  /** The file's bytes are no text in UTF-8 or marked UTF-16. */
  | { readonly reason: 'not-utf-8' }
  /** @param detail what the JSON parser says of the text, in its own words. */
  | { readonly reason: 'unknown-format'; readonly detail: string }
  | { readonly reason: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly reason: 'not-claimlight-json' }
  | { readonly reason: 'newer-version' }
  | { readonly reason: 'not-hypothesis' }
  /** The file only names the addresses of its annotations. */
  | { readonly reason: 'annotations-elsewhere' }
  | { readonly reason: 'not-an-object' }
  /** @param most levels of values inside values that a record may have. */
  | { readonly reason: 'too-deep'; readonly most: number }
  | { readonly reason: 'reply' }
  /** Nothing else is wrong: the reader can choose a tag for all such records. */
  | { readonly reason: 'no-tag' }
  /** @param faults at least one. */
  | { readonly reason: 'wrong-fields'; readonly faults: readonly FieldFault[] };

/** What was not taken over. */
export type Refusal = RefusalReason & {
  readonly what: 'file' | 'annotation' | 'draft' | 'template';
  /** Index among the file's records of that kind, from 0; 0 for the file. */
  readonly index: number;
};

/** A file or record cannot be taken over for this reason. */
export class RefusedError extends Error {
  readonly because: RefusalReason;

  constructor(because: RefusalReason) {
    super(because.reason);
    this.because = because;
  }
}
