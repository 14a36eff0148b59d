/** Lines of the list of enclosures to entries with label and text. */

import type { Block } from '../sheet/block.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';

export interface FoundEnclosure {
  /** `Anlage 1`; `null` where the entry has no label of its own. */
  label: Stretch | null;
  /** `null` where only a label is printed. */
  text: Stretch | null;
}

/**
 * The number of the paper may stand before the label, and behind it up to which one it goes (`Anlagen 1 bis 3`) or the question
 * that it belongs to (`Anlage 1 - Frage 3`).
 */
const LABEL =
  /^(?:(?:DS|[ASIF]) ?\d{4} ?\/ ?\d{2}(?: ?\/ ?\d{1,3}){0,2},? (?=(?:Anlage|Anhang|Anl\.) ?\d))?(?:Anlagen?|Anhang|Anl\.)(?: ?(?:Nr\. ?)?(?:\d{1,2}[a-z]?|[IVX]{1,4}|[A-H](?= ?(?::| [-–] |$)))(?:\.\d{1,2})?(?![A-Za-zÀ-ɏẞ\d])(?: (?:bis|und|u\.) \d{1,2}(?!\d)| ?[-–] ?\d{1,2}(?= ?(?::|$))| [-–] (?:Fragen?|Punkt) \d{1,2}(?= ?:| [-–] ))?)?/u;
const JOINT = /^ ?[:,–-]? ?/;

/** Adds the entry that a block is; a block without a label that begins small goes on with the one before. */
export function addEnclosure(found: FoundEnclosure[], block: Block): void {
  const { full, marker, text } = block;
  // a list below: `Anlage` was its heading
  if (found.length === 1 && found[0]!.text === null && found[0]!.label?.text.indexOf(' ') === -1) found.pop();
  const label = LABEL.exec(full.text)?.[0] ?? '';
  if (label !== '') {
    const from = label.length + JOINT.exec(full.text.slice(label.length))![0].length;
    const rest = sliceStretch(full, from);
    found.push({ label: sliceStretch(full, 0, label.length), text: rest.text === '' ? null : rest });
    return;
  }
  const number = marker?.number ?? null;
  const at = number === null ? 0 : full.text.indexOf(number);
  found.push({ label: number === null ? null : sliceStretch(full, at, at + number.length), text });
}
