import type { Annotation, CheckState, Finding, Tag } from '../annotation/model/annotation.ts';
import { foldWords } from './fold-words.ts';
import { personKey } from './model/person-key.ts';
import type { SharedNames } from './names.ts';

/** What of an annotation is kept in memory, to find, count and order it: some 500 bytes, most of them its words. */
export interface Entry {
  readonly id: string;
  readonly tag: Tag;
  readonly finding: Finding | 'none';
  readonly check: CheckState | 'none';
  readonly source: number;
  readonly outlet: number;
  readonly author: number;
  readonly person: number;
  readonly language: number;
  readonly about: number;
  /** Milliseconds since 1970; `published` NaN if it is not known. */
  readonly created: number;
  readonly modified: number;
  readonly published: number;
  /** Where the quote starts in its article. */
  readonly start: number;
  readonly isTrashed: boolean;
  readonly hasNote: boolean;
  readonly hasEvidence: boolean;
  /** Quote, note and evidence, folded. */
  readonly words: string;
}

export function entryOf(annotation: Annotation, names: SharedNames): Entry {
  const { id, target, tag, finding = 'none', state = 'none', note, evidence, created, modified, deleted } = annotation;
  const { source, title, outlet, author = '', published = '', language } = target;
  const cited = evidence.flatMap(({ url, title = '', quote = '' }) => [url, title, quote]);
  const sourceNumber = names.sources.numberOf(source);
  names.titles[sourceNumber] = title;
  return {
    id,
    tag,
    finding,
    check: state,
    source: sourceNumber,
    outlet: names.outlets.numberOf(outlet),
    author: names.authors.numberOf(author),
    person: names.people.numberOf(personKey(annotation.creator)),
    language: names.languages.numberOf(language),
    about: names.about.numberOf(foldWords([title, outlet, author].join('\n'))),
    created: Date.parse(created),
    modified: Date.parse(modified),
    published: Date.parse(published),
    start: target.selector[1].start,
    isTrashed: deleted !== undefined,
    hasNote: note.trim() !== '',
    hasEvidence: evidence.length > 0,
    words: foldWords([target.selector[0].exact, note, annotation.creator?.name ?? '', ...cited].join('\n')),
  };
}
