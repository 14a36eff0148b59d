/** What exports in plain columns leave open is said where it stands. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

async function unsureIn(text: string): Promise<(string | null)[]> {
  const { diagnostics } = await parse(new TextEncoder().encode(text));
  return diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
}

const HEAD =
  'Anfrage\töffentlich\nDatum\t02.09.2021\nNummer\tF0231/21\nAbsender\tFraktion Blaue Liste\nGremium\tStadtrat\nSitzungstermin\t16.09.2021\nKurztitel\tOffene Sporthallen\n\n';

describe('roles below the last of several names', () => {
  it('may be those of the names before', async () => {
    const text = `${HEAD}Ich frage Sie:\n\n1. Wann öffnen die Hallen?\n\nNadine Muster\n\nJens Probe\n\nFraktionsvorsitzende\n\nStadtrat\n`;
    expect(await unsureIn(text)).toEqual(
      expect.arrayContaining(['/signatures/0/lines', '/signatures/1/lines']),
    );
  });

  it('are not doubted where each name has its own', async () => {
    const text = `${HEAD}Ich frage Sie:\n\n1. Wann öffnen die Hallen?\n\nNadine Muster\nFraktionsvorsitzende\n\nJens Probe\nStadtrat\n`;
    expect(await unsureIn(text)).toEqual([]);
  });
});

describe('short lines one below the other', () => {
  const body = (cells: string) =>
    `${HEAD}Sehr geehrter Herr Oberbürgermeister,\n\ndie Zahlen lauten:\n\n${cells}\n\nIch frage Sie:\n\n1. Wann öffnen die Hallen?\n\nNadine Muster\n`;

  it('are rather the cells of a table', async () => {
    expect(await unsureIn(body('Halle\n\nPlätze\n\nNord\n\n120\n\nSüd\n\n80'))).toEqual([
      expect.stringMatching(/^\/background\/\d$/),
    ]);
  });

  it('are paragraphs where they are few', async () => {
    expect(await unsureIn(body('Halle Nord\n\nHalle Süd'))).toEqual([]);
  });
});

describe('the rows of a Beratungsfolge', () => {
  const office = (rows: string) =>
    `Drucksache\tDS0118/21\nDatum\t02.09.2021\nDezernat: IV\tAmt 40\nBeratungsfolge\tSitzung Tag\tBehandlung\tZuständigkeit\n${rows}\nKurztitel\nOffene Sporthallen\n\nBeschlussvorschlag:\n\nDie Hallen werden geöffnet.\n\nBegründung:\n\nSie stehen leer.\n`;

  it('have the office below what it is to do', async () => {
    const { consultations } = await parse(
      new TextEncoder().encode(
        office(
          'Der Oberbürgermeister\t07.09.2021\tnicht öffentlich\tGenehmigung\nOB\nStadtrat\t16.09.2021\töffentlich\tBeschlussfassung',
        ),
      ),
    );
    expect(consultations.map(({ body, role }) => [body, role])).toEqual([
      ['Der Oberbürgermeister', 'Genehmigung OB'],
      ['Stadtrat', 'Beschlussfassung'],
    ]);
  });

  it('are said to be odd where a body is no name', async () => {
    expect(await unsureIn(office('Der Oberbürgermeister führt hierzu Folgendes aus:\nStadtrat'))).toContain(
      '/consultations/0/body',
    );
    expect(await unsureIn(office('Der Oberbürgermeister\nStadtrat'))).not.toContain('/consultations/0/body');
  });
});

describe('signs of a list whose text is lost', () => {
  it('are said, and so are questions without a word', async () => {
    const text = `${HEAD}Ich frage Sie:\n\n1.\n\n2. Wann öffnen die Hallen?\n\nNadine Muster\n`;
    const record = await parse(new TextEncoder().encode(text));
    expect(record.questions.map(({ text: asked }) => asked)).toEqual([null, 'Wann öffnen die Hallen?']);
    expect(await unsureIn(text)).toEqual(['/questions/0/text']);
  });

  it('take no name below them for their text', async () => {
    const text = `${HEAD}Ich frage Sie:\n\n1. Wann öffnen die Hallen?\n2.\n\nNadine Muster\n`;
    const record = await parse(new TextEncoder().encode(text));
    expect(record.questions.map(({ text: asked }) => asked)).toEqual(['Wann öffnen die Hallen?', null]);
    expect(record.signatures.map(({ name }) => name)).toEqual(['Nadine Muster']);
    expect(await unsureIn(text)).toEqual(['/questions/1/text']);
  });

  it('are not said of lists that are whole', async () => {
    const text = `${HEAD}Ich frage Sie:\n\n1. Warum?\n2. Wann öffnen die Hallen?\n\nNadine Muster\n`;
    expect(await unsureIn(text)).toEqual([]);
  });
});

describe('a paragraph between two lists of questions', () => {
  const lists = (between: string, heading: string) =>
    `${HEAD}Ich frage Sie:\n\n1. Wann öffnen die Hallen?\n2. Wer hat die Schlüssel?\n\n${between}\n\n${heading}\n\n1. Was kostet der Hausmeister?\n2. Wer bezahlt ihn?\n\nNadine Muster\n`;

  it('explains the question above, or leads over to those below a heading', async () => {
    expect(await unsureIn(lists('An den Schulen sieht es nicht besser aus.', 'Und schließlich:'))).toEqual([
      '/questions/1',
      '/background',
    ]);
  });

  it('leads over where the next list has a lead-in, which is sure', async () => {
    expect(
      await unsureIn(lists('An den Schulen sieht es nicht besser aus.', 'Ich frage Sie außerdem:')),
    ).toEqual([]);
  });

  it('belongs to the question where its words refer to it', async () => {
    expect(await unsureIn(lists('Falls ja, bitte ich um die Namen.', 'Und schließlich:'))).toEqual([]);
  });
});
