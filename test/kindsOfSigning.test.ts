/** How heads of offices sign, each kind beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { OFFICE, read } from './smallForms.ts';

const TEXT = 'Die Bänke werden im Mai ersetzt.';

const signed = async (end: string) => {
  const { signatures, statement, diagnostics } = await read(`${OFFICE}${TEXT}\n\n${end}\n`);
  return {
    signatures: signatures.map(({ name, lines }) => [name, ...lines]),
    statement,
    unsure: diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field),
  };
};

describe('a surname and an office', () => {
  it.each([
    ['Krug, Beigeordneter für Umwelt', ['Krug', 'Beigeordneter für Umwelt']],
    ['gez. Stieler-Hinz, Amtsleiterin', ['Stieler-Hinz', 'Amtsleiterin']],
    ['Dr. Krug (Amtsleiter)', ['Krug', 'Amtsleiter']],
    ['Krug – Dezernent', ['Krug', 'Dezernent']],
    ['Krug (gez.)\nBeigeordneter', ['Krug', 'Beigeordneter']],
    ['Krug (gez.), Beigeordneter', ['Krug', 'Beigeordneter']],
    ['Beigeordneter\nKrug', ['Krug', 'Beigeordneter']],
    ['Fachbereichsleiterin Soziales\nKrug', ['Krug', 'Fachbereichsleiterin Soziales']],
    ['Fachbereichsleiterin Soziales Krug', ['Krug', 'Fachbereichsleiterin Soziales']],
    ['Fachbereichsleiterin Soziales von Hagen', ['von Hagen', 'Fachbereichsleiterin Soziales']],
    ['Kulturdezernentin Krug', ['Krug', 'Kulturdezernentin']],
  ])('%j', async (end, signature) => {
    expect(await signed(end)).toEqual({ signatures: [signature], statement: [TEXT], unsure: [] });
  });

  it('in one line that does not tell them apart has no name, which is said', async () => {
    expect(await signed('Beigeordnete für Kultur und Sport Krug')).toEqual({
      signatures: [[null, 'Beigeordnete für Kultur und Sport Krug']],
      statement: [TEXT],
      unsure: ['/signatures/0'],
    });
  });
});

describe('a short last line', () => {
  it('that is no sentence may be somebody who signs', async () => {
    expect(await signed('Krug, Museumspädagogin')).toMatchObject({
      signatures: [],
      statement: [TEXT, 'Krug, Museumspädagogin'],
      unsure: ['/signatures', '/statement'],
    });
  });

  it.each(['Krug, Museumspädagogin.', 'Kosten im Jahr 2023', '- Krug, Museumspädagogin', 'krug, museum'])(
    'is text, as the rest: %s',
    async (end) => {
      expect((await signed(end)).unsure).not.toContain('/signatures');
    },
  );
});
