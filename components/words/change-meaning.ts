/**
 * What the kinds of an edit mean to a reader: a sentence for each kind that a language has words for, in their order.
 *
 * @param meanings sentences by kind of edit.
 */
export function changeMeaningIn(meanings: Readonly<Record<string, string>>): (changes: readonly string[]) => string {
  return (changes) =>
    changes.flatMap((change) => (Object.hasOwn(meanings, change) ? (meanings[change] ?? []) : [])).join(' ');
}
