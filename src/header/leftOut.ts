/** What stands in the header's area and is in no value: under the title, and pieces that belong to no label. */

import { headerFieldOf } from '../fields/columns.ts';
import { isPublicLine } from '../fields/title.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import { beginning, problem } from '../model/problem.ts';
import { COMPETENCE, TITLE_WORD } from '../words/header.ts';
import { stretchOf } from '../words/stretch.ts';
import { type Context, offsetOf } from './context.ts';
import type { HeaderTable } from './reading.ts';

/** Says of each such line that it is left out, and of the value that may go on with it. */
export function reportLeftOut(context: Context): void {
  reportTitleLeft(context);
  reportLoose(context);
}

/** A title's rest, its number, whether the paper is public and who presents it are no words that are lost. */
function reportTitleLeft({ layout, table, draft, problems }: Context): void {
  for (const spans of table.values.get('title') ?? []) {
    const line = stretchOf(layout.text, [spans]);
    const words = line.text.split(/[^A-Za-zÀ-ɏẞ\d\ufffd]+/u).filter((word) => word !== '');
    if (words.every((word) => TITLE_WORD.test(word))) continue;
    problems.push(problem('text-unassigned', { at: offsetOf(line), text: beginning(line.text) }));
    // `öentlich`, where a font lost its ligatures
    if (draft.public === null && /entlich/i.test(line.text))
      problems.push(problem('reading-unsure', { field: '/public', at: offsetOf(line) }));
  }
}

function reportLoose({ layout, table, draft, problems }: Context): void {
  const own = offsetOf(draft.fields.Nummer?.at ?? null);
  for (const { role, stretch } of table.loose) {
    const at = offsetOf(stretch);
    if (role !== 'unnamed' || at === own) continue;
    problems.push(problem('text-unassigned', { at, text: beginning(stretch.text) }));
    const goesOn = GOES_ON.test(stretch.text) || (SEVERAL_WORDS.test(stretch.text) && isSetIn(layout, at));
    const next = goesOn ? fieldBehind(table, at) : null;
    if (next !== null) problems.push(problem('reading-unsure', { field: next, at }));
    // what a body is to do, torn off its row
    const first = table.rows[0]?.Gremium[0]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    const ofRow = COMPETENCE.test(stretch.text) || isPublicLine(stretch.text);
    if (ofRow && at !== null && at > first)
      problems.push(problem('reading-unsure', { field: '/consultations', at }));
  }
}

/** `Finanz- und`: the words go on in the next value, which is then not whole. */
const GOES_ON = /(?:-|,|\/| und| für| der| des)$/u;
/** A label set in the middle of its value's lines: the words above it may be the value's first. */
const SEVERAL_WORDS = /^[A-ZÀ-Þ][^.]{2,80} [^ ].{3,}$/u;

/** Does the text stand in from the edge of its line? */
function isSetIn({ text }: Layout, at: number | null): boolean {
  return at !== null && SET_IN.test(text.slice(Math.max(0, at - WIDEST_LABEL), at));
}

/** No label is wider, in characters. */
const WIDEST_LABEL = 40;
const SET_IN = /(?:\n|^)[ \t]{2,}$/u;

/** The pointer to the header's value that begins next behind `at`. */
function fieldBehind(table: HeaderTable, at: number | null): JsonPointer | null {
  let field: JsonPointer | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [name, lines] of table.values) {
    const label = headerFieldOf(name);
    for (const { start } of lines.flat()) {
      if (label === null || at === null || start < at || start >= nearest) continue;
      nearest = start;
      field = pointerTo('header', label);
    }
  }
  return field;
}
