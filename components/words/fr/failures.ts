import type { FailureWords } from '../tables/failures.ts';

export const failures: FailureWords = {
  problem: {
    'storage-unavailable':
      'Rien ne peut être enregistré dans cette fenêtre, vos notes ne peuvent donc pas être ouvertes ici. Ce que vous tapez est gardé pour le moment. Ouvrez Claimlight dans une fenêtre normale ; si c’en est une, redémarrer le navigateur aide souvent.',
    'storage-full':
      'Le disque est plein, votre dernière modification n’est donc pas enregistrée. Ce que vous avez tapé est gardé et sera enregistré dès qu’il y aura de la place. Libérez de l’espace, ou exportez vos notes maintenant.',
    'storage-blocked':
      'Un autre onglet de Claimlight empêche d’ouvrir vos notes. Fermez-le, puis rouvrez celui-ci. Ce que vous tapez entre-temps est gardé.',
    'storage-newer':
      'Vos notes ont été écrites par une version plus récente de Claimlight. Mettez Claimlight à jour pour les ouvrir ; elles sont en sécurité d’ici là. Ce que vous tapez entre-temps est gardé.',
    'storage-invalid':
      'Cela n’a pas pu être enregistré tel quel. C’est peut-être trop long, ou la note a été supprimée dans une autre fenêtre.',
    'storage-too-long':
      'Ensemble, ces notes dépassent ce qu’une note peut contenir : un million de caractères. Rien n’a été changé. Raccourcissez l’une d’elles, puis réessayez.',
    'storage-failed':
      'Vos notes n’ont pas pu être lues ou enregistrées à l’instant. Ce que vous avez tapé est gardé. Réessayez ; redémarrer le navigateur aide souvent.',
    'page-silent': 'La page ne répond plus, rien n’y a donc été changé. Rechargez-la pour y revoir vos étiquettes.',
    'page-busy':
      'La page change sans cesse, et Claimlight n’a pas pu suivre. Rien n’a été changé. Réessayez dans un instant.',
    'page-unreadable':
      'Claimlight ne peut pas lire cette page, rien ne peut donc y être étiqueté : ce n’est pas une page web, ou le navigateur en écarte les extensions.',
    'no-answer':
      'Claimlight n’a pas répondu, votre dernière modification n’est peut-être pas enregistrée. Ce que vous avez tapé est gardé. Réessayez.',
    'extension-updated':
      'Claimlight a été mis à jour, votre dernière modification n’est donc pas enregistrée. Copiez ce que vous avez tapé en dernier, puis rechargez cette page.',
    'settings-full':
      'La liste des sites est aussi longue que le navigateur le permet, ce site n’a donc pas été ajouté. Retirez-en d’autres dans les réglages, ou ne faites lire que les sites de la liste.',
    'settings-not-stored':
      'Le navigateur n’a pas enregistré ce réglage ; il n’accepte que tant de changements par minute. Vos notes sont restées telles quelles. Réessayez dans une minute.',
    'file-unreadable':
      'Le fichier n’a pas pu être lu : il a peut-être été déplacé ou modifié depuis que vous l’avez choisi. Vos notes sont restées telles quelles.',
    'clipboard-refused':
      'Le navigateur n’a rien laissé copier. Vos notes sont restées telles quelles. Enregistrez plutôt un fichier.',
    refused: 'Claimlight ne permet pas cela ici. Vos notes sont restées telles quelles.',
    malformed:
      'La page et Claimlight ne se comprennent pas : l’un des deux est peut-être d’une version plus ancienne. Rechargez la page et réessayez.',
    'not-in-article':
      'Pour Claimlight, ces mots ne font pas partie de l’article ; ils ne peuvent donc pas être étiquetés.',
    'too-long': 'C’est trop de texte pour une affirmation. Sélectionnez-en moins, et étiquetez cela.',
    'not-on-page': 'La page n’a plus cette phrase, elle n’a donc pas été étiquetée.',
    'not-kept':
      'Ce que vous avez tapé n’a pu être enregistré nulle part. Copiez-le avant de fermer cette fenêtre, puis libérez de l’espace.',
    'passphrase-wrong':
      'La phrase de passe ne correspond pas aux fichiers de ce dossier. Rien n’a été lu ni écrit. Tapez-la de nouveau, exactement comme sur vos autres appareils.',
    'file-not-written':
      'Un fichier du dossier ne se relit pas tel qu’il a été écrit ; rien ne compte donc comme partagé. Vos notes sont restées telles quelles. Réessayez, et vérifiez qu’il reste de la place dans le dossier.',
    'folder-gone':
      'Le dossier n’est plus là : il a peut-être été déplacé, ou son disque n’est pas connecté. Vos notes sont restées telles quelles. Choisissez-le de nouveau.',
    'folder-closed':
      'Le navigateur ne laisse pas Claimlight lire et écrire dans ce dossier. Vos notes sont restées telles quelles. Autorisez-le, ou choisissez un autre dossier.',
    'folder-full':
      'Il n’y a plus de place là où se trouve le dossier ; rien de nouveau n’a donc été partagé. Vos notes sont restées telles quelles. Libérez de l’espace et réessayez.',
    'folder-shared-otherwise':
      'Ce dossier est partagé autrement : soit entre plusieurs personnes, soit entre les appareils d’une seule. Rien n’a été lu ni écrit. Choisissez la même chose que les autres, ou un autre dossier.',
    'server-address':
      'Claimlight a besoin d’une adresse qui commence par https://, pour que personne ne puisse lire en chemin. Copiez celle du dossier depuis les réglages de votre serveur.',
    'server-unreachable':
      'Le serveur ne répond pas, ou s’est arrêté au milieu. Ce qui n’est pas encore partagé le sera la prochaine fois. Vos notes sont comme elles étaient. Vérifiez la connexion et l’adresse.',
    'server-password':
      'Le serveur n’accepte pas ce nom et ce mot de passe. Certains serveurs veulent un mot de passe d’application, à créer dans leurs réglages ; d’autres n’admettent aucune extension de navigateur. Rien n’a été lu ni écrit.',
    'server-refused':
      'Le serveur refuse : ce compte ne peut pas ouvrir le dossier, ou le serveur n’admet aucune extension de navigateur. Rien n’a été lu ni écrit. La personne qui gère le serveur peut le dire.',
    'server-read-only':
      'Le serveur vous laisse lire dans ce dossier, mais pas écrire : rien de vous n’a été partagé. Vos notes sont comme elles étaient. Choisissez un dossier où vous pouvez écrire.',
    'server-elsewhere':
      'Il n’y a pas de dossier WebDAV à cette adresse, ou le serveur renvoie vers une autre ; Claimlight ne va qu’à l’adresse que vous avez tapée. Copiez-la depuis les réglages de votre serveur.',
    'server-limit':
      'Le serveur n’accepte pas un fichier aussi grand : tout n’a pas été partagé. Vos notes sont comme elles étaient. La personne qui gère le serveur peut relever la limite.',
    'server-busy':
      'Le serveur ne peut pas le faire pour l’instant : il est occupé, ou il a lui-même un problème. Vos notes sont comme elles étaient. Réessayez plus tard.',
    'server-no-login':
      'Ce serveur n’a pas de page pour donner accès aux programmes, comme celle de Nextcloud. Rien n’a été partagé. Créez un mot de passe d’application dans ses réglages, et tapez-le ici avec votre nom d’utilisateur.',
    'server-login-late':
      'L’accès n’a pas été donné à temps à Claimlight sur la page du serveur. Rien n’a été partagé. Réessayez.',
    'server-not-allowed':
      'Le navigateur ne laisse pas Claimlight atteindre ce serveur. Rien n’a été envoyé. Choisissez « Synchroniser maintenant » et autorisez-le.',
    failed: 'Cela n’a pas marché. Vos notes sont restées telles quelles. Réessayez.',
  },
};
