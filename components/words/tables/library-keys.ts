/** The keys of the library, which the settings page lists, too. */
export interface LibraryKeyWords {
  readonly keysList: readonly (readonly [key: string, does: string])[];
  readonly keys: string;
}
