import type { Handlers } from '../messaging/answer.ts';
import type { toPage } from '../messaging/calls.ts';
import { SnapshotPieces } from '../messaging/snapshot-pieces.ts';
import type { ArticleFollower } from './reading/article-follower.ts';
import type { CurrentClaimReport } from './reading/current-claim.ts';
import type { Marks } from './reading/marks.ts';
import type { Surface } from './surface/surface.ts';

/** Characters of a selection that the popup is shown. */
const longestSelection = 1000;

/** What the calls act on. */
export interface PageParts {
  readonly article: Pick<ArticleFollower, 'catchUp' | 'claimFrom' | 'read' | 'refresh' | 'snapshot'>;
  readonly marks: Pick<Marks, 'focus' | 'pointAt'>;
  readonly surface: Pick<Surface, 'calls'>;
  readonly currentClaim: Pick<CurrentClaimReport, 'pause'>;
  readonly selection: {
    readonly text: () => string;
    /** Undefined if nothing is selected. */
    readonly range: () => Range | undefined;
  };
  /** Brings a range into sight; false for none. */
  readonly scrollTo: (range: Range | undefined) => boolean;
}

/** Answers what background, popup, panel and card ask of the page. */
export function createPageCalls(parts: PageParts): Handlers<typeof toPage, undefined> {
  const { article, marks, surface, currentClaim, selection, scrollTo } = parts;
  const pieces = new SnapshotPieces();
  return {
    ...surface.calls,
    isThere: () => undefined,
    snapshot: async () => pieces.pack(await article.snapshot()),
    snapshotRest: ({ next }) => pieces.rest(next),
    snapshotStart: async ({ most }) => pieces.pack(await article.snapshot(most), false),
    readAnyway: async () => {
      await article.read({ anyway: true });
      return undefined;
    },
    focusClaim: async ({ id }) => {
      await article.catchUp();
      currentClaim.pause();
      return scrollTo(marks.focus(id));
    },
    pointAtClaim: ({ id }) => marks.pointAt(id),
    selectedText: () => selection.text().slice(0, longestSelection),
    claimFromSelection: () => {
      const selected = selection.range();
      return selected === undefined ? null : article.claimFrom(selected);
    },
    annotationsChanged: async ({ source }) => {
      await article.refresh(source);
      return undefined;
    },
  };
}
