/** One column of signatures: names with the lines above and below each. */

import { isSmall } from '../text/chars.ts';
import { concatStretches, type Stretch, sliceStretch } from '../text/stretch.ts';
import { isKnownGroup, type KnownSenders } from './knownSenders.ts';
import type { Column } from './signatureColumns.ts';
import { GROUP, isSignatureLine, signatureNameIn, WITHOUT_GROUP } from './signatureName.ts';

export interface FoundSignature {
  name: Stretch | null;
  academicTitle: Stretch | null;
  lines: Stretch[];
}

/** Names and the lines below them, in one column. */
export function signaturesOf(column: Column, known: KnownSenders): FoundSignature[] {
  const found: FoundSignature[] = [];
  const groupsAbove = beginsWithGroup(column);
  let above: Stretch[] = [];
  for (const [index, { text, gap }] of column.lines.entries()) {
    const last = found.at(-1);
    if (standsAbove(column, index) || (groupsAbove && isGroupAbove(column, index))) {
      above.push(text);
      continue;
    }
    const name = isKnownGroup(text.text, known) ? null : signatureNameIn(text);
    const below = last !== undefined && last.name !== null && above.length === 0;
    if (name !== null && !(below && isSignatureLine(text.text) && name.beside.length === 0)) {
      found.push({
        name: sliceStretch(text, name.name.start, name.name.end),
        academicTitle:
          name.academicTitle && sliceStretch(text, name.academicTitle.start, name.academicTitle.end),
        lines: [...above, ...name.beside.map((range) => sliceStretch(text, range.start, range.end))],
      });
      above = [];
    } else if (last !== undefined && continuesLine(last, text.text)) {
      last.lines.push(concatStretches(last.lines.pop()!, text));
    } else if (last !== undefined && !signsAlone(last, text.text, gap)) last.lines.push(text);
    else found.push({ name: null, academicTitle: null, lines: [text] });
  }
  return found;
}

/** A role above its name: nothing stands over it, or a blank line. */
function standsAbove(column: Column, index: number): boolean {
  const { text, gap } = column.lines[index]!;
  const next = column.lines[index + 1];
  if (next === undefined || next.gap >= 1 || (index > 0 && gap < 1) || GROUP.test(text.text)) return false;
  return isSignatureLine(text.text) && signatureNameIn(text) === null && signatureNameIn(next.text) !== null;
}

/**
 * A group's name over the room for the hand-written signature, and then the name:
 *
 *     Fraktion Bunte Liste
 *
 *
 *     Anna Muster
 */
function beginsWithGroup(column: Column): boolean {
  return isGroupAbove(column, 0);
}

/** A group with a name next below it, which has no group of its own below. */
function isGroupAbove(column: Column, index: number): boolean {
  const { text } = column.lines[index]!;
  const next = column.lines[index + 1];
  if (next === undefined || !GROUP.test(text.text) || signatureNameIn(text) !== null) return false;
  const name = signatureNameIn(next.text);
  if (name === null || name.beside.some(({ start, end }) => GROUP.test(next.text.text.slice(start, end))))
    return false;
  for (const below of column.lines.slice(index + 2)) {
    if (below.gap >= 1 || signatureNameIn(below.text) !== null) return true;
    if (GROUP.test(below.text.text)) return false;
  }
  return true;
}

/** `Vorsitzende des Finanz- und` + `Grundstücksausschusses`: one line that had no room. */
function continuesLine(last: FoundSignature, text: string): boolean {
  const line = last.lines.at(-1)?.text ?? '';
  if (line === '' || WITHOUT_GROUP.test(text)) return false;
  return /(?:-|,| und| für| des| der| im)$/.test(line) || isSmall(text);
}

/** A group below a signature that is complete, or below another group, signs for itself. */
function signsAlone(last: FoundSignature, text: string, gap: number): boolean {
  return GROUP.test(text) && (last.name === null || (gap >= 1 && last.lines.length > 0));
}
