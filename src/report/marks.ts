/** What is marked on the pages: the values with their places, and the spots that diagnostics speak of. */

import type { Diagnostic } from '../model/diagnosticNames.ts';
import type { Layout, Line, Place } from '../model/position.ts';
import type { JsonPointer, Position, Positions } from '../output/positions.ts';
import { boxFinder } from '../sheet/boxes.ts';
import type { Tone, Value } from './sections.ts';

export interface Mark {
  /** Tells the marks of a page apart; fit for an HTML id. */
  id: string;
  /** What is marked, for a person. */
  name: string;
  text: string;
  tone: Tone | 'spot';
  /** A warning or an error speaks of it. */
  doubtful: boolean;
  /** In the order of the text; never empty. */
  positions: Position[];
}

export interface Marks {
  /** In the order of the text, the longer one first where two begin at one place. */
  list: Mark[];
  ofValue: ReadonlyMap<JsonPointer, Mark>;
  ofDiagnostic: ReadonlyMap<Diagnostic, Mark>;
}

/** @param prefix of all ids */
export function marksOf(
  values: Iterable<Value>,
  positions: Positions,
  diagnostics: readonly Diagnostic[],
  layout: Layout | null,
  prefix: string,
): Marks {
  const list: Mark[] = [];
  const ofValue = new Map<JsonPointer, Mark>();
  const ofDiagnostic = new Map<Diagnostic, Mark>();
  const add = (mark: Omit<Mark, 'id'>): Mark => {
    const whole = { id: `${prefix}${list.length + 1}`, ...mark };
    list.push(whole);
    return whole;
  };
  for (const { pointer, name, text, tone } of values) {
    const at = positions[pointer] ?? [];
    if (at.length > 0) ofValue.set(pointer, add({ name, text, tone, doubtful: false, positions: at }));
  }
  for (const diagnostic of diagnostics) {
    const { code, field, place, severity } = diagnostic;
    const value = field === null ? undefined : ofValue.get(field);
    const spot = layout === null || place === null ? null : positionAt(layout, place);
    const mark =
      value ??
      (spot === null
        ? null
        : add({ name: code, text: spot.raw, tone: 'spot', doubtful: false, positions: [spot] }));
    if (mark === null) continue;
    ofDiagnostic.set(diagnostic, mark);
    mark.doubtful ||= severity !== 'info';
  }
  list.sort(inTextOrder);
  return { list, ofValue, ofDiagnostic };
}

function inTextOrder(a: Mark, b: Mark): number {
  const [first, second] = [a.positions[0]!, b.positions[0]!];
  return first.start - second.start || b.positions.at(-1)!.end - a.positions.at(-1)!.end;
}

/** From the place to the end of its printed line; `null` where no text stands there. */
function positionAt(layout: Layout, place: Place): Position | null {
  const line = layout.lines.find(({ page, number }) => page === place.page && number === place.line);
  if (line === undefined) return null;
  const start = lineStart(layout.text, line) + place.column - 1;
  if (start < line.start || start >= line.end) return null;
  const span = { start, end: line.end };
  return { ...place, ...span, boxes: boxFinder(layout)(span), raw: layout.text.slice(start, line.end) };
}

/** Columns count from here: a text file's line may begin with white space. */
function lineStart(text: string, { start }: Line): number {
  let at = start;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\f') at--;
  return at;
}
