import { formattingIn } from '../formatting.ts';
import type { PictureWords } from '../tables/pictures.ts';

const format = formattingIn('es');

export const pictures: PictureWords = {
  picturesTitle: 'Cómo has etiquetado',
  picturesHint:
    'Estos gráficos cuentan tus etiquetas y nada más. Tú elegiste qué mirar: no dicen nada de lo que no miraste.',
  picturesOfFiltered: 'Solo cuentan las notas que pasan los filtros.',
  picturesBy: 'Por',
  shareKind: { outlet: 'Medio', article: 'Artículo', month: 'Mes', finding: 'Resultado', check: 'Comprobación' },
  pictureOf: {
    outlet: 'Notas por medio',
    article: 'Notas por artículo',
    month: 'Notas por el mes en que las hiciste',
    finding: 'Notas por lo que encontraste',
    check: 'Notas por hasta dónde llega tu comprobación',
  },
  pictureName: (what) => `${what}. La tabla de abajo tiene los mismos números.`,
  nothingToDraw: 'Aquí no hay notas que contar.',
  barsOf: (drawn, all) => `Se muestran ${format.number(drawn)} de ${format.number(all)}. Los filtros las reducen.`,
  tableBehind: 'Los números en una tabla',
  coverageColumn: 'Afirmaciones revisadas',
  coverageUnknown: 'no se sabe',
  coverageFill: { 'looked-at': 'etiquetadas', open: 'encontradas, sin etiquetar' },
  coverageHint:
    'Las afirmaciones encontradas en los artículos que etiquetaste, y cuántas de ellas etiquetaste. Faltan los artículos que no se han leído aquí desde entonces.',
  nothingCovered: 'Aún no se sabe: las afirmaciones se cuentan cuando vuelves a leer un artículo etiquetado.',
  coverageOf: (lookedAt, claims) => `${format.number(lookedAt)} de ${format.number(claims)}`,
};
