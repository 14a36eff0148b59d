/** Lines below a letter that nearly say something else: which of them are names, whose roles they are, and what is left. */

import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { cellsOf, isNothing } from '../../src/signatures/cells.ts';
import { weighText } from '../../src/signatures/clues.ts';
import { knownPersonIn, NO_SENDERS } from '../../src/signatures/knownSenders.ts';
import { readNameRow } from '../../src/signatures/nameRow.ts';
import { isOnBehalf } from '../../src/signatures/onBehalf.ts';
import { splitRoles } from '../../src/signatures/roleRow.ts';
import { rolesApart } from '../../src/signatures/rolesApart.ts';
import type { FoundSignature } from '../../src/signatures/stack.ts';
import { findSurnames } from '../../src/signatures/surnames.ts';
import { stretchOf } from '../../src/words/stretch.ts';
import { readLines } from '../values/readLines.ts';

const KNOWN = { people: ['Ingo Volt', 'Anna Lena Maria Muster'], groups: ['Fraktion Bunte Vögel'] };

/** `Name: line | line; …`, what is left behind `//`. */
function read(text: string): string {
  const { signatures, left } = readLines(text, KNOWN);
  const signed = signatures
    .map(([name, ...lines]) => `${name ?? '-'}: ${lines.join(' | ')}`.trim())
    .join('; ');
  return left.length === 0 ? signed : `${signed} // ${left.join(' | ')}`;
}

function cells(text: string, unit: 'char' | 'pt' = 'char'): string[] {
  const layout = { ...textLayout(text), unit };
  return cellsOf(layout, layout.lines[0]!).map((cell) => cell.text.text);
}

describe('cells', () => {
  it.each<[string, string[]]>([
    ['Anna Muster  Bernd Öztürk', ['Anna Muster', 'Bernd Öztürk']],
    ['Anna   Muster', ['Anna Muster']],
    ['Anna\tMuster', ['Anna', 'Muster']],
    ['Für die Fraktion  Anna', ['Für die Fraktion Anna']],
    ['Stadträtin    Stadtrat', ['Stadträtin', 'Stadtrat']],
    ['Telefon: 540   Grüne Wiesen', ['Telefon: 540', 'Grüne Wiesen']],
    ['Anna Muster\t\u200b\tBernd Öztürk', ['Anna Muster', 'Bernd Öztürk']],
    ['Magdeburg, den 12.05.2021 Anna Muster', ['Anna Muster']],
    ['Sitzung am 12.05.2021 Ausschuss für Umwelt', ['Sitzung am 12.05.2021 Ausschuss für Umwelt']],
  ])('%s', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('of a page that is drawn are parted by any gap', () => {
    expect(cells('Stadträtin  Stadtrat', 'pt')).toEqual(['Stadträtin', 'Stadtrat']);
    expect(cells('Anna   Muster', 'pt')).toEqual(['Anna Muster']);
    expect(cells('Magdeburg, den 12.05.2021 Anna Muster', 'pt')).toEqual(['Anna Muster']);
  });

  it('say something', () => {
    const layout = textLayout('Anna Muster');
    const [line] = layout.lines;
    const [segment] = line!.segments;
    const empty = { ...segment!, start: 11, end: 11, left: 20, right: 20 };
    expect(cellsOf(layout, { ...line!, segments: [segment!, empty] }).map(({ text }) => text.text)).toEqual([
      'Anna Muster',
    ]);
  });

  it.each([
    ['12. Mai 2021', true],
    ['=====', true],
    ['__________', true],
    ['Mit freundlichen Grüßen', true],
    ['Kopie', false],
    ['Anna Muster', false],
  ])('%s is in no value: %s', (text, expected) => {
    expect(isNothing(text)).toBe(expected);
  });
});

describe('lines', () => {
  it.each([
    // columns
    ['Prof. Dr. Otto Probe\n                          Stadtrat', '(Prof. Dr.) Otto Probe: Stadtrat'],
    ['                          Otto Probe\nStadtrat', 'Otto Probe: Stadtrat'],
    ['Anna Muster                Bernd Öztürk\nCarla Probe', 'Anna Muster:; Bernd Öztürk:; Carla Probe:'],
    ['Anna Muster\nStadträtin         Bernd Öztürk', 'Anna Muster: Stadträtin; Bernd Öztürk:'],
    ['Anna Muster\nBernd Öztürk       Carla Probe', 'Anna Muster:; Bernd Öztürk:; Carla Probe:'],
    ['Anna Muster\nStadträtin         Fraktion A', 'Anna Muster: Stadträtin Fraktion A'],
    ['Anna Muster\n\nStadträtin         Bernd Öztürk', 'Anna Muster:; -: Stadträtin; Bernd Öztürk:'],
    ['Anna Muster\nStadträtin\tFraktion A', 'Anna Muster:; -: Stadträtin; -: Fraktion A'],
    [
      'Anna Muster\nStadträtin     Fraktion A     Ausschuss für Umwelt',
      'Anna Muster:; -: Stadträtin; -: Fraktion A; -: Ausschuss für Umwelt',
    ],
    ['Anna Muster\nIngo Volt\tCDU/FDP', 'Anna Muster:; Ingo Volt:; -: CDU/FDP'],
    [
      'Anna Muster            Stadträtin\nBernd Öztürk           Stadtrat',
      'Anna Muster: Stadträtin; Bernd Öztürk: Stadtrat',
    ],
    ['Bunte Vögel\tStadtrat', '-: Bunte Vögel; -: Stadtrat'],
    [
      'Dr. Eva Probe           Fraktionsvorsitzende\nUmwelt                  Stadträtin',
      '(Dr.) Eva Probe: Umwelt; -: Fraktionsvorsitzende | Stadträtin',
    ],
    // lines that reach under the next column
    [
      'Anna Muster              Bernd Öztürk\nVorsitzende der Fraktion Stadtrat',
      'Anna Muster: Vorsitzende der Fraktion; Bernd Öztürk: Stadtrat',
    ],
    [
      'Anna Muster              Bernd Öztürk\nVorsitzende der Gruppe A Fraktion B',
      'Anna Muster: Vorsitzende der Gruppe A; Bernd Öztürk: Fraktion B',
    ],
    ['Grüne Wiesen    DIE LINKE\nDr. Eva Probe', '-: DIE LINKE; (Dr.) Eva Probe: // Grüne Wiesen'],
    ['Stadtrat\tAnna\nProf. Dr. Otto Probe', 'Anna: Stadtrat; (Prof. Dr.) Otto Probe:'],
    ['CDU/FDP   (Anna Muster)\nAnna Muster, Stadträtin', 'Anna Muster: CDU/FDP | Stadträtin; Anna Muster:'],
    ['  f. d. R.        Gruppe B', '-: Gruppe B // f. d. R.'],
    // names in one line
    ['Anna Muster, Bernd Öztürk\n\nCDU/FDP', 'Anna Muster:; Bernd Öztürk:; -: CDU/FDP'],
    ['Anna Muster, Bernd Öztürk\nCarla Probe', 'Anna Muster:; Bernd Öztürk:; Carla Probe:'],
    ['Anna Muster und Bernd Öztürk\nStadträtin, Stadtrat', 'Anna Muster: Stadträtin; Bernd Öztürk: Stadtrat'],
    [
      'Anna Muster und Bernd Öztürk\nStadträtin Stadtrat Stadtrat',
      'Anna Muster:; Bernd Öztürk: // Stadträtin Stadtrat Stadtrat',
    ],
    [
      'Anna Muster, Bernd Öztürk und Carla Probe\nFraktion A Fraktion B',
      'Anna Muster:; Bernd Öztürk:; Carla Probe: // Fraktion A Fraktion B',
    ],
    [
      'Anna Muster und Bernd Öztürk\nStadträtin    Stadtrat',
      'Anna Muster: Stadträtin; Bernd Öztürk: Stadtrat',
    ],
    [
      'Anna Muster und Bernd Öztürk\nStadträtin    Stadtrat    Stadtrat',
      'Anna Muster:; Bernd Öztürk:; -: Stadträtin; -: Stadtrat; -: Stadtrat',
    ],
    ['Anna Muster Bernd Öztürk\nFraktion A Fraktion B', 'Anna Muster: Fraktion A; Bernd Öztürk: Fraktion B'],
    [
      'Anna Muster Bernd Öztürk\n\nFraktion A Fraktion B',
      '-: Fraktion A Fraktion B // Anna Muster Bernd Öztürk',
    ],
    ['Anna Muster Bernd Öztürk\nDr. Eva Probe', '(Dr.) Eva Probe: // Anna Muster Bernd Öztürk'],
    [
      'Anna Muster Bernd Öztürk\nStadträtin\tDIE LINKE\nStadtrat',
      '-: Stadträtin | Stadtrat; -: DIE LINKE // Anna Muster Bernd Öztürk',
    ],
    [
      'Gruppe B                Stadträtinnen Anna Muster und Carla Probe',
      '-: Gruppe B; -: Stadträtinnen Anna Muster und Carla Probe',
    ],
    ['Junges Bündnis\n                  Jens van der Velde', 'Jens van der Velde: Junges Bündnis'],
    ['Stadträtin\nAnna Muster    Bernd Öztürk', '-: Stadträtin; Anna Muster:; Bernd Öztürk:'],
    [
      'Behindertenbeauftragter der\n  gez. Anna Muster    gez. Bernd Öztürk',
      '-: Behindertenbeauftragter der; Anna Muster:; Bernd Öztürk:',
    ],
    [
      'Grüne Wiesen    DIE LINKE\nBehindertenbeauftragter der\nEva Probe',
      '-: DIE LINKE; -: Behindertenbeauftragter der; Eva Probe: // Grüne Wiesen',
    ],
    [
      '(Anna Muster)   Fraktion Bunte Vögel\n\nJens van der Velde',
      'Anna Muster:; -: Fraktion Bunte Vögel; Jens van der Velde:',
    ],
    ['Anna Muster\n\nFraktion A             Stadtrat', 'Anna Muster:; -: Fraktion A; -: Stadtrat'],
    ['Stadtrat        SPD-Stadtratsfraktion\nEva Probe', 'Eva Probe: Stadtrat; -: SPD-Stadtratsfraktion'],
    [
      'Anna Muster         Bernd Öztürk\nVorsitzende der Fraktion A   Stadtrat',
      'Anna Muster: Vorsitzende der Fraktion A; Bernd Öztürk: Stadtrat',
    ],
    [
      'Anna Muster     Bernd Öztürk\nFraktion A Fraktion B',
      'Anna Muster: Fraktion A; Bernd Öztürk: Fraktion B',
    ],
    [
      '          Anna Muster         Bernd Öztürk\nBeauftragte am Rathaus und im Land',
      'Anna Muster: Beauftragte am Rathaus und im Land; Bernd Öztürk:',
    ],
    [
      '          Anna Muster      Bernd Öztürk\nVorsitzende der Fraktion A Stadtrat',
      'Anna Muster: Vorsitzende der Fraktion A; Bernd Öztürk: Stadtrat',
    ],
    [
      'Anna Muster           Bernd Öztürk\nSprecherin vom Rathaus',
      'Anna Muster: Sprecherin vom Rathaus; Bernd Öztürk:',
    ],
    [
      'Anna Muster      Bernd Öztürk\nGruppe Freie Wähler am See      Fraktion A',
      'Anna Muster: Gruppe Freie Wähler am See; Bernd Öztürk: Fraktion A',
    ],
    [
      'Fraktion A\nAnna Muster\n\nStadträtin\nFraktion B',
      'Anna Muster: Fraktion A | Stadträtin | Fraktion B',
    ],
    [
      'Anna Muster\nStadträtin      Bernd Öztürk      Carla Probe',
      'Anna Muster:; -: Stadträtin; Bernd Öztürk:; Carla Probe:',
    ],
    [
      'Anna Muster\n                 Stadträtin       Bernd Öztürk',
      'Anna Muster:; -: Stadträtin; Bernd Öztürk:',
    ],
    ['Anna Muster\n\nAmtsleiterin Krug', 'Anna Muster:; Krug: Amtsleiterin'],
    ['Anna Lena             Muster\nStadträtin', 'Anna Lena: Stadträtin // Muster'],
    // groups above names, and names above groups
    ['Stadtrat\nSPD-Stadtratsfraktion', '-: Stadtrat; -: SPD-Stadtratsfraktion'],
    [
      'Fraktion A\nAnna Muster\n\nFraktion B\nBernd Öztürk',
      'Anna Muster: Fraktion A; Bernd Öztürk: Fraktion B',
    ],
    [
      'Fraktion A\nAnna Muster\nBernd Öztürk\nFraktion B',
      'Anna Muster: Fraktion A; Bernd Öztürk: Fraktion B',
    ],
    [
      'Fraktion A\nAnna Muster\nStadträtin\nFraktion B',
      '-: Fraktion A; Anna Muster: Stadträtin | Fraktion B',
    ],
    ['Fraktion A\nFraktion B\nAnna Muster', '-: Fraktion A; -: Fraktion B; Anna Muster:'],
    ['Stadtrat\nFraktion B\nAnna Muster', '-: Stadtrat; -: Fraktion B; Anna Muster:'],
    ['Stadträtin\n\nAnna Muster\nFraktion A', '-: Stadträtin; Anna Muster: Fraktion A'],
    ['Anna Muster\n\nStadtrat\nBernd Öztürk', 'Anna Muster:; Bernd Öztürk: Stadtrat'],
    ['Anna Muster\nStadträtin\nBernd Öztürk', 'Anna Muster: Stadträtin; Bernd Öztürk:'],
    ['Umwelt\nAnna Muster', 'Anna Muster: // Umwelt'],
    ['Umwelt\nAnna Muster\nKultur\nBernd Öztürk', 'Anna Muster: Umwelt; Bernd Öztürk: Kultur'],
    [
      'Umwelt\nAnna Muster\nKultur\nBernd Öztürk\nStadtrat',
      'Anna Muster: Kultur; Bernd Öztürk: Stadtrat // Umwelt',
    ],
    ['Junges Bündnis\nx\n\nBeigeordneter', '-: Junges Bündnis | Beigeordneter // x'],
    ['Junges Bündnis\nFraktionsvorsitzende', 'Junges Bündnis: Fraktionsvorsitzende'],
    ['Junges Bündnis\n\nFraktionsvorsitzende', '-: Junges Bündnis | Fraktionsvorsitzende'],
    // offices
    ['Anna Muster\nAmtsleiterin Bürgerservice', 'Anna Muster: Amtsleiterin Bürgerservice'],
    ['Dr. Muster\nAmtsleiterin Bürgerservice', '(Dr.) Muster: Amtsleiterin Bürgerservice'],
    ['Dr. Muster\nStadträtin Krug', '(Dr.) Muster:; Krug: Stadträtin'],
    ['Beigeordneter Klaus Probe\nAmtsleiterin Krug', 'Klaus Probe: Beigeordneter; Krug: Amtsleiterin'],
    ['Klaus Probe\nAnna Muster, Stadträtin', 'Klaus Probe:; Anna Muster: Stadträtin'],
    ['Anna Muster\nBeigeordnete für Kultur,\nund Sport', 'Anna Muster: Beigeordnete für Kultur, | und Sport'],
    ['Anna Muster\nBeigeordnete für Kultur,\nsport', 'Anna Muster: Beigeordnete für Kultur, | sport'],
    ['Anna Muster\nBeigeordnete der\n\nstadt', 'Anna Muster: Beigeordnete der // stadt'],
    ['Anna Muster\n(Vorsitz)', 'Anna Muster: (Vorsitz)'],
    [
      `Anna Muster\nEhrenamtlich ${'für Sport und '.repeat(4)}Kultur`,
      `Anna Muster: // Ehrenamtlich ${'für Sport und '.repeat(4)}Kultur`,
    ],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are doubtful where they may be a name as well as a group, and else not', () => {
    expect(
      ['Junges Bündnis', 'gez. Anna Muster', 'x', 'Ingo Volt'].map((text) => readLines(text, KNOWN).doubts),
    ).toEqual([1, 0, 0, 0]);
  });

  it.each([
    ['Anna Muster, Freie Liste', 'name'],
    ['Anna Muster jun.', 'name'],
    ['Anna Muster jung', 'other'],
    ['Anna Muster, Dipl.-Ing.', 'name'],
    ['Stadtrat Bernd Öztürk', 'name'],
    ['Die Bänke fehlen.', 'other'],
    ['x', 'other'],
  ])('%s is %s', (text, sort) => {
    expect(weighText(text, KNOWN).sort).toBe(sort);
  });

  it('may hold a sender with nothing but a title before the name', () => {
    expect(knownPersonIn('gez. Dr. Ingo Volt', KNOWN)?.name).toEqual({ start: 9, end: 18 });
    expect(knownPersonIn('Bürgerservice Ingo Volt', KNOWN)).toBeNull();
    expect(knownPersonIn('Anna Muster', KNOWN)).toBeNull();
  });
});

describe('a name that a stretched line tore', () => {
  it.each([
    ['Anna             Muster\nStadträtin', 'Anna Muster: Stadträtin'],
    ['Anna             Muster', ':: Anna | Muster'],
    ['Anna             Muster           Bernd\nStadträtin', ':: Anna | Muster'],
    ['Umwelt                  A. Muster\nStadträte', ':: Umwelt'],
  ])('%j', (text, expected) => {
    const { signatures, left } = readLines(text);
    if (expected.startsWith('::'))
      for (const one of expected.slice(3).split(' | '))
        expect([...left, ...signatures.map(([name]) => name)]).toContain(one);
    else expect(signatures.map(([name, ...lines]) => `${name}: ${lines.join(' | ')}`)).toEqual([expected]);
  });
});

describe('names in one line', () => {
  const row = (text: string, below = '', known = KNOWN) => {
    const names = readNameRow(text, below, known);
    return names === null || names === 'unclear'
      ? names
      : names.people.map(({ start, end }) => text.slice(start, end));
  };

  it.each<[string, string, string[] | 'unclear' | null]>([
    ['Anna Muster und Bernd Öztürk', '', ['Anna Muster', 'Bernd Öztürk']],
    ['Anna Muster und Bernd Öztürk.', '', null],
    [`Anna Muster${', Bernd Öztürk'.repeat(9)}`, '', null],
    ['Bunte Vögel und Anna Muster', '', null],
    ['Anna Muster, Bunte Vögel, Bernd Öztürk', '', ['Anna Muster, Bunte Vögel', 'Bernd Öztürk']],
    ['Anna Muster, Fraktion A, Bernd Öztürk', '', ['Anna Muster, Fraktion A', 'Bernd Öztürk']],
    ['Anna Muster, am See, Bernd Öztürk', '', null],
    ['Stadtrat Bernd Öztürk, Anna Muster', '', ['Stadtrat Bernd Öztürk', 'Anna Muster']],
    ['Anna Lena Maria Muster', '', null],
    ['Anna Lena Maria Krug', '', 'unclear'],
    ['Anna Lena Muster', '', null],
    ['Anna Lena Muster', 'Stadträtin Stadtrat', 'unclear'],
    ['Anna Muster Bernd Öztürk', 'Stadträtin Stadtrat', ['Anna Muster', 'Bernd Öztürk']],
    ['Dr. Eva Probe Dr. Otto Horn', '', ['Dr. Eva Probe', 'Dr. Otto Horn']],
    ['Dr. Eva Probe Dr. Otto Horn', 'Stadträtin Stadtrat Stadtrat', 'unclear'],
    ['Dr. Eva Probe Dr. Anna Lena Muster', '', ['Dr. Eva Probe', 'Dr. Anna Lena Muster']],
    ['Anna Muster Dr. Probe', '', 'unclear'],
    [
      'Eva Probe Dr. Anna Muster Bernd Öztürk',
      'Stadträtin Stadtrat Stadtrat',
      ['Eva Probe', 'Dr. Anna Muster', 'Bernd Öztürk'],
    ],
    ['Anna Lena Muster Dr. Otto Horn Bernd Öztürk', 'Stadträtin Stadtrat Stadtrat', 'unclear'],
    ['Dr. Anna v. d. Heide Dr. Otto Horn', '', ['Dr. Anna v. d. Heide', 'Dr. Otto Horn']],
    ['Fraktion Bunt Dr. Otto Horn', '', null],
    ['Fraktionsvorsitzende Anna Muster Bernd Öztürk Carla Probe', '', null],
  ])('%s above %j: %j', (text, below, expected) => {
    expect(row(text, below)).toEqual(expected);
  });

  it('are none where the header says that it is a group', () => {
    expect(row('Bunte Grüne Freie Liste', '', { people: [], groups: [] })).toBe('unclear');
    expect(
      row('Bunte Grüne Freie Liste', '', { people: [], groups: ['Bunte Grüne Freie Liste'] }),
    ).toBeNull();
  });
});

describe('roles in one line', () => {
  it.each<[string, boolean, string[] | null]>([
    ['Stadträtin Stadtrat', false, ['Stadträtin', 'Stadtrat']],
    ['Stadträtin, Stadtrat', true, ['Stadträtin', 'Stadtrat']],
    ['Stadträtin, Stadtrat', false, null],
    ['Fraktion A Fraktion B', false, ['Fraktion A', 'Fraktion B']],
    ['Kultur, Fraktion A Fraktion B', true, null],
    [Array.from({ length: 14 }, () => 'Stadträtin').join(' '), false, null],
  ])('%s, joined: %s: %j', (text, joined, expected) => {
    expect(splitRoles(text, joined)?.map(({ start, end }) => text.slice(start, end)) ?? null).toEqual(
      expected,
    );
  });
});

describe('signatures', () => {
  const stretch = (text: string) => stretchOf(text, [[{ start: 0, end: text.length }]]);
  const signed = (name: string | null, ...lines: string[]): FoundSignature => ({
    name: name === null ? null : stretch(name),
    academicTitle: null,
    lines: lines.map(stretch),
  });

  it('may have the roles of the name before', () => {
    const two = ['Stadträtin', 'Stadtrat'];
    expect(rolesApart([signed('Anna Muster'), signed('Bernd Öztürk', ...two)]).unsure).toEqual([0, 1]);
    expect(rolesApart([signed('Anna Muster', 'Fraktion A'), signed('Bernd Öztürk', ...two)]).unsure).toEqual(
      [],
    );
    expect(rolesApart([signed('Anna Muster'), signed(null, ...two)]).unsure).toEqual([]);
    expect(rolesApart([signed('Anna Muster'), signed('Bernd Öztürk', 'Stadtrat')]).unsure).toEqual([]);
  });

  it.each<[string, [string, ...string[]][], string[][]]>([
    [
      'roles of one word',
      [['Anna Muster'], ['Bernd Öztürk', 'Stadträtin', 'Stadtrat']],
      [['Stadträtin'], ['Stadtrat']],
    ],
    [
      'groups',
      [['Anna Muster'], ['Bernd Öztürk', 'Fraktion A', 'Fraktion B']],
      [['Fraktion A'], ['Fraktion B']],
    ],
    [
      'roles in one line, and groups in two',
      [
        ['Anna Muster'],
        ['Bernd Öztürk'],
        ['Ida Bund', 'Stadträtin Stadtrat Stadträtin', 'Fraktion A', 'Fraktion B Fraktion C'],
      ],
      [
        ['Stadträtin', 'Fraktion A'],
        ['Stadtrat', 'Fraktion B'],
        ['Stadträtin', 'Fraktion C'],
      ],
    ],
  ])('below the last name are given to the names in order, which is said: %s', (_, people, lines) => {
    const given = rolesApart(people.map(([name, ...own]) => signed(name, ...own)));
    expect(given.signatures.map((one) => one.lines.map(({ text }) => text))).toEqual(lines);
    expect(given.unsure).toEqual(people.map((_one, index) => index));
  });

  it.each<[string, [string | null, ...string[]][]]>([
    ['of two kinds', [['Anna Muster'], ['Bernd Öztürk', 'Stadtrat', 'Fraktionsvorsitzender']]],
    ['of fewer than the names', [['Anna Muster'], ['Ida Bund'], ['Bernd Öztürk', 'Stadtrat', 'Stadträtin']]],
    ['of a role and a group', [['Anna Muster'], ['Bernd Öztürk', 'Stadtrat', 'Fraktion A']]],
    [
      'below a group that signs',
      [
        [null, 'Fraktion A'],
        ['Bernd Öztürk', 'Stadtrat', 'Stadträtin'],
      ],
    ],
  ])('stay with the last name: %s', (_, people) => {
    const given = rolesApart(people.map(([name, ...own]) => signed(name, ...own)));
    expect(given.signatures.map((one) => one.lines.map(({ text }) => text))).toEqual(
      people.map(([, ...own]) => own),
    );
  });

  it('stand one below the other under names in one line, which is said', () => {
    const { signatures, left, doubts } = readLines('Anna Muster Bernd Öztürk\nStadträtin\nStadtrat', {
      people: ['Anna Muster', 'Bernd Öztürk'],
    });
    expect([signatures, left, doubts]).toEqual([
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
      [],
      2,
    ]);
  });

  it('are left over where they are not as many', () => {
    expect(
      readLines('Anna Muster Bernd Öztürk\nStadträtin\nStadtrat\nStadtrat', {
        people: ['Anna Muster', 'Bernd Öztürk'],
      }).left,
    ).toEqual(['Stadträtin', 'Stadtrat', 'Stadtrat']);
  });

  it('may be on behalf of others, and then nobody’s', () => {
    expect(isOnBehalf(signed(null, 'Für die Fraktion'))).toBe(true);
    expect(isOnBehalf(signed('Anna Muster', 'Für die Fraktion'))).toBe(false);
    expect(isOnBehalf(signed(null, 'Für die Fraktion', 'Stadträtin'))).toBe(false);
    expect(isOnBehalf(signed(null, 'Fraktion A'))).toBe(false);
  });
});

describe('a surname alone', () => {
  const names = (text: string) => {
    const layout = textLayout(text);
    return findSurnames(sheetOf(layout, layout.lines, null));
  };
  const TEXT = 'Die Bänke werden im Mai ersetzt.';
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `Amt ${index + 10}`).join('\n');

  it.each<[string, string, string[]]>([
    ['below the text', `${TEXT}\n\nKrug`, ['Krug']],
    ['below a farewell', 'Mit freundlichen Grüßen\nKrug', ['Krug']],
    ['on the next page', 'Die Bänke am See\fKrug', ['Krug']],
    ['not below words', 'Die Bänke am See\nKrug', []],
    ['not below a line that goes on', 'Beigeordnete für Kultur,\n\nKrug', []],
    ['below the last item above a role', '1. Bänke\nKrug\nBeigeordneter', ['Krug']],
    ['not below an item alone', '1. Bänke\nKrug\nKultur', []],
    ['not below a line above a role', 'am See\nKrug\nBeigeordneter', []],
    ['side by side', `${TEXT}\n\nKrug            Horn`, ['Krug', 'Horn']],
    ['not in three columns', `${TEXT}\n\nKrug      Kultur      Horn`, []],
    ['above enclosures', `${TEXT}\n\nKrug\n\nAnlage Lageplan der Halle\n1. Fotos`, ['Krug']],
    ['above who worked on it', `${TEXT}\n\nKrug\n\nBearbeiter: Frau Seidler\n1. Fotos`, ['Krug']],
    ['above copies', `${TEXT}\n\nKrug\n\nVerteiler:\n1. Amt 61`, ['Krug']],
    ['not above a list', `${TEXT}\n\nKrug\n- am See`, []],
    ['not above text', `${TEXT}\n\nKrug\n${TEXT}`, []],
    ['not above long lines', `${TEXT}\n\nKrug\n${'Kultur und Sport '.repeat(7)}`, []],
    ['above some lines', `${TEXT}\n\nKrug\n${lines(7)}`, ['Krug']],
    ['not above many', `${TEXT}\n\nKrug\n${lines(8)}`, []],
    ['before an office', `${TEXT}\n\nKrug, Beigeordneter für Kultur`, ['Krug']],
    ['before an office in brackets', `${TEXT}\n\nDr. Krug (Amtsleiter)`, ['Krug']],
    ['signed by hand before an office', `${TEXT}\n\nKrug (gez.), Amtsleiter`, ['Krug']],
    ['not before what is no office', `${TEXT}\n\nKrug, Kulturpark`, []],
    ['not before a sentence about an office', `${TEXT}\n\nKrug, Amtsleiter.`, []],
    ['below an office', `${TEXT}\n\nBeigeordnete\nKrug`, ['Krug']],
    ['not below an office amid text', `am See\nBeigeordnete\nKrug`, []],
    ['not a farewell', `${TEXT}\n\nHochachtungsvoll`, []],
    ['not a role', `${TEXT}\n\nStadtrat`, []],
    ['not a word of every paper', `${TEXT}\n\nVerwaltung`, []],
  ])('stands %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('settles nothing where no sender is known', () => {
    expect(weighText('Krug', NO_SENDERS).sort).toBe('other');
  });
});
