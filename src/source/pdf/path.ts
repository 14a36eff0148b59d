/** A drawn path to its horizontal and vertical edges, and the edges of a filled path to the strips between them. */

import type { Rule } from '../../model/position.ts';
import type { Matrix } from './engine.ts';

/** A straight piece of a path that runs along an axis of the page as shown; `from` <= `to`. */
export interface Edge {
  horizontal: boolean;
  /** y of a horizontal edge, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** pdf.js's path segments: the operator, then its numbers. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;

/** Points. How far a straight piece may lean and still run along an axis. */
const LEAN = 0.3;

/** Points. Shorter pieces are parts of drawings and letters; a dash is longer. */
const SHORTEST_EDGE = 0.5;

/** Points. A round dot of a dotted border is no larger. */
const LARGEST_DOT = 3;

/** Comparisons in one filled path. A table drawn as one path has a few hundred edges, a map has too many. */
const MOST_COMPARISONS = 200_000;

/**
 * Walks a path and gives its edges. Its bounding box would not do: producers draw a whole grid as one path.
 * `closed`: each part of the path is closed, as filling does.
 */
export function pathToEdges(path: ArrayLike<number>, matrix: Matrix, closed: boolean): Edge[] {
  const edges: Edge[] = [];
  let start: readonly [number, number] = [0, 0];
  let here = start;
  let round: Dot | null = null;
  const lineTo = (next: readonly [number, number]): void => {
    const edge = toEdge(here, next);
    if (edge !== null) edges.push(edge);
    here = next;
  };
  let i = 0;
  while (i < path.length) {
    const step = path[i++];
    if (step === MOVE) {
      if (closed) lineTo(start);
      if (closed) edges.push(...edgesOfDot(round));
      round = null;
      start = apply(matrix, path[i] ?? 0, path[i + 1] ?? 0);
      here = start;
      i += 2;
    } else if (step === LINE) {
      lineTo(apply(matrix, path[i] ?? 0, path[i + 1] ?? 0));
      i += 2;
    } else if (step === CURVE) {
      const end = apply(matrix, path[i + 4] ?? 0, path[i + 5] ?? 0);
      round = around(around(round, here), end);
      here = end;
      i += 6;
    } else if (step === CLOSE) {
      lineTo(start);
    } else {
      break;
    }
  }
  if (closed) lineTo(start);
  return closed ? [...edges, ...edgesOfDot(round)] : edges;
}

/** What the ends of a part's curves reach over. */
interface Dot {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function around(dot: Dot | null, [x, y]: readonly [number, number]): Dot {
  if (dot === null) return { x0: x, y0: y, x1: x, y1: y };
  return {
    x0: Math.min(dot.x0, x),
    y0: Math.min(dot.y0, y),
    x1: Math.max(dot.x1, x),
    y1: Math.max(dot.y1, y),
  };
}

/** The square round a round dot of a dotted border; none for larger curves. */
function edgesOfDot(dot: Dot | null): Edge[] {
  if (dot === null) return [];
  const { x0, y0, x1, y1 } = dot;
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.max(width, height) > LARGEST_DOT || Math.min(width, height) < SHORTEST_EDGE) return [];
  return [
    { horizontal: true, at: y0, from: x0, to: x1 },
    { horizontal: true, at: y1, from: x0, to: x1 },
    { horizontal: false, at: x0, from: y0, to: y1 },
    { horizontal: false, at: x1, from: y0, to: y1 },
  ];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function toEdge([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): Edge | null {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (Math.max(width, height) < SHORTEST_EDGE || !(Math.min(width, height) <= LEAN)) return null;
  return width >= height
    ? { horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
    : { horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
}

/**
 * The thin strips between the parallel edges of one filled path.
 *
 *     a thin rectangle     a frame of two rectangles       a mitred border (its long sides are the edges)
 *     ───────────────      ┌─────────────┐                 ─────────────────
 *     ───────────────      │┌───────────┐│                  ╲─────────────╱
 *
 * A large area has no two edges so near to each other, and gives nothing.
 */
export function edgesToRules(edges: readonly Edge[], thickest: number): Rule[] {
  const rules: Rule[] = [];
  for (const horizontal of [true, false]) {
    const sorted = edges.filter((edge) => edge.horizontal === horizontal).sort((a, b) => a.at - b.at);
    let comparisons = 0;
    for (const [i, edge] of sorted.entries()) {
      for (let j = i + 1; j < sorted.length && comparisons < MOST_COMPARISONS; j++) {
        const other = sorted[j];
        if (other === undefined || other.at - edge.at > thickest) break;
        comparisons++;
        const from = Math.max(edge.from, other.from);
        const to = Math.min(edge.to, other.to);
        const thickness = other.at - edge.at;
        // A square dot of a dotted border goes both ways; what does not join others to a line is dropped later.
        if (thickness <= 0 || to - from < 0.9 * thickness) continue;
        rules.push(
          horizontal
            ? { x0: from, y0: edge.at, x1: to, y1: other.at }
            : { x0: edge.at, y0: from, x1: other.at, y1: to },
        );
      }
    }
  }
  return rules;
}
