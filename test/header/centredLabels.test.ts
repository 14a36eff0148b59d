/** Labels that an export printed amid the lines of their value. */

import { describe, expect, it } from 'vitest';
import { read } from '../smallForms.ts';

const unsure = async (...people: string[]) => {
  const { diagnostics } = await read(
    `Antrag\nöffentlich\n\nDatum:           22.10.2024\nNummer:          A0236/24\n${people.join('\n')}\nGremium:         Stadtrat\nSitzungstermin:  07.11.2024\nKurztitel:       Bänke am See\n\nDer Stadtrat möge beschließen:\n\nAm See werden Bänke gebaut.\n\nEva Muster\nStadträtin\n`,
  );
  return diagnostics.map(({ field }) => field).filter((field) => /Absender|Adressat/.test(field ?? ''));
};

describe('a line above a label that stands alone', () => {
  it('may be the label’s where it names who is addressed: that is said', async () => {
    expect(
      await unsure(
        'Absender:        Fraktion SPD',
        '                 Vorsitzender des Stadtrates',
        'Adressat:',
        '                 Herrn Max Muster',
      ),
    ).toEqual(expect.arrayContaining(['/header/Absender', '/header/Adressat']));
  });

  it.each([
    [
      'it names who sends',
      'Absender:        Fraktion SPD',
      '                 Stadträtin Eva Muster',
      'Adressat:',
      '                 Herrn Max Muster',
    ],
    [
      'the label has its value beside it',
      'Absender:        Fraktion SPD',
      '                 Vorsitzender des Stadtrates',
      'Adressat:        Herrn Max Muster',
    ],
  ])('is the sender’s where %s', async (_, ...people) => {
    expect(await unsure(...people)).toEqual([]);
  });
});
