import type { Failure } from '../../../failure/failure.ts';

/** What kept a file from being written or read, and what the reader can do. */
export function fileFault(failure: Failure): string {
  switch (failure) {
    case 'storage-unavailable':
      return 'In diesem Fenster können Ihre Notizen nicht geöffnet werden.';
    case 'storage-full':
      return 'Der Speicher ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.';
    case 'storage-blocked':
      return 'Ein anderer Tab von Claimlight verhindert, dass Ihre Notizen geöffnet werden. Schließen Sie ihn und versuchen Sie es noch einmal.';
    case 'storage-newer':
      return 'Ihre Notizen wurden von einer neueren Version von Claimlight geschrieben. Aktualisieren Sie Claimlight und versuchen Sie es noch einmal.';
    case 'storage-too-long':
      return 'Eine Notiz der Datei und Ihre sind zusammen länger, als eine Notiz sein kann: eine Million Zeichen. Kürzen Sie Ihre, oder lassen Sie solche Notizen weg.';
    case 'storage-invalid':
    case 'storage-failed':
      return 'Die Datenbank hat es abgelehnt. Oft hilft ein Neustart des Browsers.';
    case 'no-answer':
      return 'Claimlight hat nicht geantwortet. Bitte versuchen Sie es noch einmal.';
    case 'extension-updated':
      return 'Claimlight wurde aktualisiert. Laden Sie diese Seite neu und versuchen Sie es noch einmal.';
    case 'file-unreadable':
      return 'Die Datei konnte nicht gelesen werden: Vielleicht wurde sie verschoben oder geändert, seit Sie sie gewählt haben. Wählen Sie sie noch einmal.';
    case 'clipboard-refused':
      return 'Der Browser hat das Kopieren nicht zugelassen. Speichern Sie stattdessen eine Datei.';
    default:
      return 'Bitte versuchen Sie es noch einmal.';
  }
}
