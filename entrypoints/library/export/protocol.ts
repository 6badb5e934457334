import type { FormatName } from '../../../exchange/formats.ts';

/** What the page asks its worker to write, once. */
export interface ToWriter {
  readonly format: FormatName;
  /** For Markdown: the text to fill. */
  readonly template?: string;
  /** Of what to export, in order; undefined for all that is live. */
  readonly ids?: readonly string[];
}

export type FromWriter =
  | { readonly answer: 'running'; readonly done: number; readonly total: number }
  | { readonly answer: 'written'; readonly file: Blob; readonly fileName: string; readonly count: number }
  | { readonly answer: 'failed'; readonly message: string };
