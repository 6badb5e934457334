import { formattingIn } from '../formatting.ts';
import type { ClassWords } from '../tables/classes.ts';

const format = formattingIn('en');

export const classes: ClassWords = {
  lead: 'A class reads and tags the same articles. No account and no server: files go from hand to hand, by mail, by your course’s page or through a folder that you share.',
  done: (done) => {
    switch (done.what) {
      case 'saved':
        return `Saved as ${done.fileName}.`;
      case 'handed-in':
        return `Saved as ${done.fileName}. Give this file to your teacher.`;
      case 'handed-in-there':
        return `Handed in: ${done.fileName} is in the folder “${done.folder}”.`;
      case 'folder-read':
        return done.files === 0
          ? `Nobody has handed in in the folder “${done.folder}” yet.`
          : `Read from the folder “${done.folder}”: ${format.count(done.files, { one: 'file', other: 'files' })} handed in.`;
      case 'copied':
        return 'Copied. Paste it into a mail or your course’s page; students paste it here.';
      case 'opened':
        return 'The assignment is below. Open an article by clicking on it.';
      case 'nothing-to-hand-in':
        return 'There is nothing to hand in yet: tag a claim in one of the articles first.';
      case 'newer-assignment':
        return 'This assignment is of a newer Claimlight. Update Claimlight to open it.';
      case 'not-an-assignment':
        return 'That is no assignment of Claimlight.';
    }
  },

  given: 'Assignments for you',
  givenHint:
    'Open the file that your teacher gave you, or paste the text that begins with “claimlight-assignment:”. An article is opened only when you click on it.',
  chooseAssignment: 'Choose a file …',
  pasteAssignment: 'Paste an assignment',
  openAssignment: 'Open',
  tagsThatCount: (tags) => `Tags that count: ${format.list(tags)}.`,
  othersHidden: 'Notes of others on these articles stay hidden until you have handed in.',
  progress: (tagged, claims) =>
    claims === undefined
      ? `${format.number(tagged)} tagged`
      : `${format.number(tagged)} of ${format.number(claims)} claims tagged`,
  nickname: 'Your nickname in this class',
  handIn: (tagged) => `Hand in ${format.count(tagged, { one: 'tag', other: 'tags' })}`,
  handInThere: (folder) => `Hand in to the folder “${folder}”`,
  handedIn: (when) => `Handed in ${when}. If you change something, hand in again: the last file counts.`,
  forget: 'Remove from this list',

  make: 'Make an assignment',
  makeHint: 'It holds a title, a question and addresses, and nothing about you.',
  title: 'Title',
  question: 'Question',
  articles: 'Addresses of articles, one a line, ten at most',
  whichTags: 'Tags that count',
  hidesOthers: 'Hide the notes of others until one’s own are handed in',
  fault: {
    'no-title': 'Give it a title.',
    'no-article': 'Add the address of an article.',
    'too-many-articles': 'Ten articles at most.',
    'not-an-address': 'One of the lines is no web address.',
    'no-tag': 'Choose a tag.',
  },
  saveAssignment: 'Save as a file',
  copyAssignment: 'Copy as text',

  read: 'Read what a class handed in',
  readHint:
    'Choose all files at once, or drop them here. They are read on your machine and kept only while this page is open. The same file twice counts once; of two files of one student the later counts.',
  chooseHandIns: 'Choose files …',
  reading: 'Reading the files …',
  handInFault: {
    'not-a-hand-in': 'This is no file that was handed in.',
    unreadable:
      'This file could not be read just now. It may still be on its way; please read the folder again in a while.',
    'too-large': 'This file is too large.',
  },
  observed: 'Agreement in pairs',
  alpha: 'Krippendorff α',
  cohen: 'Cohen κ',
  fleiss: 'Fleiss κ',
  measure: (value) => format.decimal(value),
  withInterval: (value, interval) =>
    interval === undefined
      ? format.decimal(value)
      : `${format.decimal(value)} (95 %: ${format.decimal(interval.low)} to ${format.decimal(interval.high)})`,
  agreementHint: (claims) =>
    `Over ${format.count(claims, { one: 'claim', other: 'claims' })} that two or more tagged. 1 is full agreement, 0 is what chance gives. Agreement says nothing about who is right.`,
  person: (nth) => `Person ${format.number(nth)}`,
  showNames: 'Show names',
  whoHandedIn: (count) => `${format.number(count)} handed in`,
  findMissing: 'Who is missing?',
  whoIsMissing: (count) => (count === 0 ? 'Everybody handed in' : `${format.number(count)} not handed in yet`),
  missingHidden: 'Choose “Show names” to see who.',
  roster: 'Names or nicknames of the class, one a line. They stay on this device.',
  tags: (count) => format.count(count, { one: 'tag', other: 'tags' }),
  notesOf: (count) => format.count(count, { one: 'note', other: 'notes' }),
  saveCsv: 'Save as CSV',
  saveReport: 'Save as report',
  clear: 'Clear',

  whichAssignment: 'Assignment',
  handedInFor: (title, files) =>
    `${title ?? 'An assignment that is not on this device'} (${format.count(files, { one: 'file', other: 'files' })})`,

  folder: 'A folder for the class',
  folderHint:
    'If your class shares a folder, on a network drive or kept in step by a program of your school, students can hand in there, and the teacher reads all of it at once. Each time is a new file, and none is changed. Whoever can open the folder can read what is in it.',
  chooseFolder: 'Choose the class’s folder …',
  chooseOtherFolder: 'Choose another folder …',
  forgetFolder: 'Use no folder',
  readFolder: (folder) => `Read the folder “${folder}”`,

  project: 'Show on the wall',
  place: (nth, of) => `Claim ${format.number(nth)} of ${format.number(of)}`,
  before: 'Previous',
  next: 'Next',
  notes: 'Notes',
  close: 'Close',
  projectorKeys: 'Arrow keys: claim by claim. N: notes. Esc: close.',
};
