/** Labels of the form of finances that a narrow cell broke over two rows of print. */

import { FINANCE_LABELS_IN_CELLS } from '../words/proposal.ts';
import { joinStretches } from '../words/stretch.ts';
import type { FormCell, FormRow } from './formRows.ts';

/** Letters, below which the beginning of a label is a word of its own. */
const SHORTEST = 8;

/** Units of the layout by which the second half may begin left or right of the first. */
const SAME_EDGE = 3;

/**
 * The rows with each broken label in its first row:
 *
 *     Maßnahmebeginn/Ja   2022   Auswirkungen auf den   JA ☐ NEIN ☒
 *     hr                         Ergebnishaushalt
 */
export function withWholeLabels(rows: readonly FormRow[]): FormRow[] {
  const whole: FormRow[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const rest = row.filter((cell) => {
      const at = before?.findIndex((one) => goesOn(one, cell)) ?? -1;
      if (at < 0) return true;
      before![at] = { ...before![at]!, text: joined(before![at]!, cell) };
      return false;
    });
    if (rest.length > 0) whole.push([...rest]);
  }
  return whole;
}

function goesOn(first: FormCell, second: FormCell): boolean {
  if (Math.abs(first.left - second.left) > SAME_EDGE) return false;
  const begun = first.text.text;
  return (
    begun.length >= SHORTEST &&
    FINANCE_LABELS_IN_CELLS.some((label) => isWhole(begun, second.text.text, label))
  );
}

function isWhole(begun: string, rest: string, label: string): boolean {
  const half = begun.replace(/-$/u, '');
  return half + rest === label || `${half} ${rest}` === label;
}

function joined({ text }: FormCell, { text: rest }: FormCell) {
  // a hyphen goes as between lines of print; where there is none the word goes on
  return joinStretches([/(?:den|das|-)$/u.test(text.text) ? text : { ...text, goesOn: true }, rest]);
}
