import { describe, expect, it } from 'vitest';
import { readParty } from '../../src/fields/party.ts';
import { perhapsGroup } from '../../src/fields/partyRest.ts';

function parts(text: string) {
  const { people, groups } = readParty(text);
  const at = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end);
  return {
    people: people.map(({ name, academicTitle, role }) => [at(role), at(academicTitle), at(name)]),
    groups: groups.map(({ text: group }) => group),
  };
}

describe('senders and addressees', () => {
  it.each([
    [
      'Stadträtin Nadja Beispiel Fraktion DIE LINKE',
      [['Stadträtin', null, 'Nadja Beispiel']],
      ['Fraktion DIE LINKE'],
    ],
    ['Stadträtin Nadja Beispiel Linksfraktion', [['Stadträtin', null, 'Nadja Beispiel']], ['Linksfraktion']],
    [
      'Fraktion GRÜNE/future! Max Muster, Nadja Beispiel',
      [
        [null, null, 'Max Muster'],
        [null, null, 'Nadja Beispiel'],
      ],
      ['Fraktion GRÜNE/future!'],
    ],
    ['Fraktion SPD Beate Muster', [[null, null, 'Beate Muster']], ['Fraktion SPD']],
    ['Fraktion GRÜNE/future! im Stadtrat', [], ['Fraktion GRÜNE/future! im Stadtrat']],
    ['Fraktion Beate Liste', [], ['Fraktion Beate Liste']],
    ['Oberbürgermeister Herrn Dr. Max Muster', [['Oberbürgermeister', 'Dr.', 'Max Muster']], []],
    [
      'Interfraktionell Fraktionen A, B und C',
      [],
      ['Interfraktionell', 'Fraktion A', 'Fraktion B', 'Fraktion C'],
    ],
    [
      'Interfraktionell Fraktion DIE LINKE, SPD-Stadtratsfraktion',
      [],
      ['Interfraktionell', 'Fraktion DIE LINKE', 'SPD-Stadtratsfraktion'],
    ],
    [
      'Ausschuss für Stadtentwicklung, Bauen und Verkehr',
      [],
      ['Ausschuss für Stadtentwicklung, Bauen und Verkehr'],
    ],
    ['Fraktion Offene Stadt', [], ['Fraktion Offene Stadt']],
    ['Fraktion SPD/Tierschutzallianz/Volt', [], ['Fraktion SPD/Tierschutzallianz/Volt']],
    [
      'Stadträte Kai Muster und Ole Probe',
      [
        ['Stadträte', null, 'Kai Muster'],
        ['Stadträte', null, 'Ole Probe'],
      ],
      [],
    ],
    [
      'SR Kai Muster Fraktion A SRn Ida von Probe Fraktion B',
      [
        ['SR', null, 'Kai Muster'],
        ['SRn', null, 'Ida von Probe'],
      ],
      ['Fraktion A', 'Fraktion B'],
    ],
    ["Fraktion A, SR'n Muster", [["SR'n", null, 'Muster']], ['Fraktion A']],
    ['Kinderrat der Landeshauptstadt Magdeburg', [], ['Kinderrat der Landeshauptstadt Magdeburg']],
    ['Ida Muster, Kinderrat', [[null, null, 'Ida Muster']], ['Kinderrat']],
    ['Bürgerinitiative Grünes Viertel', [], ['Bürgerinitiative Grünes Viertel']],
    ['Bürgerinitiative Viertel, Ida Muster', [[null, null, 'Ida Muster']], ['Bürgerinitiative Viertel']],
    ['Vorsitzende des Stadtrates Frau Ida Muster', [['Vorsitzende des Stadtrates', null, 'Ida Muster']], []],
    ['Gruppen A und B, .', [], ['Gruppe A', 'Gruppe B']],
    ['Kai Muster, Stadtrat', [['Stadtrat', null, 'Kai Muster']], []],
    ['Stadtrat', [], ['Stadtrat']],
  ])('%s', (text, people, groups) => {
    expect(parts(text)).toEqual({ people, groups });
  });
});

describe('two words below somebody with a role, which may be an unknown group', () => {
  it.each([
    ['Stadtrat Karl Muster Offene Mitte', 1],
    ['Stadtrat Karl Muster Fraktion Offene Mitte', -1],
    ['Stadtrat Karl Muster Stadträtin Nadja Beispiel', -1],
    ['Stadtrat Karl Muster Dr. Nadja Beispiel', -1],
    ['Stadträte Karl Muster, Nadja Beispiel', -1],
    ['Karl Muster', -1],
    ['Karl Anton v. Muster Offene Mitte', -1],
    ['Stadtrat Karl Muster Offene Mitte, Fraktion A', -1],
  ])('%s', (text, index) => {
    // the name of two words ends at the line's
    expect(perhapsGroup(readParty(text, new Set([21])))).toBe(index);
  });
});
