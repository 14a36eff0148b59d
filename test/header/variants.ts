/** One header printed in every layout in which headers occur as text: what stands in it is the same in all. */

export interface PrintedHeader {
  title: string;
  /** Printed under the title. */
  under: string[];
  /** Rows of cells: label and value lines. */
  rows: [label: string, ...lines: string[]][][];
}

type Render = (header: PrintedHeader) => string;

const labels = (row: PrintedHeader['rows'][number]) => row.map(([label]) => label);
const values = (row: PrintedHeader['rows'][number]) => row.map(([, ...lines]) => lines.join(' '));
const cells = (row: PrintedHeader['rows'][number]) => row.map((cell) => cell.join(' '));

/** The first row with the title's cell. */
function withTitle({ title, under, rows }: PrintedHeader): [title: string, under: string][] {
  return rows.map((_, index) => (index === 0 ? [title, under.join(' ')] : ['', '']));
}

function columns(header: PrintedHeader): string {
  const width = 36;
  const line = (parts: string[]) =>
    parts
      .map((part) => part.padEnd(width))
      .join('')
      .trimEnd();
  return header.rows
    .flatMap((row, index) => {
      const height = Math.max(...row.map((cell) => cell.length - 1), index === 0 ? header.under.length : 0);
      const first = index === 0 ? [header.title] : [];
      const below = Array.from({ length: height }, (_, at) =>
        line([...(index === 0 ? [header.under[at] ?? ''] : []), ...row.map((cell) => cell[at + 1] ?? '')]),
      );
      return [line([...first, ...labels(row)]), ...below];
    })
    .join('\n');
}

/** Each layout takes a header and gives its lines. */
export const LAYOUTS: Readonly<Record<string, Render>> = {
  'label and value in one cell, tabs': (header) =>
    header.rows
      .map((row, index) =>
        [...(index === 0 ? [[header.title, ...header.under].join(' ')] : []), ...cells(row)].join('\t'),
      )
      .join('\n'),
  'label row and value row, tabs': (header) =>
    header.rows
      .map((row, index) => {
        const [title, under] = withTitle(header)[index]!;
        const head = index === 0 ? [[title], [under]] : [[], []];
        return `${[...head[0]!, ...labels(row)].join('\t')}\n${[...head[1]!, ...values(row)].join('\t')}`;
      })
      .join('\n'),
  'labels, then values, a cell a line': (header) =>
    header.rows
      .flatMap((row, index) => [
        ...(index === 0 ? [header.title] : []),
        ...labels(row),
        ...(index === 0 ? header.under : []),
        ...values(row),
      ])
      .join('\n'),
  'cell by cell': (header) => [header.title, ...header.under, ...header.rows.flat(2)].join('\n'),
  'cell by cell with blank lines': (header) =>
    [
      header.title,
      ...header.under,
      '',
      ...header.rows.flatMap((row) => row.flatMap((cell) => [...cell, ''])),
    ].join('\n'),
  'with colons': (header) =>
    [
      header.title,
      ...header.under,
      ...header.rows.flatMap((row) => row.map(([label, ...lines]) => `${label}: ${lines.join(' ')}`)),
    ].join('\n'),
  'aligned by spaces': columns,
  'pipes round label and value': (header) =>
    header.rows
      .map(
        (row, index) =>
          `| ${[...(index === 0 ? [[header.title, ...header.under].join(' ')] : []), ...cells(row)].join(' | ')} |`,
      )
      .join('\n'),
  'pipes, label row and value row': (header) =>
    header.rows
      .map((row, index) => {
        const first = index === 0 ? [header.title] : [];
        const under = index === 0 ? [header.under.join(' ')] : [];
        return `| ${[...first, ...labels(row)].join(' | ')} | |\n| ${[...under, ...values(row)].join(' | ')} | |`;
      })
      .join('\n'),
  'pipes at line ends, cells torn apart': (header) =>
    header.rows
      .map((row, index) => {
        const first = index === 0 ? [header.title] : [];
        const under = index === 0 ? header.under : [];
        return [
          ...[...first, ...labels(row)].map((cell) => `${cell} |`),
          '|',
          ...[...under, ...values(row)].map((cell) => `${cell} |`),
          '|',
        ].join('\n');
      })
      .join('\n'),
  'web copy, a blank line between any two': (header) =>
    header.rows
      .map((row, index) => {
        const first = index === 0 ? [header.title] : [];
        const under = index === 0 ? header.under : [];
        return [
          ...first,
          ...labels(row),
          '\u00a0',
          ...under,
          ...row.flatMap(([, ...lines]) => lines),
          '\u00a0',
        ].join('\n\n');
      })
      .join('\n\n'),
};

/** The body behind a header, printed as the layout prints: with a blank line between any two in a web copy. */
export function withBody(layout: string, header: string, body: string): string {
  const spaced = layout.startsWith('web copy');
  return spaced ? `${header}\n\n\u00a0\n\n${body.replace(/\n+/g, '\n\n')}\n` : `${header}\n\n${body}\n`;
}
