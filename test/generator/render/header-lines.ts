/** The form as plain lines: everything but the layout with aligned columns. */

import type { FormCell, PaperHeader } from '../paper.ts';
import type { Random } from '../random.ts';

export const value = (cell: FormCell): string => cell.lines.join(' ');
export const labelled = ({ label, lines }: FormCell): string =>
  (label === '' ? lines : [label, ...lines]).join(' ');

/** Label and value in one cell, cells parted by tabs; every row has as many tabs as the first, or only its own. */
export function tabs(header: PaperHeader, r: Random): string[] {
  const padded = r.chance(0.7);
  const rows = header.rows.map((cells, i) => {
    const texts = cells.map(labelled);
    return i === 0 ? [[header.title, ...header.underTitle].join(' '), ...texts] : texts;
  });
  const width = rows[0]?.length ?? 1;
  return rows.map((row) => row.join('\t') + (padded ? '\t'.repeat(width - row.length) : ''));
}

/** A row of labels, then a row of values, one cell a line. */
export function labelsThenValues(header: PaperHeader, r: Random): string[] {
  const keepsEmpty = r.chance(0.3);
  const titleWhole = r.chance(0.4);
  const apart = r.chance(0.5);
  const under = header.underTitle.join(' ');
  return header.rows.flatMap((cells, i) => {
    const labels = cells.map((c) => c.label);
    const only = cells.length === 1 && i > 0 ? cells[0] : undefined;
    const values = only !== undefined && apart ? only.lines : cells.map(value);
    const shown = values.filter((v) => v !== '' || keepsEmpty);
    if (i > 0) return [...labels, ...shown];
    if (titleWhole) return [header.title, ...header.underTitle, ...labels, ...shown];
    return [header.title, ...labels, ...(under === '' && !keepsEmpty ? [] : [under]), ...shown];
  });
}

/** Cell by cell: the label's line, then the value's. */
export function labelValueLines(header: PaperHeader, r: Random): string[] {
  const apart = r.chance(0.6);
  const cells = header.rows
    .flat()
    .flatMap((c) => [c.label, ...(apart ? c.lines : [value(c)]).filter((v) => v !== '')]);
  return [header.title, ...header.underTitle, ...cells];
}

/** `Datum: 07.07.2020`, a cell a line. */
export function colonLines(header: PaperHeader, r: Random): string[] {
  const title = r.chance(0.5)
    ? [[header.title, ...header.underTitle].join(' ')]
    : [header.title, ...header.underTitle];
  const cells = header.rows.flat().map((c) => `${c.label.replace(/:$/, '')}: ${value(c)}`.trimEnd());
  return [...title, ...cells];
}

type Row = string[];

/** The form's rows of cells in one of three ways: label with value, label row over value row, label cell beside value cell. */
function pipeRows(header: PaperHeader, r: Random): Row[] {
  const under = header.underTitle.join(' ');
  const whole = [header.title, ...header.underTitle].join(' ');
  return r.pick<() => Row[]>([
    () => header.rows.map((cells, i) => [...(i === 0 ? [whole] : []), ...cells.map(labelled)]),
    () =>
      header.rows.flatMap((cells, i) => [
        [...(i === 0 ? [header.title] : []), ...cells.map((c) => c.label)],
        [...(i === 0 ? [under] : []), ...cells.map(value)],
      ]),
    () =>
      header.rows.map((cells, i) => [
        ...(i === 0 ? [whole] : []),
        ...cells.flatMap((c) => [c.label, value(c)]),
      ]),
  ])();
}

/** Cells parted by `|`, with or without outer pipes, with or without Markdown's rule under the first row. */
export function pipes(header: PaperHeader, r: Random): string[] {
  return piped(pipeRows(header, r), r);
}

/** Rows of cells between pipes. */
export function piped(rows: readonly Row[], r: Random): string[] {
  const outer = r.chance(0.6);
  const pads = r.chance(0.6);
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = pads ? [...row, ...Array<string>(width - row.length).fill('')] : row;
    return outer ? `| ${cells.join(' | ')} |` : cells.join(' | ').trimEnd();
  });
  if (outer && r.chance(0.5)) lines.splice(1, 0, `|${'---|'.repeat(width)}`);
  return lines;
}
