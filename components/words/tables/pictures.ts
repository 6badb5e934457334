import type { CoverageFill } from '../../views/pictures.ts';
import type { ShareKind } from '../../../catalogue/model/share.ts';

/** What the library says of its pictures. */
export interface PictureWords {
  readonly picturesTitle: string;
  readonly picturesHint: string;
  readonly picturesOfFiltered: string;
  readonly picturesBy: string;
  readonly shareKind: Readonly<Record<ShareKind, string>>;
  readonly pictureOf: Readonly<Record<ShareKind, string>>;
  /** What a picture is called where it is not seen. */
  readonly pictureName: (what: string) => string;
  readonly nothingToDraw: string;
  readonly barsOf: (drawn: number, all: number) => string;
  readonly tableBehind: string;
  readonly coverageColumn: string;
  readonly coverageUnknown: string;
  readonly coverageFill: Readonly<Record<CoverageFill, string>>;
  readonly coverageHint: string;
  readonly nothingCovered: string;
  readonly coverageOf: (lookedAt: number, claims: number) => string;
}
