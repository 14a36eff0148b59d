/**
 * An Excel workbook (ECMA-376) of many papers: a sheet each for papers, questions, answers, decisions and doubts. The
 * first row stays in sight and filters; days are days; the path is a link to the paper. What documents say is always
 * text, never a formula.
 */

import type { ParsedDocument } from '../../model/names.ts';
import type { Cell } from '../formats/render.ts';
import { cellText, dayOf, linkTo } from './cells.ts';
import { headOf, isDay, SHEETS, type Sheet, widthOf } from './sheets.ts';
import { loadWriter } from './workbookWriter.ts';

/** No sheet has more rows, its head included. Source: Microsoft, "Excel specifications and limits". */
export const MOST_ROWS = 1_048_576;
/** No sheet has more links. Source: the same. */
export const MOST_LINKS = 65_530;

type Value = string | number | boolean | null;

interface Filled {
  sheet: Sheet;
  rows: Value[][];
  /** One a row. */
  links: (string | null)[];
}

export interface Workbook {
  add(record: ParsedDocument): void;
  /** Texts that were too long for a cell: `Fragen row 2, Text (a.pdf)`. */
  readonly cut: readonly string[];
  /** Rows that found no room. */
  readonly lost: number;
  /** Rows whose path leads nowhere, as the sheet has its fill of links. */
  readonly unlinked: number;
  /** The file. */
  bytes(): Promise<Uint8Array>;
}

/** @param target where the file is going to lie: links to the papers lead there from its folder */
export function createWorkbook(target: string): Workbook {
  const sheets: Filled[] = SHEETS.map((sheet) => ({ sheet, rows: [], links: [] }));
  const cut: string[] = [];
  let lost = 0;
  const valueIn = (cell: Cell, column: string, place: () => string): Value => {
    if (typeof cell !== 'string') return cell;
    const { text, isCut } = cellText(cell);
    if (isCut) cut.push(place());
    return (isDay(column) ? dayOf(cell) : null) ?? text;
  };
  const add = ({ sheet, rows, links }: Filled, cells: readonly Cell[]): void => {
    const [path] = cells;
    const row = rows.length + 2;
    const place = (column: string) => `${sheet.name} row ${row}, ${headOf(column)} (${path})`;
    links.push(typeof path === 'string' ? linkOf(path) : null);
    rows.push(
      cells.map((cell, index) => valueIn(cell, sheet.columns[index]!, () => place(sheet.columns[index]!))),
    );
  };
  const known = new Map<string, string | null>();
  const linkOf = (path: string): string | null => {
    if (!known.has(path)) known.set(path, linkTo(path, target));
    return known.get(path)!;
  };
  return {
    add(record) {
      for (const filled of sheets) {
        for (const cells of filled.sheet.rows(record)) {
          if (filled.rows.length + 1 >= MOST_ROWS) lost++;
          else add(filled, cells);
        }
      }
    },
    cut,
    get lost() {
      return lost;
    },
    get unlinked() {
      return sheets.reduce((sum, { rows }) => sum + Math.max(0, rows.length - MOST_LINKS), 0);
    },
    async bytes() {
      const { writeXlsx } = await loadWriter();
      return writeXlsx({ sheets: sheets.map((filled) => sheetOf(filled)) });
    },
  };
}

function sheetOf({ sheet, rows, links }: Filled) {
  const { name, columns } = sheet;
  return {
    name,
    columns: columns.map((column) => ({
      width: widthOf(column),
      ...(isDay(column) ? { numFmt: 'dd.mm.yyyy' } : {}),
    })),
    rows: [columns.map(headOf), ...rows],
    cells: new Map(links.slice(0, MOST_LINKS).flatMap((link, index) => linkAt(link, index + 1))),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lettersOf(columns.length)}${rows.length + 1}` },
  };
}

type Link = [string, { hyperlink: { target: string } }];

function linkAt(link: string | null, row: number): Link[] {
  return link === null ? [] : [[`${row},0`, { hyperlink: { target: link } }]];
}

/** `A`, `Z`, `AA`: the name of the column with this number, from 1. */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
