import type { SentenceWords } from './language.ts';

/** Dutch. */
export const nl: SentenceWords = {
  neverLast: `
    dhr Dhr hr mevr Mevr mw Mw mej dr Dr drs Drs prof Prof ir Ir ing mr Mr ds Ds mgr Mgr St Sint gen kol lt kapt bijv b.v bv d.w.z
    dwz m.a.w o.a o.l.v t.o.v t.a.v i.v.m m.b.t n.a.v vgl ca resp incl excl max min vs zgn geb`,
  beforeNumber: 'nr Nr nrs art Art blz p pp hfdst tel Tel fig vol afb',
  mayBeLast:
    'enz etc e.d Inc Co Corp Ltd N.V B.V jr sr jan feb mrt apr jun jul aug sept sep okt nov dec v.Chr n.Chr U.S',
  openers: `
    de het een hij zij ze wij we ik jij je u jullie dit dat deze die er hier daar zijn haar hun ons onze mijn maar en of want dus
    als toen omdat terwijl hoewel nadat voordat ook nu dan vandaag gisteren morgen in op aan bij met naar van voor uit over
    onder door tegen zonder sinds volgens na om tot wie wat waar waarom wanneer hoe welke geen niet nog al alle veel sommige
    is was waren heeft hebben wordt worden kan`,
  exclaiming: 'Yahoo',
  speech: 'zei vroeg zegt vraagt riep voegde antwoordde schreef',
};
