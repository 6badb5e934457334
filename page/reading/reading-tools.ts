import type { describeIn } from './describe-in.ts';
import type { findAnnotations } from './find-annotations.ts';
import type { pageClaimOf } from './page-claims.ts';
import type { takeSnapshot } from './snapshot.ts';

/**
 * What finds and describes quotes: of no use on an article that nobody has said anything of, and larger than all that
 * reads it, so it comes into the page when it is first needed.
 */
export interface ReadingTools {
  readonly describeIn: typeof describeIn;
  readonly findAnnotations: typeof findAnnotations;
  readonly pageClaimOf: typeof pageClaimOf;
  readonly takeSnapshot: typeof takeSnapshot;
}
