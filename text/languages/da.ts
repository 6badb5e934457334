import type { SentenceWords } from './language.ts';

/** Danish. */
export const da: SentenceWords = {
  neverLast: `
    Hr hr Fr fr Frk Dr dr Prof prof Skt Sct St Mr Mrs Ms adv ing cand mag bl.a f.eks fx ca inkl ekskl evt jf kgl vs dvs d.v.s
    pga p.g.a mht m.h.t ift m.a.o pt`,
  beforeNumber: 'nr Nr kl Kl art s S p bd kap stk tlf Tlf N° Nº fig',
  mayBeLast:
    'osv etc o.l m.m m.fl mv co Co Inc Corp Ltd A/S jr Jr sen jun jan feb mar apr aug sept okt nov dec mio mia kr U.S E.U',
  openers: `
    den det de en et han hun jeg vi i du man denne dette disse der her hans hendes deres sin sit vores min mit men og eller så
    hvis når da som fordi selvom mens efter før siden også nu dengang dag går morgen på til fra med uden om over under ved
    mod for af ifølge hvad hvem hvor hvorfor hvornår hvordan hvilken ingen ikke kun alle mange nogle er var har havde kan skal vil`,
  clock: 'a.m p.m A.M P.M',
  timePrepositions: 'kl at i fra til efter før',
  exclaiming: 'Yahoo',
  speech: 'sagde spurgte siger spørger råbte svarede tilføjede',
};
