/** Labels that an export printed amid the lines of their value. */

import type { ColumnName } from '../fields/columns.ts';
import type { Layout } from '../model/position.ts';
import type { Step } from './hypothesis.ts';
import { LOOK, looksLike } from './looks.ts';

/**
 * Fields of people at a label alone in its line of a text, with lines alone right above and below it, of which the upper
 * names one who is addressed: it may be the label's, or the sender's before it.
 *
 *     Absender:    Fraktion A
 *                  Vorsitzender des Stadtrates
 *     Adressat:
 *                  Herrn Max Muster
 */
export function besideCentred(steps: readonly Step[], { unit }: Layout): ColumnName[] {
  if (unit === 'pt') return [];
  return steps.flatMap((step, index) => {
    const [above, below] = [steps[index - 1], steps[index + 1]];
    if (step.does !== 'label' || above?.does !== 'value' || below?.does !== 'value') return [];
    const { x, line } = step.piece;
    const near = above.piece.line === line - 1 && below.piece.line === line + 1;
    const aligned = above.piece.x === below.piece.x && above.piece.x > x;
    const addressed = above.name === 'Absender' && looksLike(above.piece.looks, LOOK.addressee | LOOK.mayor);
    return near && aligned && addressed ? [above.name, below.name] : [];
  });
}
