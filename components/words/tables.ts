import type { ChangesWords } from './tables/changes.ts';
import type { ClaimWords } from './tables/claims.ts';
import type { ClassWords } from './tables/classes.ts';
import type { FailureWords } from './tables/failures.ts';
import type { FileWords } from './tables/files.ts';
import type { LibraryKeyWords } from './tables/library-keys.ts';
import type { LibraryWords } from './tables/library.ts';
import type { OptionsWords } from './tables/options.ts';
import type { PictureWords } from './tables/pictures.ts';
import type { PopupWords } from './tables/popup.ts';
import type { RefusalWords } from './tables/refusals.ts';
import type { TemplateWords } from './tables/templates.ts';
import type { ThreadWords } from './tables/threads.ts';
import type { TogetherWords } from './tables/together.ts';
import type { WelcomeWords } from './tables/welcome.ts';

/** All words for people, in tables by the part of a page that shows them: a page loads those of its parts. */
export interface WordTables {
  /** A claim and lists of them, wherever they stand. */
  readonly claims: ClaimWords;
  /** What popup and side panel say of the page, and what the background says. */
  readonly popup: PopupWords;
  readonly failures: FailureWords;
  readonly library: LibraryWords;
  readonly libraryKeys: LibraryKeyWords;
  /** Export, import and backup in the library. */
  readonly files: FileWords;
  /** A class, in the library. */
  readonly classes: ClassWords;
  /** Articles that changed, in the library. */
  readonly changes: ChangesWords;
  readonly pictures: PictureWords;
  readonly refusals: RefusalWords;
  readonly templates: TemplateWords;
  /** Notes on one claim, in the library. */
  readonly threads: ThreadWords;
  /** Sharing notes between devices. */
  readonly together: TogetherWords;
  readonly options: OptionsWords;
  readonly welcome: WelcomeWords;
}

export type TableName = keyof WordTables;

/** The tables of a language, each in a chunk of its own that is loaded when it is asked for. */
export type TableLoaders = { readonly [Name in TableName]: () => Promise<WordTables[Name]> };
