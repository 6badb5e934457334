import type { SentenceWords } from './language.ts';

/** Italian. */
export const it: SentenceWords = {
  neverLast: `
    Sig Sigg Sig.ra Sig.na sig sigg Dott Dott.ssa dott Dr Dr.ssa Prof Prof.ssa prof Avv avv Ing ing Arch arch Geom Rag On on Sen Mons Don
    Gen Col Cap Ten Magg Min Pres S SS Ss es ad p.es ecc. cfr Cfr vs ca tel Spett Egr Gent.mo Ill.mo P.zza V.le C.so`,
  beforeNumber: 'n N nn nr Nr n° N° art Art artt pag pagg p pp cap vol fig tab par',
  mayBeLast:
    'ecc etc Inc Co Corp Ltd S.p.A S.r.l Spa Srl C F.lli Jr a.C d.C gen feb mar apr mag giu lug ago set ott nov dic U.S',
  openers: `
    il lo la i gli le l un uno una un' egli lui lei loro noi voi io tu esso essa questo questa questi queste quello quella quel
    suo sua suoi sue mio nostro ma e ed o né se in nel nella con senza per da dal dalla su sul sulla tra fra secondo dopo
    prima durante mentre quando dove come perché poiché anche inoltre però tuttavia quindi così poi allora ora oggi ieri domani
    qui là chi che cosa quale quanto non già ancora tutti tutte ogni alcuni alcune molti molte nessuno nulla è sono era
    erano ha hanno a al alla ai di del della dei c`,
  exclaiming: 'Yahoo',
  speech: 'ha dice disse chiede aggiunge spiega afferma risponde',
};
