/** How a paper ends on a page with positions: names at the right, centred, close to each other. */

import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/forms/index.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { readBody } from '../../src/values/readBody.ts';
import { page, run } from '../layout/pdfPages.ts';

const SIZE = 11;
const PITCH = 14;
const FULL_LINE = 'Welche Mittel stehen in den Jahren 2025 und 2026 dafür im Haushalt der Stadt';

/** Prints lines of runs, given as left edge (or `[middle]`) and text. */
function sign(known: string[], ...lines: [number | [number], string][][]) {
  const question = [
    [[71, 'Ich frage Sie:']],
    [],
    [[71, `1. ${FULL_LINE}`]],
    [[71, `und in den Jahren danach und wie ist das alles mit den Zielen vereinbar, ja?`]],
  ] as [number | [number], string][][];
  const runs = [...question, ...lines].flatMap((line, index) =>
    line.map(([at, text]) => {
      const width = (text.length * SIZE) / 2;
      return run(typeof at === 'number' ? at : at[0] - width / 2, 100 + index * PITCH, text, SIZE);
    }),
  );
  const layout = pdfLayout([page(runs, [], 1)]);
  const { draft, left } = readBody(layout, layout.lines, FORMS.anfrage!, { people: known, groups: [] });
  return {
    question: draft.questions.at(-1)?.text.text.slice(-24),
    signed: draft.signatures.map(({ academicTitle, name, lines }) =>
      [academicTitle, name, ...lines].flatMap((part) => part?.text ?? []).join(' | '),
    ),
    left: [...draft.problems.map(({ code }) => code), ...left.map(() => 'text-unassigned')],
  };
}

const BOTH = ['Anna Beispiel | Stadträtin', 'Dr. | Bernd Muster | Stadtrat'];

describe('names on a page', () => {
  it.each<[string, [number | [number], string][][]]>([
    ['at the right', [[[360, 'Anna Beispiel']], [[360, 'Stadträtin']]]],
    ['centred', [[[[400], 'Anna Beispiel']], [[[400], 'Stadträtin']]]],
    ['at the left', [[[71, 'Anna Beispiel']], [[71, 'Stadträtin']]]],
  ])('%s right below the last question sign', (_, lines) => {
    const { question, signed, left } = sign([], ...lines);
    expect(question).toMatch(/ja\?$/);
    expect(signed).toEqual(['Anna Beispiel | Stadträtin']);
    expect(left).toEqual([]);
  });

  it.each<[string, [number | [number], string][][]]>([
    [
      'centred columns',
      [
        [],
        [
          [[150], 'Anna Beispiel'],
          [[280], 'Dr. Bernd Muster'],
        ],
        [
          [[150], 'Stadträtin'],
          [[280], 'Stadtrat'],
        ],
      ],
    ],
    [
      'columns near to each other',
      [
        [],
        [
          [71, 'Anna Beispiel'],
          [152, 'Dr. Bernd Muster'],
        ],
        [
          [71, 'Stadträtin'],
          [152, 'Stadtrat'],
        ],
      ],
    ],
    [
      'columns that all but touch',
      [
        [],
        [
          [71, 'Anna Beispiel'],
          [147, 'Dr. Bernd Muster'],
        ],
        [
          [71, 'Stadträtin'],
          [147, 'Stadtrat'],
        ],
      ],
    ],
    [
      'columns below the question',
      [
        [
          [71, 'Anna Beispiel'],
          [300, 'Dr. Bernd Muster'],
        ],
        [
          [71, 'Stadträtin'],
          [300, 'Stadtrat'],
        ],
      ],
    ],
  ])('in %s sign each', (_, lines) => {
    const { question, signed, left } = sign([], ...lines);
    expect(question).toMatch(/ja\?$/);
    expect(signed).toEqual(BOTH);
    expect(left).toEqual([]);
  });

  it('that all but touch are told by the sender where the roles do not tell', () => {
    const names = [
      [71, 'Anna Maria Beispiel'],
      [180, 'Bernd Muster'],
    ] as [number, string][];
    const roles = [
      [71, 'Stadträtin'],
      [130, 'Stadtrat'],
    ] as [number, string][];
    expect(sign(['Anna Maria Beispiel'], [], names, roles).signed).toEqual([
      'Anna Maria Beispiel | Stadträtin',
      'Bernd Muster | Stadtrat',
    ]);
    const unknown = sign([], [], names, roles);
    expect(unknown.signed).toEqual([]);
    expect(unknown.left).toEqual(['text-unassigned', 'text-unassigned']);
  });

  it('keep a line that stands centred below one of them only', () => {
    const names = [
      [[150], 'Anna Beispiel'],
      [[300], 'Bernd Muster'],
    ] as [[number], string][];
    const below = [[[300], 'Vorsitzende der Fraktion']] as [[number], string][];
    expect(sign([], [], names, below).signed).toEqual([
      'Anna Beispiel',
      'Bernd Muster | Vorsitzende der Fraktion',
    ]);
  });
});
