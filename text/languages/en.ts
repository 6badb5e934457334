import type { SentenceWords } from './language.ts';

/** English. Titles and states as the Associated Press abbreviates them. */
export const en: SentenceWords = {
  neverLast: `
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revs Fr Hon Rt Pres
    Gov Govs Lt Sen Sens Rep Reps Amb Sec Atty Supt Dir Del Dep Asst Assoc Ald Cllr
    Gen Maj Col Cpt Capt Cmdr Comdr Cdr Adm Brig Sgt Cpl Pvt Pfc Insp Det Const Lieut Ens Spc
    vs e.g i.e eg ie cf viz c ca circa aka a.k.a approx feat ft est incl Mt Ft Pt
    Univ`,
  beforeNumber: `
    No Nos no nos Nr nr p pp P Pp pg pgs Pg para Para Fig Figs fig figs Vol Vols vol vols Art art Arts Sect sect Ch ch
    chap Chap Eq eq Ex ex Tab tab App Op op ver Ver Ref ref Rev rev N° Nº`,
  mayBeLast: `
    al Inc Co Cos Corp Corps Ltd Plc Pty Pte Bros Assn Intl Natl Dept Depts Govt Cie LLC Esq Jr Sr St Ste Ave Blvd Rd Hwy Pkwy
    Sq Ln Bldg Rm Apt Msgr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va
    Wash Wis Wyo Mass Ont Que Alta Phd PhD Ph.D Pub Eng Eds Ed Inst Comm Cong Dist Div Reg Ser Trans Proc Acad Hosp Mfg`,
  openers: `
    the a an it he she they we i you this that these those there here his her its their our my your one
    what when where why how who which whose whether but and or so yet if in on at for from with without as after before
    while since until although though because despite during about among however meanwhile also then now today yesterday
    tomorrow earlier later still instead perhaps nor once unlike like even only some many most few several other others
    another all both each every any nobody nothing everyone is are was were am do does did can could would should has have
    had let please by to not`,
  clock: 'a.m p.m A.M P.M am pm AM PM',
  afterClock: `
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May
    June July August September October November December Jan Feb Aug Sept Sep Oct Nov Dec
    Eastern Central Mountain Pacific Atlantic Greenwich Coordinated Universal Standard Daylight Tokyo London
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST IST JST AEST AEDT SGT HKT WAT EAT MSK`,
  timePrepositions: 'at by around about from until till before after since between on shortly just',
  exclaiming: 'Yahoo Yum Jeopardy Wham Oklahoma Panic E Hello',
  speech: `
    said says asked asks added adds wrote writes tweeted told tells replied replies shouted shouts yelled cried joked quipped
    exclaimed continued wondered recalled declared insisted argued responded posted explained noted remarked warned demanded`,
};
