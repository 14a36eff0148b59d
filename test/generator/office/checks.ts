/** `Beteiligung des RPA`: what was or was not asked, ticked Ja or Nein. */

import type { FormTable } from '../paper.ts';
import { type OfficeContext, takes } from './context.ts';

interface Check {
  label: string;
  value: boolean | null;
}

/** @param involved the cell `Beteiligungen`, at most one line */
export function checks(
  ctx: OfficeContext,
  involved: readonly string[],
): { table: FormTable; truth: Check[] } {
  const { r } = ctx;
  const labels = ['RPA', 'KFP', 'BFP', ...(ctx.year >= 2022 ? ['Klimarelevanz'] : [])];
  const boxed = r.chance(0.25) && ctx.print !== 'pdf';
  takes(ctx, boxed ? 'checks-boxed' : 'checks-crossed');
  const [on, off] = boxed ? ['☒', '☐'] : [r.pick(['X', 'X', 'x']), ''];
  const made = labels.map((label) => ({ label, value: r.chance(0.2) }));
  return {
    table: {
      type: 'table',
      content: 'checks',
      heads: [['Beteiligungen'], ['Beteiligung des'], ['Ja'], ['Nein']],
      rows: made.map(({ label, value }, i) => [
        i === 0 ? [...involved] : [],
        [label],
        [value ? on : off],
        [value ? off : on],
      ]),
      shares: [0.36, 0.24, 0.2, 0.2],
    },
    // the marks alone, behind all labels, tell nothing
    truth: made.map(({ label, value }) => ({ label, value: ctx.cellsOnly && !boxed ? null : value })),
  };
}
