/**
 * Values of form fields. A form that was filled in shows them on the page, but they are no part of its text content.
 * Comments, stamps and other annotations are not read: they are not the paper's own words.
 */

import type { Run } from '../../model/position.ts';
import type { FormField, Link, Matrix } from './engine.ts';
import { boxOf } from './graphics.ts';
import type { PdfAnnotation } from './library.ts';

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

/** The text and choice fields that show something, and the boxes to tick; `view` takes user space to the page as shown. */
export function annotationsToFields(annotations: readonly PdfAnnotation[], view: Matrix): FormField[] {
  return annotations.flatMap((annotation) => {
    if (annotation.subtype !== 'Widget' || ((annotation.annotationFlags ?? 0) & INVISIBLE) !== 0) return [];
    const lines = linesOf(annotation);
    if (lines.length === 0) return [];
    const size = (annotation.defaultAppearanceData?.fontSize ?? 0) * Math.hypot(view[2], view[3]);
    const multiLine = annotation.multiLine === true;
    const angle = turnOf(view, annotation.rotation ?? 0);
    return [{ lines, box: boxOf(annotation.rect, view), size, multiLine, angle }];
  });
}

/** Links to the world outside. */
export function annotationsToLinks(annotations: readonly PdfAnnotation[], view: Matrix): Link[] {
  return annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && typeof url === 'string' ? [{ url, box: boxOf(rect, view) }] : [],
  );
}

/** A reader moves them aside: a note or a pinned file hides nothing for good. */
const ICONS: ReadonlySet<string> = new Set(['Text', 'FileAttachment', 'Popup', 'Sound']);

/** Ids of annotations that are only a sign on the page. */
export function annotationsToIcons(annotations: readonly PdfAnnotation[]): Set<string> {
  return new Set(
    annotations.flatMap(({ id, subtype = '' }) => (id !== undefined && ICONS.has(subtype) ? [id] : [])),
  );
}

/** Quarter turns only, as the format has them; counter-clockwise on the page as shown. */
function turnOf([a, b]: Matrix, rotation: number): number {
  const page = (Math.atan2(-b, a) * 180) / Math.PI;
  return (((Math.round((page + rotation) / 90) % 4) + 4) % 4) * 90;
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

/** A run for every line of a field. */
export function fieldToRuns({ lines, box, size: given, multiLine, angle }: FormField): Run[] {
  const radians = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.round(Math.cos(radians)), -Math.round(Math.sin(radians))];
  // along the text and across it, from the field's upper left corner as its text stands
  const corners = [
    [box.x0, box.y0],
    [box.x1, box.y1],
  ] as const;
  const along = corners.map(([x, y]) => x * ux + y * uy);
  const across = corners.map(([x, y]) => y * ux - x * uy);
  const [left, top, bottom] = [Math.min(...along), Math.min(...across), Math.max(...across)];
  const size = given > 0 ? given : Math.min(LARGEST_FITTED, FITTED_SIZE * (bottom - top));
  const first = lines.length > 1 || multiLine ? top + PADDING + size : (top + bottom) / 2 + MIDDLE * size;
  const runs: Run[] = [];
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '' || !(size > 0)) continue;
    const [u, v] = [left + PADDING, first + i * LINE * size];
    const [x, y] = [u * ux - v * uy, u * uy + v * ux];
    runs.push({ text, x, y, width: text.length * LETTER * size, size, angle, font: 'field' });
  }
  return runs;
}
