import type { PromotionWords } from '../promotion-classes.ts';

/** How German advertises. Entries are separated by commas or lines; `*` stands for any ending. */
export const promotion: PromotionWords = {
  call: `
    jetzt abonnieren, abonnieren sie, abonniere, jetzt anmelden, melden sie sich, melde dich, jetzt registrieren,
    registrieren sie sich, jetzt bestellen, bestellen sie, jetzt kaufen, kaufen sie, jetzt buchen, buchen sie,
    jetzt lesen, jetzt testen, testen sie, jetzt sichern, sichern sie sich, sichere dir, jetzt herunterladen,
    laden sie, jetzt downloaden, hier klicken, klicken sie, klicke, klick hier, hier geht es zum, hier geht's zum,
    jetzt mitmachen, machen sie mit, jetzt teilnehmen, nehmen sie teil, folgen sie uns, folge uns, folgt uns,
    besuchen sie unsere, besuchen sie uns, besuche unsere, kontaktieren sie uns, rufen sie uns, schreiben sie uns,
    entdecken sie, entdecke, erfahren sie mehr, mehr erfahren, lesen sie mehr, lesen sie auch, unterstützen sie uns,
    jetzt spenden, spenden sie, werden sie mitglied, jetzt mitglied werden, verpassen sie, verpasse nicht,
    nicht verpassen, jetzt zugreifen, greifen sie zu, zum angebot, zum shop, zum newsletter, hier bestellen,
    hier anmelden, hier abonnieren, jetzt abstimmen, diskutieren sie mit, teilen sie diesen, jetzt freischalten,
    jetzt weiterlesen, weiterlesen mit`,
  weakCall: `
    lesen sie, lies, hören sie, höre, sehen sie, schauen sie, nutzen sie, nutze, probieren sie, vergleichen sie,
    wählen sie, finden sie, holen sie, gönnen sie, sparen sie, spare, starten sie, erleben sie, erlebe, freuen sie,
    vertrauen sie, informieren sie, informiere, investieren sie, bewerben sie, schützen sie`,
  channel: `
    newsletter, twitter, facebook, instagram, youtube, whatsapp, telegram, tiktok, linkedin, podcast, app, app store,
    google play, spotify, kanal, push-nachrichten, posteingang, e-paper, mastodon`,
  offer: `
    kostenlos testen, kostenloses probeabo, probeabo, gratis, kostenfrei, rabatt, rabattcode, gutschein, gutscheincode,
    gutscheine, sonderangebot, angebotspreis, schnäppchen, black friday, nur für kurze zeit, nur noch heute,
    versandkostenfrei, ohne risiko, jederzeit kündbar, monatlich kündbar, geld-zurück-garantie, ab nur, schon ab,
    günstig, günstigsten, zum sonderpreis, unverbindlich, prozent rabatt, prämie, bonus, deal, deals, tiefpreis`,
  plug: `
    affiliate-link, affiliate-links, provision, erhalten wir eine provision, gesponsert, gesponsert von, anzeige von,
    unser newsletter, unseren newsletter, unserem newsletter, unsere app, unserer app, unser podcast, unseren podcast,
    unser shop, unserem shop, unserem kanal, in kooperation mit, bezahlte partnerschaft, sponsored post, advertorial,
    werbefrei, nur für abonnenten, für abonnenten, exklusiv für, mehr zum thema, weitere informationen unter,
    weitere informationen finden, weitere infos, infos unter, erhältlich bei, erhältlich unter, ab sofort erhältlich,
    im handel erhältlich, mit diesem symbol, partnerlinks`,
  label: `anzeige, werbung, gesponsert, sponsored, advertorial, promotion`,
  praise: `
    preisgekrönt, preisgekrönte, preisgekrönten, marktführer, marktführend, führender anbieter, führende anbieter,
    führenden anbieter, weltweit führend, weltweit führender, erstklassig, erstklassige, erstklassigen,
    maßgeschneidert, maßgeschneiderte, maßgeschneiderten, innovativ, innovative, innovativen, innovativer,
    einzigartig, einzigartige, einzigartigen, hochwertig, hochwertige, hochwertigen, höchste qualität,
    höchster qualität, beste qualität, unsere kunden, unseren kunden, unsere experten, unser team, unsere produkte,
    unsere lösungen, langjährige erfahrung, langjähriger erfahrung, jahrelange erfahrung, perfekt für, ideal für,
    perfekte, perfekter, must-have, revolutionär, revolutionäre, zukunftsweisend, zukunftsweisende, aus einer hand,
    kundenzufriedenheit, wir sind stolz, stolz darauf, unvergesslich, unvergessliche, traumhaft, traumhafte,
    luxuriös, luxuriöse, nahtlos, rundum, unvergleichlich, das beste`,
  address: `sie, ihr, ihre, ihren, ihrem, ihrer, ihnen, du, dein, deine, deinen, deinem, dir, dich, euch, euer, eure`,
  ourselves: `wir, uns, unser, unsere, unseren, unserem, unserer`,
  service: `
    dienstleistung, dienstleistungen, lösung, lösungen, produkt, produkte, produkten, service, services, angebot,
    angebote, angeboten, beratung, plattform, paket, pakete, abo, abonnement, mitgliedschaft, kurs, kurse, tickets,
    karten, software, tool, tools, shop, onlineshop, kollektion, marke, marken, anbieter, partner, kunden, experten`,
  invitation: `
    wenn sie, wenn du, suchen sie, suchst du, möchten sie, möchtest du, wollen sie, willst du, brauchen sie, sind sie,
    bist du, lust auf, neugierig, interesse an, interessiert an, egal ob, sie wollen, sie möchten, sie haben fragen`,
  more: `mehr dazu, mehr über, mehr infos, weitere, mehr lesen`,
  beforeCall: `bitte, und, oder, dann, einfach, jetzt, also`,
  here: `hier, unten, link, button, homepage, diesen link, online`,
};
