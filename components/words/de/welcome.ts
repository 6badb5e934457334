import type { WelcomeWords } from '../tables/welcome.ts';

export const welcome: WelcomeWords = {
  title: 'Willkommen bei Claimlight',
  headline: 'Sehen Sie, was ein Nachrichtenartikel behauptet und woher er es nach eigenen Worten hat.',
  lead: 'Öffnen Sie einen Nachrichtenartikel: Claimlight unterstreicht die Sätze, die sich prüfen lassen. Es sagt nicht, was wahr ist. Es zeigt Ihnen, wo Sie hinsehen können, und bewahrt auf, was Sie herausfinden.',
  steps: 'So geht es',
  step: {
    read: {
      title: 'Lesen',
      text: 'Prüfbare Sätze bekommen eine gepunktete Linie. Die Zahl am Symbol sagt, wie viele es sind.',
    },
    judge: {
      title: 'Urteilen',
      text: 'Öffnen Sie Claimlight und markieren Sie jede Behauptung: mit Quelle, ohne Quelle oder werbend. Klicken Sie, oder drücken Sie S, U oder P.',
    },
    keep: {
      title: 'Behalten',
      text: 'Fügen Sie eine Notiz und Links hinzu. Ihre Markierungen sind da, wenn Sie wiederkommen, und lassen sich jederzeit exportieren.',
    },
  },
  pin: {
    title: 'Das Symbol anheften',
    text: 'Klicken Sie neben der Adressleiste auf das Puzzleteil, dann auf die Nadel neben Claimlight. So ist es immer einen Klick entfernt.',
  },
  tryIt: {
    title: 'Hier ausprobieren',
    text: 'Ein erfundener Artikel mit seinen Behauptungen. Markieren Sie einige: Die Linien im Text ändern sich sofort. Hier wird nichts gespeichert.',
  },
  sampleOutlet: 'Mühlbacher Kurier',
  sampleHeadline: 'Stadtrat deckelt Mieten nach einem Jahr der Rekorde',
  sample: [
    { text: 'Der Stadtrat kam am späten Dienstag zusammen.' },
    {
      text: 'Die Mieten in Mühlbach stiegen im vergangenen Jahr um 4,2 Prozent, teilte das Statistische Kreisamt mit.',
      support: 'named',
      attribution: 'Statistische Kreisamt',
      reasons: [
        ['figure-and-unit', '4,2 Prozent'],
        ['date', 'im vergangenen Jahr'],
      ],
      suggested: 'sourced',
    },
    {
      text: 'Mehreren Berichten zufolge wird ein Drittel aller Mieter umziehen müssen.',
      support: 'vague',
      attribution: 'Mehreren Berichten',
      reasons: [['figure-and-unit', 'ein Drittel aller Mieter']],
      suggested: 'unsourced',
    },
    { text: 'Im Saal wirkte niemand überrascht.' },
    {
      text: 'Mit dem preisgekrönten Mühlbach-Pass sparen Familien bis zu 40 Prozent bei jeder Fahrt.',
      support: 'none',
      reasons: [['figure-and-unit', '40 Prozent']],
      suggested: 'promotional',
    },
  ],
  library: {
    title: 'Wo Ihre Notizen sind',
    text: 'In der Bibliothek: Öffnen Sie sie aus dem Fenster von Claimlight. Dort gibt es Suche, Filter, einen Bericht zum Drucken und eine Sicherung als Datei. Was Sie ohne Markierung notiert haben, steht auch dort, unter „Zu prüfen“.',
  },
  tags: {
    title: 'Was die Markierungen bedeuten',
    text: 'Eine Markierung sagt, was der Artikel Ihrem Urteil nach angibt. Ob eine Behauptung stimmt, vermerken Sie daneben als Ihr Ergebnis.',
  },
  off: {
    title: 'Nicht auf jeder Seite',
    text: 'Öffnen Sie Claimlight auf einer Website und benutzen Sie den Schalter neben ihrem Namen: Claimlight lässt sie dann in Ruhe, bis Sie es wieder einschalten.',
  },
  access: {
    title: 'Was es lesen darf',
    text: 'Nachrichten können auf jeder Website stehen, deshalb bittet Claimlight darum, alle zu lesen. Es sucht nur nach Nachrichtenartikeln, und was es liest, bleibt auf Ihrem Gerät. Sie können das jederzeit einschränken: auf Websites, die Sie in den Einstellungen auflisten, oder auf einzelne Websites und Klicks dort, wo Ihr Browser seine Erweiterungen auflistet.',
  },
  privacy: 'Was gespeichert wird, und wo',
  promises: [
    'Ihre Markierungen, Notizen und Links mit dem Satz, zu dem sie gehören, in diesem Browser auf diesem Gerät.',
    'Ihre Einstellungen, die Ihr Browser mit Ihren anderen Geräten abgleichen kann.',
    'Sonst nichts, und nichts wird je irgendwohin gesendet. Claimlight hat keinen Server und kein Konto.',
    'Alles lässt sich in offenen Formaten exportieren und ist weg, wenn Sie es löschen.',
  ],
  settings: 'Die Einstellungen öffnen',
};
