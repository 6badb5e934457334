import type { SentenceWords } from './language.ts';

/** Spanish. */
export const es: SentenceWords = {
  neverLast: `
    Sr Sra Srta Sres Sras Srtas Dr Dra Dres Dras D Dña Da Prof Profa Lic Licda Ing Arq Abog Mtro Mtra Fr Mons Pbro Sto Sta Excmo
    Excma Ilmo Ilma Gral Cnel Tte Cap Cmdte Sgto Alte Pdte Pdta Gob Sen Dip Min Vto Rvdo p.ej p ej v.gr vs cf aprox
    Av Avda Avd Bvar Pza Plza Ctra Urb Dpto Depto Hno Hna Hnos`,
  beforeNumber: 'No Nº N° núm Núm nº n° n art Art arts pág págs Pág pp cap Cap vol Vol fig Fig tel Tel Tfno ss km',
  mayBeLast: `
    Inc Co Corp Ltd Ltda Cía Cia S.A S.L S.R.L SA Jr EE.UU EEUU EE UU U.S D.F Ud Uds Vd Vds Bco Univ Col
    ene feb mar abr jun jul ago sep sept oct nov dic`,
  openers: `
    el la los las lo un una unos unas él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese esa esos esas
    aquel aquella esto eso su sus mi mis nuestro nuestra pero y o ni si no sí en con sin por para desde hasta según tras
    durante entre sobre ante aunque cuando donde como cómo qué quién cuándo dónde porque pues así también además sin mientras
    después antes luego entonces ahora hoy ayer mañana aquí allí ya se le les me nos hay es son fue era eran fueron ha han
    había todo toda todos todas cada algunos muchas muchos otro otra otros otras nadie nada al del a`,
  clock: 'a.m p.m A.M P.M',
  afterClock: 'GMT UTC CET ET EST EDT PT PST',
  timePrepositions: 'a desde hasta hacia sobre antes después',
  exclaiming: 'Yahoo',
  speech: 'dijo preguntó añadió afirmó exclamó respondió señaló contestó aseguró explicó gritó',
};
