import type { Annotation } from '../annotation/model/annotation.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import type { OtherNote } from '../components/views/claim-row.ts';

/** Where a claim stands, as far as it is needed to know it again in the notes of others. */
interface Place {
  readonly exact: string;
  readonly prefix: string;
}

/**
 * Notes of other people, by the claim that they are about: the same words, and, where these stand on the page several
 * times, after the same words.
 */
export class NotesOfOthers {
  readonly #byWords: ReadonlyMap<string, readonly Annotation[]>;

  constructor(others: readonly Annotation[]) {
    this.#byWords = Map.groupBy(others, ({ target }) => quoteKey(target.selector[0].exact));
  }

  /** @param isRepeated true if the page has the words more than once. */
  on({ exact, prefix }: Place, isRepeated: boolean): readonly OtherNote[] {
    const key = quoteKey(exact);
    const onWords = key === '' ? [] : (this.#byWords.get(key) ?? []);
    return onWords
      .filter(({ target }) => !isRepeated || endsAlike(target.selector[0].prefix, prefix))
      .map(otherNoteOf)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  }
}

/** Letters before a quote that tell apart where it stands. */
const tellingLetters = 16;

function endsAlike(a: string, b: string): boolean {
  return a.slice(-tellingLetters) === b.slice(-tellingLetters);
}

function otherNoteOf({ id, creator, tag, finding, note, evidence }: Annotation): OtherNote {
  const name = creator?.name?.trim() ?? '';
  return {
    ...{ id, tag, note, links: evidence.map(({ url }) => url) },
    ...(name !== '' && { name }),
    ...(finding && { finding }),
  };
}
