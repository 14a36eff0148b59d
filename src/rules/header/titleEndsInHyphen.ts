import type { Rule } from '../rule.ts';
import { partSpot } from '../spot.ts';

export const titleEndsInHyphen: Rule = {
  id: 'title-ends-in-hyphen',
  severity: 'warning',
  kinds: ['anfrage', 'antrag', 'aenderungsantrag', 'stellungnahme', 'information', 'drucksache'],
  what: 'the Kurztitel ends in a hyphen',
  why: 'A title that ends in a hyphen was mostly cut off in the middle of a word.',
  mend: 'Complete the title.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Kurztitel Beleuchtung rund um den Lindwurmplatz',
    bad: 'Kurztitel Beleuchtung rund um den Lindwurm-',
  },
  implies: [],
  check: (paper) => {
    const title = paper.record.header.Kurztitel;
    if (title === null || !/[-‐‑–—]$/.test(title)) return [];
    const message = 'The Kurztitel ends in a hyphen, as if it had been cut off.';
    const at = partSpot(paper, '/header/Kurztitel', title, { start: title.length - 1, end: title.length });
    return [{ message, field: '/header/Kurztitel', at }];
  },
};
