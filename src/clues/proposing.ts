/** Clues of proposals: the printed forms between resolution and reasons, and papers bound in behind. */

import { FINANCE_FIELD, FINANCE_LABEL, FINANCE_WORD, isResponsible } from '../words/proposal.ts';
import type { Clue, Facts } from './clue.ts';

/** Is the block the first text of its page, with running text or another page above? */
function headsPage({ sheet, start }: Facts): boolean {
  const { page } = sheet.lines[start]!.line;
  for (let line = start - 1; line >= 0; line--) {
    if (sheet.lines[line]!.line.page !== page) return true;
    if (sheet.aside[line] === null) return false;
  }
  return false;
}

const MINUTES_HEAD =
  /^(?:Niederschrift|Beschlu(?:ss|ß)protokoll|Protokoll|N i e d e r s c h r i f t)(?: (?:der|über) [^.]{0,80})?$/;

/** So many lines above and below another label of the form is looked for. */
const NEAR = 8;

/** Does a label that only the form has stand near? `Finanzielle Auswirkungen` may also head a part of the reasons. */
function isBesideLabel({ sheet: { lines }, start, end }: Facts): boolean {
  return lines.slice(Math.max(0, start - NEAR), end + NEAR).some(({ text }) => isLabel(text.text));
}

/** Is the form of who is responsible right below, as behind a heading whose form is left out? */
function isAboveResponsible({ sheet: { lines }, end }: Facts): boolean {
  const below = lines[end];
  return below !== undefined && isResponsible(below.text.text);
}

/** A sentence that begins so is none. */
const SENTENCE = /[a-zß-ɏ)][.!?:]$/u;

function isLabel(text: string): boolean {
  return FINANCE_LABEL.test(text) && !(text.length > 40 && SENTENCE.test(text) && !text.includes('...'));
}

/** So many labels of single fields make the whole form, which a drawn table may have in one block. */
const FEWEST_FIELDS = 3;
const LONGEST_FORM = 3000;

function isWholeForm(text: string): boolean {
  return text.length < LONGEST_FORM && (text.match(FINANCE_FIELD) ?? []).length >= FEWEST_FIELDS;
}

export const PROPOSING: readonly Clue[] = [
  {
    id: 'financeForm',
    says: 'It holds labels of the form of financial effects.',
    find: (facts) => {
      if (isLabel(facts.text) || isWholeForm(facts.text)) return 1;
      if (!FINANCE_WORD.test(facts.text)) return 0;
      return isBesideLabel(facts) || isAboveResponsible(facts) ? 0.7 : 0.1;
    },
    examples: ['Organisationseinheit 2102', 'I. Aufwand (inkl. Afa)', '20...'],
    against: [
      'Die Bänke fehlen.',
      'Die Summe ist klein.',
      'Finanzielle Auswirkungen',
      'Summe: 15.000 Euro',
      'Pflichtaufgabe der Stadt ist die Sicherheit der Wege.',
    ],
  },
  {
    id: 'responsible',
    says: 'It holds labels of the form of who is responsible.',
    find: ({ text }) => (isResponsible(text) ? 1 : 0),
    examples: ['federführende(r) Amt/FB', 'Termin für die Beschlusskontrolle 31.12.2025'],
    against: ['Die Bänke fehlen.', 'Das Amt ist federführend zuständig und hat die Bänke im Mai gesetzt.'],
  },
  {
    id: 'boundIn',
    says: 'It is the head of another paper.',
    find: (facts) => {
      const { text } = facts;
      if (MINUTES_HEAD.test(text)) return 1;
      if (/^Landeshauptstadt Magdeburg(?: Magdeburg, .{6,20})?$/.test(text)) return 0.8;
      return /^Anlage(?: \d{1,2}| [IVX]{1,4})?(?: zu[mr]? .{0,60})?$/.test(text) && headsPage(facts) ? 1 : 0;
    },
    examples: ['Niederschrift', 'Landeshauptstadt Magdeburg'],
    against: ['Die Niederschrift fehlt.', 'Anlage 1: Lageplan'],
  },
];
