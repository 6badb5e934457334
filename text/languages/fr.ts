import type { SentenceWords } from './language.ts';

/** French. */
export const fr: SentenceWords = {
  neverLast: `
    M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr Mgrs St Ste Sts Gal Col Cdt Cne Lt Adj Sgt p.ex p ex c.-à-d cf env vs av boul
    bd Av Bd Bld chap all`,
  beforeNumber: 'no No n° N° nº Nº art Art p pp fig vol tél Tél réf al par §',
  mayBeLast: 'etc Inc Co Corp Ltd Cie S.A S.A.S SA Jr janv févr avr juil sept oct nov déc J.-C apr U.S éd',
  openers: `
    le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces cela ça c son sa ses leur leurs mon ma
    notre votre mais et ou donc or ni car si en dans avec sans sous sur par pour depuis selon après avant pendant durant entre
    vers chez malgré lors lorsque quand comme comment où pourquoi qui que quoi quel quelle puis alors ainsi aussi enfin
    cependant toutefois pourtant néanmoins ensuite aujourd hier demain ici là à au aux tout tous toute toutes plusieurs certains
    certaines quelques chaque aucun aucune personne rien est sont était a ont d n s y`,
  exclaiming: 'Yahoo',
  speech: 'dit demande ajoute affirme explique répond lance déclare poursuit assure',
};
