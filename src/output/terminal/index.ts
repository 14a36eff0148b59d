/** A paper for the terminal: as laid out, its values marked, what was noticed under the lines that it is about. */

import type { Diagnostic } from '../../model/diagnosticNames.ts';
import type { Layout } from '../../model/position.ts';
import type { Reading } from '../../model/reading.ts';
import { escapeTerminal } from '../formats/escape.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Paint, type Painter, painterOf } from './paint.ts';
import { byRow, placeRemarks, remarkText } from './remarks.ts';
import { rowsOf } from './rows.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Remark, typesetRow, wrap } from './typeset.ts';

/** How it is shown; plain data, as it travels to the process that reads the paper. */
export interface InspectStyle {
  /** Columns of the terminal. */
  width: number;
  /** As chalk counts; 0: values stand in brackets. */
  color: 0 | 1 | 2 | 3;
}

/** Columns for line numbers and the sign of page furniture. */
const GUTTER = 6;
const NARROWEST = 30;
const FURNITURE_SIGN = '~';

/** Columns of the rule between pages. */
const RULE = 60;

/** The whole text, harmless on a terminal but for the colours; empty where the input could not be read. */
export function inspectPaper(reading: Reading, style: InspectStyle): string {
  const width = Math.max(NARROWEST, style.width) - GUTTER;
  const painter = painterOf(style.color);
  const { layout, record } = reading;
  if (layout === null) return '';
  const marks = marksOf(layout.text, reading.spans);
  const { placed, others } = placeRemarks(layout, record.diagnostics, painter);
  return lines([
    ...heading(reading, width, painter),
    ...legend(marks, layout, width, painter),
    ...others.flatMap((one) => remarkLines(one, width, painter)),
    ...paperLines(layout, marks, placed, width, painter),
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** What is not printed anywhere in one place: file, kind, whether public. */
function heading(
  { record: { source, kind, public: open } }: Reading,
  width: number,
  { strong }: Painter,
): string[] {
  const known = { true: 'öffentlich', false: 'nichtöffentlich', null: 'not said whether öffentlich' }[
    `${open}`
  ];
  const pages = source.pages === null ? '' : `, ${source.pages} page${source.pages === 1 ? '' : 's'}`;
  const what = source.mediaType === null ? '' : `: ${kind ?? 'no kind told'}, ${known}${pages}`;
  return wrap(`${escapeTerminal(source.path ?? '-')}${what}`, width + GUTTER).map((line) => strong(line));
}

function legend(marks: readonly Mark[], layout: Layout, width: number, painter: Painter): string[] {
  const furniture = layout.lines.some((line) => line.furniture);
  const sign = furniture ? [`${FURNITURE_SIGN} running head or foot, page number`] : [];
  const groups = [...new Set(marks.map(({ group }) => group))];
  if (!painter.colored) return wrap(['[name: value as it is printed]', ...sign].join('   '), width + GUTTER);
  const named = wrap(groups.join(' '), width + GUTTER).map((line) =>
    line
      .split(' ')
      .map((group) => painter.value(group)(group))
      .join(' '),
  );
  return [...named, ...[...sign, 'belongs to no value'].map((line) => painter.rest(line))];
}

function paperLines(
  layout: Layout,
  marks: readonly Mark[],
  remarks: readonly Remark[],
  width: number,
  painter: Painter,
): string[] {
  const rows = rowsOf(layout, width);
  const items = tokensOf(layout, rows, marks, !painter.colored);
  const remarksOf = byRow(rows, remarks);
  const shown: string[] = [];
  let page = 0;
  for (const [index, row] of rows.entries()) {
    if (row.page !== page)
      shown.push(painter.rest(`── page ${row.page} `.padEnd(Math.min(width, RULE), '─')));
    page = row.page;
    const number = row.number > 0 ? String(row.number) : '';
    const sign = row.furniture ? FURNITURE_SIGN : ' ';
    const style = {
      width,
      paintOf: ({ mark }: Token): Paint => (mark === null ? painter.rest : painter.value(mark.group)),
      gutter: painter.rest(`${number.padStart(GUTTER - 2)}${sign} `),
      blankGutter: ' '.repeat(GUTTER),
    };
    shown.push(...typesetRow(items[index]!, remarksOf.get(row) ?? [], style));
  }
  return shown;
}

/** What is about no line. */
function remarkLines(one: Diagnostic, width: number, painter: Painter): string[] {
  return wrap(remarkText(one), width + GUTTER).map((line) => painter[one.severity](line));
}
