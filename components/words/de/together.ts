import type { TogetherQuestion, TogetherReport } from '../../views/together.ts';
import { Formatting } from '../formatting.ts';
import type { TogetherWords } from '../tables/together.ts';

const format = new Formatting('de');
const day = 24 * 60 * 60 * 1000;

function notes(count: number): string {
  return format.count(count, { one: 'Notiz', other: 'Notizen' });
}

function question(asked: TogetherQuestion): string {
  if (asked.ask === 'removal') {
    return `Dabei würden ${format.number(asked.removed)} von ${notes(asked.live)} wegfallen: Sie wurden auf einem anderen Gerät gelöscht. Noch wurde nichts geändert.`;
  }
  return asked.isEmpty
    ? 'Der Ordner ist leer, obwohl dieses Gerät schon hineingeschrieben hat. Vielleicht ist es ein anderer Ordner, oder seine Dateien sind noch nicht da. Es wurde nichts geändert.'
    : 'Im Ordner sind Dateien, aber keine von denen, die dieses Gerät geschrieben hat. Vielleicht ist es ein anderer Ordner, oder sie sind noch nicht da. Es wurde nichts geändert.';
}

function report({ added, changed, removed, sent, waiting, isReadOnly, ahead }: TogetherReport): string {
  const came = [
    ...(added > 0 ? [`${notes(added)} dazugekommen`] : []),
    ...(changed > 0 ? [`${notes(changed)} geändert`] : []),
    ...(removed > 0 ? [`${notes(removed)} weggefallen`] : []),
    ...(sent > 0 ? [`${notes(sent)} von Ihnen geschrieben`] : []),
  ];
  return [
    came.length === 0 ? 'Es gab nichts Neues.' : `${came.join(', ')}.`,
    ...(waiting > 0
      ? [
          `${format.count(waiting, { one: 'Datei ist', other: 'Dateien sind' })} noch nicht ganz da und ${format.plural(waiting, { one: 'wird', other: 'werden' })} später gelesen.`,
        ]
      : []),
    ...(isReadOnly
      ? [
          'In diesen Ordner schreibt ein neueres Claimlight. Dieses hier liest, was es kann, und schreibt nichts: Bitte aktualisieren Sie es.',
        ]
      : []),
    ...(ahead === undefined
      ? []
      : [
          `Die Uhr eines anderen Geräts geht ${format.count(Math.round(ahead / day), { one: 'Tag', other: 'Tage' })} vor. Bitte stellen Sie sie richtig.`,
        ]),
  ].join(' ');
}

export const together: TogetherWords = {
  together: 'Gemeinsam',
  hint: 'Halten Sie Ihre Notizen auf allen Ihren Geräten auf demselben Stand, oder teilen Sie sie mit den Menschen, mit denen Sie arbeiten: über einen Ordner, der schon geteilt wird, oder auf einem Server, den Sie ohnehin benutzen.',
  withWhom: 'Wer den Ordner benutzt',
  withWhomChoice: {
    devices: 'Nur ich, auf meinen Geräten',
    people: 'Mehrere Menschen: alle schreiben ihre eigenen Notizen und lesen alle',
  },
  whatIsShared: {
    devices:
      'Geteilt werden Ihre eigenen Notizen: Markierungen, Texte, Links und Ergebnisse, auch die im Papierkorb. Was Sie ohne Markierung getippt haben, Einstellungen, Vorlagen, Fassungen von Artikeln und Notizen anderer bleiben hier. Wer den Ordner öffnen kann, kann seine Dateien lesen, es sei denn, Sie setzen eine Passphrase.',
    people:
      'Geteilt werden Ihre eigenen Notizen: Markierungen, Texte, Links und Ergebnisse, aber keine, die Sie für sich behalten. Die Notizen der anderen stehen neben Ihren und werden nie mit ihnen vermischt. Was Sie ohne Markierung getippt haben, Einstellungen, Vorlagen und Fassungen von Artikeln bleiben hier. Wer den Ordner öffnen kann, kann seine Dateien lesen, es sei denn, Sie alle benutzen eine Passphrase.',
  },
  seenAs: (name) =>
    name === ''
      ? 'Die anderen sehen Ihre Notizen ohne Namen. In den Einstellungen können Sie einen wählen.'
      : `Die anderen sehen Ihre Notizen als die von „${name}“. In den Einstellungen können Sie den Namen ändern.`,
  startsPrivate: 'Neue Notizen für mich behalten, bis ich sie teile',
  private: 'Diese Notiz für mich behalten',
  privateHint:
    'Die Menschen, die den Ordner mit Ihnen teilen, sehen sie nicht. Was sie schon gesehen haben, bleibt bei ihnen.',
  through: 'Wo sich die Notizen treffen',
  throughChoice: { folder: 'In einem Ordner auf diesem Gerät', server: 'Unter einer WebDAV-Adresse' },
  throughHint: {
    folder:
      'Ein Ordner von Nextcloud, Syncthing, Dropbox oder auf einem Netzlaufwerk. Claimlight sendet nichts; es schreibt Dateien in den Ordner und liest die der anderen.',
    server:
      'Ein Ordner auf Nextcloud, ownCloud, einem NAS oder einem anderen WebDAV-Server. Claimlight sendet seine Dateien an diesen Server und an niemanden sonst und liest dort die der anderen.',
  },
  noFolder:
    'Dieser Browser lässt keine Erweiterung einen Ordner des Geräts benutzen; eine WebDAV-Adresse geht auch hier.',
  server: { address: 'Adresse des Ordners', user: 'Benutzername', password: 'App-Passwort' },
  serverHint: {
    address:
      'Sie beginnt mit https:// und steht in den Einstellungen des Servers unter WebDAV. Gibt es den Ordner noch nicht, wird er angelegt.',
    user: 'Wie Sie sich dort anmelden. Für einen Ordner, der niemanden fragt, lassen Sie Name und Passwort leer.',
    password:
      'Wenn Ihr Server App-Passwörter hat, legen Sie eines für Claimlight an. Es wird auf diesem Gerät im Klartext aufbewahrt und nur an diesen Server gesendet.',
  },
  useServer: 'Diese Adresse benutzen',
  logIn: 'Bei Nextcloud anmelden',
  logInHint:
    'Bei Nextcloud genügt die Adresse des Servers: Wählen Sie „Bei Nextcloud anmelden“, und eine Seite Ihres Servers fragt Sie, ob Claimlight hinein darf. Ihr eigenes Passwort bleibt zwischen Ihnen und dieser Seite.',
  loggingIn:
    'Eine Seite Ihres Servers ist in einem anderen Tab offen. Melden Sie sich dort an, und lassen Sie Claimlight ein; hier geht es dann von selbst weiter.',
  openLogin: 'Diese Seite noch einmal öffnen',
  stopLogin: 'Nicht mehr warten',
  passphrase: 'Passphrase, wenn Sie eine möchten',
  passphraseHint: {
    devices:
      'Auf jedem Gerät dieselbe. Niemand kann sie wiederfinden: Wenn Sie sie vergessen, sind Ihre Notizen noch auf Ihren Geräten, aber die Dateien im Ordner lassen sich nicht mehr lesen.',
    people:
      'Für alle dieselbe. Niemand kann sie wiederfinden: Wenn sie vergessen ist, haben alle noch ihre Notizen und die, die sie gelesen haben, aber die Dateien im Ordner lassen sich nicht mehr lesen.',
  },
  chooseFolder: 'Gemeinsamen Ordner wählen …',
  backupFirst: 'Zuerst wird eine Sicherung Ihrer Notizen gespeichert.',
  in: { folder: (name) => `Über den Ordner „${name}“.`, server: (name) => `Über den Server ${name}.` },
  isSealed: 'Seine Dateien stehen unter Ihrer Passphrase.',
  asksAgain: 'Ihr Browser möchte Sie vorher noch einmal fragen: Wählen Sie „Jetzt abgleichen“.',
  never: 'Noch nicht abgeglichen.',
  last: (when) => `Zuletzt abgeglichen: ${when}.`,
  byItself: 'Solange die Bibliothek offen ist, geschieht das alle fünf Minuten.',
  synchronise: 'Jetzt abgleichen',
  running: 'Wird abgeglichen …',
  stop: 'Nicht mehr teilen',
  stopHint: 'Die Dateien bleiben im Ordner, und Ihre Notizen auf diesem Gerät.',
  tryPassphrase: 'Diese Passphrase versuchen',
  question,
  yes: { place: 'Meine Notizen hier neu teilen', removal: 'Auch hier wegnehmen' },
  no: 'Jetzt nicht',
  report,
};
