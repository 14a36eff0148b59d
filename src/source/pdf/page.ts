/** One page of a PDF to its runs and rules: what of the drawing is needed is read, and no more. */

import type { Run, SourcePage } from '../../model/position.ts';
import { drawnBullets, smallThings } from './bullets.ts';
import { fieldsToRuns } from './fields.ts';
import { measureFonts } from './fonts.ts';
import { operatorsToGlyphs, printsSoftHyphens } from './glyphs.ts';
import { isMostlyInvisible } from './invisible.ts';
import { hiddenLayers, type LayerTest } from './layers.ts';
import type { Matrix, PdfDocument, PdfOperatorList, PdfPage } from './library.ts';
import { operatorsToRules } from './rules.ts';
import { itemsToRuns } from './runs.ts';
import { correctByGlyphs } from './spacing.ts';
import { tickedBoxes } from './tickBoxes.ts';

/** pdf.js's AnnotationMode.DISABLE: the drawing is read without comments, stamps and form fields. */
const NO_ANNOTATIONS = 0;

/** What is true of all pages of a document. */
export interface Habits {
  /** Undefined where no layer is hidden. */
  isShown: LayerTest | undefined;
  hasForm: boolean;
  /** Found on a page that has been read: its fonts stand on the next ones too. */
  softHyphens: boolean;
  /** Found on a page that has been read: text recognition put its text over a scan. */
  recognised: boolean;
  /** Widths of characters that were seen on pages whose drawing was read; `null` where nobody asks. */
  fonts: Map<string, Map<string, number>> | null;
}

/** `measures`: whether the widths of characters are wanted. */
export async function readHabits(document: PdfDocument, measures: boolean): Promise<Habits> {
  const isShown = await hiddenLayers(document);
  const hasForm = (await document.getFieldObjects().catch(() => null)) !== null;
  const fonts: Habits['fonts'] = measures ? new Map() : null;
  return { isShown, hasForm, softHyphens: false, recognised: false, fonts };
}

/** `number` counts from 1. Rejects where the page is damaged. Keeps in `habits` what the next pages will be like. */
export async function readPage(document: PdfDocument, number: number, habits: Habits): Promise<SourcePage> {
  const { isShown } = habits;
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs = await readRuns(page);
  const hidesLayers = isShown !== undefined;
  const drawing = runs.length > 0 ? await readDrawing(page) : NOTHING_DRAWN;
  const fields = habits.hasForm ? await readFields(page, transform) : [];
  page.cleanup();
  habits.softHyphens ||= printsSoftHyphens(drawing);
  habits.recognised ||= isMostlyInvisible(drawing);
  if (habits.fonts !== null) measureFonts(drawing, habits.fonts);
  const suspicion = { hidesLayers, softHyphens: habits.softHyphens };
  const shown = correctByGlyphs(runs, suspicion, () => operatorsToGlyphs(drawing, transform, isShown));
  const bullets = drawnBullets(drawing, transform, shown, isShown);
  const boxes = tickedBoxes(smallThings(drawing, transform, isShown), shown);
  return {
    number,
    width,
    height,
    runs: [...shown, ...bullets, ...boxes, ...fields],
    rules: operatorsToRules(drawing, transform, isShown),
  };
}

async function readRuns(page: PdfPage): Promise<Run[]> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const isVertical = (font: string): boolean => styles[font]?.vertical === true;
  return itemsToRuns(items, page.getViewport({ scale: 1 }), page.userUnit, isVertical);
}

async function readFields(page: PdfPage, view: Matrix): Promise<Run[]> {
  const annotations = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  return fieldsToRuns(annotations, view);
}

const NOTHING_DRAWN: PdfOperatorList = { fnArray: [], argsArray: [] };

/** A drawing that cannot be read is like none: the table is then told by alignment. */
function readDrawing(page: PdfPage): Promise<PdfOperatorList> {
  return page.getOperatorList({ annotationMode: NO_ANNOTATIONS }).catch(() => NOTHING_DRAWN);
}
