import * as z from 'zod/mini';
import { CallError } from './call-error.ts';
import {
  candidateSchema,
  countSchema,
  pageClaimSchema,
  snapshotFactsSchema,
  unanchoredSchema,
  type PageSnapshot,
} from './page-shapes.ts';

/**
 * A snapshot on its way. The browser carries at most 64 MiB at once, in Chromium as JSON, and a page can have thousands
 * of claims in one paragraph: each paragraph is sent once, and what is large in pieces.
 */
const inParagraph = { paragraph: countSchema };
const packedClaimSchema = z.extend(pageClaimSchema, inParagraph);
const packedLostSchema = z.extend(unanchoredSchema, { candidates: z.array(z.extend(candidateSchema, inParagraph)) });

/** Some of a snapshot's claims, and its annotations that were not found. */
export const snapshotPieceSchema = z.object({
  /** The paragraphs of this piece; claims and candidates name them by their index. */
  paragraphs: z.array(z.string()),
  claims: z.array(packedClaimSchema),
  unanchored: z.array(packedLostSchema),
  /** Names the piece that comes next, for `snapshotRest`; missing in the last. */
  next: z.optional(z.string()),
});

/** What a snapshot knows of the page as a whole, with its first piece. */
export const packedSnapshotSchema = z.extend(snapshotFactsSchema, snapshotPieceSchema.shape);

type Piece = z.infer<typeof snapshotPieceSchema>;
type PackedSnapshot = z.infer<typeof packedSnapshotSchema>;
type Lost = PageSnapshot['unanchored'][number];

/** Characters of JSON in a piece, but for a last claim: 6 MB at most, as a character takes up to three bytes. */
const pieceLength = 2_000_000;

/** Snapshots whose rest has not been asked for: as many views can ask at once. */
const mostWaiting = 4;

/** The sending side: keeps the rest of large snapshots until it is asked for. */
export class SnapshotPieces {
  readonly #waiting = new Map<string, Piece>();
  #sent = 0;

  /** @param isRestSent false if nobody is going to ask for the rest: it counts as `claimsLeft` then. */
  pack({ claims, unanchored, ...page }: PageSnapshot, isRestSent = true): PackedSnapshot {
    const [first, ...others] = piecesOf(claims, unanchored);
    if (!isRestSent) {
      const left = others.reduce((sum, piece) => sum + piece.claims.length, page.claimsLeft);
      return { ...page, ...first, claimsLeft: left };
    }
    const named = others.map((piece) => ({ name: String((this.#sent += 1)), piece }));
    const nextOf = (index: number) => (named[index] === undefined ? {} : { next: named[index].name });
    for (const [index, { name, piece }] of named.entries()) this.#waiting.set(name, { ...piece, ...nextOf(index + 1) });
    this.#forget(named.length);
    return { ...page, ...first, ...nextOf(0) };
  }

  /** The piece of this name, once; null if it is not kept any more. */
  rest(name: string): Piece | null {
    const piece = this.#waiting.get(name) ?? null;
    this.#waiting.delete(name);
    return piece;
  }

  /** The oldest go, but never those of the newest snapshot. */
  #forget(newest: number): void {
    const most = Math.max(newest, mostWaiting);
    for (const name of [...this.#waiting.keys()].slice(0, -most)) this.#waiting.delete(name);
  }
}

/** Where the pieces of a page's snapshot are asked for. */
export interface SnapshotSide {
  readonly first: () => Promise<PackedSnapshot>;
  readonly rest: (name: string) => Promise<Piece | null>;
}

/** Times that a snapshot is asked for whose rest was not kept: the page has made others meanwhile. */
const mostTries = 3;

/**
 * The asking side: a snapshot as the page knows it, all of one moment. Rejects with a `CallError`, `page-busy` if the
 * page makes new ones faster than they can be carried.
 */
export async function askSnapshot({ first, rest }: SnapshotSide): Promise<PageSnapshot> {
  for (let tries = 0; tries < mostTries; tries++) {
    const packed = await first();
    const pieces: Piece[] = [packed];
    let next = packed.next;
    while (next !== undefined) {
      const piece = await rest(next);
      if (piece === null) break;
      pieces.push(piece);
      next = piece.next;
    }
    if (next === undefined) return unpack(packed, pieces);
  }
  throw new CallError('page-busy');
}

function unpack(packed: PackedSnapshot, pieces: readonly Piece[]): PageSnapshot {
  const { state, facts, timing, languageSupported, readPartly, endlessText, notJudged, claimsLeft } = packed;
  const told = { languageSupported, readPartly, endlessText, ...(notJudged && { notJudged }), claimsLeft };
  const page = { state, facts, timing, ...told };
  const claims: PageSnapshot['claims'] = [];
  const unanchored: Lost[] = [];
  for (const piece of pieces) {
    const whole = <Item extends { paragraph: number }>(item: Item): Omit<Item, 'paragraph'> & { paragraph: string } => {
      const paragraph = piece.paragraphs[item.paragraph];
      if (paragraph === undefined) throw new CallError('malformed');
      return { ...item, paragraph };
    };
    claims.push(...piece.claims.map(whole));
    unanchored.push(...piece.unanchored.map((lost) => ({ ...lost, candidates: lost.candidates.map(whole) })));
  }
  return { ...page, claims, unanchored };
}

/** At least one, of what may be nothing. */
function piecesOf(claims: PageSnapshot['claims'], unanchored: readonly Lost[]): [Piece, ...Piece[]] {
  const pieces: [Piece, ...Piece[]] = [emptyPiece()];
  let piece = pieces[0];
  let indexes = new Map<string, number>();
  let length = 0;
  const startPieceIfFull = (): void => {
    if (length < pieceLength) return;
    piece = emptyPiece();
    pieces.push(piece);
    indexes = new Map();
    length = 0;
  };
  const packed = <Item extends { paragraph: string }>(item: Item): Omit<Item, 'paragraph'> & { paragraph: number } => {
    const index = indexes.get(item.paragraph) ?? piece.paragraphs.push(item.paragraph) - 1;
    if (!indexes.has(item.paragraph)) length += item.paragraph.length;
    indexes.set(item.paragraph, index);
    const short = { ...item, paragraph: index };
    length += JSON.stringify(short).length;
    return short;
  };
  for (const claim of claims) {
    startPieceIfFull();
    piece.claims.push(packed(claim));
  }
  for (const lost of unanchored) {
    startPieceIfFull();
    piece.unanchored.push({ ...lost, candidates: lost.candidates.map(packed) });
  }
  return pieces;
}

function emptyPiece(): Piece {
  return { paragraphs: [], claims: [], unanchored: [] };
}
