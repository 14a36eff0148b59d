/** One page of an engine to its runs and rules, and to what of it nobody sees. */

import type { CharacterWidths, SourcePage } from '../../model/position.ts';
import type { Problem, ProblemArgs } from '../../model/problem.ts';
import { drawnBullets, smallThings } from './bullets.ts';
import type { EngineDocument, EnginePage, Glyph, Picture, Shape } from './engine.ts';
import { hiddenText } from './failures.ts';
import { fieldToRuns } from './fields.ts';
import { mendLetters } from './letters.ts';
import { shapesToRules } from './rules.ts';
import { glyphsToRuns } from './runs.ts';
import { takeApart } from './spacing.ts';
import { tickedBoxes } from './tickBoxes.ts';
import { type HiddenGlyph, lookAt, type Sight } from './visibility.ts';

export interface ReadPage {
  page: SourcePage;
  /** Most of its text was recognised in a picture. */
  recognised: boolean;
  problems: Problem[];
  holds: EmptyPage;
  /** Painted areas, lines and pictures. */
  shapeCount: number;
  /** Widths of the characters of its fonts, as far as they were seen. */
  fonts: Map<string, CharacterWidths>;
}

/** `number` counts from 1. Rejects where the page is damaged. */
export async function readPage(document: EngineDocument, number: number): Promise<ReadPage> {
  const page = await document.readPage(number);
  const sight = lookAt(page);
  if (!sight.doubtful) return toSourcePage(page, sight, number);
  const pictures = await document.readPictures(number).catch((): Picture[] => []);
  const told = { ...page, shapes: page.shapes.map((shape) => known(shape, pictures)) };
  return toSourcePage(told, lookAt(told), number);
}

/** The shape itself, or the same picture with what is known of it now. */
function known(shape: Shape, pictures: readonly Picture[]): Shape {
  if (shape.kind !== 'picture') return shape;
  const same = pictures.find(({ matrix }) => matrix.every((value, i) => value === shape.matrix[i]));
  return same === undefined ? shape : { ...shape, opaque: same.opaque };
}

function toSourcePage(page: EnginePage, { seen, hidden, recognised }: Sight, number: number): ReadPage {
  const { width, height, shapes, fields, links } = page;
  const runs = takeApart(glyphsToRuns(mendLetters(seen)));
  const bullets = drawnBullets(shapes, runs);
  const boxes = tickedBoxes(smallThings(shapes), runs);
  const all = [...runs, ...bullets, ...boxes, ...fields.flatMap(fieldToRuns)];
  const lost = withoutSeen(hidden, seen);
  return {
    page: {
      number,
      width,
      height,
      runs: all,
      rules: shapesToRules(shapes),
      ...(links.length === 0 ? {} : { links }),
    },
    recognised,
    problems: lost.length > 0 ? [hiddenText(number, lost)] : [],
    holds: whatIsOn(page),
    shapeCount: shapes.length,
    fonts: new Map(page.glyphs.map(({ font }) => [font.id, font.widths])),
  };
}

/** What stands on a page without text. */
export type EmptyPage = ProblemArgs['pdf-no-text']['holds'];

function whatIsOn(page: EnginePage): EmptyPage {
  if (page.glyphs.some(({ text }) => WORD.test(text))) return 'hidden-text';
  if (page.shapes.some(({ kind }) => kind === 'picture')) return 'pictures';
  return page.shapes.length > 0 ? 'drawings' : 'nothing';
}

/** Anything but letters and figures is no word that could be lost. */
const WORD = /[\p{L}\p{N}]/u;

/** Points by which the same letter, drawn once more where it is seen, may stand away: a shadow, or a halo round it. */
const SAME_PLACE = 2;

function withoutSeen(hidden: readonly HiddenGlyph[], seen: readonly Glyph[]): HiddenGlyph[] {
  if (hidden.length === 0) return [];
  const cell = (value: number): number => Math.round(value / (2 * SAME_PLACE));
  const places = new Set<string>();
  for (const { text, x, y } of seen) {
    for (const over of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) places.add(`${text} ${cell(x) + over} ${cell(y) + down}`);
    }
  }
  return hidden.filter(
    ({ glyph: { text, x, y } }) => WORD.test(text) && !places.has(`${text} ${cell(x)} ${cell(y)}`),
  );
}
