/** What makes a name of words, and what does not, each beside what is nearly like it. */

import { describe, expect, it } from 'vitest';
import { type PrintedPerson, readParts } from './readParts.ts';

/** A stroke parts printed lines. */
function readPrinted(text: string) {
  const breaks = [...text.matchAll(/\|/g)].map(({ index }) => index + 1);
  return readParts(text.replaceAll('|', ' '), new Set(breaks));
}

const named = (name: string, role: string | null = 'Stadtrat'): PrintedPerson[] => [[role, null, name]];

describe('words without a role or a title', () => {
  it.each<[string, PrintedPerson[], string[], string[]]>([
    ['Anna Muster', named('Anna Muster', null), [], []],
    ['Anna Muster|39104 Magdeburg', named('Anna Muster', null), [], ['39104 Magdeburg']],
    ['Anna Muster jun.', named('Anna Muster jun.', null), [], []],
    ['Anna Muster interfraktionell', named('Anna Muster', null), ['interfraktionell'], []],
    ['Anna Muster und andere', named('Anna Muster', null), [], ['andere']],
    ['Alter Markt 6', [], [], ['Alter Markt 6']],
    ['Anna Muster wohnt hier', [], [], ['Anna Muster wohnt hier']],
    ['Rechtliche Lage', [], [], ['Rechtliche Lage']],
    ['Anna Fröhliche', named('Anna Fröhliche', null), [], []],
    ['B Bestand', [], [], ['B Bestand']],
    ['ANNA MÜLLER', [], [], ['ANNA MÜLLER']],
    ['Muster', [], [], ['Muster']],
  ])('%s', (text, people, groups, rest) => {
    expect(readPrinted(text)).toEqual({ people, groups, rest });
  });
});

describe('words behind a role', () => {
  it.each<[string, PrintedPerson[], string[], string[]]>([
    ['Stadtrat Anna UWG', named('Anna'), [], ['UWG']],
    ['Stadtrat ANNA UWG', named('ANNA UWG'), [], []],
    ['Stadtrat UWG', [], ['Stadtrat'], ['UWG']],
    ['Stadtrat Fröhliche', named('Fröhliche'), [], []],
    ['Stadtrat Anna Maria MÜLLER', named('Anna Maria'), [], ['MÜLLER']],
    ['Stadtrat Ulf Bürger', named('Ulf Bürger'), [], []],
    ['Stadtrat Ulf Bürger, Fraktion A', named('Ulf Bürger'), ['Fraktion A'], []],
    ['Stadtrat Ulf Bürger|Fraktion A', named('Ulf Bürger'), ['Fraktion A'], []],
    ['Stadtrat Ulf Bürger Pechaus', named('Ulf'), [], ['Bürger Pechaus']],
    ['Stadtrat Bürger', [], ['Stadtrat'], ['Bürger']],
    ['Stadtrat Max Muster Tierschutz', named('Max Muster'), [], ['Tierschutz']],
    ['Stadtrat Max Muster Magdeburg', named('Max Muster'), [], ['Magdeburg']],
    ['Stadtrat Max Muster Für Pechau', named('Max Muster'), [], ['Für Pechau']],
    ['Stadtrat Max Muster Zuständigkeiten', named('Max Muster'), [], ['Zuständigkeiten']],
  ])('%s', (text, people, groups, rest) => {
    expect(readPrinted(text)).toEqual({ people, groups, rest });
  });
});

describe('groups and what parts them', () => {
  it.each<[string, string[], string[]]>([
    ['Fraktionen A; B', ['Fraktion A', 'Fraktion B'], []],
    ['Fraktionen Hund A, B', ['Fraktion Hund A', 'Fraktion B'], []],
    ['Fraktionen Neu-Stadtrat, B', ['Fraktion Neu-Stadtrat', 'Fraktion B'], []],
    ['Fraktionen A Stadtrat Ulf Muster', ['Fraktion A'], []],
    ['Ausschuss für Umwelt, Stadtrat Ulf Muster', ['Ausschuss für Umwelt'], []],
    ['Fraktionen A, Stadtrat', ['Fraktion A', 'Stadtrat'], []],
    ['(Fraktion A)', ['Fraktion A'], []],
    ['Fraktion A (B)', ['Fraktion A (B)'], []],
    ['(Fraktion A (B)) Haus', ['Fraktion A (B)'], ['Haus']],
    ['Fraktion A • Fraktion B', ['Fraktion A', 'Fraktion B'], []],
    ['Fraktion A • Bunte Liste', ['Fraktion A'], ['Bunte Liste']],
    ['Fraktion A | Alter Markt 6', ['Fraktion A'], ['Alter Markt 6']],
    ['Fraktion A – Alter Markt 6', ['Fraktion A'], ['Alter Markt 6']],
    ['Fraktion A – Die junge Liste', ['Fraktion A – Die junge Liste'], []],
    ['StBV', ['StBV'], []],
    ['Ausschuss für Umwelt, Energie', ['Ausschuss für Umwelt, Energie'], []],
    ['Ausschuss für Umwelt, im Haus', ['Ausschuss für Umwelt'], ['im Haus']],
    ['Ausschuss für Umwelt,Energie', ['Ausschuss für Umwelt'], ['Energie']],
    ['Fraktion A, Energie', ['Fraktion A'], ['Energie']],
  ])('%s', (text, groups, rest) => {
    expect(readParts(text)).toMatchObject({ groups, rest });
  });

  it.each<[string, PrintedPerson[], string[]]>([
    ['Ortschaftsrat Pechau|Bernd Muster', named('Bernd Muster', null), ['Ortschaftsrat Pechau']],
    [
      'Ortschaftsrat Pechau|Bernd Muster|Rathaus',
      named('Bernd Muster', null),
      ['Ortschaftsrat Pechau', 'Rathaus'],
    ],
    ['Stadtrat Ulf Muster|Bunte Liste', named('Ulf Muster'), ['Bunte Liste']],
    ['Stadtrat Ulf Muster|im Rathaus', named('Ulf Muster'), []],
    ['Magdeburg|Bunte Liste', [], []],
    ['Ortschaftsrat Pechau Bernd Muster', [], ['Ortschaftsrat Pechau Bernd Muster']],
    ['Ortschaftsrat Pechau|Grüner Anger', [], ['Ortschaftsrat Pechau Grüner Anger']],
    ['Ortschaftsrat Pechau|Bernd Muster hilft', [], ['Ortschaftsrat Pechau Bernd Muster hilft']],
  ])('%s', (text, people, groups) => {
    expect(readPrinted(text)).toMatchObject({ people, groups });
  });
});

describe('a role', () => {
  it.each<[string, PrintedPerson[], string[], string[]]>([
    ['Kai Muster, Stadtrat', named('Kai Muster'), [], []],
    ['Stadtrat Kai Muster, Stadtrat', named('Kai Muster'), ['Stadtrat'], []],
    [
      'Stadträte Kai Muster, Stadtrat Ole Probe, Ida Beispiel',
      [...named('Kai Muster', 'Stadträte'), ...named('Ole Probe'), ...named('Ida Beispiel', null)],
      [],
      [],
    ],
    ['Vorsitzender des Stadtrates', [], [], []],
    ['Vorsitzender des Stadtrates, Fraktion A', [], ['Fraktion A'], ['Vorsitzender des Stadtrates']],
    ['Bürgermeister; Dezernentin', [], [], ['Bürgermeister', 'Dezernentin']],
  ])('%s', (text, people, groups, rest) => {
    expect(readParts(text)).toEqual({ people, groups, rest });
  });
});
