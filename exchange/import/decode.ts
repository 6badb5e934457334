import { RefusedError } from './refusal.ts';

/**
 * The text of a file. UTF-8, and UTF-16 where the file begins with its mark, as spreadsheets save "Unicode text".
 *
 * @throws RefusedError for bytes that are neither: letters of another encoding would come in as wrong ones.
 */
export function decodeFile(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  try {
    return new TextDecoder(utf16 || 'utf-8', { fatal: true, ignoreBOM: utf16 === '' }).decode(bytes);
  } catch {
    throw new RefusedError({ reason: 'not-utf-8' });
  }
}
