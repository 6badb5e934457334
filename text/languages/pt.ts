import type { SentenceWords } from './language.ts';

/** Portuguese, of Brazil and of Portugal. */
export const pt: SentenceWords = {
  neverLast: `
    Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Eng Enga Arq D Exmo Exma Ilmo Ilma V Pe Fr Mons Sto Sta Gen Cel Cap Ten Maj
    Sgt Alm Dep Sen Gov Min Pres Des p.ex ex vs cf aprox Av R Pça Trav Rod`,
  beforeNumber: 'n N nº Nº n° N° no art Art arts pág págs p pp cap vol fig tel Tel',
  mayBeLast:
    'etc Inc Co Corp Ltd Ltda Cia S.A SA Jr EUA E.U.A a.C d.C jan fev mar abr mai jun jul ago set out nov dez U.S',
  openers: `
    o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse essa esses essas aquele aquela isto
    isso seu sua seus suas meu minha nosso nossa mas e ou nem se não sim em no na nos nas com sem por pelo pela para desde até
    segundo após durante entre sobre embora quando onde como porque pois assim também além enquanto depois antes então agora
    hoje ontem amanhã aqui ali já há é são foi era eram foram tem têm tinha todo toda todos todas cada alguns algumas muitos
    muitas outro outra outros outras ninguém nada ao à do da dos das de quem que qual`,
  exclaiming: 'Yahoo',
  speech: 'disse perguntou afirmou acrescentou respondeu declarou explicou',
};
