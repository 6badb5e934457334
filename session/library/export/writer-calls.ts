import type { BesideDatabase } from '../../../backup/beside-database.ts';
import type { Draft } from '../../../annotation/model/draft.ts';
import type { FormatName } from '../../../exchange/formats.ts';

/** What the page asks the worker that writes a file, once. */
export interface WriterCalls {
  write: {
    readonly input: {
      readonly format: FormatName;
      /** For Markdown: the text to fill. */
      readonly template?: string;
      /** Of what to export, in order; undefined for all that is live. */
      readonly ids?: readonly string[];
      /** What the reader noted about claims without a tag, and is to be in the file. */
      readonly untagged: readonly Draft[];
      /** The name that the reader goes by; may be empty. */
      readonly name: string;
      /** Present for a file that is to bring everything back: what else goes into it. */
      readonly beside?: BesideDatabase;
    };
    readonly output: {
      readonly file: Blob;
      readonly fileName: string;
      readonly count: number;
      /** Notes of which the page's address was cleaned, if any. */
      readonly cleaned?: number;
    };
    /** In annotations. */
    readonly progress: { readonly done: number; readonly total: number };
  };
}
