import type { TogetherQuestion, TogetherReport } from '../../views/together.ts';
import { Formatting } from '../formatting.ts';
import type { TogetherWords } from '../tables/together.ts';

const format = new Formatting('es');
const day = 24 * 60 * 60 * 1000;

function notes(count: number): string {
  return format.count(count, { one: 'nota', other: 'notas' });
}

function question(asked: TogetherQuestion): string {
  if (asked.ask === 'removal') {
    return `Esto quitaría ${format.number(asked.removed)} de ${notes(asked.live)}: se borraron en otro dispositivo. Todavía no ha cambiado nada.`;
  }
  return asked.isEmpty
    ? 'La carpeta está vacía, aunque este dispositivo ya escribió en ella. Puede que sea otra carpeta, o que sus archivos aún no estén. No ha cambiado nada.'
    : 'En la carpeta hay archivos, pero ninguno de los que escribió este dispositivo. Puede que sea otra carpeta, o que aún no estén. No ha cambiado nada.';
}

function report({ added, changed, removed, sent, waiting, isReadOnly, ahead }: TogetherReport): string {
  const came = [
    ...(added > 0 ? [`han llegado ${notes(added)}`] : []),
    ...(changed > 0 ? [`han cambiado ${notes(changed)}`] : []),
    ...(removed > 0 ? [`se han ido ${notes(removed)}`] : []),
    ...(sent > 0 ? [`se han escrito ${notes(sent)} tuyas`] : []),
  ];
  return [
    came.length === 0 ? 'No había nada nuevo.' : `Hecho: ${came.join(', ')}.`,
    ...(waiting > 0
      ? [
          `Hay ${format.count(waiting, { one: 'archivo', other: 'archivos' })} que todavía no ${format.plural(waiting, { one: 'está completo; se leerá', other: 'están completos; se leerán' })} más tarde.`,
        ]
      : []),
    ...(isReadOnly
      ? ['En esta carpeta escribe un Claimlight más nuevo. Este lee lo que puede y no escribe nada: actualízalo.']
      : []),
    ...(ahead === undefined
      ? []
      : [
          `El reloj de otro dispositivo va ${format.count(Math.round(ahead / day), { one: 'día', other: 'días' })} adelantado. Ponlo en hora.`,
        ]),
  ].join(' ');
}

export const together: TogetherWords = {
  together: 'Juntos',
  hint: 'Mantén tus notas iguales en todos tus dispositivos, o compártelas con las personas con las que trabajas: mediante una carpeta que ya se comparte, o en un servidor que ya usas.',
  withWhom: 'Quién usa la carpeta',
  withWhomChoice: {
    devices: 'Solo yo, en mis dispositivos',
    people: 'Varias personas: cada una escribe sus notas y lee las de todas',
  },
  whatIsShared: {
    devices:
      'Se comparten tus propias notas: etiquetas, textos, enlaces y resultados, también las de la papelera. Lo que escribiste sin etiqueta, los ajustes, las plantillas, las versiones de artículos y las notas de otras personas se quedan aquí. Quien pueda abrir la carpeta puede leer sus archivos, salvo que pongas una frase de contraseña.',
    people:
      'Se comparten tus propias notas: etiquetas, textos, enlaces y resultados, pero ninguna de las que guardas para ti. Las notas de los demás están junto a las tuyas y nunca se mezclan con ellas. Lo que escribiste sin etiqueta, los ajustes, las plantillas y las versiones de artículos se quedan aquí. Quien pueda abrir la carpeta puede leer sus archivos, salvo que todos uséis una frase de contraseña.',
  },
  seenAs: (name) =>
    name === ''
      ? 'Los demás ven tus notas sin nombre. Puedes elegir uno en los ajustes.'
      : `Los demás ven tus notas como las de «${name}». Puedes cambiar el nombre en los ajustes.`,
  startsPrivate: 'Guardar para mí las notas nuevas hasta que las comparta',
  private: 'Guardar esta nota para mí',
  privateHint: 'Las personas que comparten la carpeta contigo no la ven. Lo que ya han visto se queda con ellas.',
  through: 'Dónde se encuentran las notas',
  throughChoice: { folder: 'En una carpeta de este dispositivo', server: 'En una dirección WebDAV' },
  throughHint: {
    folder:
      'Una carpeta de Nextcloud, Syncthing, Dropbox o de una unidad de red. Claimlight no envía nada; escribe archivos en la carpeta y lee los de los demás.',
    server:
      'Una carpeta en Nextcloud, ownCloud, un NAS u otro servidor WebDAV. Claimlight envía sus archivos a este servidor y a nadie más, y lee allí los de los demás.',
  },
  noFolder:
    'Este navegador no deja que ninguna extensión use una carpeta del dispositivo; una dirección WebDAV también funciona aquí.',
  server: { address: 'Dirección de la carpeta', user: 'Nombre de usuario', password: 'Contraseña de aplicación' },
  serverHint: {
    address:
      'Empieza por https:// y está en los ajustes del servidor, en WebDAV. Si la carpeta aún no existe, se crea.',
    user: 'Con el que entras allí. Deja vacíos el nombre y la contraseña si la carpeta no los pide.',
    password:
      'Si tu servidor tiene contraseñas de aplicación, crea una para Claimlight. Se guarda tal cual en este dispositivo y solo se envía a este servidor.',
  },
  useServer: 'Usar esta dirección',
  logIn: 'Entrar en Nextcloud',
  logInHint:
    'Con Nextcloud basta la dirección del servidor: elige «Entrar en Nextcloud» y una página de tu servidor te pregunta si das acceso a Claimlight. Tu propia contraseña queda entre esa página y tú.',
  loggingIn:
    'Hay una página de tu servidor abierta en otra pestaña. Entra allí y da acceso a Claimlight; después, esto sigue solo.',
  openLogin: 'Abrir esa página otra vez',
  stopLogin: 'Dejar de esperar',
  passphrase: 'Frase de contraseña, si quieres una',
  passphraseHint: {
    devices:
      'La misma en cada dispositivo. Nadie puede recuperarla: si la olvidas, tus notas siguen en tus dispositivos, pero los archivos de la carpeta no se podrán leer.',
    people:
      'La misma para todos. Nadie puede recuperarla: si se olvida, cada cual conserva sus notas y las que ha leído, pero los archivos de la carpeta no se podrán leer.',
  },
  chooseFolder: 'Elegir una carpeta compartida…',
  backupFirst: 'Antes se guarda una copia de seguridad de tus notas.',
  in: { folder: (name) => `Mediante la carpeta «${name}».`, server: (name) => `Mediante el servidor ${name}.` },
  isSealed: 'Sus archivos están bajo tu frase de contraseña.',
  asksAgain: 'Tu navegador quiere preguntarte otra vez antes: elige «Sincronizar ahora».',
  never: 'Todavía sin sincronizar.',
  last: (when) => `Última sincronización: ${when}.`,
  byItself: 'Mientras la biblioteca está abierta, se hace cada cinco minutos.',
  synchronise: 'Sincronizar ahora',
  running: 'Sincronizando…',
  stop: 'Dejar de compartir',
  stopHint: 'Los archivos se quedan en la carpeta, y tus notas en este dispositivo.',
  tryPassphrase: 'Probar esta frase',
  question,
  yes: { place: 'Compartir aquí mis notas de nuevo', removal: 'Quitarlas también aquí' },
  no: 'Ahora no',
  report,
};
