/** Sets a paper on pages. What it sets is only what the paper's model says; it never looks at the truth. */

import type { Block, Emphasis, FormCell, FormPart, FormTable, OfficePaper, Paper } from '../paper.ts';
import { breaks } from '../render/hyphenate.ts';
import { breakLines, type Face, type Measure, PAGE, type Page, type PlacedLine } from './page.ts';
import type { PdfStyle } from './style.ts';

/** Points between a cell's border and its text. */
const PADDING = 5;
const LABEL_SIZE = 8;
/** Points from an item's text to its sub-items' markers. */
const PART_INDENT = 12;
/** Points from one column of a small table to the next. */
const TABLE_STEP = 130;
/** Least space between columns. */
const COLUMN_GAP = 14;
/** Room for labels beside their values. */
const LABEL_ROOM = 92;
/** Cells narrower than this have a label in the line of its value only where both have room. */
const TIGHT = 115;
/** How the cells of a row share its width, by their number. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [0.62, 0.38],
  3: [0.34, 0.33, 0.33],
  4: [0.25, 0.25, 0.25, 0.25],
};

interface Put {
  x: number;
  y: number;
  size?: number;
  face?: Face;
  tracking?: number;
  /** Right edge to which the line is stretched. */
  stretchTo?: number | null;
  part?: PlacedLine['part'];
}

/** Pages with their running heads and feet. */
export function typeset(paper: Paper, style: PdfStyle, measure: Measure): Page[] {
  const setter = new Setter(style, measure);
  setter.form(paper);
  return setBody(setter, paper);
}

/** The same of a paper of the administration. */
export function typesetOffice(paper: OfficePaper, style: PdfStyle, measure: Measure): Page[] {
  const setter = new Setter(style, measure);
  setter.officeForm(paper);
  return setBody(setter, paper);
}

function setBody(setter: Setter, { body, furniture }: Pick<Paper, 'body' | 'furniture'>): Page[] {
  body.forEach((block, i) => {
    setter.block(block, body[i - 1] ?? null);
  });
  setter.furniture(furniture);
  return setter.pages;
}

const faceOf = (emphasis: Emphasis | undefined): Face => emphasis ?? 'regular';

class Setter {
  readonly pages: Page[] = [{ lines: [], boxes: [] }];
  private y: number = PAGE.top;
  /** In which turn of the content stream a form's lines are drawn: one within the body comes with the body. */
  private formPart: PlacedLine['part'] = 'form';
  /** Where the text of the last item that is no sub-item begins. */
  private itemEdge: number = PAGE.left;
  private readonly leading: number;
  private readonly style: PdfStyle;
  private readonly measure: Measure;

  constructor(style: PdfStyle, measure: Measure) {
    this.style = style;
    this.measure = measure;
    this.leading = style.size * style.leading;
  }

  form(paper: Paper): void {
    for (const line of paper.banner) this.paragraph(line, PAGE.left, 2);
    if (paper.banner.length > 0) this.y += 10;
    const { title, underTitle, rows } = paper.header;
    rows.forEach((row, i) => {
      this.row(i === 0 ? [{ title: true, label: title, lines: underTitle }, ...row] : row);
    });
    this.y += 18;
  }

  officeForm({ above, form }: OfficePaper): void {
    for (const line of above) this.paragraph(line, PAGE.left, 2);
    this.parts(form, 'form');
    this.y += 18;
  }

  private parts(parts: readonly FormPart[], part: PlacedLine['part']): void {
    this.formPart = part;
    for (const one of parts) {
      this.room(4);
      if (one.type === 'table') this.table(one);
      else this.row(one.cells, one.shares);
    }
    this.formPart = 'form';
  }

  block(block: Block, previous: Block | null): void {
    const { paragraphGap, itemGap } = this.style;
    const inList = (b: Block | null): boolean => b?.type === 'item' || b?.type === 'continuation';
    if (inList(previous) && !inList(block)) this.y += paragraphGap - itemGap;
    switch (block.type) {
      case 'item':
        this.item(block);
        break;
      case 'continuation':
        this.paragraph(block.text, this.itemEdge, itemGap);
        break;
      case 'form':
        this.y += paragraphGap;
        this.parts(block.parts, 'body');
        this.y += paragraphGap;
        break;
      case 'lines':
        this.lines(block.lines);
        break;
      case 'table':
        this.columns(block.rows, TABLE_STEP, paragraphGap);
        break;
      case 'signatures':
        this.signatures(block);
        break;
      default:
        this.paragraph(
          block.text,
          PAGE.left,
          paragraphGap,
          block.type === 'heading' || block.role === 'reasons-title' ? 'bold' : faceOf(block.emphasis),
        );
    }
  }

  furniture({ head, foot }: Paper['furniture']): void {
    this.pages.forEach((page, i) => {
      const fill = (text: string): string =>
        text.replace('{page}', String(i + 1)).replace('{pages}', String(this.pages.length));
      const put = { size: 8.5, part: 'furniture' } as const;
      if (head !== null) this.put(page, fill(head), { ...put, x: PAGE.left, y: 34 });
      if (foot !== null) this.put(page, fill(foot), { ...put, x: 280, y: 812 });
    });
  }

  private item(block: Extract<Block, { type: 'item' }>): void {
    const { hang, itemGap, size } = this.style;
    const face = faceOf(block.emphasis);
    // sub-items stand a little right of the item's text, where a further paragraph of the item goes on
    const left = block.level === 0 ? PAGE.left : this.itemEdge + PART_INDENT;
    const edge = left + Math.max(hang, this.measure(block.marker, size, face) + 6);
    if (block.level === 0) this.itemEdge = edge;
    this.room(1);
    this.put(this.page(), block.marker, { x: left, y: this.y + this.leading, face });
    this.paragraph(block.text, edge, itemGap, face);
  }

  private lines(lines: readonly string[]): void {
    this.y += 12;
    for (const line of lines) this.paragraph(line, PAGE.left, 0);
    this.y += 8;
  }

  private signatures({ arrangement, people }: Extract<Block, { type: 'signatures' }>): void {
    const step = (PAGE.right - PAGE.left) / Math.max(2, people.length);
    const widest = Math.max(...people.flat().map((line) => this.measure(line, this.style.size, 'regular')));
    const fits = arrangement === 'columns' && widest + COLUMN_GAP <= step;
    const groups = fits ? [people] : people.map((lines) => [lines]);
    for (const stacks of groups) {
      this.y += 28;
      const rows = Math.max(...stacks.map((stack) => stack.length));
      const cells = Array.from({ length: rows }, (_, i) => stacks.map((stack) => stack[i] ?? ''));
      this.columns(cells, step, 0);
    }
  }

  /** Rows of cells that start `step` points after one another, all on one page. */
  private columns(rows: readonly string[][], step: number, after: number): void {
    this.room(rows.length);
    for (const row of rows) {
      this.y += this.leading;
      row.forEach((text, i) => {
        if (text !== '') this.put(this.page(), text, { x: PAGE.left + i * step, y: this.y });
      });
    }
    this.y += after;
  }

  private paragraph(text: string, left: number, after: number, face: Face = 'regular'): void {
    const { size, hyphenated, justified } = this.style;
    const lines = breakLines(
      text,
      PAGE.right - left,
      (part) => this.measure(part, size, face),
      hyphenated ? breaks : null,
    );
    lines.forEach((line, i) => {
      this.room(1);
      this.y += this.leading;
      const stretchTo = justified && i < lines.length - 1 ? PAGE.right : null;
      this.put(this.page(), line, { x: left, y: this.y, face, stretchTo });
    });
    this.y += after;
  }

  private row(cells: readonly FormCell[], given?: readonly number[]): void {
    const shares = given ?? SHARES[cells.length] ?? cells.map(() => 1 / cells.length);
    const boxes: { left: number; right: number }[] = [];
    let left: number = PAGE.left;
    let bottom = this.y;
    cells.forEach((cell, i) => {
      const right = left + (shares[i] ?? 0) * (PAGE.right - PAGE.left);
      boxes.push({ left, right });
      bottom = Math.max(
        bottom,
        cell.title ? this.titleCell(cell, left, right) : this.cell(cell, left, right),
      );
      left = right;
    });
    bottom += PADDING;
    this.page().boxes.push(...boxes.map((box) => ({ ...box, top: this.y, bottom })));
    this.y = bottom;
  }

  /** Places a cell and gives where it ends. */
  private titleCell({ label, lines }: FormCell, left: number, right: number): number {
    const { size, titleTracking } = this.style;
    const room = right - left - 2 * PADDING;
    const width = (text: string): number => this.measure(text, size + 2.5, 'bold');
    const tracking = width(label) + titleTracking * label.length <= room ? titleTracking : 0;
    const part = this.formPart;
    let y = this.y + size + 6;
    breakLines(label, room, width, null).forEach((line, i) => {
      if (i > 0) y += this.leading + 2;
      this.put(this.page(), line, { x: left + PADDING, y, size: size + 2.5, face: 'bold', tracking, part });
    });
    for (const line of lines) {
      y += this.leading + 1;
      this.put(this.page(), line, { x: left + PADDING, y, part });
    }
    return y;
  }

  private cell({ label, lines }: FormCell, left: number, right: number): number {
    const { labels, size } = this.style;
    const narrow = right - left < 170;
    const wide = this.measure(label, LABEL_SIZE, 'regular') > LABEL_ROOM - PADDING;
    const crowded = (narrow || wide) && labels === 'beside';
    const tight = right - left < TIGHT && !this.fits(`${label}: ${lines[0] ?? ''}`, right - left);
    const how = crowded || tight ? 'above' : labels;
    let x = left + PADDING;
    let y = this.y + 3;
    const values = [...lines];
    const part = this.formPart;
    if (label === '') {
      y += 2;
    } else if (how === 'same-line') {
      const colon = label.endsWith(':') ? label : `${label}:`;
      values.splice(0, 1, `${colon} ${values[0] ?? ''}`.trim());
    } else {
      const beside = how === 'beside';
      y += beside ? 0 : LABEL_SIZE + 1;
      this.put(this.page(), label, { x, y: beside ? y + this.leading : y, size: LABEL_SIZE, part });
      if (beside) x += LABEL_ROOM;
    }
    for (const value of values) {
      const room = right - x - PADDING;
      for (const line of breakLines(value, room, (text) => this.measure(text, size, 'regular'), null)) {
        y += this.leading;
        this.put(this.page(), line, { x, y, part });
      }
    }
    return values.length === 0 ? y + this.leading : y;
  }

  private fits(text: string, width: number): boolean {
    return this.measure(text, this.style.size, 'regular') + 2 * PADDING <= width;
  }

  /** The heads of the columns, then row by row; every cell has its box. */
  private table({ heads, rows, shares }: FormTable): void {
    this.tableRow(heads, shares, LABEL_SIZE);
    for (const row of rows) this.tableRow(row, shares, this.style.size);
  }

  private tableRow(cells: readonly string[][], shares: readonly number[], size: number): void {
    const leading = size * this.style.leading;
    let left: number = PAGE.left;
    const placed = cells.map((lines, i) => {
      const x = left;
      left += (shares[i] ?? 0) * (PAGE.right - PAGE.left);
      const widthOf = (text: string): number => this.measure(text, size, 'regular');
      const room = left - x - 2 * PADDING;
      return { left: x, right: left, lines: lines.flatMap((line) => breakLines(line, room, widthOf, null)) };
    });
    const height = Math.max(...placed.map(({ lines }) => lines.length)) * leading + PADDING;
    if (this.y + height > PAGE.bottom) this.room(Number.POSITIVE_INFINITY);
    const bottom = this.y + height;
    for (const { left, right, lines } of placed) {
      lines.forEach((line, i) => {
        const at = { x: left + PADDING, y: this.y + (i + 1) * leading, size, part: this.formPart };
        if (line !== '') this.put(this.page(), line, at);
      });
      this.page().boxes.push({ left, right, top: this.y, bottom });
    }
    this.y = bottom;
  }

  private put(page: Page, text: string, at: Put): void {
    const { x, y, face = 'regular', tracking = 0, stretchTo = null, part = 'body' } = at;
    const size = at.size ?? this.style.size;
    const widthOf = (word: string): number => this.measure(word, size, face) + tracking * [...word].length;
    const texts = text.split(' ');
    const used = texts.reduce((sum, word) => sum + widthOf(word), 0);
    const space =
      stretchTo !== null && texts.length > 1 ? (stretchTo - x - used) / (texts.length - 1) : widthOf(' ');
    let pen = x;
    const words = texts.map((word) => {
      const placed = { text: word, x: pen };
      pen += widthOf(word) + space;
      return placed;
    });
    page.lines.push({ words, y, size, face, tracking, part });
  }

  private page(): Page {
    return this.pages[this.pages.length - 1] as Page;
  }

  /** Turns the page where `lines` more lines have no room. */
  private room(lines: number): void {
    if (this.y + lines * this.leading <= PAGE.bottom) return;
    this.pages.push({ lines: [], boxes: [] });
    this.y = PAGE.top;
  }
}
