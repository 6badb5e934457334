import type { Failure } from '../../../failure/failure.ts';

/** What kept a file from being written or read, and what the reader can do. */
export function fileFault(failure: Failure): string {
  switch (failure) {
    case 'storage-unavailable':
      return 'Your notes cannot be opened in this window.';
    case 'storage-full':
      return 'The disk is full. Free some space and try again.';
    case 'storage-blocked':
      return 'Another tab of Claimlight keeps your notes from being opened. Close it and try again.';
    case 'storage-newer':
      return 'Your notes were written by a newer version of Claimlight. Update Claimlight and try again.';
    case 'storage-too-long':
      return 'A note of the file and yours are together longer than one note can be, a million characters. Shorten yours, or leave such notes out.';
    case 'storage-invalid':
    case 'storage-failed':
      return 'The database refused it. Restarting the browser often helps.';
    case 'no-answer':
      return 'Claimlight did not answer. Please try again.';
    case 'extension-updated':
      return 'Claimlight has been updated. Reload this page and try again.';
    case 'file-unreadable':
      return 'The file could not be read: it may have been moved or changed since you chose it. Choose it again.';
    case 'clipboard-refused':
      return 'The browser let nothing be copied. Save a file instead.';
    default:
      return 'Please try again.';
  }
}
