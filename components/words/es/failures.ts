import type { FailureWords } from '../tables/failures.ts';

export const failures: FailureWords = {
  problem: {
    'storage-unavailable':
      'En esta ventana no se puede guardar nada, así que tus notas no se pueden abrir aquí. Lo que escribas se conserva por ahora. Abre Claimlight en una ventana normal; si esta lo es, reiniciar el navegador suele ayudar.',
    'storage-full':
      'El disco está lleno y tu último cambio no se ha guardado. Lo que escribiste se conserva y se guardará cuando haya sitio. Libera espacio o exporta tus notas ahora.',
    'storage-blocked':
      'Otra pestaña de Claimlight impide abrir tus notas. Ciérrala y vuelve a abrir esta. Lo que escribas mientras tanto se conserva.',
    'storage-newer':
      'Tus notas las escribió una versión más nueva de Claimlight. Actualiza Claimlight para abrirlas; hasta entonces están a salvo. Lo que escribas mientras tanto se conserva.',
    'storage-invalid':
      'Esto no se pudo guardar tal como está. Puede que sea demasiado largo o que la nota se haya borrado en otra ventana.',
    'storage-too-long':
      'Juntas, estas notas son más largas de lo que puede ser una nota: un millón de caracteres. No se ha cambiado nada. Acorta una de ellas e inténtalo de nuevo.',
    'storage-failed':
      'Ahora no se pudieron leer o guardar tus notas. Lo que escribiste se conserva. Inténtalo de nuevo; reiniciar el navegador suele ayudar.',
    'page-silent':
      'La página ya no responde, así que no se cambió nada en ella. Recárgala para volver a ver tus etiquetas.',
    'page-busy':
      'La página no deja de cambiar y Claimlight no pudo seguirla. No se cambió nada. Inténtalo de nuevo en un momento.',
    'page-unreadable':
      'Claimlight no puede leer esta página y nada en ella se puede etiquetar: no es una página web, o el navegador no deja entrar a las extensiones.',
    'no-answer':
      'Claimlight no respondió y puede que tu último cambio no se haya guardado. Lo que escribiste se conserva. Inténtalo de nuevo.',
    'extension-updated':
      'Claimlight se ha actualizado y tu último cambio no se ha guardado. Copia lo último que escribiste y recarga esta página.',
    refused: 'Claimlight no permite esto aquí. Tus notas siguen como estaban.',
    malformed:
      'La página y Claimlight no se entienden: puede que una de las dos sea de una versión anterior. Recarga la página e inténtalo de nuevo.',
    'settings-full':
      'La lista de sitios es tan larga como permite el navegador, así que este sitio no se añadió. Quita otros de la lista en los ajustes o elige leer solo los sitios de una lista.',
    'settings-not-stored':
      'El navegador no guardó este ajuste; solo acepta cierto número de cambios por minuto. Tus notas siguen como estaban. Inténtalo de nuevo dentro de un minuto.',
    'file-unreadable':
      'No se pudo leer el archivo: puede que se haya movido o cambiado desde que lo elegiste. Tus notas siguen como estaban.',
    'clipboard-refused':
      'El navegador no dejó copiar nada. Tus notas siguen como estaban. Guarda un archivo en su lugar.',
    'not-in-article': 'Claimlight no cuenta esas palabras como parte del artículo, así que no se pueden etiquetar.',
    'too-long': 'Es demasiado texto para una sola afirmación. Selecciona menos y etiqueta eso.',
    'not-on-page': 'La página ya no tiene esta frase, así que no se ha etiquetado.',
    'not-kept':
      'Lo que escribiste no se pudo guardar en ningún sitio. Cópialo antes de cerrar esta ventana y libera espacio.',
    'passphrase-wrong':
      'La frase de contraseña no corresponde a los archivos de esta carpeta. No se ha leído ni escrito nada. Escríbela de nuevo, igual que en tus otros dispositivos.',
    'file-not-written':
      'Un archivo de la carpeta no se lee tal como se escribió, así que nada cuenta como compartido. Tus notas siguen como estaban. Inténtalo de nuevo y mira si queda espacio en la carpeta.',
    'folder-gone':
      'La carpeta ya no está: puede que se haya movido o que su unidad no esté conectada. Tus notas siguen como estaban. Elígela de nuevo.',
    'folder-closed':
      'El navegador no deja que Claimlight lea y escriba en esta carpeta. Tus notas siguen como estaban. Permítelo o elige otra carpeta.',
    'folder-full':
      'No queda espacio donde está la carpeta, así que no se ha compartido nada nuevo. Tus notas siguen como estaban. Libera espacio e inténtalo de nuevo.',
    'folder-shared-otherwise':
      'Esta carpeta se comparte de otra manera: entre varias personas o entre los dispositivos de una sola. No se ha leído ni escrito nada. Elige lo mismo que los demás u otra carpeta.',
    'server-address':
      'Claimlight necesita una dirección que empiece por https://, para que nadie pueda leer por el camino. Copia la de la carpeta de los ajustes de tu servidor.',
    'server-unreachable':
      'El servidor no responde, o se paró a la mitad. Lo que aún no se ha compartido se compartirá la próxima vez. Tus notas están como estaban. Revisa la conexión y la dirección.',
    'server-password':
      'El servidor no acepta este nombre y esta contraseña. Algunos servidores piden una contraseña de aplicación, que se crea en sus ajustes; otros no admiten extensiones del navegador. No se leyó ni se escribió nada.',
    'server-refused':
      'El servidor lo rechaza: esta cuenta no puede abrir la carpeta, o el servidor no admite extensiones del navegador. No se leyó ni se escribió nada. Quien lleva el servidor puede decirlo.',
    'server-read-only':
      'El servidor te deja leer en esta carpeta, pero no escribir, así que no se compartió nada tuyo. Tus notas están como estaban. Elige una carpeta en la que puedas escribir.',
    'server-elsewhere':
      'En esta dirección no hay ninguna carpeta WebDAV, o el servidor remite a otra; Claimlight solo va a la dirección que escribiste. Cópiala de los ajustes de tu servidor.',
    'server-limit':
      'El servidor no acepta un archivo tan grande, así que no se compartió todo. Tus notas están como estaban. Quien lleva el servidor puede subir el límite.',
    'server-busy':
      'El servidor no puede hacerlo ahora: está ocupado o tiene un fallo propio. Tus notas están como estaban. Inténtalo más tarde.',
    'server-no-login':
      'Este servidor no tiene una página para dar acceso a programas, como la de Nextcloud. No se compartió nada. Crea una contraseña de aplicación en sus ajustes y escríbela aquí con tu nombre de usuario.',
    'server-login-late':
      'No se dio acceso a Claimlight a tiempo en la página del servidor. No se compartió nada. Inténtalo de nuevo.',
    'server-not-allowed':
      'El navegador no deja que Claimlight llegue a este servidor. No se envió nada. Elige «Sincronizar ahora» y permítelo.',
    failed: 'Eso no funcionó. Tus notas siguen como estaban. Inténtalo de nuevo.',
  },
};
