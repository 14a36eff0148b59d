/** Glyphs to runs: what stands on one baseline, one glyph behind the other, in the order of painting. */

import type { Run } from '../../model/position.ts';
import type { Glyph } from './engine.ts';
import { isRightToLeft, toWrittenOrder } from './rightToLeft.ts';

/** A run and the glyphs that it is made of. */
export interface GlyphRun {
  run: Run;
  /** Without white space; empty for a run that is only a narrow space. */
  glyphs: readonly Glyph[];
}

/**
 * Shares of the font size: how far a glyph stands behind the end of the one before.
 *
 *     back      < -0.2   another line, or another place
 *     touching  <= 0.03  one word, even where a space was written: it was drawn together
 *     near      <= 0.102 one word, unless a space was written
 *     apart     <= 0.6   a word's space
 *     far                another run
 */
const BACK = -0.2;
const TOUCHING = 0.03;
const NEAR = 0.102;
const APART = 0.6;

/** Shares of the font size across the baseline: half a letter away is another line, a quarter ends the run. */
const SHIFTED = 0.25;
const OTHER_LINE = 1;

/**
 * Share of the font size. Of spaces that were written, those are runs of their own that are too narrow to be told by
 * position; below this no eye sees one: Ghostscript writes a space and draws it together where letters are only kerned.
 */
const VISIBLE_SPACE = 0.07;

/** The runs of a page's glyphs. Glyphs without text are left out; text written downwards gets the angle 270. */
export function glyphsToRuns(glyphs: readonly Glyph[]): GlyphRun[] {
  const builder = new RunBuilder();
  for (const glyph of glyphs) {
    if (glyph.text !== '') builder.add(glyph);
  }
  builder.flush();
  return builder.runs;
}

const COMBINING = /^\p{Mn}/u;

/** Below are the letters of western languages, none of which combines. */
const FIRST_COMBINING = '\u0300';

function isCombining(text: string): boolean {
  return text >= FIRST_COMBINING && COMBINING.test(text);
}

class RunBuilder {
  readonly runs: GlyphRun[] = [];
  private open: Glyph[] = [];
  private text = '';
  /** The last glyph with a width. */
  private last: Glyph | null = null;
  /** A space was written since the last glyph, and it is not known yet whether it shows. */
  private spaced = false;

  add(glyph: Glyph): void {
    if (glyph.text === ' ') {
      this.spaced = this.last !== null;
      return;
    }
    if (!Number.isFinite(glyph.x + glyph.y + glyph.size + glyph.width)) return;
    if (this.open.length > 0 && !this.continues(this.open[0]!, glyph)) this.flush();
    const combines = isCombining(glyph.text);
    const leftwards = !combines && this.last !== null && this.join(this.last, glyph);
    if (leftwards) {
      this.open.unshift(glyph);
      this.text = glyph.text + this.text;
    } else {
      this.open.push(glyph);
      this.text += glyph.text;
    }
    if (!combines && glyph.width !== 0) this.last = glyph;
    this.spaced = false;
  }

  /** Right-to-left words are drawn letter by letter, each in a piece of marked content that says what it is. */
  private continues(first: Glyph, glyph: Glyph): boolean {
    if (first.stretch === glyph.stretch) return true;
    return isRightToLeft(first.text) && isRightToLeft(glyph.text) && first.font === glyph.font;
  }

  /** Ends the run before `glyph`, puts a space or does nothing; true where the run grows to the left. */
  private join(last: Glyph, glyph: Glyph): boolean {
    const { along, across } = distance(last, glyph);
    const scale = this.open.length > 0 ? glyph : last;
    const gap = along / scale.breadth;
    const shift = Math.abs(across) / scale.size;
    if (gap < BACK && shift <= SHIFTED && this.growsLeft(last, glyph, along)) return true;
    if (gap < BACK || shift > OTHER_LINE) {
      this.flush();
      return false;
    }
    if (gap > APART) this.flush();
    else if (gap > NEAR) this.text += this.open.length > 0 ? ' ' : '';
    else if (gap > TOUCHING && this.spaced) {
      this.flush();
      if (gap >= VISIBLE_SPACE) this.runs.push({ run: narrowSpace(last, along), glyphs: [] });
    }
    if (shift > SHIFTED) this.flush();
    return false;
  }

  /** Right-to-left letters that are painted in the order of writing: each ends where the one before begins. */
  private growsLeft(last: Glyph, glyph: Glyph, along: number): boolean {
    if (!isRightToLeft(glyph.text) || !isRightToLeft(last.text) || this.open[0] !== last) return false;
    const gap = -(along + last.width + glyph.width) / glyph.breadth;
    if (gap < BACK || gap > APART) return false;
    if (gap > NEAR) this.text = ` ${this.text}`;
    return true;
  }

  flush(): void {
    const first = this.open[0];
    if (first === undefined) return;
    const end = this.open.findLast((glyph) => !isCombining(glyph.text)) ?? first;
    const x = end.x + end.dx * end.width - first.x;
    const y = end.y + end.dy * end.width - first.y;
    const width = Math.abs(x * first.dx + y * first.dy);
    this.runs.push({
      run: { ...placeOf(first), text: toWrittenOrder(this.text.trimEnd()), width },
      glyphs: this.open,
    });
    this.open = [];
    this.text = '';
  }
}

function distance(last: Glyph, { x, y, dx, dy }: Glyph): { along: number; across: number } {
  const [offX, offY] = [x - last.x - last.dx * last.width, y - last.y - last.dy * last.width];
  return { along: offX * dx + offY * dy, across: offX * dy - offY * dx };
}

function narrowSpace(last: Glyph, width: number): Run {
  const place = placeOf(last);
  return { ...place, x: last.x + last.dx * last.width, y: last.y + last.dy * last.width, text: ' ', width };
}

function placeOf({ x, y, dx, dy, size, font }: Glyph): Omit<Run, 'text' | 'width'> {
  return { x, y, size, angle: font.vertical ? 270 : degrees(dx, -dy), font: font.id };
}

/** The glyph as a run of its own. */
export function glyphToRun(glyph: Glyph): Run {
  return { ...placeOf(glyph), text: glyph.text, width: Math.abs(glyph.width) };
}

/** Direction in whole hundredths of a degree, 0 <= angle < 360, so that an upright page gives exactly 0. */
function degrees(dx: number, dy: number): number {
  const angle = Math.round((Math.atan2(dy, dx) * 18000) / Math.PI) / 100;
  return angle < 0 ? angle + 360 : angle + 0;
}
