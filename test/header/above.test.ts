import { describe, expect, it } from 'vitest';
import { parse, readAll } from '../../src/parse.ts';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

const FORM = [
  'Anfrage öffentlich\tDatum 12.05.2021\tNummer F0123/21',
  'Absender Stadträtin Anna Muster Fraktion A\t\t',
  'Adressat Oberbürgermeister\t\t',
  'Gremium Stadtrat\tSitzungstermin 20.05.2021\t',
  'Kurztitel Bänke am See\t\t',
  '',
  'Ich frage Sie:',
  '',
  'Wie viele Bänke fehlen?',
];

const FORMLESS = [
  'A0251/19: Begrünte Fassaden',
  '',
  'Der Stadtrat möge beschließen:',
  '',
  'Die Begrünung der Fassaden wird geprüft.',
  '',
  'Begründung:',
  '',
  'Begrünte Fassaden kühlen.',
  '',
];

describe('above a printed form', () => {
  it('a paper without the form is a paper of its own', async () => {
    const both = await readAll(bytes(...FORMLESS, ...FORM), { split: true });
    expect(both.map(({ record }) => [record.kind, record.header.Nummer])).toEqual([
      ['antrag', 'A0251/19'],
      ['anfrage', 'F0123/21'],
    ]);
    expect(both[0]!.record.reasons).toEqual(['Begrünte Fassaden kühlen.']);
    const first = await parse(bytes(...FORMLESS, ...FORM));
    expect(first.header.Nummer).toBe('A0251/19');
    expect(first.diagnostics.map(({ code }) => code)).toContain('more-than-one-document');
  });

  it('a heading with the number is none', async () => {
    const record = await parse(bytes('Anfrage F0123/21 Bänke am See', '', ...FORM));
    expect(record).toMatchObject({
      header: { Nummer: 'F0123/21', Absender: 'Stadträtin Anna Muster Fraktion A' },
    });
    expect(record.diagnostics).toEqual([]);
  });

  it('sentences that are in no value are told, the way through a web page is not', async () => {
    const web = 'Sie sind hier: Startseite > Fraktion > Anfragen';
    const said = 'Die folgende Anfrage wurde am Montag gestellt.';
    const { diagnostics, header } = await parse(bytes(web, '', said, '', ...FORM));
    expect(header.Nummer).toBe('F0123/21');
    expect(diagnostics).toMatchObject([{ code: 'text-unassigned', place: { line: 3 } }]);
  });
});
