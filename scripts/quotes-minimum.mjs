// The minimum of a smooth convex function: L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with a
// backtracking line search. Starts at zero; the same function gives the same result.

/** Pairs of changes from which the curvature is estimated. */
const MEMORY = 20;
const MOST_STEPS = 400;
/** Where no part of the slope is larger, the minimum is reached. */
const FLAT = 1e-6;
/** A step must gain this share of what the slope promises, and is halved until it does. */
const LEAST_GAIN = 1e-4;
const MOST_HALVINGS = 30;

/**
 * @param {(point: Float64Array) => {value: number, slope: Float64Array}} measure
 * @param {number} size
 * @returns {Float64Array}
 */
export function minimum(measure, size) {
  let point = new Float64Array(size);
  let here = measure(point);
  const pairs = [];
  for (let step = 0; step < MOST_STEPS && here.slope.some((part) => Math.abs(part) > FLAT); step++) {
    const direction = directionOf(here.slope, pairs);
    const next = search(measure, point, here, direction);
    if (next === undefined) break;
    const change = next.point.map((value, i) => value - point[i]);
    const turn = next.slope.map((value, i) => value - here.slope[i]);
    if (dot(change, turn) > 0) pairs.push({ change, turn, curvature: dot(change, turn) });
    if (pairs.length > MEMORY) pairs.shift();
    point = next.point;
    here = next;
  }
  return point;
}

/** Where to go: down the slope, bent by the curvature that the last steps met. */
function directionOf(slope, pairs) {
  const direction = slope.map((part) => -part);
  const shares = [];
  for (const { change, turn, curvature } of [...pairs].reverse()) {
    const share = dot(change, direction) / curvature;
    shares.push(share);
    add(direction, turn, -share);
  }
  const last = pairs.at(-1);
  const scale =
    last === undefined ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : last.curvature / dot(last.turn, last.turn);
  for (let i = 0; i < direction.length; i++) direction[i] *= scale;
  for (const { change, turn, curvature } of pairs)
    add(direction, change, shares.pop() - dot(turn, direction) / curvature);
  return direction;
}

/** The first of ever shorter steps that gains enough; none where the numbers are too coarse for any gain. */
function search(measure, point, here, direction) {
  const promised = dot(here.slope, direction);
  for (let halvings = 0, length = 1; halvings < MOST_HALVINGS; halvings++, length /= 2) {
    const next = point.map((value, i) => value + length * direction[i]);
    const found = measure(next);
    if (found.value <= here.value + LEAST_GAIN * length * promised) return { point: next, ...found };
  }
  return undefined;
}

function dot(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}

function add(target, values, factor) {
  for (let i = 0; i < target.length; i++) target[i] += factor * values[i];
}
