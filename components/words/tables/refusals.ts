import type { Refusal } from '../../views/import.ts';

/** Why a file, or a part of it, was not imported. */
export interface RefusalWords {
  /** One or more sentences that name the record and what is wrong with it. */
  readonly refusal: (refusal: Refusal) => string;
}
