import type { BlockKind } from '../../text/span.ts';

/** Where a labelled sentence stands in its article; only of files that have the columns `block kind links`. */
export interface LabelledPlace {
  /** Number of the paragraph, counted from 0. */
  readonly block?: number;
  readonly blockKind?: BlockKind;
  readonly links?: readonly LabelledLink[];
}

/** A link in a labelled sentence: UTF-16 offsets in it, and the host it leads to (`#` same page, `rel` same site). */
export interface LabelledLink {
  readonly start: number;
  readonly end: number;
  readonly host: string;
}

const blockKinds: readonly string[] = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'cell',
] satisfies readonly BlockKind[];

function isBlockKind(kind: string): kind is BlockKind {
  return blockKinds.includes(kind);
}

/** The place that a row's columns `block kind links` tell; nothing where the file has no such columns. */
export function placeOf(record: ReadonlyMap<string, string>): LabelledPlace {
  const block = record.get('block');
  const kind = record.get('kind') ?? '';
  if (block === undefined || block === '') return {};
  return {
    block: Number(block),
    blockKind: isBlockKind(kind) ? kind : 'paragraph',
    links: linksIn(record.get('links') ?? ''),
  };
}

/** `start:end:host`, separated by spaces. */
function linksIn(text: string): LabelledLink[] {
  return text.split(' ').flatMap((part) => {
    const [, start, end, host] = /^(\d+):(\d+):(.+)$/.exec(part) ?? [];
    return host === undefined ? [] : [{ start: Number(start), end: Number(end), host }];
  });
}
