import type { TogetherQuestion, TogetherReport } from '../../views/together.ts';
import { Formatting } from '../formatting.ts';
import type { TogetherWords } from '../tables/together.ts';

const format = new Formatting('en');
const day = 24 * 60 * 60 * 1000;

function notes(count: number): string {
  return format.count(count, { one: 'note', other: 'notes' });
}

function question(asked: TogetherQuestion): string {
  if (asked.ask === 'removal') {
    return `This would take away ${format.number(asked.removed)} of your ${notes(asked.live)}: they were deleted on another device. Nothing has been changed yet.`;
  }
  return asked.isEmpty
    ? 'The folder is empty, though this device wrote into it before. It may be another folder, or its files are not there yet. Nothing has been changed.'
    : 'There are files in the folder, but none of those that this device wrote. It may be another folder, or they are not there yet. Nothing has been changed.';
}

function report({ added, changed, removed, sent, waiting, isReadOnly, ahead }: TogetherReport): string {
  const came = [
    ...(added > 0 ? [`${notes(added)} came in`] : []),
    ...(changed > 0 ? [`${notes(changed)} changed`] : []),
    ...(removed > 0 ? [`${notes(removed)} went`] : []),
    ...(sent > 0 ? [`${notes(sent)} of yours went out`] : []),
  ];
  return [
    came.length === 0 ? 'There was nothing new.' : `${came.join(', ')}.`,
    ...(waiting > 0
      ? [`${format.count(waiting, { one: 'file is', other: 'files are' })} not all there yet, and will be read later.`]
      : []),
    ...(isReadOnly
      ? ['A newer Claimlight writes into this folder. This one reads what it can and writes nothing: please update it.']
      : []),
    ...(ahead === undefined
      ? []
      : [
          `The clock of another device is ${format.count(Math.round(ahead / day), { one: 'day', other: 'days' })} ahead. Please set it right.`,
        ]),
  ].join(' ');
}

export const together: TogetherWords = {
  together: 'Together',
  hint: 'Keep your notes in step on all your devices, or share them with the people you work with: through a folder that is shared already, or on a server that you use anyway.',
  withWhom: 'Who uses the folder',
  withWhomChoice: {
    devices: 'Only me, on my devices',
    people: 'Several people: each writes their own notes, and reads all',
  },
  whatIsShared: {
    devices:
      'Shared are your own notes: tags, words, links and findings, also those in the trash. What you typed without a tag, settings, templates, versions of articles and the notes of other people stay here. Whoever can open the folder can read its files, unless you set a passphrase.',
    people:
      'Shared are your own notes: tags, words, links and findings, but none that you keep to yourself. The notes of the others stand beside yours and are never mixed with them. What you typed without a tag, settings, templates and versions of articles stay here. Whoever can open the folder can read its files, unless you all use one passphrase.',
  },
  seenAs: (name) =>
    name === ''
      ? 'The others see your notes without a name. You can choose one in the settings.'
      : `The others see your notes as those of “${name}”. You can change the name in the settings.`,
  startsPrivate: 'Keep new notes to myself until I share them',
  private: 'Keep this note to myself',
  privateHint: 'The people who share the folder with you do not see it. What they have seen before stays with them.',
  through: 'Where the notes meet',
  throughChoice: { folder: 'A folder on this device', server: 'A WebDAV address' },
  throughHint: {
    folder:
      'A folder of Nextcloud, Syncthing, Dropbox or a network drive. Claimlight sends nothing; it writes files into the folder, and reads those of the others.',
    server:
      'A folder on Nextcloud, ownCloud, a NAS or any other WebDAV server. Claimlight sends its files to this server and to nobody else, and reads those of the others there.',
  },
  noFolder: 'This browser lets no extension use a folder on the device; a WebDAV address works here, too.',
  server: { address: 'Address of the folder', user: 'User name', password: 'App password' },
  serverHint: {
    address:
      'It begins with https://, and stands in the server’s settings under WebDAV. If the folder is not there yet, it is made.',
    user: 'As you log in there. Leave name and password empty for a folder that asks nobody.',
    password:
      'Where your server has app passwords, make one for Claimlight. It is kept on this device as it is, and sent to this server only.',
  },
  useServer: 'Use this address',
  logIn: 'Log in on Nextcloud',
  logInHint:
    'On Nextcloud the server’s address is enough: choose “Log in on Nextcloud”, and a page of your server asks you whether Claimlight may come in. Your own password stays between you and that page.',
  loggingIn:
    'A page of your server is open in another tab. Log in there and let Claimlight in; here it then goes on by itself.',
  openLogin: 'Open that page again',
  stopLogin: 'Stop waiting',
  passphrase: 'Passphrase, if you want one',
  passphraseHint: {
    devices:
      'The same one on each device. Nobody can find it again: if you forget it, your notes are still on your devices, but the files in the folder cannot be read.',
    people:
      'The same one for all of you. Nobody can find it again: if it is forgotten, everyone still has their notes and those they have read, but the files in the folder cannot be read.',
  },
  chooseFolder: 'Choose a shared folder …',
  backupFirst: 'A backup of your notes is saved first.',
  in: { folder: (name) => `Through the folder “${name}”.`, server: (name) => `Through the server ${name}.` },
  isSealed: 'Its files are under your passphrase.',
  asksAgain: 'Your browser wants to ask you again first: choose “Synchronise now”.',
  never: 'Not synchronised yet.',
  last: (when) => `Last synchronised: ${when}.`,
  byItself: 'While the library is open, this is done every five minutes.',
  synchronise: 'Synchronise now',
  running: 'Synchronising …',
  stop: 'Stop sharing',
  stopHint: 'The files stay in the folder, and your notes on this device.',
  tryPassphrase: 'Try this passphrase',
  question,
  yes: { place: 'Share my notes here anew', removal: 'Take them away here, too' },
  no: 'Not now',
  report,
};
