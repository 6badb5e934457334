import type { FailureWords } from '../tables/failures.ts';

export const failures: FailureWords = {
  problem: {
    'storage-unavailable':
      'Nothing can be stored in this window, so your notes cannot be opened here. What you type is kept for now. Open Claimlight in a normal window; if this is one, restarting the browser often helps.',
    'storage-full':
      'The disk is full, so your last change is not stored. What you typed is kept and will be stored once there is room. Free some space, or export your notes now.',
    'storage-blocked':
      'Another tab of Claimlight keeps your notes from being opened. Close it, then open this one again. What you type meanwhile is kept.',
    'storage-newer':
      'Your notes were written by a newer version of Claimlight. Update Claimlight to open them; they are safe until then. What you type meanwhile is kept.',
    'storage-invalid':
      'This could not be stored as it is. It may be too long, or the note may have been deleted in another window.',
    'storage-too-long':
      'Together these notes are longer than one note can be: a million characters. Nothing was changed. Shorten one of them, then try again.',
    'storage-failed':
      'Your notes could not be read or stored just now. What you typed is kept. Please try again; restarting the browser often helps.',
    'page-silent':
      'The page does not answer any more, so nothing was changed on it. Reload it to see your tags there again.',
    'page-busy':
      'The page keeps changing, and Claimlight could not keep up with it. Nothing was changed. Please try again in a moment.',
    'page-unreadable':
      'Claimlight cannot read this page, so nothing on it can be tagged: it is no web page, or the browser keeps extensions out.',
    'no-answer':
      'Claimlight did not answer, so your last change may not be stored. What you typed is kept. Please try again.',
    'extension-updated':
      'Claimlight has been updated, so your last change is not stored. Copy what you typed last, then reload this page.',
    refused: 'Claimlight does not allow this here. Your notes are as they were.',
    malformed:
      'The page and Claimlight do not understand each other: one of them may be of an older version. Reload the page and try again.',
    'settings-full':
      'The list of sites is as long as the browser lets it be, so this site was not added. Take others off the list in the settings, or have only listed sites read.',
    'settings-not-stored':
      'The browser did not store this setting; it takes only so many changes a minute. Your notes are as they were. Please try again in a minute.',
    'file-unreadable':
      'The file could not be read: it may have been moved or changed since you chose it. Your notes are as they were.',
    'clipboard-refused': 'The browser let nothing be copied. Your notes are as they were. Save a file instead.',
    'not-in-article': 'Claimlight does not count those words as part of the article, so they cannot be tagged.',
    'too-long': 'That is too much text for one claim. Select less of it, and tag that.',
    'not-on-page': 'The page no longer has this sentence, so it was not tagged.',
    'not-kept':
      'What you typed could not be stored anywhere. Copy it before you close this window, then free some space.',
    'passphrase-wrong':
      'The passphrase does not fit the files in this folder. Nothing was read or written. Please type it again, just as on your other devices.',
    'file-not-written':
      'A file in the folder does not read back as it was written, so nothing counts as shared. Your notes are as they were. Please try again, and look whether the folder has room.',
    'folder-gone':
      'The folder is not there any more: it may have been moved, or its drive is not connected. Your notes are as they were. Please choose it again.',
    'folder-closed':
      'The browser does not let Claimlight read and write in this folder. Your notes are as they were. Please allow it, or choose another folder.',
    'folder-full':
      'There is no room left where the folder is, so nothing new was shared. Your notes are as they were. Please free some space and try again.',
    'folder-shared-otherwise':
      'This folder is shared in another way: either by several people, or by the devices of one person. Nothing was read or written. Please choose the same as the others, or another folder.',
    'server-address':
      'Claimlight needs an address that begins with https://, so that nobody can read along on the way. Please copy the folder’s address from the settings of your server.',
    'server-unreachable':
      'The server does not answer, or stopped in the middle. What was not shared yet will be, the next time. Your notes are as they were. Please look at your connection and at the address.',
    'server-password':
      'The server does not accept this name and password. Some servers want an app password, which you make in their settings; some let no browser extension in. Nothing was read or written.',
    'server-refused':
      'The server refuses: this account may not open the folder, or the server lets no browser extension in. Nothing was read or written. Whoever runs the server can tell.',
    'server-read-only':
      'The server lets you read in this folder and not write, so nothing of yours was shared. Your notes are as they were. Please choose a folder in which you may write.',
    'server-elsewhere':
      'There is no WebDAV folder at this address, or the server sends to another one; Claimlight goes nowhere but to the address that you typed. Please copy it from the settings of your server.',
    'server-limit':
      'The server takes no file as large as this one, so not everything was shared. Your notes are as they were. Whoever runs the server can raise its limit.',
    'server-busy':
      'The server cannot do this just now: it is busy, or has a fault of its own. Your notes are as they were. Please try again later.',
    'server-no-login':
      'This server has no page where programs are let in, as Nextcloud has. Nothing was shared. Please make an app password in its settings, and type it here with your user name.',
    'server-login-late':
      'Claimlight was not let in on the page of the server in time. Nothing was shared. Please try again.',
    'server-not-allowed':
      'The browser does not let Claimlight reach this server. Nothing was sent. Choose “Synchronise now”, and allow it.',
    failed: 'That did not work. Your notes are as they were. Please try again.',
  },
};
