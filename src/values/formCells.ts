/** Lines among the printed forms of a Drucksache that look like notes or contacts, and are cells of theirs. */

import type { Form, Role } from '../forms/form.ts';
import type { Block } from '../sheet/block.ts';
import { isContact } from '../words/opinion.ts';
import type { Stretch } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';

/** What is known where such a line is met. */
export interface Formed {
  form: Form;
  draft: BodyDraft;
  /** Stretches that no value took. */
  left: Stretch[];
  /** The role of the part before. */
  before: Role | null;
  /** Nothing but a printed form, and what may be cells of it, stands before. */
  formed: boolean;
}

/** Cells of a form look like notes where they are in small print, names in it like those below a letter. Notes begin with their mark. */
export function takeFormCell({ draft, before, formed }: Formed, { full, lines }: Block): void {
  if (/^(?:\*|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)? [A-ZÄÖÜ])/u.test(full.text)) return;
  const own = lines.map(({ line }) => line).filter(({ furniture }) => !furniture);
  if (formed) (before === 'financeForm' ? draft.financeLines : draft.responsibleLines).push(...own);
}

/** Nobody signs a Drucksache: a name at its end, apart from the form of who is responsible, is in no value, and is said. */
export function takeContact(state: Formed, block: Block): void {
  const { form, formed, left } = state;
  if (!formed && form.becomes.signature === 'contact' && !isContact(block.full.text)) left.push(block.full);
  else takeFormCell(state, block);
}
