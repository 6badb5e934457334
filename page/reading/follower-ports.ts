import type { AnchoringReport } from './find-annotations.ts';
import type { AskJudge } from './judged-reading.ts';
import type { AnnotationPorts } from './known-annotations.ts';

/** What following an article needs from outside the page. */
export interface FollowerPorts extends AnnotationPorts {
  readonly judge: AskJudge;
  /** The page has been painted anew, with this many claims. */
  readonly onPaint: (claims: number) => void;
  /** An article that has annotations was read: what became of their text. */
  readonly onAnchored: (found: AnchoringReport) => void;
}
