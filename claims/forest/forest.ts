/**
 * Decision trees whose leaves add up, all of the same depth, level by level: node `i` has the children `2i + 1` and
 * `2i + 2`; a row goes right where its feature is above the cut.
 */
export interface Forest {
  readonly depth: number;
  readonly features: ArrayLike<number>;
  readonly cuts: ArrayLike<number>;
  readonly leaves: ArrayLike<number>;
}

/** The cut of a node that does not part its rows: all go left. */
export const noCut = 2 ** 60;

export function scoreForest(forest: Forest, values: ArrayLike<number>): number {
  return scoreLeaves(forest, leavesOf(forest, values));
}

/** The leaf of each tree that a row falls into, counted from the tree's first. */
export function leavesOf(forest: Forest, values: ArrayLike<number>): number[] {
  const trees = forest.leaves.length >> forest.depth;
  const fallen: number[] = [];
  for (let tree = 0; tree < trees; tree++) fallen.push(leafOf(forest, tree, values));
  return fallen;
}

/** The sum of what a row's leaves, one for each tree, say. */
export function scoreLeaves(forest: Forest, leaves: readonly number[]): number {
  let sum = 0;
  for (let tree = 0; tree < leaves.length; tree++) sum += leafScore(forest, tree, leaves[tree] ?? 0);
  return sum;
}

/** The leaf of a tree that a row falls into. */
export function leafOf({ depth, features, cuts }: Forest, tree: number, values: ArrayLike<number>): number {
  const inner = (1 << depth) - 1;
  const first = tree * inner;
  let node = 0;
  while (node < inner) {
    const right = (values[features[first + node] ?? 0] ?? 0) > (cuts[first + node] ?? 0);
    node = 2 * node + (right ? 2 : 1);
  }
  return node - inner;
}

export function leafScore({ depth, leaves }: Forest, tree: number, leaf: number): number {
  return leaves[(tree << depth) + leaf] ?? 0;
}

/** The trees that ask for each column: the others need no second look when only that one changes. */
export function treesByColumn({ depth, features, cuts }: Forest): ReadonlyMap<number, readonly number[]> {
  const inner = (1 << depth) - 1;
  const trees = new Map<number, number[]>();
  for (let at = 0; at < features.length; at++) {
    const column = features[at] ?? 0;
    if (cuts[at] === noCut) continue;
    const asking = trees.get(column);
    if (asking === undefined) trees.set(column, [Math.floor(at / inner)]);
    else asking.push(Math.floor(at / inner));
  }
  return trees;
}
