/** Text in columns that was set in letters of several widths: whether a line had room is a guess, which is said. */

import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/forms/index.ts';
import { parse } from '../../src/parse.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { readBody } from '../../src/values/readBody.ts';
import { page, run } from '../layout/pdfPages.ts';

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

describe('a text of short paragraphs that blank lines part', () => {
  const reasons = async (first: string) => {
    const text = `${HEAD}${first}\nDer Umbau wurde verschoben.\n\nDie Stadt soll deshalb alle ihre Hallen öffnen, auch in den langen Sommerferien.\nPersonal dafür ist da.\n\nAnna Muster\nStadträtin\n`;
    return (await parse(new TextEncoder().encode(text))).reasons.map((one) => one.length > 60);
  };

  it('was wrapped where no line within them had room for the next word', async () => {
    expect(
      await reasons('Viele Hallen stehen leer, weil niemand sie in den Sommerferien bezahlen will.'),
    ).toEqual([true, true]);
  });

  it('ends a paragraph in a line that had room', async () => {
    expect(await reasons('Viele Hallen stehen in den Ferien viele Wochen leer.')).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the end of a page', () => {
  const FULL = 'Die Stadt soll deshalb alle ihre Hallen öffnen, auch in den Sommerferien jedes Jahres.';

  it('behind a sentence and a full line leaves open whether the paragraph goes on, which is said', async () => {
    const next = 'Vereine warten darauf, und es werden in jedem Jahr mehr.';
    expect(await reasonsBehind(`\n${FULL}\f${next}`)).toEqual({ count: 2, unsure: ['/reasons/1'] });
    expect(await reasonsBehind(`\nDie Stadt soll sie öffnen.\f${next}`)).toEqual({ count: 3, unsure: [] });
  });

  it('amid a sentence leaves nothing open', async () => {
    const text = '\nDie Stadt soll deshalb alle ihre Hallen öffnen, auch an den\fFeiertagen.';
    expect(await reasonsBehind(text)).toEqual({ count: 2, unsure: [] });
  });
});

describe('a full line above another sentence', () => {
  const reasons = (...lines: string[]) => {
    const text = ['Begründung:', ...lines, 'Anna Muster', 'Stadträtin'];
    let y = 100;
    const runs = text.flatMap((line) => {
      y += line === '' ? 10 : 14;
      return line === '' ? [] : [run(71, y, line)];
    });
    const layout = pdfLayout([page(runs)]);
    const { draft, decided } = readBody(layout, layout.lines, FORMS.antrag!, {
      people: ['Anna Muster'],
      groups: [],
    });
    return [
      draft.reasons.length,
      decided.some(({ role, cutMargin }) => role === 'reasons' && cutMargin < SURE),
    ];
  };
  const SURE = 2;
  const LONG =
    'Die Hallen stehen in den Ferien leer. Das beklagen seit Jahren Vereine und auch ihre Trainer.';

  it('is doubtful where no space parts paragraphs', () => {
    expect(reasons(LONG, 'Sie haben keine andere Halle in der Nähe.')).toEqual([1, true]);
    expect(
      reasons(
        LONG,
        'Sie haben keine andere Halle, die zu dieser Zeit auch einmal frei wäre, und',
        'keine Räume.',
      ),
    ).toEqual([1, true]);
  });

  it('goes on where space does', () => {
    const paragraphs = ['Das ist', 'Dies wäre', 'Alles andere wäre', 'Und der Bau wäre'];
    const spaced = paragraphs.flatMap((words) => [
      '',
      `${words} für die Vereine der Stadt auf Dauer zu teuer.`,
    ]);
    expect(reasons(LONG, 'Sie haben keine andere Halle in der Nähe.', ...spaced)).toEqual([5, false]);
  });
});
