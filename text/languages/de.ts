import type { SentenceWords } from './language.ts';

/** German. Nouns are capitalised, so that only `openers` show that a sentence starts after an abbreviation. */
export const de: SentenceWords = {
  neverLast: `
    Hr Hrn Fr Frl Dr Prof Dipl Ing Mag Lic Rev St Skt Gen Maj Hptm Lt Oberst Präs Min Abg bzw ca z.B zB d.h dh v.a u.U i.d.R
    evtl ggf inkl exkl sog vgl geb gest insb bspw einschl allg kath ev ehem gegr usf zzgl abzgl max min mind`,
  beforeNumber: 'Nr nr Art art Abs Bd Bde Kap S Ziff Tel Abb Tab Str Hs Az §',
  mayBeLast: `
    usw etc u.a o.ä u.ä s.o s.u Co Inc Corp Ltd Mio Mrd Tsd Std Str Jh Jhd n.Chr v.Chr a.D i.R e.V m.b.H jun sen jr sr
    Jan Feb Apr Aug Sep Sept Okt Nov Dez U.S`,
  openers: `
    der die das ein eine einer eines einem einen er sie es wir ich ihr du dieser diese dieses jener jene sein seine ihre unser
    mein und aber doch denn oder sondern wenn als ob weil da dass nachdem bevor während obwohl auch so nun jetzt dann dort
    hier heute gestern morgen damit dabei dazu dafür dagegen darum deshalb deswegen trotzdem jedoch allerdings zudem außerdem
    in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen ohne um durch seit über unter wegen laut bis
    wer was wie wo warum wann wohin welche kein keine nicht nur noch schon sogar viele alle einige manche man ist sind war
    waren hat haben wird werden kann`,
  exclaiming: 'Yahoo',
  speech: 'sagte fragte sagt fragt rief meinte erklärte betonte antwortete schrieb ergänzte',
  afterOrdinal: `
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Aug Sep Sept Okt
    Nov Dez Jahrhundert Jahrhunderts Jahrtausend Jh Geburtstag Todestag Jahrestag Mal Platz Rang Klasse Stock Etage Runde
    Minute Spieltag Saison Auflage Woche Tag Bezirk Weltkrieg Lebensjahr Kapitel Sitzung Bundesversammlung Armee Division`,
  beforeOrdinal: 'der die das dem den des am vom zum im beim ab bis seit jeder jede jedes jeden ein eine einen zur',
};
