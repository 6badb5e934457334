import { FailureError } from '../failure/failure.ts';

/** Copies a text to the clipboard. Rejects with `clipboard-refused` if the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new FailureError('clipboard-refused', { cause });
  }
}
