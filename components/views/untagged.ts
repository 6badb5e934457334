import type { Facet } from '../../catalogue/model/facet.ts';
import type { Finding, Tag } from '../../annotation/model/annotation.ts';

/** A claim that the reader noted something about and gave no tag. */
export interface UntaggedItem {
  /** Its own among all. */
  readonly key: string;
  readonly words: string;
  /** The article at these words. */
  readonly link: string;
  readonly title: string;
  readonly outlet: string;
  /** BCP 47 tag, or empty if unknown. */
  readonly language: string;
  readonly note: string;
  /** How many links of evidence it has. */
  readonly links: number;
  readonly finding?: Finding | undefined;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
}

export interface UntaggedView {
  /** Those that the view of the library lets through, the last changed first. */
  readonly items: readonly UntaggedItem[];
  /** How many there are in all. */
  readonly all: number;
  /** By filter and choice: how many the choice would show. */
  readonly counts: Partial<Readonly<Record<Facet, Readonly<Record<string, number>>>>>;
}

export interface UntaggedActions {
  readonly onTagUntagged: (keys: readonly string[], tag: Tag) => void;
  readonly onSelectUntagged: (selected: ReadonlySet<string>) => void;
}
