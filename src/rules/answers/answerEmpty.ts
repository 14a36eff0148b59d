import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const answerEmpty: Rule = {
  id: 'answer-empty',
  severity: 'warning',
  kinds: ['stellungnahme'],
  what: 'a question or heading stands there without an answer',
  why: 'Nobody can tell whether the answer was forgotten, or lost when the paper was copied.',
  mend: 'Write the answer, or take the heading out.',
  examples: {
    paper: 'text/tabs-stellungnahme.txt',
    good: 'Zu Frage 2:\n\nEine Erhebung liegt nicht vor.\n',
    bad: 'Zu Frage 2:\n',
  },
  implies: ['reading-unsure'],
  check: (paper) =>
    paper.record.answers.flatMap(({ text, heading, quoted, questions }, index) => {
      if (text.length > 0) return [];
      const pointer = `/answers/${index}`;
      const at = ['heading', 'quoted/0', 'questions/0']
        .map((key) => spotOf(paper, `${pointer}/${key}`))
        .find((spot) => spot !== null);
      const name = heading ?? questions[0] ?? quoted[0] ?? '–';
      const shown = name.length > 60 ? `${name.slice(0, 57)}…` : name;
      return [{ message: `No answer stands under “${shown}”.`, field: `${pointer}/text`, at: at ?? null }];
    }),
};
