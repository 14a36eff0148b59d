/** A sitting as lines on pages: texts at their columns, as the council's minutes print them. */

import type { Printed, Sitting, TrueItem } from './sitting.ts';

export interface PrintedText {
  /** In columns of a page that is `WIDTH` wide. */
  column: number;
  text: string;
  bold: boolean;
}

export type PrintedLine = readonly PrintedText[];

export const WIDTH = 92;
const TITLE_COLUMN = 9;
const TITLE_WIDTH = 58;
/** Lines of a page. */
const HEIGHT = 58;

/** Pages of lines; an empty line is room. */
export function printSitting(sitting: Sitting): PrintedLine[][] {
  const lines: PrintedLine[] = [
    ...head(sitting),
    blank,
    at(0, 'Tagesordnung:', true),
    blank,
    at(TITLE_COLUMN, 'Öffentliche Sitzung', true),
    blank,
  ];
  for (const item of sitting.items) lines.push(...entry(item, ''), blank);
  lines.push(...attendance(sitting), blank, at(TITLE_COLUMN, 'Öffentliche Sitzung', true), blank);
  for (const item of sitting.items) {
    if (item.missing) continue;
    lines.push(...entry(item, '.'), blank, blank);
    for (const paragraph of item.paragraphs) lines.push(...printed(paragraph), blank);
  }
  lines.push(blank, [...at(0, 'Wolfgang Ahrend', false), ...at(50, 'Ines Ebert', false)]);
  lines.push([...at(0, 'Vorsitzender des Stadtrates', false), ...at(50, 'Schriftführerin', false)]);
  return paged(lines);
}

const blank: PrintedLine = [];

function at(column: number, text: string, bold: boolean): PrintedLine {
  return [{ column, text, bold }];
}

function head({ code }: Sitting): PrintedLine[] {
  const year = code.slice(-2);
  return [
    [...at(0, 'Landeshauptstadt Magdeburg', true), ...at(70, `Magdeburg, 12.11.${year}`, false)],
    blank,
    at(36, 'Niederschrift', true),
    blank,
    [
      ...at(0, 'Gremium', true),
      ...at(22, 'Wochentag, Datum', true),
      ...at(46, 'Ort', true),
      ...at(64, 'Beginn', true),
      ...at(78, 'Ende', true),
    ],
    blank,
    at(0, `Sitzung - ${code}`, false),
    [
      ...at(0, 'Stadtrat', false),
      ...at(22, 'Donnerstag,', false),
      ...at(46, 'Ratssaal', false),
      ...at(64, '14:00Uhr', false),
      ...at(78, '22:10Uhr', false),
    ],
    at(22, `09.11.20${year}`, false),
  ];
}

function entry(item: TrueItem, dot: string): PrintedLine[] {
  const bold = dot !== '';
  const title = wrapped(item.title, TITLE_WIDTH);
  const lines = title.map(
    (text, index): PrintedLine => [
      ...(index === 0 ? at(0, `${item.number}${dot}`, bold) : []),
      ...at(TITLE_COLUMN, text, bold),
      ...(index === title.length - 1 && item.paper !== null
        ? at(WIDTH - item.paper.length, item.paper, bold)
        : []),
    ],
  );
  const reporter = item.reporter === null ? [] : wrapped(`BE: ${item.reporter}`, TITLE_WIDTH);
  return [...lines, ...[...reporter, ...item.movers].map((text) => at(TITLE_COLUMN, text, false))];
}

function printed(paragraph: Printed): PrintedLine[] {
  if ('resolution' in paragraph) {
    const text = `Beschluss-Nr. ${paragraph.resolution}`;
    return [at(WIDTH - text.length, text, true)];
  }
  return wrapped(paragraph.text, WIDTH - 6).map((text) => at(0, text, false));
}

function attendance({ people }: Sitting): PrintedLine[] {
  const half = Math.ceil(people.length / 2);
  const rows = people.slice(0, half).map((name, index): PrintedLine => {
    const beside = people[half + index];
    return [...at(TITLE_COLUMN, name, false), ...(beside === undefined ? [] : at(50, beside, false))];
  });
  return [
    at(0, 'Anwesend:', true),
    blank,
    at(0, 'Vorsitzender', true),
    at(TITLE_COLUMN, 'Wolfgang Ahrend', false),
    blank,
    at(0, 'Mitglieder des Gremiums', true),
    ...rows,
  ];
}

export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function paged(lines: readonly PrintedLine[]): PrintedLine[][] {
  const pages: PrintedLine[][] = [];
  for (let start = 0; start < lines.length; start += HEIGHT) pages.push(lines.slice(start, start + HEIGHT));
  return pages;
}

/** As `pdftotext -layout` gives it, with the page's number at each foot. */
export function sittingText(sitting: Sitting): string {
  const pages = printSitting(sitting).map((lines, index) => {
    const rows = lines.map((line) => line.reduce((row, { column, text }) => row.padEnd(column) + text, ''));
    return [...rows, '', `${' '.repeat(WIDTH / 2)}${index + 1}`].join('\n');
  });
  return pages.join('\n\f');
}
