import type { Annotation } from '../annotation/model/annotation.ts';
import { signed, type Creator } from '../annotation/model/creator.ts';
import type { FormatName } from './formats.ts';

/**
 * Formats that are read back: in them the reader's own notes say whose they are, too, since whoever reads the file may
 * be somebody else. Formats for people name others only.
 */
const signedFormats: readonly FormatName[] = ['csv', 'json', 'webAnnotation'];

/** @param me undefined if nothing was ever changed here, and so nothing is the reader's. */
export function signedFor(
  format: FormatName,
  annotations: readonly Annotation[],
  me: Creator | undefined,
): readonly Annotation[] {
  return signedFormats.includes(format) ? annotations.map((annotation) => signed(annotation, me)) : annotations;
}
