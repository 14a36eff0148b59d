/** What the reading of minutes tells: numbers of resolutions and items that do not fit. */

import type { ReadingRule } from './readingRule.ts';

const PAPER = 'text/minutes-council-short.txt';

export const MINUTES: readonly ReadingRule[] = [
  {
    id: 'decision-number-out-of-order',
    what: 'a Beschlussnummer does not rise',
    why: 'Running numbers rise through a sitting: a number that does not is misprinted, or was given twice.',
    mend: 'Compare the number with the one before it.',
    examples: { paper: PAPER, good: 'Beschluss-Nr. 742-031(VIII)26', bad: 'Beschluss-Nr. 741-031(VIII)26' },
    kinds: ['niederschrift'],
  },
  {
    id: 'decision-number-period',
    what: 'a Beschlussnummer has another sitting, period or year than the head',
    why: 'The number is the name of the resolution: with a wrong period it names another one, or none.',
    mend: 'Correct the number, or the sitting in the head.',
    examples: { paper: PAPER, good: 'Beschluss-Nr. 742-031(VIII)26', bad: 'Beschluss-Nr. 742-031(VII)26' },
    kinds: ['niederschrift'],
  },
  {
    id: 'agenda-item-missing',
    what: 'an item stands in one of the two lists only',
    why: 'What is in the agenda and not in the protocol was taken off, or its page is lost.',
    mend: 'Look whether the item was taken off the agenda; fetch the whole paper.',
    examples: {
      paper: PAPER,
      good: '4       Verschiedenes\n',
      bad: '4       Verschiedenes\n\n5       Bericht zum Haushalt\n',
    },
    kinds: ['niederschrift'],
  },
];
