/** Words that say the same in news, one group a line, the first of each standing for all. In lower case. */
const groups = `
said says say stated states added noted explained announced announces
sagte sagt erklärte erklärt teilte mitgeteilt gesagt
dijo dice dicho señaló señala señalado indicó indica indicado explicó explica explicado afirmó afirma afirmado añadió añade añadido anunció anunciado
dit déclaré déclare indiqué indique expliqué explique affirmé affirme ajouté ajoute annoncé annonce précisé précise
wegen aufgrund infolge
`;

/** Phrases that name a cause, of two words; what follows them is a small word or the cause itself. */
const causes = new Map([
  ['because of', 'because of'],
  ['due to', 'because of'],
  ['owing to', 'because of'],
  ['debido a', 'debido a'],
  ['debido al', 'debido a'],
  ['a causa', 'debido a'],
  ['en raison', 'en raison'],
  ['à cause', 'en raison'],
]);

/** The phrase that stands for one and all that say the same; undefined for other pairs of words. */
export function samePhrase(first: string, second: string): string | undefined {
  return causes.get(`${first} ${second}`);
}

/**
 * Words with a capital: days and how they are shortened, and places that newsrooms call by two names, as style guides
 * changed.
 */
const namedGroups = `
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
samstag sonnabend
kyiv kiev kiew kyjiw
kharkiv kharkov charkiw charkow járkov
odesa odessa
lviv lvov lwiw lwow
chornobyl chernobyl
mykolaiv nikolaev
dnipro dnepr
mumbai bombay
kolkata calcutta kalkutta calcuta
chennai madras
bengaluru bangalore
beijing peking pekín pékin
guangzhou canton
myanmar burma birma birmania birmanie
yangon rangoon
türkiye turkey türkei turquía turquie
eswatini swaziland swasiland suazilandia
czechia tschechien chequia tchéquie
belarus weißrussland weissrussland bielorrusia biélorussie bélarus
moldau moldawien moldova
kirgistan kirgisien kirgisistan
girona gerona gérone
lleida lérida
ourense orense
bizkaia vizcaya
gipuzkoa guipúzcoa
méxico méjico
texas tejas
bratislava pressburg
bozen bolzano
`;

function firstOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(' ');
        return others.map((word) => [word, first] as const);
      }),
  );
}

const [same, sameNames] = [firstOf(groups), firstOf(namedGroups)];

/** The word that stands for one and all that say the same: itself, for most. */
export function sameWord(word: string, plain: string): string {
  return same.get(plain) ?? (/^\p{Lu}/u.test(word) ? sameNames.get(plain) : undefined) ?? plain;
}

const verbsOfSaying: ReadonlySet<string> = new Set(['said', 'sagte', 'dijo', 'dit']);

/** True for the word that stands for plain verbs of saying. */
export function isPlainSaying(key: string): boolean {
  return verbsOfSaying.has(key);
}
