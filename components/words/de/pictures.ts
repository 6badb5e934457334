import { formattingIn } from '../formatting.ts';
import type { PictureWords } from '../tables/pictures.ts';

const format = formattingIn('de');

export const pictures: PictureWords = {
  picturesTitle: 'Wie Sie markiert haben',
  picturesHint:
    'Diese Bilder zählen Ihre eigenen Markierungen und sonst nichts. Sie haben gewählt, was Sie ansehen: Über das Übrige sagen sie nichts.',
  picturesOfFiltered: 'Gezählt werden nur Notizen, die zu den Filtern passen.',
  picturesBy: 'Nach',
  shareKind: { outlet: 'Medium', article: 'Artikel', month: 'Monat', finding: 'Ergebnis', check: 'Prüfung' },
  pictureOf: {
    outlet: 'Notizen nach Medium',
    article: 'Notizen nach Artikel',
    month: 'Notizen nach dem Monat, in dem Sie sie gemacht haben',
    finding: 'Notizen nach Ihrem Ergebnis',
    check: 'Notizen nach dem Stand Ihrer Prüfung',
  },
  pictureName: (what) => `${what}. Die Tabelle darunter hat dieselben Zahlen.`,
  nothingToDraw: 'Hier gibt es keine Notizen zu zählen.',
  barsOf: (drawn, all) => `${format.number(drawn)} von ${format.number(all)} werden gezeigt. Filter schränken sie ein.`,
  tableBehind: 'Die Zahlen als Tabelle',
  coverageColumn: 'Angesehene Behauptungen',
  coverageUnknown: 'nicht bekannt',
  coverageFill: { 'looked-at': 'markiert', open: 'gefunden, nicht markiert' },
  coverageHint:
    'Behauptungen, die in den Artikeln mit Ihren Markierungen gefunden wurden, und wie viele davon Sie markiert haben. Artikel, die hier seitdem nicht gelesen wurden, fehlen.',
  nothingCovered:
    'Noch nicht bekannt: Behauptungen werden gezählt, wenn Sie einen Artikel mit Markierungen wieder lesen.',
  coverageOf: (lookedAt, claims) => `${format.number(lookedAt)} von ${format.number(claims)}`,
};
