/** A piece with what was found out about it: looked for once, and much of it only when it is asked for. */

import type { FormName } from '../fields/columns.ts';
import type { LabelMatch } from '../fields/labels.ts';
import { readNumber } from '../fields/number.ts';
import { matchTitleLine, type TitleMatch } from '../fields/title.ts';
import { sliceStretch, sourceOffset } from '../words/stretch.ts';
import { cutAtTypes } from './cuts.ts';
import { isGoingOn, isHanging, isOpenEnded, LOOK, type Looks, looksLike, looksOf } from './looks.ts';
import type { Piece } from './pieces.ts';

export interface SeenPiece extends Piece {
  /** The form whose words were looked for in it. */
  form: FormName;
  looks: Looks;
  /** Is there a digit in it? */
  digits: boolean;
  title: TitleMatch | null;
  label: LabelMatch | null;
  /** The answers of the functions below, once they were asked. */
  known: Known;
}

interface Known {
  hanging: boolean | null;
  openEnded: boolean | null;
  goingOn: boolean | null;
  unknownLabel: number | null;
  parts: SeenPiece[] | null;
  number: string | null | undefined;
  restFrom: number;
  rest: SeenPiece | null;
}

/** `title`, `label`: what the piece was found to begin with. */
export function seen(
  piece: Piece,
  form: FormName,
  title: TitleMatch | null,
  label: LabelMatch | null,
): SeenPiece {
  const { line, x, right, spans, stretch, cell } = piece;
  const { text } = stretch;
  return {
    line,
    x,
    right,
    spans,
    stretch,
    cell,
    form,
    looks: looksOf(text, form),
    digits: /\d/.test(text),
    title,
    label,
    known: {
      hanging: null,
      openEnded: null,
      goingOn: null,
      unknownLabel: null,
      parts: null,
      number: undefined,
      restFrom: -1,
      rest: null,
    },
  };
}

/** Does it end so that something must follow? */
export function hangs({ known, stretch }: SeenPiece): boolean {
  known.hanging ??= isHanging(stretch.text);
  return known.hanging;
}

/** Does it end in a bracket or quotation that is open? */
export function endsOpen({ known, stretch }: SeenPiece): boolean {
  known.openEnded ??= isOpenEnded(stretch.text);
  return known.openEnded;
}

/** Does it begin so that it goes on from something? */
export function goesOn({ known, stretch }: SeenPiece): boolean {
  known.goingOn ??= isGoingOn(stretch.text);
  return known.goingOn;
}

const UNKNOWN_LABEL = /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{2,30}(?: [A-Za-zÀ-ɏẞ]{2,20}){0,2} ?:(?!\/\/)/u;
/** No such label is longer. */
const LONGEST_UNKNOWN = 80;

/** Where a label ends that the form does not have, as `Bearbeiter:`; 0 where none stands. */
export function unknownLabelEnd({ known, stretch, label, title, looks }: SeenPiece): number {
  if (known.unknownLabel !== null) return known.unknownLabel;
  const head = stretch.text.slice(0, LONGEST_UNKNOWN);
  const other = label !== null || title !== null || looksLike(looks, LOOK.lead | LOOK.section | LOOK.answer);
  known.unknownLabel = other || !head.includes(':') ? 0 : (UNKNOWN_LABEL.exec(stretch.text)?.[0].length ?? 0);
  return known.unknownLabel;
}

/** The piece cut at dates, numbers and publicity; each part is seen for itself. */
export function partsOf(piece: SeenPiece): readonly SeenPiece[] {
  const { known } = piece;
  if (known.parts === null) {
    const cut = cutAtTypes(piece);
    known.parts =
      cut.length < 2
        ? [piece]
        : cut.map((one) => seen(one, piece.form, matchTitleLine(one.stretch.text), null));
  }
  return known.parts;
}

/** The first paper number in a piece that holds one and nothing else but publicity. */
export function numberIn({ known, looks, stretch }: SeenPiece): string | null {
  if (known.number === undefined) {
    const holds = looksLike(looks, LOOK.number | LOOK.numberPublic);
    known.number = holds ? (readNumber(stretch.text)?.canonical ?? null) : null;
  }
  return known.number;
}

/** What stands behind a label of so many characters; `null` where nothing does. */
export function restFrom(piece: SeenPiece, from: number): SeenPiece | null {
  const { known } = piece;
  if (known.restFrom !== from) {
    known.rest = restOf(piece, from);
    known.restFrom = from;
  }
  return known.rest;
}

/** The end of a piece; what no value holds (a soft hyphen at the line's end) stays in its spans. */
function restOf(piece: SeenPiece, from: number): SeenPiece | null {
  const stretch = sliceStretch(piece.stretch, from);
  if (stretch.text === '') return null;
  const start = sourceOffset(stretch, 0) ?? 0;
  const spans = piece.spans.flatMap((span) =>
    span.end <= start ? [] : [{ start: Math.max(start, span.start), end: span.end }],
  );
  const { line, x, right, cell } = piece;
  return seen({ line, x, right, spans, stretch, cell }, piece.form, null, null);
}
