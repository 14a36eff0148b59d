/** What the links of a PDF tell about the numbers that it prints. */

import type { ReadingRule } from './readingRule.ts';

export const LINKS: readonly ReadingRule[] = [
  {
    id: 'link-differs',
    what: 'a link leads to another paper than the number that is printed',
    why: 'Number or link is wrong: whoever follows the link reads another paper than the one that is meant.',
    mend: 'Open the link, and correct the number or the link.',
    examples: ['A0248/22 with a link to A0248-22.pdf', 'A0248/22 with a link to A0249-22.pdf'],
  },
  {
    id: 'link-used',
    what: 'a number that is printed in part is told from its link',
    why: 'On paper and in a search nobody finds the paper by half of its number.',
    mend: 'Print the whole number: I0077/23.',
    examples: ['Information I0077/23', 'Information 77/23 with a link to I0077-23.pdf'],
  },
  {
    id: 'link-unprinted',
    what: 'a link leads to a paper whose number is not printed',
    why: 'On paper and in a search it cannot be told which paper is meant.',
    mend: 'Print the number where the link is.',
    examples: ['S0148/23 with a link to S0148-23.pdf', '“hier” with a link to S0148-23.pdf'],
  },
];
