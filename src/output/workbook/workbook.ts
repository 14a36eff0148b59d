/**
 * An Excel workbook (ECMA-376) of many papers: a sheet each for papers, questions, answers, decisions and doubts. The
 * first row stays in sight and filters; days are days; the path is a link to the paper. What documents say is always
 * text, never a formula.
 */

import { dirname, relative, resolve, sep } from 'node:path';
import type { ParsedDocument } from '../../model/names.ts';
import type { Cell } from '../formats/render.ts';
import { headOf, isDay, SHEETS, type Sheet, widthOf } from './sheets.ts';
import { loadWriter } from './workbookWriter.ts';

/** No cell of Excel holds more UTF-16 units. Source: Microsoft, "Excel specifications and limits". */
export const LONGEST_CELL = 32_767;
/** No sheet has more rows, its head included. Source: the same. */
export const MOST_ROWS = 1_048_576;
/** What ends a text that was cut. */
const CUT = ' […]';

type Value = string | number | boolean | Date | null;

interface Filled {
  sheet: Sheet;
  rows: Value[][];
}

export interface Workbook {
  add(record: ParsedDocument): void;
  /** Texts that were too long for a cell. */
  readonly cut: number;
  /** Rows that found no room. */
  readonly lost: number;
  /** The file. */
  bytes(): Promise<Uint8Array>;
}

/** @param target where the file is going to lie: links to the papers lead there from its folder */
export function createWorkbook(target: string): Workbook {
  const sheets: Filled[] = SHEETS.map((sheet) => ({ sheet, rows: [] }));
  let cut = 0;
  let lost = 0;
  const valueIn = (cell: Cell, column: string): Value => {
    if (typeof cell !== 'string') return cell;
    const day = isDay(column) ? dayOf(cell) : null;
    if (day !== null) return day;
    const text = escapeUnits(cell);
    if (text.length <= LONGEST_CELL) return text;
    cut++;
    return withoutHalf(text.slice(0, LONGEST_CELL - CUT.length)) + CUT;
  };
  return {
    add(record) {
      for (const { sheet, rows } of sheets) {
        for (const cells of sheet.rows(record)) {
          if (rows.length + 1 >= MOST_ROWS) lost++;
          else rows.push(cells.map((cell, index) => valueIn(cell, sheet.columns[index]!)));
        }
      }
    },
    get cut() {
      return cut;
    },
    get lost() {
      return lost;
    },
    async bytes() {
      const { writeXlsx } = await loadWriter();
      return writeXlsx({ sheets: sheets.map((filled) => sheetOf(filled, target)) });
    },
  };
}

function sheetOf({ sheet, rows }: Filled, target: string) {
  const { name, columns } = sheet;
  return {
    name,
    columns: columns.map((column) => ({
      width: widthOf(column),
      ...(isDay(column) ? { numFmt: 'dd.mm.yyyy' } : {}),
    })),
    rows: [columns.map(headOf), ...rows],
    cells: new Map(rows.flatMap(([path], index) => linkAt(path, index + 1, target))),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lettersOf(columns.length)}${rows.length + 1}` },
  };
}

type Link = [string, { hyperlink: { target: string } }];

/** Links of Excel hold no more characters, and a sheet no more of them. Source: the same as above. */
const LONGEST_LINK = 2_079;
const MOST_LINKS = 65_530;

function linkAt(path: Value | undefined, row: number, target: string): Link[] {
  if (typeof path !== 'string' || path === '' || path === '-' || row > MOST_LINKS) return [];
  const way = relative(dirname(resolve(target)), resolve(path));
  const link = way.split(sep).map(encodeURIComponent).join('/');
  return link.length > LONGEST_LINK ? [] : [[`${row},0`, { hyperlink: { target: link } }]];
}

/** `2021-05-12`; `null` for what is no day, which stays text. Excel knows no day before 1900-03-01 that all agree on. */
function dayOf(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '1900-03-01') return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

/** `_x0041_` in a text would be shown as `A`: its underscore is written as such a code itself. Source: ECMA-376, 22.9.2.19. */
function escapeUnits(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** Without the first half of a pair of surrogates at its end. */
function withoutHalf(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

/** `A`, `Z`, `AA`: the name of the column with this number, from 1. */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
