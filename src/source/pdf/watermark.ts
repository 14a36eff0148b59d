/** Marks across the text: `ENTWURF`, `KOPIE`, upright, large and faint, with lines of text over or under them. */

import type { Glyph } from './engine.ts';

/** Times the usual font size of the page; headings are hardly twice as large as the text. */
const LARGE = 2.2;

/** Of 255: the darkest channel on white paper. Letters that are to be read are darker. */
const FAINT = 150;

/** Letters of text in the room of a mark's letters: a heading has none. */
const FEWEST_INSIDE = 3;

/** Sine of five degrees: what leans more is no line of the text, and the layout leaves it alone. */
const UPRIGHT = 0.087;

/** Font sizes: how high capitals are. */
const CAPITALS = 0.72;

/** Those of the glyphs that are seen, but belong to a mark across the text. */
export function watermarkGlyphs(seen: readonly Glyph[]): Set<Glyph> {
  const faint = seen.filter((glyph) => glyph.text !== ' ' && darkest(glyph) >= FAINT);
  if (faint.length === 0) return new Set();
  const usual = usualSize(seen);
  const marks = new Map<number, Glyph[]>();
  for (const glyph of faint) {
    if (glyph.size < LARGE * usual || Math.abs(glyph.dy) > UPRIGHT) continue;
    marks.set(glyph.stretch, [...(marks.get(glyph.stretch) ?? []), glyph]);
  }
  const text = seen.filter(({ size, text: letter }) => size < LARGE * usual && letter !== ' ');
  const across = [...marks.values()].filter((mark) => {
    const inside = text.filter((glyph) => mark.some((letter) => standsIn(glyph, letter)));
    return inside.length >= FEWEST_INSIDE;
  });
  return new Set(across.flat());
}

/** The size of the middle letter, by size. */
function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

function darkest({ paint: { colour, alpha } }: Glyph): number {
  if (colour === null) return 0;
  const channels = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  return 255 - (255 - Math.min(...channels)) * alpha;
}

function standsIn({ x, y }: Glyph, letter: Glyph): boolean {
  const [over, down] = [x - letter.x, y - letter.y];
  const along = over * letter.dx + down * letter.dy;
  const up = over * letter.dy - down * letter.dx;
  return along >= 0 && along <= letter.width && up >= 0 && up <= CAPITALS * letter.size;
}
