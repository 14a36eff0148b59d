/** Where the letters of a piece of text stand: PDFs place runs, and the letters in between have to be told by their widths. */

import type { CharacterWidths, InkPiece } from '../model/position.ts';
import { cleanGlyphs } from './glyphText.ts';
import { usualWidth } from './usualWidth.ts';

export interface LetterEdges {
  left: number;
  right: number;
}

/** A character of the run, and how many UTF-16 units of the cleaned text it became, spaces not counted. */
interface Character {
  isSpace: boolean;
  units: number;
  /** Font sizes. */
  width: number;
}

/** Font sizes by which spaces may be wider or narrower than the font's: justified lines stretch them. */
const WIDEST_STRETCH = 3;
const NARROWEST_STRETCH = -0.2;

/** Widths that are only the usual ones may be so much off; what else is missing, justified lines have in their spaces. */
const LEAST_SCALE = 0.8;
const MOST_SCALE = 1.2;

/** Edges of every UTF-16 unit of the piece's text that is no space, from left to right, in the piece's coordinates. */
export function letterEdges(piece: InkPiece, widths: CharacterWidths | undefined): LetterEdges[] {
  const needed = lettersIn(piece.text);
  const { run } = piece;
  const own = charactersOf(run.text, widths);
  // a piece that was put together from several runs has others than its first run
  if (unitsOf(own) === needed) return spread(own, piece.left, run.width, run.size, widths !== undefined);
  const others = charactersOf(piece.text, widths);
  return spread(others, piece.left, piece.right - piece.left, piece.size, widths !== undefined);
}

function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== ' ') count++;
  return count;
}

function unitsOf(characters: readonly Character[]): number {
  let units = 0;
  for (const character of characters) units += character.units;
  return units;
}

function charactersOf(text: string, widths: CharacterWidths | undefined): Character[] {
  const cleaned = cleanGlyphs(text);
  const characters = charactersAs(text, cleaned === text ? (character) => character : cleanGlyphs, widths);
  if (unitsOf(characters) === lettersIn(cleaned)) return characters;
  // letters and accents became one: it is the cleaned text that is spread
  return charactersAs(cleaned, (character) => character, widths);
}

function charactersAs(
  text: string,
  clean: (character: string) => string,
  widths: CharacterWidths | undefined,
): Character[] {
  const characters: Character[] = [];
  for (const character of text) {
    const cleaned = clean(character);
    const isSpace = cleaned === ' ';
    const width = widths?.get(character) ?? usualWidth(cleaned);
    characters.push({ isSpace, units: isSpace ? 0 : cleaned.length, width });
  }
  return characters;
}

/** Places the characters one after another so that they fill `width` points. */
function spread(
  characters: readonly Character[],
  left: number,
  width: number,
  size: number,
  exact: boolean,
): LetterEdges[] {
  let natural = 0;
  let spaces = 0;
  for (const character of characters) {
    natural += character.width * size;
    if (character.isSpace) spaces++;
  }
  const { scale, stretch } = fitting(natural, spaces, width, size, exact);
  const edges: LetterEdges[] = [];
  let x = left;
  for (const character of characters) {
    const next = x + character.width * size * scale + (character.isSpace ? stretch : 0);
    for (let unit = 0; unit < character.units; unit++) edges.push({ left: x, right: next });
    x = next;
  }
  return edges;
}

interface Fit {
  scale: number;
  /** Points that each space is wider. */
  stretch: number;
}

/** How the natural width becomes the printed one: by the spaces where that can be, else by all characters. */
function fitting(natural: number, spaces: number, width: number, size: number, exact: boolean): Fit {
  if (natural <= 0) return { scale: 0, stretch: 0 };
  const even = { scale: width / natural, stretch: 0 };
  const scale = exact ? 1 : Math.min(MOST_SCALE, Math.max(LEAST_SCALE, even.scale));
  // without any space no number fits
  const stretch = (width - natural * scale) / spaces;
  const fits = stretch >= NARROWEST_STRETCH * size && stretch <= WIDEST_STRETCH * size;
  return fits ? { scale, stretch } : even;
}
