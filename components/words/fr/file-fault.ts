import type { Failure } from '../../../failure/failure.ts';

/** What kept a file from being written or read, and what the reader can do. */
export function fileFault(failure: Failure): string {
  switch (failure) {
    case 'storage-unavailable':
      return 'Vos notes ne peuvent pas être ouvertes dans cette fenêtre.';
    case 'storage-full':
      return 'Le disque est plein. Libérez de l’espace et réessayez.';
    case 'storage-blocked':
      return 'Un autre onglet de Claimlight empêche d’ouvrir vos notes. Fermez-le et réessayez.';
    case 'storage-newer':
      return 'Vos notes ont été écrites par une version plus récente de Claimlight. Mettez Claimlight à jour et réessayez.';
    case 'storage-too-long':
      return 'Une note du fichier et la vôtre dépassent ensemble ce qu’une note peut contenir, un million de caractères. Raccourcissez la vôtre, ou laissez ces notes de côté.';
    case 'storage-invalid':
    case 'storage-failed':
      return 'La base de données l’a refusé. Redémarrer le navigateur aide souvent.';
    case 'no-answer':
      return 'Claimlight n’a pas répondu. Réessayez.';
    case 'extension-updated':
      return 'Claimlight a été mis à jour. Rechargez cette page et réessayez.';
    case 'file-unreadable':
      return 'Le fichier n’a pas pu être lu : il a peut-être été déplacé ou modifié depuis que vous l’avez choisi. Choisissez-le à nouveau.';
    case 'clipboard-refused':
      return 'Le navigateur n’a rien laissé copier. Enregistrez plutôt un fichier.';
    default:
      return 'Réessayez.';
  }
}
