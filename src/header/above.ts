/** What stands above a printed form: mostly nothing but a head, but a paper without a form may lie on top of one that has it. */

import type { Layout } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import { lineText } from './closingLines.ts';
import { readFormless } from './formless.ts';
import { LOOK, looksLike, looksOf } from './looks.ts';
import type { HeaderTable } from './reading.ts';

/** `Sie sind hier: Startseite > Anfragen` of a web page is no sentence. */
const ENDS = /[.!?:]["“”»)]{0,2}$/;

/** How a letter or a motion begins, or goes on. */
const BODY = LOOK.salutation | LOOK.lead | LOOK.section;

/**
 * The title and closing lines of a paper without the printed form that ends where this form begins; `null` where there
 * is none. A page's heading may name the same paper as the form: it needs a text of its own.
 */
export function readAbove(layout: Layout, from: number, { start }: HeaderTable): HeaderTable | null {
  const above = { ...layout, lines: layout.lines.slice(0, start) };
  if (!linesAbove(layout, from, start).some(({ looks }) => looksLike(looks, BODY))) return null;
  const table = readFormless(above, from);
  return table?.values.has('Nummer') ? table : null;
}

/** Text above the form that no head has: where no value took it, it is said. */
export function textAbove(layout: Layout, from: number, { start, values }: HeaderTable): Problem[] {
  const taken = [...values.values()].flat(2);
  return linesAbove(layout, from, start)
    .filter(({ at, text }) => !taken.some((span) => span.start >= at && span.start < at + text.length))
    .filter(
      ({ looks, text }) => looksLike(looks, BODY) || (looksLike(looks, LOOK.sentence) && ENDS.test(text)),
    )
    .map(({ at, text }) => problem('text-unassigned', { at, text: beginning(text) }));
}

function linesAbove(layout: Layout, from: number, start: number) {
  return layout.lines.slice(from, start).flatMap(({ furniture, start: at }, index) => {
    if (furniture) return [];
    const { text } = lineText(layout, from + index);
    return [{ at, text, looks: looksOf(text) }];
  });
}
