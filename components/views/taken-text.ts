/** Texts typed in this view that are stored by now, perhaps with what was typed in others. */
export interface TakenTexts {
  readonly note: string;
  /** A link being typed. */
  readonly evidenceText: string;
  /** Another number for each time. */
  readonly nth: number;
}
