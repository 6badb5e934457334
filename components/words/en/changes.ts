import { formattingIn } from '../formatting.ts';
import type { ChangesWords } from '../tables/changes.ts';

const format = formattingIn('en');

function sentences(count: number): string {
  return format.count(count, { one: 'sentence', other: 'sentences' });
}

export const changes: ChangesWords = {
  title: 'What changed',
  hint: 'Sentences that you tagged and that said something else when you came back. Articles are looked at only when you visit them.',
  show: 'Show',
  filter: { unseen: 'Not seen yet', all: 'All' },
  noticed: (when) => `Noticed ${when}`,
  kind: {
    changed: 'The sentence was changed',
    gone: 'The sentence is gone from the page',
    back: 'The sentence is back on the page',
  },
  before: 'Before',
  now: 'Now',
  corrected: 'The page carries a correction note.',
  notCorrected: 'No correction note was found on the page.',
  markSeen: 'Mark as seen',
  markUnseen: 'Mark as not seen',
  markAllSeen: 'Mark all as seen',
  marked: (count) => `${format.count(count, { one: 'change', other: 'changes' })} marked.`,
  versions: 'Versions of this article',
  none: {
    title: 'Nothing has changed',
    text: 'When a sentence that you tagged says something else on your next visit, you find it here.',
  },
  allSeen: { title: 'You have seen it all', text: 'No change is waiting for you.' },

  backToList: 'Back to what changed',
  versionsOf: (title) => `Versions of “${title}”`,
  versionsHint: 'As you saw it at your visits, the newest first. What happened in between is not known.',
  noVersions: 'No version of this article is kept yet. One is kept when you visit it with a tag on it.',
  firstSeen: 'The first version that is kept',
  sentences,
  asBefore: (count) => `${sentences(count)} as before`,
  added: 'New',
  removed: 'Gone',
  reworded: 'Changed',
  notKept: 'A sentence whose words were not kept.',
  unknown: (count) => `${sentences(count)} more, of which nothing is kept`,
};
