/** pdf.js's operator numbers (`OPS`) that matter here; a test compares them with the library's own table. */
export const OPS = {
  dependency: 1,
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  endPath: 28,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  endText: 32,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setStrokeColorN: 53,
  setFillColorN: 55,
  setStrokeRGBColor: 58,
  setFillRGBColor: 59,
  shadingFill: 62,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  paintImageMaskXObject: 83,
  paintImageMaskXObjectGroup: 84,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  paintInlineImageXObjectGroup: 87,
  paintImageXObjectRepeat: 88,
  paintImageMaskXObjectRepeat: 89,
  paintSolidColorImageMask: 90,
  constructPath: 91,
  setStrokeTransparent: 92,
  setFillTransparent: 93,
} as const;

/** Operators that paint a picture or a stencil. */
export const PICTURES: ReadonlySet<number> = new Set([
  ...[OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectGroup, OPS.paintImageXObject],
  ...[OPS.paintInlineImageXObject, OPS.paintInlineImageXObjectGroup, OPS.paintImageXObjectRepeat],
  ...[OPS.paintImageMaskXObjectRepeat, OPS.paintSolidColorImageMask],
]);

/** Pictures with colours of their own; the others are stencils. */
export const COLOURED: ReadonlySet<number> = new Set([
  ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintInlineImageXObjectGroup],
  OPS.paintImageXObjectRepeat,
]);

/** Operators at which a saved state ends. */
export const ENDS: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd, OPS.endGroup]);

/** By operator: fills, even-odd, strokes, closes. */
export const PAINTS: Readonly<Record<number, readonly [boolean, boolean, boolean, boolean]>> = {
  [OPS.stroke]: [false, false, true, false],
  [OPS.closeStroke]: [false, false, true, true],
  [OPS.fill]: [true, false, false, false],
  [OPS.eoFill]: [true, true, false, false],
  [OPS.fillStroke]: [true, false, true, false],
  [OPS.eoFillStroke]: [true, true, true, false],
  [OPS.closeFillStroke]: [true, false, true, true],
  [OPS.closeEOFillStroke]: [true, true, true, true],
};
