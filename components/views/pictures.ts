import type { Tag } from '../../annotation/model/annotation.ts';

/** Claims of articles: tagged, and found and not tagged. */
export const coverageFills = ['looked-at', 'open'] as const;

export type CoverageFill = (typeof coverageFills)[number];

/** What a part of a bar stands for. */
export type BarFill = Tag | CoverageFill;
