/** What of a page is painted over by areas: filled paths, thick strokes, pictures and shadings, in their order. */

import { insideOf, insideOfPicture, type PointTest } from './contains.ts';
import type { Box, Paint, Path, Picture, Shape } from './engine.ts';
import { boxOf, intersect } from './graphics.ts';
import { pathToEdges } from './path.ts';

export interface Area {
  order: number;
  box: Box;
  holds: PointTest;
  /** 0xRRGGBB; null where nobody knows, or where it differs from place to place. */
  colour: number | null;
  /** Nothing below is seen. */
  opaque: boolean;
  picture: Picture | null;
}

export interface Areas {
  /** In the order of painting: those that hold the point. */
  at(x: number, y: number): Area[];
  pictures: readonly Area[];
}

/** Shares: what is painted fainter leaves its ground as it is, what is painted stronger hides it. */
const FAINTEST = 0.05;
const OPAQUE = 0.95;

/** Points. Thinner strokes are lines; thinner or lower areas hide no letter. */
const THICK_STROKE = 3;
const THINNEST = 0.8;

/** Points: areas are looked up in bands of this height. */
const BAND = 16;

/** Numbers of a path: a longer one is a drawing, whose parts hide no line of text. */
const LONGEST_PATH = 4000;

/** `page` is what can be seen at all. */
export function shapesToAreas(shapes: readonly Shape[], page: Box): Areas {
  const bands = new Map<number, Area[]>();
  const pictures: Area[] = [];
  for (const shape of shapes) {
    for (const area of toAreas(shape, page)) {
      if (area.picture !== null) pictures.push(area);
      for (let band = bandOf(area.box.y0); band <= bandOf(area.box.y1); band++) {
        const found = bands.get(band);
        if (found === undefined) bands.set(band, [area]);
        else found.push(area);
      }
    }
  }
  return {
    pictures,
    at(x, y) {
      const band = bands.get(bandOf(y));
      if (band === undefined) return NONE;
      return band.filter((area) => isIn(area.box, x, y) && area.holds(x, y));
    },
  };
}

const NONE: Area[] = [];

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}

export function isIn({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function toAreas(shape: Shape, page: Box): Area[] {
  if (shape.kind === 'path') return [...fillToAreas(shape, page), ...strokeToAreas(shape, page)];
  const { order, paint } = shape;
  const picture = shape.kind === 'picture' ? shape : null;
  const holds = picture === null ? () => true : insideOfPicture(picture.matrix);
  const box = picture === null ? page : boxOf([0, 0, 1, 1], picture.matrix);
  return toArea(order, box, holds, paint, page).map((area) => ({
    ...area,
    ...(picture === null
      ? { opaque: false, colour: null }
      : {
          opaque: area.opaque && picture.opaque === true,
          colour: picture.plain ? area.colour : null,
        }),
    picture: picture?.plain === true ? null : picture,
  }));
}

function fillToAreas(path: Path, page: Box): Area[] {
  if (path.fill === null || path.bounds === null || path.steps.length > LONGEST_PATH) return [];
  return toArea(path.order, boxOf(path.bounds, path.matrix), insideOf(path), path.fill, page);
}

/** A pen as thick as a letter, drawn along a line. */
function strokeToAreas({ steps, matrix, closed, stroke, lineWidth, order }: Path, page: Box): Area[] {
  if (stroke === null || lineWidth < THICK_STROKE || steps.length > LONGEST_PATH) return [];
  const half = lineWidth / 2;
  return pathToEdges(steps, matrix, closed).flatMap(({ horizontal, at, from, to }) => {
    const box = horizontal
      ? { x0: from, y0: at - half, x1: to, y1: at + half }
      : { x0: at - half, y0: from, x1: at + half, y1: to };
    return toArea(order, box, () => true, stroke, page);
  });
}

function toArea(order: number, whole: Box, holds: PointTest, paint: Paint, page: Box): Area[] {
  if (paint.hiddenLayer || paint.alpha < FAINTEST) return [];
  const box = intersect(paint.clip, intersect(page, whole));
  if (!(box.x1 - box.x0 >= THINNEST && box.y1 - box.y0 >= THINNEST)) return [];
  const opaque = paint.alpha >= OPAQUE && !paint.soft;
  return [{ order, box, holds, colour: opaque ? paint.colour : null, opaque, picture: null }];
}
