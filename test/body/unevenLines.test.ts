/** Text in columns that was set in letters of several widths: whether a line had room is a guess, which is said. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

const HEAD =
  'Antrag\töffentlich\nDatum\t02.09.2021\nNummer\tA0231/21\nAbsender\tSPD-Stadtratsfraktion\nGremium\tStadtrat\nSitzungstermin\t16.09.2021\nKurztitel\tOffene Sporthallen\n\nDer Stadtrat möge beschließen:\n\nDie Hallen werden geöffnet.\n\nBegründung:\n\n';
const LINES = [
  'Die Sporthallen stehen in den Ferien seit vielen Jahren leer, was die Vereine mit guten',
  'Gründen beklagen, die ihre Übungsstunden ausfallen lassen müssen und keine andere Halle',
  'finden, weil alle belegt sind.',
];

async function reasonsBehind(...more: string[]) {
  const { reasons, diagnostics } = await parse(
    new TextEncoder().encode(`${HEAD}${[...LINES, ...more].join('\n')}\n\nAnna Muster\nStadträtin\n`),
  );
  const unsure = diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
  return { count: reasons.length, unsure };
}

describe('lines of uneven letters', () => {
  it('that end wide, and with a sentence, are parted, and it is said', async () => {
    expect(
      await reasonsBehind(
        'Die Stadt soll deshalb alle ihre Hallen öffnen, auch in den Sommerferien.',
        'Sie spart damit kein Geld.',
      ),
    ).toEqual({ count: 3, unsure: ['/reasons/2'] });
  });

  it('that are full, and end with a sentence, go on, and it is said', async () => {
    expect(
      await reasonsBehind(
        'Die Stadt soll deshalb alle ihre Hallen öffnen, auch in den Ferien, damit Vereine',
        'üben können. Sie soll dafür auch an den Feiertagen Personal stellen, was nicht viel kostet.',
        'Sportlehrerinnen und Trainer könnten dort üben, und die Kosten wären gering.',
      ),
    ).toEqual({ count: 2, unsure: ['/reasons/1'] });
  });

  it('that end early are parted, and nobody doubts it', async () => {
    expect(await reasonsBehind('Die Stadt soll handeln.', 'Sie spart damit kein Geld.')).toEqual({
      count: 3,
      unsure: [],
    });
  });
});
