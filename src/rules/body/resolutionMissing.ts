import type { Rule } from '../rule.ts';
import { isCut, titleSpot } from '../spot.ts';

export const resolutionMissing: Rule = {
  id: 'resolution-missing',
  severity: 'error',
  kinds: ['antrag', 'aenderungsantrag', 'drucksache'],
  what: 'an Antrag, Änderungsantrag or Drucksache proposes no resolution',
  why: 'Without the text of a resolution there is nothing to vote on.',
  mend: 'Write the resolution behind “Der Stadtrat möge beschließen:”.',
  examples: {
    paper: 'text/tabs-amendment-second-level.txt',
    good: 'Punkt 3 des Änderungsantrages DS0172/19/1 wird gestrichen.\n\n',
    bad: '',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.resolution.length > 0 || isCut(paper)) return [];
    const lead =
      paper.record.kind === 'drucksache' ? 'Beschlussvorschlag:' : 'Der Stadtrat möge beschließen:';
    const message = `No resolution was found behind “${lead}”.`;
    return [{ message, field: '/resolution', at: titleSpot(paper) }];
  },
};
