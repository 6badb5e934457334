/**
 * Words whose coming or going changes what a sentence claims, in lower case, English and Spanish first, then the
 * commonest of other languages. One list for all languages: a word that is harmless in one of them and telling in
 * another is left out.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Negators after L. Horn, "A Natural History of Negation", and their Spanish, French, German, Italian, Portuguese kin.
 */
export const negations = words(`
  not no never none nobody nothing neither nor nowhere without cannot hardly barely scarcely ain't fails failed fail refused
  no nunca jamás ningún ninguna ninguno nadie nada ni tampoco sin
  pas jamais aucun aucune nicht kein keine keinen keiner keinem nie niemals ohne non mai senza não nunca sem nem
`);

/** Hedges after K. Hyland, "Hedging in Scientific Research Articles", table of epistemic markers, as news uses them. */
export const hedges = words(`
  may might could would should can perhaps possibly probably likely unlikely maybe apparently allegedly reportedly supposedly
  purportedly presumably seemingly seems seem seemed appears appear appeared suggests suggest suggested potentially about around
  approximately roughly nearly almost some estimated expected alleged suspected possible probable partly largely mostly usually
  often sometimes generally
  quizá quizás posiblemente probablemente presuntamente supuestamente aparentemente podría podrían puede pueden debería
  parece aproximadamente casi unos unas alrededor cerca estimado presunto presunta presuntos presuntas supuesto supuesta posible
  peut-être probablement environ presque vielleicht wahrscheinlich möglicherweise etwa fast angeblich rund
  forse probabilmente circa talvez provavelmente cerca quase
`);

/** Verbs and nouns that name where a statement comes from. */
export const attributions = words(`
  according said says say told tells reported reports report claims claimed claim stated states announced announces insisted
  argued denied denies confirmed confirms acknowledged admitted warned added wrote tweeted testified cited citing quoted
  spokesman spokeswoman spokesperson source sources officials reportedly allegedly
  según dijo dice dijeron afirmó afirma afirmaron aseguró asegura informó informa anunció declaró declaró señaló explicó indicó
  negó confirmó admitió advirtió añadió escribió portavoz fuentes fuente
  selon d'après dit déclaré affirmé laut zufolge sagte erklärte teilte secondo disse afirmou
`);

/**
 * Month and weekday names, and words that place an event in time. "May" and "March" only count with a capital: see
 * `isDateWord`.
 */
const dateWords = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  today yesterday tomorrow tonight
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana anoche
  lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro
  outubro novembro dezembro
`);

const capitalisedOnly = words('march may mar sat sun mars mai');

/** True for a word that names a date, given as it stands in the text. */
export function isDateWord(word: string): boolean {
  const lower = word.toLowerCase();
  return dateWords.has(lower) && (lower !== word || !capitalisedOnly.has(lower));
}

/** Words that carry grammar, not content: their coming or going alone does not change a claim. */
export const functionWords = words(`
  l' d' qu' c' s' n' ne y en a j' m' t'
  a an the this that these those of in on at to for from by with as and   so   then it its it's he she they them his
  her their we our you your i me my which who whom whose what is are was were be been being am has have had do does did will
  into onto   also there here    just very s
  el la los las un una unos unas lo de del en a al para por con como y e    que quien cual cuyo se su sus le les es son
  era eran fue fueron ser sido está están estaba ha han había hay este esta estos estas ese esa eso  muy ya también
  le les des du et  mais dans sur pour par avec qui est sont il elle ils der die das den dem des ein eine und  aber von
  dass daß que zu im am mit vom beim ins für auf ist sind il lo gli di da che e un uno una per con o os as da do dos das em no na um uma para com
`);

/** Words that say little, but can turn a statement round when they come or go alone. */
export const smallWords = words('if or up out off over under than u o ou oder pero más but will more less');

/** Titles before a name, and articles with them: who bears one is the same person without. */
export const titles = words(`
  dr dr. prof prof. professor doctor mr mr. mrs mrs. ms ms. sir dame lord lady president minister chancellor mayor governor senator sen.
  gov. rep. congressman congresswoman councillor secretary judge justice general gen. colonel captain sergeant chief king queen prince princess
  pope bishop archbishop cardinal reverend father director chairman chairwoman ceo representative attorney sheriff detective inspector
  lieutenant ambassador commissioner baroness baron honorable
  herr frau professorin doktor präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin general
  señor señora sr sr. sra sra. d d. don doña dña doctora consejero consejera fiscal obispo senador senadora diputado diputada rey reina profesor profesora presidente presidenta ministro ministra alcalde alcaldesa juez jueza
  mademoiselle préfet préfète député députée sénateur sénatrice procureur procureure
  monsieur madame m mme mlle docteur docteure professeur professeure président présidente ministre maire
`);

/** Words that open a clause of time, place or circumstance, which can stand at either end of a sentence. */
export const adverbialOpeners = words(`
  in on at after before during since when while by from amid despite because last next this yesterday today tomorrow earlier later early late
  following under with without for until as according
  im in am an nach vor während seit gestern heute morgen letzte letzten letztes nächste bei wegen trotz als wenn bis unter laut nach
  en tras después antes durante desde ayer hoy mañana a cuando mientras al por con sin bajo según
  après avant pendant depuis hier aujourd'hui demain dans lors quand lorsque à malgré dès sous selon
`);

/** Forms of "to be" and "to have" by their time: another time is another statement. */
const times: readonly (readonly [string, string])[] = [
  ['present', 'is are am has have does do ist sind hat haben wird werden es son está están ha han hay est sont ont'],
  [
    'past',
    'was were had did war waren hatte hatten wurde wurden era eran fue fueron estaba estaban había hubo était étaient fut furent avait avaient',
  ],
  ['unreal', 'would should could würde würden wäre hätte könnte sería serait seraient'],
  ['future', 'will shall va vont van'],
];

const timeOf = new Map(times.flatMap(([time, list]) => list.split(' ').map((word) => [word, time] as const)));

/** The time that an auxiliary puts its statement in; undefined for other words. */
export function timeOfAuxiliary(word: string): string | undefined {
  return timeOf.get(word);
}

/** What stands between the parts of an article without being one. */
export const advertWords = words('advertisement advert anzeige werbung publicidad anuncio publicité');
