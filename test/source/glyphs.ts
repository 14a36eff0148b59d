import type { Glyph } from '../../src/source/pdf/engine.ts';

/** Letters of 10 points from `x` on, each half a font size wide, black, on the line y = 100; spaces as they are written. */
export function glyphsOf(x: number, letters: string): Glyph[] {
  const font = { id: 'f', name: 'Half', bold: false, italic: false, vertical: false, drawn: false };
  const paint = { colour: 0, alpha: 1, soft: false, clip: null, hiddenLayer: false, annotation: false };
  const rest = { dx: 1, dy: 0, size: 10, breadth: 10, mode: 0, order: 1, stretch: 0, artifact: false };
  return [...letters].map((text, i) => ({
    ...{ text, code: text.codePointAt(0) ?? 0, x: x + 5 * i, y: 100, width: 5 },
    ...{ font: { ...font, glyphNames: [], widths: new Map() }, paint, ...rest },
  }));
}
