import {
  checkStateSchema,
  findingSchema,
  type CheckState,
  type Finding,
  type Tag,
} from '../../annotation/model/annotation.ts';
import type { AnchorState } from '../../annotation/model/anchor-state.ts';

export const sortOrders = ['changed', 'newest', 'oldest', 'published', 'outlet'] as const;

/**
 * In which order annotations (or, grouped, the articles of their first ones) stand: last changed, last and first made,
 * last published, outlets by name.
 */
export type SortOrder = (typeof sortOrders)[number];

/**
 * What the reader asks to see. An empty list lets everything through; within a list any may hold, between lists all
 * must.
 */
export interface View {
  /** As typed. */
  readonly text: string;
  readonly tags: readonly Tag[];
  /** `none`: without one. */
  readonly findings: readonly (Finding | 'none')[];
  readonly checks: readonly (CheckState | 'none')[];
  readonly states: readonly AnchorState[];
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  /** Keys of people, as `personKey` makes them. */
  readonly people: readonly string[];
  readonly languages: readonly string[];
  /** Only this article. */
  readonly source: string;
  /** First and last day on which the annotation was made, in the reader's own time zone: `2026-03-01`, or empty. */
  readonly from: string;
  readonly to: string;
  readonly withNote: 'any' | 'yes' | 'no';
  readonly withEvidence: 'any' | 'yes' | 'no';
  /** The trash instead of what is live. */
  readonly trash: boolean;
  readonly sort: SortOrder;
  /** By article, or one list of all. */
  readonly grouped: boolean;
}

export const everything: View = {
  text: '',
  tags: [],
  findings: [],
  checks: [],
  states: [],
  outlets: [],
  authors: [],
  people: [],
  languages: [],
  source: '',
  from: '',
  to: '',
  withNote: 'any',
  withEvidence: 'any',
  trash: false,
  sort: 'changed',
  grouped: true,
};

/** Choices of the filters of findings and of how far a check is. */
export const findingChoices = ['none', ...findingSchema.options] as const;
export const checkChoices = ['none', ...checkStateSchema.options] as const;

/** True if the view leaves something out that its order or grouping would show. */
export function isNarrowed(view: View): boolean {
  const { sort, grouped, trash } = view;
  return JSON.stringify(view) !== JSON.stringify({ ...everything, sort, grouped, trash });
}
