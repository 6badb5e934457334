import type { Tag } from '../../../annotation/model/annotation.ts';
import type { ConflictRule, ImportAnswers, ImportRecord } from '../../../annotation/model/import.ts';
import type { ImportSummary } from '../../../components/views/import.ts';

/**
 * What the page asks the worker that parses a file: the file goes over once, then previews and pieces of it come back.
 */
export interface ParserCalls {
  /** Parses a file, and previews its import by the rule. `untagged` is the tag for what has none of ours. */
  parse: {
    readonly input: { readonly file: Blob; readonly untagged: Tag | undefined; readonly rule: ConflictRule };
    readonly output: ImportSummary;
  };
  preview: {
    readonly input: { readonly rule: ConflictRule; readonly answers?: ImportAnswers };
    readonly output: ImportSummary;
  };
  /** So many of the records that can be imported, from this one on. */
  piece: {
    readonly input: { readonly from: number; readonly count: number };
    readonly output: readonly ImportRecord[];
  };
}
