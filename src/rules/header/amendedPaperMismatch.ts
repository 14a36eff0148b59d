import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const amendedPaperMismatch: Rule = {
  id: 'amended-paper-mismatch',
  severity: 'warning',
  kinds: ['aenderungsantrag'],
  what: 'the own number does not belong to the Verhandlungsgegenstand',
  why: 'The number of an Änderungsantrag is that of the paper which it amends with /1, /2 … behind it (DS0288/24/1 amends DS0288/24).',
  mend: 'Correct the number that is wrong.',
  examples: {
    paper: 'text/tabs-amendment-second-level.txt',
    good: 'Zum Verhandlungsgegenstand DS0172/19/1\tDatum 21.05.2019',
    bad: 'Zum Verhandlungsgegenstand DS0171/19/1\tDatum 21.05.2019',
  },
  implies: [],
  check: (paper) => {
    const { Nummer, Verhandlungsgegenstand } = paper.record.header;
    if (Nummer === null || Verhandlungsgegenstand === null) return [];
    // a number without a year is told by its own rule, one without /n by kind-number-mismatch
    if (!/\/\d\d\//.test(Nummer) || !/\/\d\d(?:\/|$)/.test(Verhandlungsgegenstand)) return [];
    if (hasNoYear(paper.record.diagnostics) || Nummer.startsWith(`${Verhandlungsgegenstand}/`)) return [];
    const field = '/header/Verhandlungsgegenstand';
    const message = `${Nummer} cannot amend ${Verhandlungsgegenstand}: it does not begin with that number.`;
    return [{ message, field, at: spotOf(paper, field) }];
  },
};

function hasNoYear(diagnostics: readonly { code: string }[]): boolean {
  return diagnostics.some(({ code }) => code === 'number-without-year');
}
