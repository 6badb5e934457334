import * as z from 'zod/mini';
import { annotationSchema, idSchema, text, type Annotation } from '../../annotation/model/annotation.ts';
import { clockSchema, type Clock } from '../../annotation/model/clock.ts';
import { creatorSchema, type Creator } from '../../annotation/model/creator.ts';
import { fieldClocksSchema, laterShape, sharedNote, type NoteClocks } from '../record/field-clocks.ts';
import { type SharedNote } from '../record/shared-note.ts';

/** Counts changes of the files' shape. What a newer Claimlight wrote is not read, and nothing is written beside it. */
export const fileVersion = 1;

const format = 'claimlight-notes';

/** A note with its clocks, or that it was deleted for good. */
export type FileRecord = { readonly annotation: Annotation; readonly clocks: NoteClocks | undefined } | EndRecord;

/** That a note was deleted for good, and what came of it later, where that alone is too little to be a note. */
export interface EndRecord extends Pick<NoteClocks, 'pending' | 'typed'> {
  readonly gone: string;
  readonly clock: Clock;
}

/** Of a note that is no more. Without what came later for other people, who cannot know whether that is private. */
export function endRecord({ id, pending = {}, typed }: NoteClocks, clock: Clock, isToldAll: boolean): EndRecord {
  const isPending = isToldAll && Object.keys(pending).length > 0;
  const isTyped = isToldAll && typed !== undefined && typed.heads.length > 0;
  return { gone: id, clock, ...(isPending && { pending }), ...(isTyped && { typed }) };
}

const headSchema = z.object({
  format: z.literal(format),
  version: z.int().check(z.minimum(1)),
  /** Later than all that is in the file. */
  clock: z.optional(clockSchema),
  /** Whose notes they are, where several people share a folder. */
  by: z.optional(creatorSchema),
});

const noteSchema = z.object({ note: annotationSchema, clocks: z.optional(fieldClocksSchema) });
const goneSchema = z.object({ gone: idSchema, clock: clockSchema, ...laterShape });
const endSchema = z.object({ end: z.int().check(z.minimum(0)), sha256: text(64) });

/**
 * One JSON object a line: what the file is, the records, and at last their number and the digest of all lines before,
 * by which half a file is known.
 *
 * @param clock the writer's, see `headSchema`.
 * @param by whose notes they are, for a folder of several people.
 */
export async function writeNoteFile(records: readonly FileRecord[], clock: Clock, by?: Creator): Promise<Uint8Array> {
  const head = { format, version: fileVersion, clock, ...(by !== undefined && { by }) };
  const lines = [head, ...records.map(lineOf)].map((line) => `${JSON.stringify(line)}\n`);
  const body = encoder.encode(lines.join(''));
  const end = encoder.encode(`${JSON.stringify({ end: records.length, sha256: await digestOf(body) })}\n`);
  const bytes = new Uint8Array(body.length + end.length);
  bytes.set(body);
  bytes.set(end, body.length);
  return bytes;
}

export interface NoteHead {
  readonly clock: Clock | undefined;
  /** Undefined in a folder of one reader's devices. */
  readonly by: Creator | undefined;
}

export interface NoteFile extends NoteHead {
  readonly notes: readonly SharedNote[];
  /** Lines that are no record. */
  readonly refused: number;
}

/**
 * Reads a file's bytes: `newer` if a newer Claimlight wrote it; `partial` if it is not all there, as while it is still
 * being copied, or was changed since it was written.
 */
export async function readNoteFile(bytes: Uint8Array): Promise<NoteFile | 'newer' | 'partial'> {
  const head = readNoteHead(bytes);
  if (typeof head === 'string') return head;
  const lines = decoder.decode(bytes).split('\n');
  const end = endSchema.safeParse(parsed(lines.at(-2)));
  if (!end.success || lines.at(-1) !== '') return 'partial';
  const body = bytes.subarray(0, bytes.lastIndexOf(newline, bytes.length - 2) + 1);
  if ((await digestOf(body)) !== end.data.sha256) return 'partial';
  const notes = lines.slice(1, -2).map((line) => noteOf(parsed(line)));
  const read = notes.filter((note) => note !== undefined);
  return { ...head, notes: read, refused: notes.length - read.length };
}

/** As `readNoteFile`, and no more of it than the first line. */
export function readNoteHead(bytes: Uint8Array): NoteHead | 'newer' | 'partial' {
  const line = decoder.decode(bytes.subarray(0, Math.max(0, bytes.indexOf(newline))));
  const head = headSchema.safeParse(parsed(line));
  if (!head.success) return 'partial';
  const { version, clock, by } = head.data;
  return version > fileVersion ? 'newer' : { clock, by };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const newline = 10;

function lineOf(record: FileRecord) {
  if ('gone' in record) return record;
  const { annotation, clocks } = record;
  if (clocks === undefined) return { note: annotation };
  const { base, others, typed, gone } = clocks;
  return { note: annotation, clocks: { base, others, ...(typed && { typed }), ...(gone && { gone }) } };
}

function noteOf(line: unknown): SharedNote | undefined {
  const note = noteSchema.safeParse(line);
  if (note.success) return sharedNote(note.data.note.id, note.data.note, note.data.clocks);
  const end = goneSchema.safeParse(line);
  if (!end.success) return undefined;
  const { gone: id, clock: gone, ...later } = end.data;
  return sharedNote(id, undefined, { base: '', others: {}, gone, ...later });
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
