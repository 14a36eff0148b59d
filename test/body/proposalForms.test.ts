/** Words of the printed forms of a proposal open sentences and headings of its text, too, which stay there. */

import { describe, expect, it } from 'vitest';
import { read } from '../../src/parse.ts';

const BEFORE = 'Am Neustädter See wurden im Winter mehrere Bänke abgebaut und nicht ersetzt.';
const AFTER = 'Der letzte Satz steht am Ende und sagt noch einmal, worum es geht.';

async function recordOf(resolution: readonly string[], reasons: readonly string[]) {
  const text = `Drucksache\tDatum\tNummer\nöffentlich\t12.09.2024\tDS0231/24\nKurztitel\nBänke am See\n\nBeschlussvorschlag:\n\n${resolution.join('\n\n')}\n\nBegründung:\n\n${reasons.join('\n\n')}\n`;
  return (await read(new TextEncoder().encode(text))).record;
}

const WORDS = [
  'Finanzielle Auswirkungen',
  'Summe: 15.000 Euro',
  'Organisationseinheit und Leitung bleiben unverändert.',
  'Sachbearbeiter werden eingestellt.',
  'Verantwortliche Beigeordnete berichten im Ausschuss.',
  'Termin für die Beschlusskontrolle ist der 30.06.2025.',
  'Federführend ist das Amt 61.',
  'Jahr 2025',
  'Niederschrift',
  'A. Ausgangslage',
  'V. Ergebnis',
];

describe('words of the forms', () => {
  it.each(WORDS)('in the reasons: %s', async (words) => {
    const { reasons } = await recordOf([AFTER], [BEFORE, words, AFTER]);
    expect(reasons).toEqual([BEFORE, words, AFTER]);
  });

  it.each(WORDS)('in the resolution: %s', async (words) => {
    const { resolution } = await recordOf([BEFORE, words, AFTER], [BEFORE]);
    expect(resolution).toEqual([BEFORE, words, AFTER]);
  });

  it('the form itself is in neither', async () => {
    const form =
      'Finanzielle Auswirkungen\nOrganisationseinheit 2102 Pflichtaufgabe ja X nein\nBudget/Deckungskreis:\n20...\nSumme:\nTermin für die Beschlusskontrolle 30.06.2025';
    const { resolution, reasons, diagnostics } = await recordOf([AFTER, form], [BEFORE]);
    expect({ resolution, reasons, diagnostics }).toEqual({
      resolution: [AFTER],
      reasons: [BEFORE],
      diagnostics: expect.not.arrayContaining([expect.objectContaining({ code: 'text-unassigned' })]),
    });
  });
});
