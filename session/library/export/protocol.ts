import type { FormatName } from '../../../exchange/formats.ts';
import type { BesideDatabase } from '../../../backup/backup-channel.ts';

/** What the page asks its worker to write, once. */
export interface ToWriter {
  readonly format: FormatName;
  /** For Markdown: the text to fill. */
  readonly template?: string;
  /** Of what to export, in order; undefined for all that is live. */
  readonly ids?: readonly string[];
  /** Present for a file that is to bring everything back: what else goes into it. */
  readonly beside?: BesideDatabase;
}

export type FromWriter =
  | { readonly answer: 'running'; readonly done: number; readonly total: number }
  | { readonly answer: 'written'; readonly file: Blob; readonly fileName: string; readonly count: number }
  | { readonly answer: 'failed'; readonly message: string };
