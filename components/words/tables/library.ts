import type { SortOrder } from '../../../catalogue/model/view.ts';
import type { AnchorState } from '../../../annotation/model/anchor-state.ts';
import type { Facet } from '../../../catalogue/model/facet.ts';
import type { Done, LibraryPage } from '../../views/library.ts';

/** What the library says of its list, filters and notes. */
export interface LibraryWords {
  readonly library: string;
  readonly pages: string;
  readonly page: Readonly<Record<LibraryPage, string>>;

  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly sortBy: string;
  readonly sort: Readonly<Record<SortOrder, string>>;
  readonly byArticle: string;
  readonly oneList: string;
  readonly arrange: string;

  readonly filters: string;
  readonly clearFilters: string;
  /** In the filter of people: the reader. */
  readonly byMe: string;
  /** At an open note of another person. */
  readonly notYours: string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly state: Readonly<Record<AnchorState, string>>;
  /** Choices of filters: without a finding, without a word on how far a check is. */
  readonly noFinding: string;
  readonly noCheck: string;
  readonly note: string;
  readonly evidence: string;
  readonly any: string;
  readonly withIt: string;
  readonly withoutIt: string;
  readonly tagged: string;
  readonly from: string;
  readonly to: string;
  readonly onlyArticle: (title: string) => string;
  readonly findChoice: (facet: string) => string;
  readonly moreChoices: (count: number) => string;
  readonly unnamed: string;
  readonly shelf: string;
  readonly notes: string;
  /** The notes that are not in the trash. */
  readonly kept: string;
  readonly trash: string;

  readonly list: string;
  readonly counted: (shown: number, all: number) => string;
  readonly reading: (read: number, all: number) => string;
  readonly notesOfArticle: (count: number) => string;
  readonly select: (quote: string) => string;
  readonly selectArticle: (title: string) => string;
  readonly untitled: string;
  readonly links: (count: number) => string;
  readonly rowWaits: string;
  /** Over the notes that have no tag. */
  readonly untagged: (count: number) => string;
  readonly showAll: (count: number) => string;

  readonly nothingStored: { readonly title: string; readonly text: string };
  readonly nothingFound: { readonly title: string; readonly text: string };
  readonly trashEmpty: { readonly title: string; readonly text: string };
  readonly trashHint: string;

  readonly details: string;
  readonly closeDetails: string;
  readonly noneChosen: string;
  readonly chooseOne: string;
  readonly openInArticle: string;
  readonly tagIt: string;
  readonly moveToTrash: string;
  readonly restore: string;
  readonly deleteForGood: string;
  readonly sureDelete: (count: number) => string;
  readonly keep: string;
  readonly made: (when: string) => string;
  readonly changed: (when: string) => string;
  readonly published: (when: string) => string;
  /** Of words that were tagged on a page translated in place. */
  readonly translated: string;
  readonly trashedOn: (when: string) => string;
  readonly inContext: string;
  readonly wholePage: string;
  readonly asImported: string;
  readonly stateHint: Readonly<Record<AnchorState, string>>;

  readonly selected: (count: number) => string;
  readonly selectAll: (count: number) => string;
  readonly editDetails: string;
  readonly detailsHint: string;
  readonly detail: Readonly<Record<'title' | 'outlet' | 'author' | 'published', string>>;
  /** What the page says, beside what the reader put in its place. */
  readonly declared: (value: string) => string;
  readonly nothingDeclared: string;
  readonly saveDetails: string;
  readonly detailsAsDeclared: string;
  readonly selectNone: string;
  /** Beside the trash, where both with and without a tag are selected. */
  readonly untaggedStay: string;
  readonly retag: string;

  readonly undo: string;
  readonly redo: string;
  readonly done: (done: Done) => string;
  readonly close: string;
}
