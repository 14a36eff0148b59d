/** Forms whose rows and tables follow each other, in every text layout. */

import type { FormCell, FormPart, FormTable } from '../paper.ts';
import type { Random } from '../random.ts';
import { draw, GUTTER, type Placed, wrapLines } from './header-columns.ts';
import { labelled, piped, value } from './header-lines.ts';
import type { TextLayout } from './options.ts';

type Cells = Extract<FormPart, { type: 'cells' }>;

/** What is decided once for a whole form. */
interface Manner {
  r: Random;
  /** Columns that the form is wide. */
  width: number;
  padded: boolean;
  apart: boolean;
  spaced: boolean;
  /** Values of full width beside their labels. */
  beside: boolean;
  /** The day stands in the last line of a body that takes more than one. */
  dateBelow: boolean;
  /** Rows of a table as one line each, where the form is one of cells a line. */
  rowsWhole: boolean;
  /** All labels of checks, then all marks; else check by check. */
  torn: boolean;
  pipesBy: 'cell' | 'row' | 'column';
}

/** In these layouts a cell is no more than its line: what column it stood in is not told. */
export const CELL_LAYOUTS: readonly TextLayout[] = ['labels-then-values', 'label-value-lines'];

const LINES: Record<TextLayout, (part: FormPart, manner: Manner) => string[]> = {
  tabs: tabbed,
  'labels-then-values': (part, manner) => cellLines(part, manner, false),
  'label-value-lines': (part, manner) => cellLines(part, manner, true),
  columns: inColumns,
  pipes: () => [],
  'colon-lines': colonLines,
};

/** The form's lines; the same for the same random source. */
export function formLines(parts: readonly FormPart[], layout: TextLayout, r: Random): string[] {
  const manner: Manner = {
    r,
    width: r.int(86, 104),
    padded: r.chance(0.6),
    apart: r.chance(0.5),
    spaced: r.chance(0.4),
    beside: r.chance(0.15),
    dateBelow: r.chance(0.4),
    rowsWhole: r.chance(0.3),
    torn: r.chance(0.5),
    pipesBy: r.pick(['cell', 'row', 'column']),
  };
  if (layout === 'pipes') return pipes(parts, manner);
  return parts.flatMap((part, i) => {
    const lines = LINES[layout](part, manner);
    return manner.spaced && i > 0 && layout !== 'tabs' ? ['', ...lines] : lines;
  });
}

const joined = (lines: readonly string[]): string => lines.join(' ');

function rowsOf(table: FormTable): string[][] {
  return [table.heads.map(joined), ...table.rows.map((row) => row.map(joined))];
}

function tabbed(part: FormPart, { padded }: Manner): string[] {
  if (part.type === 'cells') return [part.cells.map(labelled).join('\t') + (padded ? '\t' : '')];
  const rows = rowsOf(part).map((row) => row.join('\t'));
  return padded || part.content === 'checks' ? rows : rows.map((row) => row.trimEnd());
}

function pipes(parts: readonly FormPart[], { r, pipesBy }: Manner): string[] {
  const rows = parts.flatMap((part) => {
    if (part.type === 'table') return rowsOf(part);
    const filled = part.cells.filter(({ label, lines }) => label !== '' || lines.length > 0);
    if (pipesBy === 'cell') return [filled.map(labelled)];
    if (pipesBy === 'column')
      return [filled.flatMap((cell) => (cell.label === '' ? [value(cell)] : [cell.label, value(cell)]))];
    const values = filled.map((cell) => (cell.label === '' ? '' : value(cell)));
    const labels = filled.map((cell) => cell.label || value(cell));
    return values.every((one) => one === '') ? [labels] : [labels, values];
  });
  return piped(rows, r);
}

function cellLines(part: FormPart, manner: Manner, byCell: boolean): string[] {
  const shown = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');
  if (part.type === 'table') return tableCells(part, manner);
  const values = (cell: FormCell): string[] => (manner.apart ? cell.lines : shown([value(cell)]));
  if (byCell) return part.cells.flatMap((cell) => [...shown([cell.label]), ...values(cell)]);
  const speaking = (cell: FormCell): boolean => cell.label === '';
  return [
    ...part.cells.flatMap((cell) => (speaking(cell) ? values(cell) : [cell.label])),
    ...part.cells.flatMap((cell) => (speaking(cell) ? [] : values(cell))),
  ];
}

function tableCells(table: FormTable, { rowsWhole, torn, apart }: Manner): string[] {
  const [heads = [], ...rows] = rowsOf(table);
  const filled = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');
  const headLines = apart ? table.heads.flat() : heads;
  if (table.content === 'checks') {
    const boxes = rows.some((row) => row.some((cell) => '☐☒'.includes(cell) && cell !== ''));
    const marks = rows.flatMap((row) => filled(row.slice(2)));
    if (!torn || boxes) return [...headLines, ...rows.flatMap(filled)];
    const first = [heads[0] ?? '', ...filled(rows.map((row) => row[0] ?? ''))];
    return [
      ...first,
      heads[1] ?? '',
      ...filled(rows.map((row) => row[1] ?? '')),
      ...heads.slice(2),
      ...marks,
    ];
  }
  if (rowsWhole && table.heads.length < 5) return [...headLines, ...rows.map((row) => filled(row).join(' '))];
  return [...headLines, ...rows.flatMap(filled)];
}

function colonLines(part: FormPart, manner: Manner): string[] {
  if (part.type === 'table') return inColumns(part, manner);
  return part.cells.flatMap((cell) => {
    if (cell.label === '') return [value(cell)];
    if (cell.title) return [cell.label, ...cell.lines];
    return [`${cell.label.replace(/:$/, '')}: ${value(cell)}`.trimEnd()];
  });
}

function inColumns(part: FormPart, manner: Manner): string[] {
  return part.type === 'table' ? alignedTable(part, manner) : alignedCells(part, manner);
}

/** Left edges of columns that share the width. */
function edges(shares: readonly number[], width: number): number[] {
  const lefts: number[] = [];
  let left = 0;
  for (const share of shares) {
    lefts.push(Math.round(left * width));
    left += share;
  }
  return lefts;
}

function alignedCells({ cells, shares }: Cells, { r, width, beside }: Manner): string[] {
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && beside && only.label !== '') {
    const column = Math.max(18, only.label.length + GUTTER);
    return draw([
      { column: 0, offset: 0, lines: [only.label] },
      { column, offset: 0, lines: wrapLines(only.lines, width - column) },
    ]);
  }
  const lefts = edges(shares ?? cells.map(() => 1 / cells.length), width);
  const staggered = only?.title === true && r.chance(0.2);
  return draw(
    cells.map((cell, i): Placed => {
      const column = lefts[i] ?? 0;
      const room = (lefts[i + 1] ?? width + GUTTER) - GUTTER - column;
      const lines = wrapLines(cell.label === '' ? cell.lines : [cell.label, ...cell.lines], room);
      return { column, offset: staggered && i > 0 ? r.int(0, 1) : 0, lines };
    }),
  ).filter((line) => line !== '');
}

function alignedTable(table: FormTable, { width, dateBelow }: Manner): string[] {
  const lefts = edges(table.shares, width);
  const room = (i: number): number => (lefts[i + 1] ?? width + GUTTER) - GUTTER - (lefts[i] ?? 0);
  const heads = draw(
    table.heads.map((lines, i) => ({ column: lefts[i] ?? 0, offset: 0, lines: wrapLines(lines, room(i)) })),
  );
  const rows = table.rows.flatMap((row) => {
    const wrapped = row.map((lines, i) => wrapLines(lines, room(i)));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    const below = dateBelow && table.content === 'rows' ? height - 1 : 0;
    return draw(
      wrapped.map((lines, i) => ({
        column: lefts[i] ?? 0,
        offset: i > 0 && lines.length === 1 ? below : 0,
        lines,
      })),
    );
  });
  return [...heads, ...rows];
}
