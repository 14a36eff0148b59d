import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const senderUnnamed: Rule = {
  id: 'sender-unnamed',
  severity: 'warning',
  kinds: WHOLE_KINDS,
  what: 'the Absender names neither a person nor a group',
  why: 'Only members, groups and bodies of the council may bring a paper in; who did must be on it.',
  mend: 'Name the member of the council, the group or the committee.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Absender Stadtrat Ulf Sandhagen Fraktion GRÜNE/future!',
    bad: 'Absender siehe unten',
  },
  implies: ['party-rest'],
  check: (paper) => {
    const { header, sender } = paper.record;
    if (header.Absender === null || sender.people.length + sender.groups.length > 0) return [];
    const message = 'The Absender names neither a person nor a group that is known.';
    return [{ message, field: '/header/Absender', at: spotOf(paper, '/header/Absender') }];
  },
};
