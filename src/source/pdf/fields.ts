/**
 * Values of form fields. A form that was filled in shows them on the page, but they are no part of its text content.
 * Comments, stamps and other annotations are not read: they are not the paper's own words.
 */

import type { Run } from '../../model/position.ts';
import type { Matrix, PdfAnnotation } from './library.ts';

/** Annotation flags of PDF 32000-1, table 165: Hidden and NoView. */
const INVISIBLE = 2 | 32;

/** Points. Text in a field keeps this distance from its edge. */
const PADDING = 2;

/** Font size of a field that fits its text to itself: a share of its height, at most this many points. */
const FITTED_SIZE = 0.7;
const LARGEST_FITTED = 12;

/** Font sizes: distance of baselines, height of small letters, and what a letter is wide (its true width is not told). */
const LINE = 1.15;
const MIDDLE = 0.35;
const LETTER = 0.5;

/** A run for every line of a text or choice field, and for every box to tick; `view` takes user space to the page as shown. */
export function fieldsToRuns(annotations: readonly PdfAnnotation[], view: Matrix): Run[] {
  return annotations.flatMap((annotation) => {
    if (annotation.subtype !== 'Widget' || ((annotation.annotationFlags ?? 0) & INVISIBLE) !== 0) return [];
    const lines = linesOf(annotation);
    return lines.length === 0 ? [] : placeLines(lines, annotation, view);
  });
}

/** The lines as shown, or where the file does not say, as filled in; of a box or a round button its sign. */
function linesOf(annotation: PdfAnnotation): string[] {
  const { fieldType, fieldValue, textContent, options = [] } = annotation;
  if (fieldType === 'Btn') return signOf(annotation);
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return [];
  const filled = Array.isArray(fieldValue)
    ? fieldValue.map(String)
    : String(fieldValue ?? '').split(/\r\n?|\n/);
  if (filled.every((line) => line.trim() === '')) return [];
  const shown = (value: string) =>
    options.find((option) => option.exportValue === value)?.displayValue ?? value;
  return textContent ?? filled.map(shown);
}

const TICKED = '☒';
const EMPTY = '☐';

function signOf({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: PdfAnnotation): string[] {
  if (checkBox !== true && radioButton !== true) return [];
  const value = String(fieldValue ?? 'Off');
  const own = radioButton === true ? buttonValue : exportValue;
  return [value !== 'Off' && (own === undefined || own === null || own === value) ? TICKED : EMPTY];
}

function placeLines(lines: readonly string[], annotation: PdfAnnotation, [a, b, c, d, e, f]: Matrix): Run[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const [left, top, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  const given = (annotation.defaultAppearanceData?.fontSize ?? 0) * Math.hypot(c, d);
  const size = given > 0 ? given : Math.min(LARGEST_FITTED, FITTED_SIZE * (bottom - top));
  const first =
    lines.length > 1 || annotation.multiLine === true
      ? top + PADDING + size
      : (top + bottom) / 2 + MIDDLE * size;
  const runs: Run[] = [];
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '' || !(size > 0)) continue;
    const width = text.length * LETTER * size;
    runs.push({ text, x: left + PADDING, y: first + i * LINE * size, width, size, angle: 0, font: 'field' });
  }
  return runs;
}
