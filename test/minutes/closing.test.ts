/** The end of minutes: names and offices whose gaps are lost, and enclosures below them. */

import { describe, expect, it } from 'vitest';
import { isClosingOffice, officesIn } from '../../src/minutes/closingOffices.ts';
import { parse } from '../../src/parse.ts';
import { stretch } from './made.ts';

const MINUTES =
  'Landeshauptstadt Magdeburg\tMagdeburg, 18.11.19\n\nNiederschrift\n\nGremium\tWochentag, Datum\tOrt\tBeginn\tEnde\nSitzung - SR/006(VII)/19\nStadtrat\tMontag, 28.10.2019\tRatssaal\t17:00Uhr\t20:48Uhr\n\nTagesordnung:\n\n1\tEröffnung der Sitzung\n2\tVerschiedenes\n\nAnwesend:\n\nVorsitzender\nDr. Max Peter Tal\n\nGeschäftsführung\nIda Wald\n\nÖffentliche Sitzung\n\n1.\tEröffnung der Sitzung\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2.\tVerschiedenes\n\nKeine Wortmeldungen.\n\n';

async function closed(end: string) {
  const { signatures, enclosures, minutes, diagnostics } = await parse(
    new TextEncoder().encode(`${MINUTES}${end}\n`),
  );
  return {
    names: signatures.map(({ name, lines }) => [name, ...lines]),
    enclosures,
    last: minutes!.items.at(-1)!.text,
    said: diagnostics.some(({ field }) => field === '/signatures'),
  };
}

describe('offices of those who sign', () => {
  it.each([
    ['Vorsitzender des Stadtrates Schriftführerin', ['Vorsitzender des Stadtrates', 'Schriftführerin']],
    ['Ortsbürgermeister Schriftführer', ['Ortsbürgermeister', 'Schriftführer']],
    ['Vorsitzender', ['Vorsitzender']],
  ])('%s', (text, offices) => {
    expect(isClosingOffice(stretch(text))).toBe(true);
    expect(officesIn(stretch(text)).map((one) => one.text)).toEqual(offices);
  });

  it.each(['Stadtrat Vorsitzender', 'Schriftführerin Ida Wald', 'Beigeordneter'])('are not: %s', (text) => {
    expect(isClosingOffice(stretch(text))).toBe(false);
  });
});

describe('names at the end', () => {
  it('have their own of two offices in one cell', async () => {
    const { names } = await closed(
      'Kim Berg            Ida Wald\nVorsitzender des Stadtrates Schriftführerin',
    );
    expect(names).toEqual([
      ['Kim Berg', 'Vorsitzender des Stadtrates'],
      ['Ida Wald', 'Schriftführerin'],
    ]);
  });

  it('are two in one cell where two offices follow', async () => {
    const { names, said } = await closed('Kim Berg Ida Wald\nVorsitzender\nSchriftführerin');
    expect(names).toEqual([
      ['Kim Berg', 'Vorsitzender'],
      ['Ida Wald', 'Schriftführerin'],
    ]);
    expect(said).toBe(false);
  });

  it('are parted by who was there', async () => {
    const { names } = await closed('Dr. Max Peter Tal Ida Wald\nVorsitzender\nSchriftführerin');
    expect(names.map(([name]) => name)).toEqual(['Max Peter Tal', 'Ida Wald']);
  });

  it('are said to be unsure where nothing parts them', async () => {
    const { said } = await closed('Max Paul Tal Ida Wald\nVorsitzender\nSchriftführerin');
    expect(said).toBe(true);
  });

  it('are one of four words where one office follows', async () => {
    const { names } = await closed('Ida Anna Maria Wald\nSchriftführerin');
    expect(names).toEqual([['Ida Anna Maria Wald', 'Schriftführerin']]);
  });

  it('have an office in two lines, or sign for another', async () => {
    const { names, last } = await closed(
      'i. V. Kim Berg           Ida Wald\nVorsitzender des         Schriftführerin\nStadtrates',
    );
    expect(names).toEqual([
      ['Kim Berg', 'Vorsitzender des', 'Stadtrates'],
      ['Ida Wald', 'Schriftführerin'],
    ]);
    expect(last).toEqual(['Keine Wortmeldungen.']);
  });

  it('are said to be lost where a form of them is unknown', async () => {
    const formula =
      'Die Niederschrift erhält ihre endgültige Fassung mit Bestätigung in der darauffolgenden Sitzung.';
    const { names, said } = await closed(`${formula}\n\nVorsitzender: Kim Berg\nSchriftführerin: Ida Wald`);
    expect([names, said]).toEqual([[], true]);
  });

  it('stand above an office that does not only sign', async () => {
    const { names } = await closed('Kim Berg            Ida Wald\nBeigeordneter       Schriftführerin');
    expect(names).toEqual([
      ['Kim Berg', 'Beigeordneter'],
      ['Ida Wald', 'Schriftführerin'],
    ]);
  });
});

describe('enclosures at the end', () => {
  it('are listed where nobody signs', async () => {
    const { enclosures, last } = await closed('Anlagen:\n\nAnlage 1: Redebeitrag\n\nAnlage 2: Liste');
    expect(enclosures).toEqual([
      { label: 'Anlage 1', text: 'Redebeitrag' },
      { label: 'Anlage 2', text: 'Liste' },
    ]);
    expect(last).toEqual(['Keine Wortmeldungen.']);
  });

  it('may stand above the names', async () => {
    const { enclosures } = await closed(
      'Die Niederschrift gilt als bestätigt.\n\nAnlage 1: Liste\n\nKim Berg            Ida Wald\nVorsitzender        Schriftführerin',
    );
    expect(enclosures).toEqual([{ label: 'Anlage 1', text: 'Liste' }]);
  });

  it('are not what a sentence says of them', async () => {
    const { enclosures, last } = await closed('Anlage 1 wird nachgereicht.');
    expect(enclosures).toEqual([]);
    expect(last).toHaveLength(2);
  });
});

describe('words right below who signed', () => {
  it('are a line of the signature, which is said', async () => {
    const { names, said } = await closed('Dr. Max Peter Tal\nVorsitzender\ngelernter Imker');
    expect(names).toEqual([['Max Peter Tal', 'Vorsitzender', 'gelernter Imker']]);
    expect(said).toBe(true);
  });

  it('are nothing to say where they name an office', async () => {
    const { names, said } = await closed('Dr. Max Peter Tal\nVorsitzender');
    expect(names).toEqual([['Max Peter Tal', 'Vorsitzender']]);
    expect(said).toBe(false);
  });
});
