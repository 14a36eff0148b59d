/** The pieces of the lines that a header is looked for in, and what each of them says. */

import type { FormName } from '../fields/columns.ts';
import { type LabelMatch, matchLabel } from '../fields/labels.ts';
import { matchTitle, matchTitleLine, type TitleMatch } from '../fields/title.ts';
import type { GridCell, Layout } from '../model/position.ts';
import { indexCells } from './drawnCells.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** More lines than a header's readers look ahead or go back. */
const REMEMBERED_LINES = 64;

/**
 * Reads each line and piece once, though they are asked for again and again: while the header's beginning is looked for,
 * while its labels are looked for ahead, and when its cells are read. Only the last lines are remembered.
 */
export class LinePieces {
  readonly layout: Layout;
  /** The form whose labels are looked for. */
  readonly form: FormName;
  readonly #cells: ReadonlyMap<number, GridCell>;
  readonly #pieces = new Map<number, readonly Piece[]>();
  readonly #titles = new Map<Piece, TitleMatch | null>();
  readonly #labels = new Map<Piece, LabelMatch | null>();

  constructor(layout: Layout, form: FormName = 'council') {
    this.layout = layout;
    this.form = form;
    this.#cells = indexCells(layout, form);
  }

  /** The pieces of a line, from left to right. */
  of(line: number): readonly Piece[] {
    const known = this.#pieces.get(line);
    if (known !== undefined) return known;
    if (this.#pieces.size >= REMEMBERED_LINES) this.#forget();
    const pieces = piecesOf(this.layout, line, this.#cells);
    this.#pieces.set(line, pieces);
    return pieces;
  }

  #forget(): void {
    this.#pieces.clear();
    this.#titles.clear();
    this.#labels.clear();
  }

  /** The form's title, if one of these pieces is it. */
  titleOf(piece: Piece): TitleMatch | null {
    let title = this.#titles.get(piece);
    if (title === undefined) {
      title = matchTitleLine(piece.stretch.text);
      this.#titles.set(piece, title);
    }
    return title;
  }

  /** The label that one of these pieces begins with. */
  labelOf(piece: Piece): LabelMatch | null {
    let label = this.#labels.get(piece);
    if (label === undefined) {
      label = matchLabel(piece.stretch.text, this.form);
      this.#labels.set(piece, label);
    }
    return label;
  }

  /** The drawn cell in which a line of the layout begins. */
  cellAt(start: number): GridCell | null {
    return this.#cells.get(start) ?? null;
  }
}

/** Page furniture that says what a title says: the title of a form that comes again on every page. */
export function mayBeTitleLine(layout: Layout, index: number): boolean {
  const line = layout.lines[index]!;
  return matchTitle(layout.text.slice(line.start, line.end)) !== null;
}
