/**
 * Which glyphs does a person see? Not those under a later opaque area, in the colour of their ground, cut away,
 * transparent, off the page or in a hidden layer; nor those that are written invisibly beside or over print. Invisible
 * text over a picture is what text recognition found in it, and is read.
 */

import type { HiddenWhy } from '../../model/problem.ts';
import { type Area, type Areas, isIn, shapesToAreas } from './areas.ts';
import { type Box, type EnginePage, type Glyph, TEXT_MODE } from './engine.ts';
import { watermarkGlyphs } from './watermark.ts';

export interface HiddenGlyph {
  glyph: Glyph;
  why: HiddenWhy;
}

export interface Sight {
  seen: Glyph[];
  hidden: HiddenGlyph[];
  /** Most of what is read was recognised in a picture. */
  recognised: boolean;
  /** Something stands under a picture of which nobody knows what it lets through. */
  doubtful: boolean;
}

/** Of 255: how far a channel differs where an eye still sees a letter on its ground. */
const SEEN_DIFFERENCE = 12;

/** Share of the page under pictures from which it is a scan: what stands under its picture is its text. */
const SCAN = 0.6;

/** Visible letters for each invisible one from which these are no recognised text of a drawn page. */
const PRINTED = 0.25;

const WHITE = 0xffffff;

/** Points of a glyph that are looked at: shares of its advance, and font sizes above the baseline; the middle first. */
const POINTS = [
  [0.5, 0.3],
  [0.2, 0.1],
  [0.8, 0.1],
  [0.2, 0.5],
  [0.8, 0.5],
] as const;

/** Points beside the middle that may be seen of a glyph that counts as hidden. */
const MAY_BE_SEEN = 1;

/** White space counts as seen; glyphs stay in the order of painting. */
export function lookAt(page: EnginePage): Sight {
  const eye = new Eye(page);
  const whys = page.glyphs.map((glyph) => (isInvisible(glyph) ? null : eye.whyHidden(glyph)));
  const written = page.glyphs.filter((glyph) => isInvisible(glyph) && isPrinted(glyph));
  let print: Glyph[] = [];
  if (written.length > 0) {
    print = page.glyphs.filter((glyph, i) => !isInvisible(glyph) && whys[i] === null && isPrinted(glyph));
    const besidePrint = print.length >= PRINTED * written.length;
    for (const [i, glyph] of page.glyphs.entries()) {
      if (isInvisible(glyph)) whys[i] = eye.whyUnread(glyph, print, besidePrint);
    }
  }
  const marks = watermarkGlyphs(page.glyphs.filter((_, i) => whys[i] === null));
  if (marks.size === 0 && written.length === 0 && whys.every((why) => why === null)) {
    return { seen: page.glyphs, hidden: [], recognised: false, doubtful: eye.doubtful };
  }
  for (const [i, glyph] of page.glyphs.entries()) if (marks.has(glyph)) whys[i] = 'watermark';
  const seen = page.glyphs.filter((_, i) => whys[i] === null);
  const hidden = page.glyphs.flatMap((glyph, i) => (whys[i] == null ? [] : [{ glyph, why: whys[i] }]));
  const read = seen.filter((glyph) => isInvisible(glyph) && isPrinted(glyph));
  return { seen, hidden, recognised: read.length > print.length, doubtful: eye.doubtful };
}

function isInvisible({ mode }: Glyph): boolean {
  return mode === TEXT_MODE.invisible;
}

function isPrinted({ text }: Glyph): boolean {
  return text !== '' && text !== ' ';
}

class Eye {
  doubtful = false;
  private readonly page: Box;
  private readonly areas: Areas;
  private readonly scan: boolean;
  private readonly printed = new Map<number, Glyph[]>();

  constructor(page: EnginePage) {
    this.page = { x0: 0, y0: 0, x1: page.width, y1: page.height };
    this.areas = shapesToAreas(page.shapes, this.page);
    this.scan = isScan(this.areas, this.page);
  }

  /** Why nobody sees a glyph that is painted; null where it is seen. */
  whyHidden(glyph: Glyph): HiddenWhy | null {
    if (!isPrinted(glyph)) return null;
    const placed = this.whyNotThere(glyph);
    if (placed !== null) return placed;
    // letters that cut what is painted next are seen by it
    if (glyph.mode > TEXT_MODE.invisible) return null;
    const { alpha } = glyph.paint;
    if (alpha * 255 < SEEN_DIFFERENCE) return 'transparent';
    const why = this.whyNotSeenAt(glyph, POINTS[0]);
    if (why === null) return null;
    const seen = POINTS.filter((point) => this.whyNotSeenAt(glyph, point) === null);
    return seen.length <= MAY_BE_SEEN ? why : null;
  }

  /** Why a glyph that is written invisibly is not what text recognition found in a picture; null where it is. */
  whyUnread(glyph: Glyph, print: readonly Glyph[], besidePrint: boolean): HiddenWhy | null {
    const placed = this.whyNotThere(glyph);
    if (placed !== null || !isPrinted(glyph)) return placed;
    const [x, y] = pointOf(glyph, POINTS[0]);
    const areas = this.areas.at(x, y);
    const top = areas.at(-1);
    if (top !== undefined && top.picture !== null) return this.isPrintedAt(x, y, print) ? 'invisible' : null;
    if (top?.opaque === true && areas.some((area) => area.picture !== null)) return 'covered';
    return besidePrint ? 'invisible' : null;
  }

  private whyNotThere(glyph: Glyph): HiddenWhy | null {
    if (glyph.paint.hiddenLayer) return 'hidden-layer';
    if (!glyph.font.drawn && glyph.size < SMALLEST_SIZE) return 'too-small';
    const [x, y] = pointOf(glyph, POINTS[0]);
    if (isIn(this.page, x, y) && (glyph.paint.clip === null || isIn(glyph.paint.clip, x, y))) return null;
    const points = POINTS.map((point) => pointOf(glyph, point));
    const { clip } = glyph.paint;
    if (points.every(([x, y]) => !isIn(this.page, x, y))) return 'off-page';
    if (clip !== null && points.every(([x, y]) => !isIn(widened(clip), x, y))) return 'cut-off';
    return null;
  }

  private whyNotSeenAt(glyph: Glyph, point: readonly [number, number]): HiddenWhy | null {
    const [x, y] = pointOf(glyph, point);
    let ground: number | null = WHITE;
    for (const area of this.areas.at(x, y)) {
      if (area.order < glyph.order) {
        ground = area.colour;
        continue;
      }
      if (this.scan && area.picture !== null) continue;
      this.doubtful ||= area.picture !== null && area.picture.opaque === null;
      if (area.opaque) return 'covered';
    }
    const { colour, alpha } = glyph.paint;
    if (colour === null || ground === null) return null;
    return difference(colour, ground) * alpha < SEEN_DIFFERENCE ? 'same-colour' : null;
  }

  private isPrintedAt(x: number, y: number, print: readonly Glyph[]): boolean {
    if (this.printed.size === 0) {
      for (const glyph of print) {
        const line = Math.round(glyph.y / LINE_CLASS);
        this.printed.set(line, [...(this.printed.get(line) ?? []), glyph]);
      }
    }
    const line = Math.round(y / LINE_CLASS);
    return [line - 1, line, line + 1, line + 2].some((near) =>
      (this.printed.get(near) ?? []).some((glyph) => {
        const [px, py] = pointOf(glyph, POINTS[0]);
        return Math.abs(px - x) < glyph.size / 2 && Math.abs(py - y) < glyph.size / 2;
      }),
    );
  }
}

/** Points: baselines are looked up in classes of this height. */
const LINE_CLASS = 8;

/** Points. Nobody reads smaller letters. */
const SMALLEST_SIZE = 1;

/** Points that a clip may lack, as what it cuts is not known to the letter. */
const CLIP_SLACK = 1;

function widened({ x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 - CLIP_SLACK, y0: y0 - CLIP_SLACK, x1: x1 + CLIP_SLACK, y1: y1 + CLIP_SLACK };
}

/** `along` in advances, `up` in font sizes, from the origin. */
function pointOf(
  { x, y, dx, dy, width, size }: Glyph,
  [along, up]: readonly [number, number],
): [number, number] {
  const [forth, over] = [along * width, up * size];
  return [x + dx * forth + dy * over, y + dy * forth - dx * over];
}

/** The largest difference of a channel. */
function difference(one: number, other: number): number {
  const channel = (shift: number): number => Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff));
  return Math.max(channel(0), channel(8), channel(16));
}

/** Points of the page that are looked at, each way, to tell how much of it is under pictures. */
const GRID = 16;

function isScan({ pictures, at }: Areas, { x1, y1 }: Box): boolean {
  if (pictures.length === 0) return false;
  let covered = 0;
  for (let i = 0; i < GRID * GRID; i++) {
    const [x, y] = [((i % GRID) + 0.5) * (x1 / GRID), (Math.floor(i / GRID) + 0.5) * (y1 / GRID)];
    if (at(x, y).some((area: Area) => area.picture !== null)) covered++;
  }
  return covered >= SCAN * GRID * GRID;
}
