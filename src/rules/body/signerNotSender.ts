import { surnameOf } from '../../words/names.ts';
import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const signerNotSender: Rule = {
  id: 'signer-not-sender',
  severity: 'info',
  kinds: WHOLE_KINDS,
  what: 'somebody signed who is not named in the Absender',
  why: 'Where the Absender names people, these sign; another name may be left over from an older paper.',
  mend: 'Name all who sign in the Absender, or correct the signature.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: '\n\nUlf Sandhagen\nStadtrat',
    bad: '\n\nHeike Wolff\nStadträtin',
  },
  implies: [],
  check: (paper) => {
    const { sender, signatures } = paper.record;
    // a group's name tells nothing about who may sign for it
    if (sender.people.length === 0) return [];
    const senders = new Set(sender.people.map(({ name }) => lastName(name)));
    return signatures.flatMap(({ name }, index) => {
      if (name === null || senders.has(lastName(name))) return [];
      const field = `/signatures/${index}/name`;
      return [{ message: `“${name}” is not named in the Absender.`, field, at: spotOf(paper, field) }];
    });
  },
};

/** In the header the first name may be shortened or missing. */
function lastName(name: string): string {
  return surnameOf(name).toLowerCase();
}
