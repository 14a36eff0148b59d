/** The pieces of the lines that a header is looked for in, and what each of them says. */

import type { FormName } from '../fields/columns.ts';
import { type LabelMatch, matchLabel } from '../fields/labels.ts';
import { matchTitle, matchTitleLine, type TitleMatch } from '../fields/title.ts';
import type { GridCell, Layout } from '../model/position.ts';
import { sourceOffset, stretchOf } from '../words/stretch.ts';
import { indexCells } from './drawnCells.ts';
import { cut, type Piece, piecesOf } from './pieces.ts';

/** More lines than a header's readers look ahead or go back. */
const REMEMBERED_LINES = 64;

/** A label that its narrow cell breaks, between its words, behind its hyphen or within the word, and what stands in the next line. */
const BROKEN_LABEL: Readonly<Record<FormName, RegExp>> = {
  administration: /^(?:(?:Stellungnahme|Informations?|Drucksachen?) ?|Stellung|Informa|Informati)-$/u,
  council: /^zum$/iu,
};
const REST_OF_LABEL: Readonly<Record<FormName, RegExp>> = {
  administration: /^(?:(?:nahme|tions|ons)-)?Nr\.? ?:?$/u,
  council: /^Verhandlungsgegenstand ?:?$/u,
};
const REST_AT_END = /[A-Za-zÀ-ɏẞ\d] Nr\.$/u;
/** Lines below a label in which its rest may stand: cells of other columns may be printed between. */
const LABEL_LINES = 3;

/** Columns or points by which left edges of one cell may differ. */
const NEAR_EDGE = 3;

/** Does the second stand in the cell or at the left edge of the first? */
function isUnder(above: Piece, below: Piece): boolean {
  return above.cell !== null ? above.cell === below.cell : Math.abs(above.x - below.x) < NEAR_EDGE;
}

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
    const pieces = this.#whole(line);
    this.#pieces.set(line, pieces);
    return pieces;
  }

  /** The pieces of a line, `Stellungnahme-` with the `Nr.` that a narrow cell put below it, `Zum` with `Verhandlungsgegenstand`. */
  #whole(line: number): readonly Piece[] {
    const own = piecesOf(this.layout, line, this.#cells);
    const kept = own.flatMap((piece) => {
      const rest = this.#restOf(piece);
      if (rest === null || !this.#isBelow(rest.rest, line)) return [piece];
      return rest.before === null ? [] : [rest.before];
    });
    return kept.map((piece) => {
      if (!this.#isBroken(piece)) return piece;
      const rest = this.#restBelow(piece, line);
      if (rest === null) return piece;
      const spans = [...piece.spans, ...rest.spans];
      return { ...piece, spans, stretch: stretchOf(this.layout.text, [piece.spans, rest.spans]) };
    });
  }

  #isBroken({ stretch }: Piece): boolean {
    return BROKEN_LABEL[this.form].test(stretch.text);
  }

  /** `Nr.` alone, or one space behind the value of the next column. */
  #restOf(piece: Piece): { before: Piece | null; rest: Piece } | null {
    const { text } = piece.stretch;
    if (REST_OF_LABEL[this.form].test(text)) return { before: null, rest: piece };
    if (piece.spans.length > 1 || !REST_AT_END.test(text)) return null;
    const at = sourceOffset(piece.stretch, text.lastIndexOf(' ') + 1);
    if (at === null) return null;
    const [before, rest] = cut(this.layout, piece, at);
    return { before, rest };
  }

  #isBelow(rest: Piece, line: number): boolean {
    for (let above = line - 1; above >= Math.max(0, line - LABEL_LINES); above--) {
      const found = piecesOf(this.layout, above, this.#cells).some(
        (piece) => this.#isBroken(piece) && isUnder(piece, rest),
      );
      if (found) return true;
    }
    return false;
  }

  #restBelow(piece: Piece, line: number): Piece | null {
    const end = Math.min(this.layout.lines.length - 1, line + LABEL_LINES);
    for (let below = line + 1; below <= end; below++) {
      for (const one of piecesOf(this.layout, below, this.#cells)) {
        const rest = this.#restOf(one)?.rest ?? null;
        if (rest !== null && isUnder(piece, rest)) return rest;
      }
    }
    return null;
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
