/** Fills in the gradient at a point and returns the loss there. */
export type Loss = (point: Float64Array, gradient: Float64Array) => number;

/** Past steps kept; more than ten hardly ever help (Nocedal & Wright, Numerical Optimization, 2nd ed., section 7.2). */
const memory = 8;
const mostSteps = 80;
/** Relative gain of a step below which nothing more is to be had. */
const tolerance = 1e-6;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

/** The lowest point of a smooth convex function, by limited-memory BFGS with backtracking. Deterministic. */
export function minimise(loss: Loss, start: Float64Array): Float64Array {
  let point = start;
  let gradient = new Float64Array(start.length);
  let value = loss(point, gradient);
  const steps: Step[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const direction = downhill(gradient, steps);
    const next = lineSearch(loss, point, value, gradient, direction, step === 0 ? 1 / (1 + norm(gradient)) : 1);
    if (next === undefined) break;
    const moved = difference(next.point, point);
    const turned = difference(next.gradient, gradient);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) steps.push({ moved, turned, scale: 1 / curvature });
    if (steps.length > memory) steps.shift();
    const gain = value - next.value;
    ({ point, gradient, value } = next);
    if (gain < tolerance * Math.abs(value)) break;
  }
  return point;
}

function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const shares: number[] = [];
  for (const { moved, turned, scale } of steps.toReversed()) {
    const share = scale * dot(moved, direction);
    shares.push(share);
    addScaled(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) scaleBy(direction, 1 / (last.scale * dot(last.turned, last.turned)));
  for (const { moved, turned, scale } of steps) {
    addScaled(direction, moved, (shares.pop() ?? 0) - scale * dot(turned, direction));
  }
  return direction;
}

function lineSearch(
  loss: Loss,
  point: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  first: number,
): { point: Float64Array<ArrayBuffer>; gradient: Float64Array<ArrayBuffer>; value: number } | undefined {
  const slope = dot(gradient, direction);
  for (let length = first; length > 1e-10; length /= 2) {
    const next = Float64Array.from(point);
    addScaled(next, direction, length);
    const nextGradient = new Float64Array(point.length);
    const nextValue = loss(next, nextGradient);
    if (nextValue <= value + 1e-4 * length * slope) {
      return { point: next, gradient: nextGradient, value: nextValue };
    }
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + scale * (source[i] ?? 0);
}

function scaleBy(target: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) * scale;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] ?? 0));
}
