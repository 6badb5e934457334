import { formattingIn } from '../formatting.ts';
import type { PictureWords } from '../tables/pictures.ts';

const format = formattingIn('fr');

export const pictures: PictureWords = {
  picturesTitle: 'Comment vous avez étiqueté',
  picturesHint:
    'Ces images comptent vos propres étiquettes et rien d’autre. Vous avez choisi ce que vous regardiez : elles ne disent rien du reste.',
  picturesOfFiltered: 'Seules les notes qui passent les filtres sont comptées.',
  picturesBy: 'Par',
  shareKind: { outlet: 'Média', article: 'Article', month: 'Mois', finding: 'Résultat', check: 'Vérification' },
  pictureOf: {
    outlet: 'Notes par média',
    article: 'Notes par article',
    month: 'Notes par mois où vous les avez faites',
    finding: 'Notes par ce que vous avez trouvé',
    check: 'Notes par état de votre vérification',
  },
  pictureName: (what) => `${what}. Le tableau ci-dessous a les mêmes nombres.`,
  nothingToDraw: 'Il n’y a pas de notes à compter ici.',
  barsOf: (drawn, all) => `${format.number(drawn)} sur ${format.number(all)} sont montrés. Les filtres les réduisent.`,
  tableBehind: 'Les nombres en tableau',
  coverageColumn: 'Affirmations vues',
  coverageUnknown: 'inconnu',
  coverageFill: { 'looked-at': 'étiquetées', open: 'trouvées, pas étiquetées' },
  coverageHint:
    'Les affirmations trouvées dans les articles que vous avez étiquetés, et combien vous en avez étiqueté. Les articles qui n’ont pas été relus ici depuis sont laissés de côté.',
  nothingCovered: 'Pas encore connu : les affirmations sont comptées quand vous relisez un article étiqueté.',
  coverageOf: (lookedAt, claims) => `${format.number(lookedAt)} sur ${format.number(claims)}`,
};
