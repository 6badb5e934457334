import type { Failure } from '../../../failure/failure.ts';

/** What kept a file from being written or read, and what the reader can do. */
export function fileFault(failure: Failure): string {
  switch (failure) {
    case 'storage-unavailable':
      return 'Tus notas no se pueden abrir en esta ventana.';
    case 'storage-full':
      return 'El disco está lleno. Libera espacio e inténtalo de nuevo.';
    case 'storage-blocked':
      return 'Otra pestaña de Claimlight impide abrir tus notas. Ciérrala e inténtalo de nuevo.';
    case 'storage-newer':
      return 'Tus notas las escribió una versión más nueva de Claimlight. Actualízalo e inténtalo de nuevo.';
    case 'storage-too-long':
      return 'Una nota del archivo y la tuya son juntas más largas de lo que puede ser una nota, un millón de caracteres. Acorta la tuya o deja fuera esas notas.';
    case 'storage-invalid':
    case 'storage-failed':
      return 'La base de datos no lo aceptó. Reiniciar el navegador suele ayudar.';
    case 'no-answer':
      return 'Claimlight no respondió. Inténtalo de nuevo.';
    case 'extension-updated':
      return 'Claimlight se ha actualizado. Recarga esta página e inténtalo de nuevo.';
    case 'file-unreadable':
      return 'No se pudo leer el archivo: puede que se haya movido o cambiado desde que lo elegiste. Elígelo otra vez.';
    case 'clipboard-refused':
      return 'El navegador no dejó copiar nada. Guarda un archivo en su lugar.';
    default:
      return 'Inténtalo de nuevo.';
  }
}
