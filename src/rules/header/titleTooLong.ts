import type { Rule } from '../rule.ts';
import { partSpot } from '../spot.ts';

/** Characters. Three printed lines of the form's last row; the longest right ones have fewer than 200. */
const LONGEST_TITLE = 250;

export const titleTooLong: Rule = {
  id: 'title-too-long',
  severity: 'warning',
  kinds: ['anfrage', 'antrag', 'aenderungsantrag', 'stellungnahme', 'information', 'drucksache'],
  what: `the Kurztitel has more than ${LONGEST_TITLE} characters`,
  why: 'Agendas and lists of results cut a long title off. Often a cell ran into the text below it.',
  mend: 'Shorten the title; what it explains belongs to the text.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Kurztitel Beleuchtung rund um den Lindwurmplatz',
    bad: `Kurztitel Beleuchtung rund um den Lindwurmplatz${' und in den Straßen ringsum'.repeat(9)}`,
  },
  implies: [],
  check: (paper) => {
    const title = paper.record.header.Kurztitel;
    if (title === null || title.length <= LONGEST_TITLE) return [];
    const message = `The Kurztitel has ${title.length} characters; more than ${LONGEST_TITLE} are too many.`;
    const at = partSpot(paper, '/header/Kurztitel', title, { start: 0, end: title.length });
    return [{ message, field: '/header/Kurztitel', at }];
  },
};
