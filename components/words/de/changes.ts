import { formattingIn } from '../formatting.ts';
import type { ChangesWords } from '../tables/changes.ts';

const format = formattingIn('de');
function sentences(count: number): string {
  return format.count(count, { one: 'Satz', other: 'Sätze' });
}

export const changes: ChangesWords = {
  title: 'Was sich geändert hat',
  hint: 'Sätze, die Sie markiert haben und die bei Ihrem nächsten Besuch etwas anderes sagten. Artikel werden nur angesehen, wenn Sie sie besuchen.',
  show: 'Zeigen',
  filter: { unseen: 'Noch nicht gesehen', all: 'Alle' },
  noticed: (when) => `Bemerkt ${when}`,
  kind: {
    changed: 'Der Satz wurde geändert',
    gone: 'Der Satz ist von der Seite verschwunden',
    back: 'Der Satz steht wieder auf der Seite',
  },
  before: 'Vorher',
  now: 'Jetzt',
  corrected: 'Auf der Seite steht ein Korrekturhinweis.',
  notCorrected: 'Auf der Seite wurde kein Korrekturhinweis gefunden.',
  markSeen: 'Als gesehen kennzeichnen',
  markUnseen: 'Als nicht gesehen kennzeichnen',
  markAllSeen: 'Alle als gesehen kennzeichnen',
  marked: (count) => `${format.count(count, { one: 'Änderung', other: 'Änderungen' })} gekennzeichnet.`,
  versions: 'Fassungen dieses Artikels',
  none: {
    title: 'Nichts hat sich geändert',
    text: 'Wenn ein Satz, den Sie markiert haben, bei Ihrem nächsten Besuch etwas anderes sagt, finden Sie ihn hier.',
  },
  allSeen: { title: 'Sie haben alles gesehen', text: 'Keine Änderung wartet auf Sie.' },

  backToList: 'Zurück zu den Änderungen',
  versionsOf: (title) => `Fassungen von „${title}“`,
  versionsHint:
    'So, wie Sie ihn bei Ihren Besuchen sahen, die neueste zuerst. Was dazwischen geschah, ist nicht bekannt.',
  noVersions:
    'Von diesem Artikel ist noch keine Fassung aufbewahrt. Das geschieht, wenn Sie ihn mit einer Markierung besuchen.',
  firstSeen: 'Die erste aufbewahrte Fassung',
  sentences,
  asBefore: (count) => `${sentences(count)} wie vorher`,
  added: 'Neu',
  removed: 'Weg',
  reworded: 'Geändert',
  notKept: 'Ein Satz, dessen Worte nicht aufbewahrt wurden.',
  unknown: (count) => `${sentences(count)} mehr, von denen nichts aufbewahrt ist`,
};
