import type { FailureWords } from '../tables/failures.ts';

export const failures: FailureWords = {
  problem: {
    'storage-unavailable':
      'In diesem Fenster lässt sich nichts speichern, deshalb können Ihre Notizen hier nicht geöffnet werden. Was Sie tippen, wird vorerst behalten. Öffnen Sie Claimlight in einem normalen Fenster; ist dies eines, hilft oft ein Neustart des Browsers.',
    'storage-full':
      'Der Speicher ist voll, deshalb ist Ihre letzte Änderung nicht gespeichert. Was Sie getippt haben, wird behalten und gespeichert, sobald Platz ist. Schaffen Sie Platz, oder exportieren Sie Ihre Notizen jetzt.',
    'storage-blocked':
      'Ein anderer Tab von Claimlight verhindert, dass Ihre Notizen geöffnet werden. Schließen Sie ihn und öffnen Sie diesen noch einmal. Was Sie inzwischen tippen, wird behalten.',
    'storage-newer':
      'Ihre Notizen wurden von einer neueren Version von Claimlight geschrieben. Aktualisieren Sie Claimlight, um sie zu öffnen; bis dahin sind sie sicher. Was Sie inzwischen tippen, wird behalten.',
    'storage-invalid':
      'So ließ sich das nicht speichern. Vielleicht ist es zu lang, oder die Notiz wurde in einem anderen Fenster gelöscht.',
    'storage-too-long':
      'Zusammen sind diese Notizen länger, als eine Notiz sein kann: eine Million Zeichen. Nichts wurde geändert. Kürzen Sie eine davon und versuchen Sie es noch einmal.',
    'storage-failed':
      'Ihre Notizen konnten gerade nicht gelesen oder gespeichert werden. Was Sie getippt haben, wird behalten. Bitte versuchen Sie es noch einmal; oft hilft ein Neustart des Browsers.',
    'page-silent':
      'Die Seite antwortet nicht mehr, deshalb wurde auf ihr nichts geändert. Laden Sie sie neu, um Ihre Markierungen dort wiederzusehen.',
    'page-busy':
      'Die Seite ändert sich ständig, und Claimlight kam nicht mit. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.',
    'page-unreadable':
      'Claimlight kann diese Seite nicht lesen, deshalb lässt sich auf ihr nichts markieren: Sie ist keine Webseite, oder der Browser hält Erweiterungen fern.',
    'no-answer':
      'Claimlight hat nicht geantwortet, deshalb ist Ihre letzte Änderung vielleicht nicht gespeichert. Was Sie getippt haben, wird behalten. Bitte versuchen Sie es noch einmal.',
    'extension-updated':
      'Claimlight wurde aktualisiert, deshalb ist Ihre letzte Änderung nicht gespeichert. Kopieren Sie, was Sie zuletzt getippt haben, und laden Sie dann diese Seite neu.',
    'settings-full':
      'Die Liste der Websites ist so lang, wie der Browser es zulässt, deshalb wurde diese nicht hinzugefügt. Nehmen Sie in den Einstellungen andere heraus, oder lassen Sie nur gelistete lesen.',
    'settings-not-stored':
      'Der Browser hat diese Einstellung nicht gespeichert; er nimmt nur so viele Änderungen in der Minute an. Ihre Notizen sind, wie sie waren. Bitte versuchen Sie es in einer Minute noch einmal.',
    'file-unreadable':
      'Die Datei konnte nicht gelesen werden: Vielleicht wurde sie verschoben oder geändert, seit Sie sie gewählt haben. Ihre Notizen sind, wie sie waren.',
    'clipboard-refused':
      'Der Browser hat das Kopieren nicht zugelassen. Ihre Notizen sind, wie sie waren. Speichern Sie stattdessen eine Datei.',
    refused: 'Claimlight erlaubt das hier nicht. Ihre Notizen sind, wie sie waren.',
    malformed:
      'Die Seite und Claimlight verstehen einander nicht: Eines von beiden ist vielleicht eine ältere Version. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    'not-in-article': 'Claimlight zählt diese Worte nicht zum Artikel, deshalb können sie nicht markiert werden.',
    'too-long': 'Das ist zu viel Text für eine Behauptung. Wählen Sie weniger davon aus und markieren Sie das.',
    'not-on-page': 'Die Seite enthält diesen Satz nicht mehr, deshalb wurde er nicht markiert.',
    'not-kept':
      'Was Sie getippt haben, ließ sich nirgends speichern. Kopieren Sie es, bevor Sie dieses Fenster schließen, und schaffen Sie dann Platz.',
    'passphrase-wrong':
      'Die Passphrase passt nicht zu den Dateien in diesem Ordner. Es wurde nichts gelesen und nichts geschrieben. Bitte geben Sie sie noch einmal ein, genau wie auf Ihren anderen Geräten.',
    'file-not-written':
      'Eine Datei im Ordner liest sich nicht so, wie sie geschrieben wurde; darum gilt nichts als geteilt. Ihre Notizen sind, wie sie waren. Bitte versuchen Sie es noch einmal und sehen Sie nach, ob der Ordner Platz hat.',
    'folder-gone':
      'Den Ordner gibt es nicht mehr: Vielleicht wurde er verschoben, oder sein Laufwerk ist nicht verbunden. Ihre Notizen sind, wie sie waren. Bitte wählen Sie ihn neu.',
    'folder-closed':
      'Der Browser lässt Claimlight in diesem Ordner nicht lesen und schreiben. Ihre Notizen sind, wie sie waren. Bitte erlauben Sie es, oder wählen Sie einen anderen Ordner.',
    'folder-full':
      'Dort, wo der Ordner liegt, ist kein Platz mehr; darum wurde nichts Neues geteilt. Ihre Notizen sind, wie sie waren. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.',
    'folder-shared-otherwise':
      'Dieser Ordner wird anders geteilt: entweder von mehreren Menschen oder von den Geräten einer Person. Nichts wurde gelesen oder geschrieben. Bitte wählen Sie dasselbe wie die anderen oder einen anderen Ordner.',
    'server-address':
      'Claimlight braucht eine Adresse, die mit https:// beginnt, damit unterwegs niemand mitlesen kann. Bitte kopieren Sie die des Ordners aus den Einstellungen Ihres Servers.',
    'server-unreachable':
      'Der Server antwortet nicht, oder er hat mittendrin aufgehört. Was noch nicht geteilt ist, wird es beim nächsten Mal. Ihre Notizen sind, wie sie waren. Bitte prüfen Sie Verbindung und Adresse.',
    'server-password':
      'Der Server nimmt Name und Passwort nicht an. Manche Server wollen ein App-Passwort, das Sie in ihren Einstellungen anlegen; manche lassen keine Browsererweiterung zu. Es wurde nichts gelesen und nichts geschrieben.',
    'server-refused':
      'Der Server verweigert das: Dieses Konto darf den Ordner nicht öffnen, oder der Server lässt keine Browsererweiterung zu. Es wurde nichts gelesen und nichts geschrieben. Wer den Server betreibt, kann es sagen.',
    'server-read-only':
      'In diesem Ordner lässt der Server Sie lesen, aber nicht schreiben; von Ihnen wurde also nichts geteilt. Ihre Notizen sind, wie sie waren. Bitte wählen Sie einen Ordner, in den Sie schreiben dürfen.',
    'server-elsewhere':
      'Unter dieser Adresse ist kein WebDAV-Ordner, oder der Server verweist auf eine andere; Claimlight geht nur zu der Adresse, die Sie eingegeben haben. Bitte kopieren Sie sie aus den Einstellungen Ihres Servers.',
    'server-limit':
      'Der Server nimmt keine so große Datei an, deshalb wurde nicht alles geteilt. Ihre Notizen sind, wie sie waren. Wer den Server betreibt, kann die Grenze anheben.',
    'server-busy':
      'Der Server kann das gerade nicht: Er ist ausgelastet oder hat selbst einen Fehler. Ihre Notizen sind, wie sie waren. Bitte versuchen Sie es später noch einmal.',
    'server-no-login':
      'Dieser Server hat keine Seite, auf der man Programme einlässt, wie Nextcloud sie hat. Es wurde nichts geteilt. Bitte legen Sie in seinen Einstellungen ein App-Passwort an, und geben Sie es hier mit Ihrem Namen ein.',
    'server-login-late':
      'Claimlight wurde auf der Seite des Servers nicht rechtzeitig eingelassen. Es wurde nichts geteilt. Bitte versuchen Sie es noch einmal.',
    'server-not-allowed':
      'Der Browser lässt Claimlight diesen Server nicht erreichen. Es wurde nichts gesendet. Wählen Sie „Jetzt abgleichen“ und erlauben Sie es.',
    failed: 'Das hat nicht geklappt. Ihre Notizen sind, wie sie waren. Bitte versuchen Sie es noch einmal.',
  },
};
