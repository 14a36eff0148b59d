import { readNumbers } from '../../fields/number.ts';
import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { partSpots } from '../spot.ts';
import { bodyTexts } from '../values.ts';

export const selfReference: Rule = {
  id: 'self-reference',
  severity: 'info',
  kinds: WHOLE_KINDS,
  what: 'the paper cites its own number',
  why: 'A paper that cites itself mostly means another one: the number was copied from the header.',
  mend: 'Put in the number of the paper that is meant.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'über die nächtliche Beleuchtung klagen.',
    bad: 'über die nächtliche Beleuchtung klagen (siehe F0123/21).',
  },
  implies: [],
  check: (paper) => {
    const own = paper.record.header.Nummer;
    const digits = own === null ? null : /\d{4}/.exec(own)?.[0];
    if (digits === null || digits === undefined) return [];
    return bodyTexts(paper.record).flatMap(({ pointer, text }) => {
      // most texts hold no such digits: nothing needs to be read in them
      if (!text.includes(digits)) return [];
      const cited = readNumbers(text).filter(({ canonical }) => canonical === own);
      const message = `The paper cites its own number ${own}.`;
      return partSpots(paper, pointer, text, cited).map((at) => ({ message, field: pointer, at }));
    });
  },
};
