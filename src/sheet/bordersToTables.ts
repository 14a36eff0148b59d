/** Border lines that meet to the tables that they draw. */

import type { Border, Borders } from './rulesToBorders.ts';
import { SAME_LINE } from './rulesToBorders.ts';

/** Points. Two lines meet if one ends so near to the other. */
const MEET = 4;

/** Points. Rows of a table without side borders are no further apart than this; a line at the page's foot is. */
const HIGHEST_OPEN_ROW = 120;

/** Groups of lines that hang together; lines that meet no other are left out. Open sides get a border of their own. */
export function bordersToTables({ horizontal, vertical }: Borders): Borders[] {
  const lines = [...horizontal, ...vertical];
  const groups = new Groups(lines.length);
  for (const [i, row] of horizontal.entries()) {
    for (const [j, column] of vertical.entries()) {
      if (meets(row, column) && meets(column, row)) groups.join(i, horizontal.length + j);
    }
  }
  joinOpenRows(horizontal, groups);
  const tables = new Map<number, Borders>();
  for (const [i, line] of lines.entries()) {
    const table = tables.get(groups.of(i)) ?? { horizontal: [], vertical: [] };
    tables.set(groups.of(i), table);
    (i < horizontal.length ? table.horizontal : table.vertical).push(line);
  }
  return [...tables.values()].filter((table) => table.vertical.length > 0).map(closeSides);
}

function meets(line: Border, crossing: Border): boolean {
  return crossing.at >= line.from - MEET && crossing.at <= line.to + MEET;
}

/**
 * Rows of a table without side borders hang together although no vertical line meets them all:
 *
 *     ─────────────┬──────────
 *     Gremium      │ Termin
 *     ─────────────┴──────────
 *     Kurztitel
 *     ────────────────────────
 */
function joinOpenRows(horizontal: readonly Border[], groups: Groups): void {
  for (let i = 1; i < horizontal.length; i++) {
    const below = horizontal[i]!;
    for (let j = i - 1; j >= 0; j--) {
      const above = horizontal[j]!;
      if (below.at - above.at > HIGHEST_OPEN_ROW) break;
      if (isNear(above.from, below.from) && isNear(above.to, below.to)) {
        groups.join(i, j);
        break;
      }
    }
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_LINE;
}

/** Adds the borders that are not drawn where several lines end together beyond the outermost crossing line. */
function closeSides(table: Borders): Borders {
  const vertical = withSides(table.vertical, table.horizontal);
  return { vertical, horizontal: withSides(table.horizontal, vertical) };
}

function withSides(sides: readonly Border[], crossing: readonly Border[]): Border[] {
  const positions = sides.map((side) => side.at);
  const left = Math.min(...crossing.map((line) => line.from));
  const right = Math.max(...crossing.map((line) => line.to));
  const added: Border[] = [];
  for (const [at, end] of [
    [left, 'from'],
    [right, 'to'],
  ] as const) {
    if (positions.some((position) => Math.abs(position - at) <= 2 * MEET)) continue;
    const ends = crossing.filter((line) => isNear(line[end], at)).map((line) => line.at);
    if (ends.length >= 2) added.push({ at, from: Math.min(...ends), to: Math.max(...ends) });
  }
  return [...sides, ...added].sort((a, b) => a.at - b.at);
}

/** Union-find over the numbers 0 … size - 1. */
export class Groups {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  of(item: number): number {
    let root = item;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = item; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    this.parent[this.of(a)] = this.of(b);
  }
}
