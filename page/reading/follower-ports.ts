import type { ArticleRead } from '../../messaging/article-read.ts';
import type { AskJudge } from './judged-reading.ts';
import type { AnnotationPorts } from './known-annotations.ts';

/** What following an article needs from outside the page. */
export interface FollowerPorts extends AnnotationPorts {
  readonly judge: AskJudge;
  /** True in a private window: the page is not to see what was tagged outside of it. */
  readonly isPrivate: boolean;
  /** The page has been painted anew: so many claims, and so many tagged ones that changed or are gone. */
  readonly onPaint: (claims: number, changed: number) => void;
  /** An article that has annotations was read: what became of their text. */
  readonly onAnchored: (found: ArticleRead) => void;
}
