/** Columns that a text extractor printed one below the other: what is torn is put back where it is told, and said. */

import { describe, expect, it } from 'vitest';
import { HEAD, read } from './smallForms.ts';

const APART = expect.objectContaining({ code: 'columns-guessed', field: '/questions' });

describe('numbers of questions in a column of their own', () => {
  it('parts before a question’s own text belong to the question above that waits for them', async () => {
    const { questions, diagnostics } = await read(
      `${HEAD}1.\n\nWie viele Bänke fehlen?\n\n2.\n\nWelche Bänke sind gesperrt\n\n3.\n\na)\n\nwegen Fäulnis,\n\nb)\n\nwegen Vandalismus?\n\nWann werden sie ersetzt?\n`,
    );
    expect(questions.map(({ text }) => text)).toEqual([
      'Wie viele Bänke fehlen?',
      'Welche Bänke sind gesperrt',
      'Wann werden sie ersetzt?',
    ]);
    expect(questions.map(({ parts }) => parts.map(({ text }) => text))).toEqual([
      [],
      ['wegen Fäulnis,', 'wegen Vandalismus?'],
      [],
    ]);
    expect(diagnostics).toContainEqual(APART);
  });

  it('stay where the question above is whole, and are said', async () => {
    const { questions, diagnostics } = await read(
      `${HEAD}1.\n\nWie viele Bänke fehlen?\n\n2.\n\na)\n\nWelche sind gesperrt?\n\nb)\n\nWelche sind beschädigt?\n\nWann werden sie ersetzt?\n`,
    );
    expect(questions.map(({ parts }) => parts.length)).toEqual([0, 2]);
    expect(diagnostics).toContainEqual(APART);
  });

  it('a number without words makes all questions doubtful', async () => {
    const { questions, diagnostics } = await read(
      `${HEAD}1.\n2.\n\nWie viele Bänke fehlen? Wo fehlen sie?\nWelche sind gesperrt?\nWann werden sie ersetzt?\n3. Was kostet das?\n`,
    );
    expect(questions.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(diagnostics).toContainEqual(APART);
  });

  it('parts behind their question’s text are no guess', async () => {
    const { questions, diagnostics } = await read(
      `${HEAD}1. Wie viele Bänke fehlen?\n2. Welche Bänke sind gesperrt\n   a) wegen Fäulnis,\n   b) wegen Vandalismus?\n3. Wann werden sie ersetzt?\n`,
    );
    expect(questions.map(({ parts }) => parts.length)).toEqual([0, 2, 0]);
    expect(diagnostics).not.toContainEqual(APART);
  });
});

const MINUTES = `Landeshauptstadt Magdeburg

Niederschrift

Gremium\tSitzung - SR/018(VIII)/25
Stadtrat
Wochentag, Datum\tOrt\tBeginn\tEnde
Donnerstag, 19.06.2025\tRatssaal\t14:00 Uhr\t21:55 Uhr

Tagesordnung:
Öffentliche Sitzung
1 Eröffnung der Sitzung
2 Beschlussfassung durch den Stadtrat
2.1 Satzung über die Stadtbibliothek
BE: Oberbürgermeisterin
`;

const unsure = (field: string) => expect.objectContaining({ code: 'reading-unsure', field });

describe('numbers of papers in a column of their own', () => {
  const protocol = (...lines: string[]) => `${MINUTES}
Öffentliche Sitzung
1. Eröffnung der Sitzung
Der Vorsitzende eröffnet die Sitzung.
2. Beschlussfassung durch den Stadtrat
2.1. Satzung über die Stadtbibliothek
BE: Oberbürgermeisterin
${lines.join('\n')}
`;

  it('amid an item’s text are its paper, and that is said', async () => {
    const { minutes, diagnostics } = await read(
      protocol(
        'Die Oberbürgermeisterin bringt die Vorlage ein.',
        '',
        'DS0192/25',
        '',
        'Der Stadtrat beschließt die Satzung einstimmig.',
      ),
    );
    const item = minutes?.items.at(-1);
    expect(item).toMatchObject({
      paper: 'DS0192/25',
      text: ['Die Oberbürgermeisterin bringt die Vorlage ein.'],
      decisions: [{ paper: 'DS0192/25' }],
    });
    expect(diagnostics).toContainEqual(unsure('/minutes/items/2/paper'));
  });

  it('are not where a sentence runs through them', async () => {
    const { minutes } = await read(
      protocol('Herr Baum verweist auf die', 'DS0192/25', 'und fragt nach den Kosten.'),
    );
    expect(minutes?.items.at(-1)).toMatchObject({
      paper: null,
      text: ['Herr Baum verweist auf die DS0192/25 und fragt nach den Kosten.'],
    });
  });

  it('behind the list make its papers doubtful', async () => {
    const torn = `${MINUTES}Anwesend:\nVorsitzender\nMax Ahorn\nMitglieder des Gremiums\nUta Berg\n\nDS0192/25\n\nÖffentliche Sitzung\n1. Eröffnung der Sitzung\nDer Vorsitzende eröffnet die Sitzung.\n`;
    const { diagnostics } = await read(torn);
    expect(diagnostics).toContainEqual(unsure('/minutes/agenda'));
    const whole = await read(torn.replace('\nDS0192/25\n', ''));
    expect(whole.diagnostics).not.toContainEqual(unsure('/minutes/agenda'));
  });
});
