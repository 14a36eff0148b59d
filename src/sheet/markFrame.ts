/** The box that is drawn round a stamp. */

import type { Rule } from '../model/position.ts';
import type { MarkText } from './markTexts.ts';

/** Font sizes: the frame stands so far off the text, … */
const MARGIN = 2;

/** … and its sides meet to so many points: corners may be round. */
const CORNER = 8;

/** Stamps have a frame in a frame. */
const MOST_FRAMES = 3;

/** The rules of the frames round a group of texts; none where it has no frame of its own. */
export function frameAround(group: readonly MarkText[], rules: readonly Rule[]): Rule[] {
  const size = Math.max(...group.map((text) => text.size));
  const inner = {
    x0: Math.min(...group.map(({ left }) => left)),
    y0: Math.min(...group.map(({ top }) => top)),
    x1: Math.max(...group.map(({ right }) => right)),
    y1: Math.max(...group.map(({ bottom }) => bottom)),
  };
  const margin = MARGIN * size;
  const near = rules.filter(
    ({ x0, y0, x1, y1 }) =>
      x0 >= inner.x0 - margin &&
      x1 <= inner.x1 + margin &&
      y0 >= inner.y0 - margin &&
      y1 <= inner.y1 + margin,
  );
  const found: Rule[] = [];
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    const frame = oneFrame(
      near.filter((rule) => !found.includes(rule)),
      inner,
    );
    if (frame === null) break;
    found.push(...frame);
  }
  return found;
}

/** Four rules that meet round the text. */
function oneFrame(near: readonly Rule[], inner: Rule): Rule[] | null {
  const flat = near.filter((rule) => rule.x1 - rule.x0 > rule.y1 - rule.y0);
  const upright = near.filter((rule) => rule.x1 - rule.x0 <= rule.y1 - rule.y0);
  const top = flat.find((rule) => rule.y1 <= inner.y0 + 2 && coversX(rule, inner));
  const bottom = flat.find((rule) => rule.y0 >= inner.y1 - 2 && coversX(rule, inner));
  if (top === undefined || bottom === undefined) return null;
  const left = upright.find(
    (rule) => isNear(rule.x0, top.x0) && isNear(rule.y0, top.y0) && isNear(rule.y1, bottom.y1),
  );
  const right = upright.find(
    (rule) => isNear(rule.x1, top.x1) && isNear(rule.y0, top.y0) && isNear(rule.y1, bottom.y1),
  );
  return left === undefined || right === undefined ? null : [top, bottom, left, right];
}

function coversX(rule: Rule, inner: Rule): boolean {
  return rule.x0 <= inner.x0 + CORNER && rule.x1 >= inner.x1 - CORNER;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= CORNER;
}
