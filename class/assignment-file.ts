import * as z from 'zod/mini';
import { parseJson } from '../exchange/import/json-values.ts';
import { assignmentSchema, type Assignment } from './model/assignment.ts';

const format = 'claimlight-assignment';
const version = 1;

/** UTF-16 units: ten addresses of the greatest length fit in. */
const longest = 200_000;

const fileSchema = z.object({ format: z.literal(format), version: z.int(), assignment: z.unknown() });

/** Before the data of an assignment that is handed on as text: in a mail, in the course's page. */
const prefix = `${format}:`;

/** An assignment as a small file. */
export function assignmentFile(assignment: Assignment): string {
  return `${JSON.stringify({ format, version, assignment }, null, 2)}\n`;
}

/** An assignment as one word, to be copied and pasted. */
export function assignmentText(assignment: Assignment): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ format, version, assignment }));
  return `${prefix}${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;
}

/**
 * Reads what `assignmentFile` and `assignmentText` write. Mail programs break and indent long words: white space does
 * not count.
 *
 * @returns undefined for what is no assignment, and `newer` for one of a later version.
 */
export function readAssignment(text: string): Assignment | 'newer' | undefined {
  if (text.length > longest) return undefined;
  const json = parseJson(text.includes(prefix) ? decoded(text) : text);
  const file = 'detail' in json ? undefined : fileSchema.safeParse(json.value);
  if (file?.success !== true) return undefined;
  if (file.data.version > version) return 'newer';
  const assignment = assignmentSchema.safeParse(file.data.assignment);
  return assignment.success ? assignment.data : undefined;
}

function decoded(text: string): string {
  const data = text.slice(text.indexOf(prefix) + prefix.length).replace(/\s/g, '');
  try {
    const bytes = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}
