/** One rule for each way in which the numbers of questions may be wrong. `numberingFaults.ts` finds them all. */

import type { Severity } from '../../model/diagnosticNames.ts';
import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';
import { type FoundFault, type NumberingFault, numberingFaults } from './numberingFaults.ts';

interface NumberingRule {
  id: string;
  severity: Severity;
  fault: NumberingFault;
  what: string;
  mend: string;
  good: string;
  bad: string;
  message: (found: FoundFault) => string;
}

const NUMBERING_RULES: readonly NumberingRule[] = [
  {
    id: 'numbering-gap',
    severity: 'warning',
    fault: 'gap',
    what: 'a question’s number is not the next one',
    mend: 'Number the questions 1, 2, 3 without gaps; see whether a question was lost.',
    good: '3. Welche Kosten entstünden',
    bad: '4. Welche Kosten entstünden',
    message: ({ number, before }) => `The number “${number}” does not follow “${before}”.`,
  },
  {
    id: 'numbering-repeat',
    severity: 'warning',
    fault: 'repeat',
    what: 'a question’s number stands there twice',
    mend: 'Give each question its own number.',
    good: '3. Welche Kosten entstünden',
    bad: '2. Welche Kosten entstünden',
    message: ({ number }) => `The number “${number}” stands there twice.`,
  },
  {
    id: 'numbering-start',
    severity: 'warning',
    fault: 'start',
    what: 'a list of questions does not begin with 1',
    mend: 'Begin with 1; see whether the first question was lost.',
    good: '1. Nach welcher Vorschrift wurde die Lichtstärke der neuen Leuchten festgelegt?\n',
    bad: '',
    message: ({ number }) => `The list begins with “${number}”.`,
  },
  {
    id: 'numbering-mixed',
    severity: 'warning',
    fault: 'mixed',
    what: 'a list of questions changes the style of its numbers',
    mend: 'Use one style in a list: 1. 2. 3.',
    good: '3. Welche Kosten entstünden',
    bad: '3) Welche Kosten entstünden',
    message: ({ number, before }) => `The number “${number}” is printed in another style than “${before}”.`,
  },
  {
    id: 'numbering-restart',
    severity: 'warning',
    fault: 'restart',
    what: 'the numbers of questions begin anew without a heading',
    mend: 'Go on with the next number, or put a heading above the new list.',
    good: '3. Welche Kosten entstünden',
    bad: '1. Welche Kosten entstünden',
    message: ({ before }) => `The numbers begin anew behind “${before}”, and no heading stands there.`,
  },
];

function numberingRule({ id, severity, fault, what, mend, good, bad, message }: NumberingRule): Rule {
  return {
    id,
    severity,
    kinds: ['anfrage'],
    what,
    why: 'Answers name the questions by their numbers: each must stand there once, and none be missing.',
    mend,
    examples: { paper: 'text/tabs-seed-form.txt', good, bad },
    implies: [],
    check: (paper) =>
      numberingFaults(paper)
        .filter((found) => found.fault === fault)
        .map((found) => ({
          message: message(found),
          field: `${found.pointer}/number`,
          at: spotOf(paper, `${found.pointer}/number`),
        })),
  };
}

export const NUMBERING: readonly Rule[] = NUMBERING_RULES.map(numberingRule);
