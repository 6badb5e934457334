import type { Tag } from '../../../annotation/model/annotation.ts';
import type { ImportSummary } from '../../../components/views/import.ts';
import type { ConflictRule, ImportRecord } from '../../../annotation/model/import.ts';

/** The page hands over a file once, then asks for previews and pieces of it. */
export type ToReader =
  | { readonly ask: 'read'; readonly file: Blob; readonly untagged?: Tag }
  | { readonly ask: 'preview'; readonly rule: ConflictRule }
  | { readonly ask: 'piece'; readonly from: number; readonly count: number };

export type FromReader =
  | { readonly answer: 'preview'; readonly summary: ImportSummary }
  | { readonly answer: 'piece'; readonly records: readonly ImportRecord[] }
  | { readonly answer: 'failed'; readonly message: string };
