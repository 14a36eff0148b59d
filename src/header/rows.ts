/** Rows of sittings: of Gremium and Sitzungstermin, of which budget papers print two, and of a Beratungsfolge. */

import type { Layout, Span } from '../model/position.ts';
import type { Step } from './hypothesis.ts';
import type { Piece } from './pieces.ts';

export interface SessionRow {
  /** Printed lines; empty where the row has none. */
  Gremium: Span[][];
  Sitzungstermin: Span[][];
  /** Of a Beratungsfolge: whether the sitting is public, and what the body is to do. */
  Behandlung: Span[][];
  Zuständigkeit: Span[][];
}

/** A row of which only the date is printed. */
export function sittingRow(date: Span[][]): SessionRow {
  return { Gremium: [], Sitzungstermin: date, Behandlung: [], Zuständigkeit: [] };
}

function rowOf(body: readonly ValueStep[]): SessionRow {
  return { Gremium: body.map(spansIn), Sitzungstermin: [], Behandlung: [], Zuständigkeit: [] };
}

type ValueStep = Extract<Step, { does: 'value' }>;

/** The rows in order, and whether a date could be of another row. */
export function sessionRows(steps: readonly Step[], layout: Layout): { rows: SessionRow[]; unsure: boolean } {
  const values = steps.filter((step): step is ValueStep => step.does === 'value');
  const committees = grouped(values.filter(({ name }) => name === 'Gremium'));
  const dates = grouped(values.filter(({ name }) => name === 'Sitzungstermin'));
  const rows = committees.map(rowOf);
  if (rows.length === 0 && dates.length > 0) rows.push(rowOf([]));
  if (dates.length >= rows.length) {
    dates.forEach((date, index) => {
      rows[Math.min(index, rows.length - 1)]?.Sitzungstermin.push(...date.map(spansIn));
    });
    return { rows, unsure: dates.length > rows.length };
  }
  let unsure = false;
  for (const date of dates) {
    const sameLine = committees.findIndex((row) =>
      row.some(({ piece }) => isOneLine(piece, date[0]!.piece, layout)),
    );
    const before = committees.filter((row) => values.indexOf(row[0]!) < values.indexOf(date[0]!)).length;
    const at = sameLine >= 0 ? sameLine : Math.max(0, before - 1);
    if (sameLine < 0 && before > 1 && rows[before - 2]?.Sitzungstermin.length === 0) unsure = true;
    rows[at]?.Sitzungstermin.push(...date.map(spansIn));
  }
  return { rows, unsure };
}

/** PDF points: the lines of two drawn cells beside each other are as far from one another at most. */
const SAME_LINE = 3;

/** In one line; in drawn cells, each of which has lines of its own, at one height. */
function isOneLine(a: Piece, b: Piece, { lines }: Layout): boolean {
  if (a.line === b.line) return true;
  if (a.cell === null || b.cell === null || a.cell.page !== b.cell.page) return false;
  return Math.abs(lines[a.line]!.y - lines[b.line]!.y) <= SAME_LINE;
}

/**
 * Index of the first step that is text below the table and no line of its last body: it runs on under the next column.
 * The number of steps where there is none.
 */
export function endOfTable(steps: readonly Step[]): number {
  const day = steps.findLast((step) => step.does === 'value' && step.name === 'Tag');
  if (day === undefined) return steps.length;
  let end = steps.length;
  for (let index = steps.length - 1; index > steps.indexOf(day); index--) {
    const step = steps[index]!;
    if (step.does !== 'value' || step.name !== 'Beratungsfolge') break;
    if (step.piece.line > day.piece.line && step.piece.x < day.piece.x && step.piece.right > day.piece.x)
      end = index;
  }
  return end;
}

/** A column whose values may stand where nobody can tell them to the bodies. */
export type UntoldColumn = Exclude<keyof SessionRow, 'Gremium'>;

/** Columns of a Beratungsfolge beside the bodies, and where their values go. */
const BESIDE = { Tag: 'Sitzungstermin', Behandlung: 'Behandlung', Zuständigkeit: 'Zuständigkeit' } as const;

/**
 * The rows of a Beratungsfolge (or Verteiler, Beratung), and the columns of which it cannot be told whose their values
 * are: these are left empty, for a body with another's date is worse than one without.
 */
export function tableRows(steps: readonly Step[]): { rows: SessionRow[]; untold: UntoldColumn[] } {
  const values = steps.filter((step): step is ValueStep => step.does === 'value');
  const bodies = withArticles(grouped(values.filter(({ name }) => name === 'Beratungsfolge')));
  const rows = bodies.map(rowOf);
  const untold: UntoldColumn[] = [];
  for (const [name, key] of Object.entries(BESIDE) as [
    keyof typeof BESIDE,
    (typeof BESIDE)[keyof typeof BESIDE],
  ][]) {
    const cells = withNegations(grouped(values.filter((value) => value.name === name)));
    const places = cells.map((cell) => bodies.findIndex((body) => standsBeside(body, cell)));
    const each = places.every((place, index) => place >= 0 && places.indexOf(place) === index);
    const behind = each ? places : cells.map((cell) => bodyAbove(bodies, values, cell));
    const follows = behind.every((place, index) => place >= 0 && behind.indexOf(place) === index);
    // torn apart, but one for each: the order tells
    const told = follows || cells.length === rows.length;
    if (!told) untold.push(key);
    for (const [index, cell] of told ? cells.entries() : [])
      rows[follows ? behind[index]! : index]?.[key].push(...cell.map(spansIn));
  }
  return { rows, untold };
}

/** `Der` + `Oberbürgermeister`: a narrow cell broke them. */
function withArticles(bodies: readonly ValueStep[][]): ValueStep[][] {
  const whole: ValueStep[][] = [];
  for (const body of bodies) {
    const above = whole.at(-1);
    if (above?.length === 1 && /^(?:Der|Die)$/u.test(above[0]!.piece.stretch.text)) above.push(...body);
    else whole.push([...body]);
  }
  return whole;
}

/** `nicht` in a line of its own begins a value: with `öffentlich`, which the narrow cell broke from it. */
function withNegations(cells: readonly ValueStep[][]): ValueStep[][] {
  const isNegation = ({ piece }: ValueStep) => /^nicht-?$/i.test(piece.stretch.text);
  const whole: ValueStep[][] = [];
  for (const cell of cells) {
    cell.forEach((step, index) => {
      const above = whole.at(-1);
      const open = above?.length === 1 && isNegation(above[0]!);
      if (!isNegation(step) && (open || index > 0)) above!.push(step);
      else whole.push([step]);
    });
  }
  return whole;
}

/** One cell a line: the body that the values right above belong to, if no other value of the column parts them from it. */
function bodyAbove(
  bodies: readonly ValueStep[][],
  values: readonly ValueStep[],
  cell: readonly ValueStep[],
): number {
  const before = values.slice(0, values.indexOf(cell[0]!)).reverse();
  const last = before.find(({ name }) => name === 'Beratungsfolge' || name === cell[0]!.name);
  return last?.name === 'Beratungsfolge' ? bodies.findIndex((body) => body.includes(last)) : -1;
}

/** In one of the body's lines, between two of them, or in the same drawn row. */
function standsBeside(body: readonly ValueStep[], cell: readonly ValueStep[]): boolean {
  const lines = body.map(({ piece }) => piece.line);
  const first = cell[0]!.piece;
  if (first.line >= Math.min(...lines) && first.line <= Math.max(...lines)) return true;
  const own = body[0]!.piece.cell;
  if (own === null || first.cell === null || own === first.cell) return false;
  return (
    Math.abs(own.top - first.cell.top) <= SAME_ROW && Math.abs(own.bottom - first.cell.bottom) <= SAME_ROW
  );
}

/** Points by which the borders of one drawn row may differ. */
const SAME_ROW = 3;

function grouped(values: readonly ValueStep[]): ValueStep[][] {
  const rows: ValueStep[][] = [];
  for (const value of values) {
    const row = rows[value.row];
    if (row === undefined) rows[value.row] = [value];
    else row.push(value);
  }
  return rows;
}

function spansIn({ piece }: ValueStep): Span[] {
  return piece.spans;
}
