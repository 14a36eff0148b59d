import { describe, expect, it } from 'vitest';
import { readLines } from './readLines.ts';

type Wanted = readonly (readonly [string | null, ...string[]])[];

/** Nothing but these signatures, nothing left, nothing doubtful. */
function expectSignatures(text: string, wanted: Wanted, known = {}) {
  expect(readLines(text, known)).toEqual({ signatures: wanted, left: [], doubts: 0 });
}

describe('one below the other', () => {
  it.each<[string, string, Wanted]>([
    ['a name alone', 'Anna Muster', [['Anna Muster']]],
    ['name and role', 'Anna Muster\nStadträtin', [['Anna Muster', 'Stadträtin']]],
    [
      'name, role, group',
      'Anna Muster\nStadträtin\nFraktion A',
      [['Anna Muster', 'Stadträtin', 'Fraktion A']],
    ],
    [
      'two names with roles',
      'Anna Muster\nStadträtin\nBernd Öztürk\nStadtrat',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
    ],
    [
      'names alone',
      'Anna Muster\nBernd Öztürk\nÄnne v. Hagen',
      [['Anna Muster'], ['Bernd Öztürk'], ['Änne v. Hagen']],
    ],
    ['role above the name', 'Stadträtin\nAnna Muster', [['Anna Muster', 'Stadträtin']]],
    [
      'roles above the names',
      'Stadträtin\nAnna Muster\nStadtrat\nBernd Öztürk',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
    ],
    [
      'roles joined',
      'Bernd Öztürk\nStadtrat und Fraktionsvorsitzender',
      [['Bernd Öztürk', 'Stadtrat und Fraktionsvorsitzender']],
    ],
    [
      'a deputy',
      'Anna Muster\nstellv. Fraktionsvorsitzende',
      [['Anna Muster', 'stellv. Fraktionsvorsitzende']],
    ],
    ['a comma', 'Anna Muster, Fraktionsvorsitzende', [['Anna Muster', 'Fraktionsvorsitzende']]],
    [
      'a comma and a group below',
      'Anna Muster, Stadträtin\nFraktion A',
      [['Anna Muster', 'Stadträtin', 'Fraktion A']],
    ],
    ['a director', 'Anna Muster\nDirektorin', [['Anna Muster', 'Direktorin']]],
    ['a department', 'Anna Muster\nBeigeordnete V', [['Anna Muster', 'Beigeordnete V']]],
    ['role before the name', 'Stadträtin Anna Muster', [['Anna Muster', 'Stadträtin']]],
    ['signed', 'gez. Dr. Anna Muster\nStadträtin', [['(Dr.) Anna Muster', 'Stadträtin']]],
    ['signed as yours', 'Ihre Anna Muster\nStadträtin', [['Anna Muster', 'Stadträtin']]],
    ['whose first name is no pronoun', 'Ihna Muster\nStadträtin', [['Ihna Muster', 'Stadträtin']]],
    ['signed above', 'gez.\nAnna Muster', [['Anna Muster']]],
    ['by order', 'i. A. Kerstin Blume\nGeschäftsführerin', [['Kerstin Blume', 'Geschäftsführerin']]],
    ['for another', 'i. V. Kerstin Blume', [['Kerstin Blume']]],
    ['in brackets', '(Anna Muster)', [['Anna Muster']]],
    ['in capitals', 'ANNA MUSTER\nStadträtin', [['ANNA MUSTER', 'Stadträtin']]],
    ['of another script', 'Nguyễn Thị Hoa\nStadträtin', [['Nguyễn Thị Hoa', 'Stadträtin']]],
    [
      'title and role',
      'Prof. Dr.-Ing. habil. Max Muster\nStadtrat',
      [['(Prof. Dr.-Ing. habil.) Max Muster', 'Stadtrat']],
    ],
    ['an unknown party', 'Anna Muster\nRostocker Wiesenpartei', [['Anna Muster', 'Rostocker Wiesenpartei']]],
    ['a known party', 'Anna Muster\nDIE LINKE', [['Anna Muster', 'DIE LINKE']]],
    [
      'a joint name',
      'Anna Muster\nSPD/Tierschutzallianz/Volt',
      [['Anna Muster', 'SPD/Tierschutzallianz/Volt']],
    ],
    ['without a group', 'Anna Muster\nfraktionslos', [['Anna Muster', 'fraktionslos']]],
    [
      'a role broken over lines: lines as printed',
      'Anna Muster\nVorsitzende des Finanz- und\nGrundstücksausschusses',
      [['Anna Muster', 'Vorsitzende des Finanz- und', 'Grundstücksausschusses']],
    ],
    [
      'an office',
      'Katrin Muster\nKinderbeauftragte der Stadt',
      [['Katrin Muster', 'Kinderbeauftragte der Stadt']],
    ],
    ['a locality', 'Max Muster\nOrtsbürgermeister Pechau', [['Max Muster', 'Ortsbürgermeister Pechau']]],
    [
      'group and council',
      'Anna Muster\nFraktion A im Stadtrat der Landeshauptstadt Magdeburg',
      [['Anna Muster', 'Fraktion A im Stadtrat der Landeshauptstadt Magdeburg']],
    ],
  ])('%s', (_, text, wanted) => {
    expectSignatures(text, wanted);
  });
});

describe('a group and blank lines', () => {
  it.each<[string, string, Wanted]>([
    [
      'below the role',
      'Anna Muster\nStadträtin\n\nFraktion A',
      [['Anna Muster', 'Stadträtin', 'Fraktion A']],
    ],
    ['below the name', 'Anna Muster\n\nFraktion A', [['Anna Muster', 'Fraktion A']]],
    [
      'all lines apart',
      'Anna Muster\n\nstellv. Fraktionsvorsitzende\n\nFraktion A',
      [['Anna Muster', 'stellv. Fraktionsvorsitzende', 'Fraktion A']],
    ],
    [
      'all lines apart, without the word',
      'Anna Muster\n\nFraktionsvorsitzende\n\nStadträtin\n\nRostocker Wiesenpartei',
      [['Anna Muster', 'Fraktionsvorsitzende', 'Stadträtin', 'Rostocker Wiesenpartei']],
    ],
    [
      'two people, all lines apart',
      'Anna Muster\n\nStadträtin\n\nFraktion A\n\nBernd Öztürk\n\nStadtrat\n\nFraktion B',
      [
        ['Anna Muster', 'Stadträtin', 'Fraktion A'],
        ['Bernd Öztürk', 'Stadtrat', 'Fraktion B'],
      ],
    ],
    [
      'two people, parted by more',
      'Anna Muster\n\nFraktion A\n\n\nBernd Öztürk\n\nFraktion B',
      [
        ['Anna Muster', 'Fraktion A'],
        ['Bernd Öztürk', 'Fraktion B'],
      ],
    ],
    [
      'a second group signs for itself',
      'Anna Muster\nFraktion A\n\nFraktion B',
      [
        ['Anna Muster', 'Fraktion A'],
        [null, 'Fraktion B'],
      ],
    ],
    ['a group alone', 'Fraktion A', [[null, 'Fraktion A']]],
    [
      'groups alone',
      'Fraktion A\nSPD-Stadtratsfraktion\nFraktion C',
      [
        [null, 'Fraktion A'],
        [null, 'SPD-Stadtratsfraktion'],
        [null, 'Fraktion C'],
      ],
    ],
    ['a committee alone', 'Finanz- und Grundstücksausschuss', [[null, 'Finanz- und Grundstücksausschuss']]],
    ['the group above, then the hand', 'Fraktion A\n\n\nAnna Muster', [['Anna Muster', 'Fraktion A']]],
    [
      'groups above',
      'Fraktion A\n\nAnna Muster\n\nFraktion B\n\nBernd Öztürk',
      [
        ['Anna Muster', 'Fraktion A'],
        ['Bernd Öztürk', 'Fraktion B'],
      ],
    ],
    ['an abbreviation', 'Anna Muster\n\nCDU/FDP', [['Anna Muster', 'CDU/FDP']]],
  ])('%s', (_, text, wanted) => {
    expectSignatures(text, wanted);
  });
});

describe('side by side', () => {
  it.each<[string, string, Wanted]>([
    [
      'two',
      'Anna Muster          Bernd Öztürk\nStadträtin           Stadtrat',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
    ],
    [
      'two with tabs',
      'Anna Muster\tBernd Öztürk\nStadträtin\tStadtrat',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
    ],
    [
      'three, one line missing',
      'Anna Muster       Bernd Öztürk      Ulf Probe\nStadträtin                          Stadtrat',
      [['Anna Muster', 'Stadträtin'], ['Bernd Öztürk'], ['Ulf Probe', 'Stadtrat']],
    ],
    [
      'three with tabs, one cell empty',
      'Anna Muster\tBernd Öztürk\tUlf Probe\nStadträtin\t\tStadtrat',
      [['Anna Muster', 'Stadträtin'], ['Bernd Öztürk'], ['Ulf Probe', 'Stadtrat']],
    ],
    [
      'four',
      'Anna Muster    Bernd Öztürk    Ulf Probe     Ida Beispiel\nStadträtin     Stadtrat        Stadtrat      Stadträtin',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
        ['Ulf Probe', 'Stadtrat'],
        ['Ida Beispiel', 'Stadträtin'],
      ],
    ],
    [
      'centred',
      '   Anna Muster              Bernd Öztürk\nFraktionsvorsitzende    Fraktionsvorsitzender',
      [
        ['Anna Muster', 'Fraktionsvorsitzende'],
        ['Bernd Öztürk', 'Fraktionsvorsitzender'],
      ],
    ],
    [
      'rows of two',
      'Anna Muster          Bernd Öztürk\nStadträtin           Stadtrat\n\nUlf Probe            Ida Beispiel\nStadtrat             Stadträtin',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
        ['Ulf Probe', 'Stadtrat'],
        ['Ida Beispiel', 'Stadträtin'],
      ],
    ],
    [
      'rows of two, names alone',
      'Anna Muster          Bernd Öztürk\nUlf Probe            Ida Beispiel',
      [['Anna Muster'], ['Bernd Öztürk'], ['Ulf Probe'], ['Ida Beispiel']],
    ],
    [
      'a row of two and one below',
      'Anna Muster          Bernd Öztürk\nStadträtin           Stadtrat\n\nUlf Probe\nStadtrat',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
        ['Ulf Probe', 'Stadtrat'],
      ],
    ],
    [
      'with a blank line between name and role',
      'Anna Muster          Bernd Öztürk\n\nStadträtin           Stadtrat\n\nFraktion A           Fraktion B',
      [
        ['Anna Muster', 'Stadträtin', 'Fraktion A'],
        ['Bernd Öztürk', 'Stadtrat', 'Fraktion B'],
      ],
    ],
    [
      'parties without the word',
      'Anna Muster          Bernd Öztürk\nDIE LINKE            Rostocker Wiesenpartei',
      [
        ['Anna Muster', 'DIE LINKE'],
        ['Bernd Öztürk', 'Rostocker Wiesenpartei'],
      ],
    ],
    [
      'groups above',
      'Fraktion A           Fraktion B\n\nAnna Muster          Bernd Öztürk',
      [
        ['Anna Muster', 'Fraktion A'],
        ['Bernd Öztürk', 'Fraktion B'],
      ],
    ],
    [
      'groups alone',
      'Fraktion A           Fraktion B',
      [
        [null, 'Fraktion A'],
        [null, 'Fraktion B'],
      ],
    ],
    [
      'name and role beside it',
      'Anna Muster          Stadträtin\nBernd Öztürk         Stadtrat',
      [
        ['Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
    ],
    [
      'almost touching',
      'Dr. Anna Muster Bernd Öztürk\nStadträtin      Stadtrat',
      [
        ['(Dr.) Anna Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
    ],
    [
      'in one line with a word between',
      'Anna Muster und Bernd Öztürk\nFraktion A',
      [
        ['Anna Muster', 'Fraktion A'],
        ['Bernd Öztürk', 'Fraktion A'],
      ],
    ],
    ['signed', 'gez. Anna Muster     gez. Bernd Öztürk', [['Anna Muster'], ['Bernd Öztürk']]],
    [
      'lines for the hand',
      '_______________      _______________\nAnna Muster          Bernd Öztürk',
      [['Anna Muster'], ['Bernd Öztürk']],
    ],
  ])('%s', (_, text, wanted) => {
    expectSignatures(text, wanted);
  });
});

describe('what is nothing', () => {
  it.each<[string, string, Wanted]>([
    ['underscores', '__________________\nAnna Muster', [['Anna Muster']]],
    ['dots', '..................\nAnna Muster', [['Anna Muster']]],
    ['underscores below', 'Anna Muster\n__________________\nStadträtin', [['Anna Muster', 'Stadträtin']]],
    ['ellipses', '……………………\nAnna Muster', [['Anna Muster']]],
    ['the word Unterschrift', '(Unterschrift)\nAnna Muster', [['Anna Muster']]],
    ['Unterschrift without brackets', 'Unterschrift\nAnna Muster', [['Anna Muster']]],
    ['a mark that it is signed', 'Anna Muster\n(handschriftlich unterzeichnet)', [['Anna Muster']]],
    ['the original is signed', 'Original unterschrieben\nAnna Muster', [['Anna Muster']]],
    ['a cross for the hand', 'X ______________\nAnna Muster', [['Anna Muster']]],
    ['by order alone', 'i. A.\nAnna Muster', [['Anna Muster']]],
  ])('%s', (_, text, wanted) => {
    expectSignatures(text, wanted);
  });
});

describe('what the header says of the senders', () => {
  it('makes a group of what reads like a name', () => {
    expectSignatures('Anna Muster\nBunte Liste', [['Anna Muster', 'Bunte Liste']], {
      groups: ['Fraktion Bunte Liste'],
    });
  });

  it('parts names that touch', () => {
    expectSignatures(
      'Anna Lena Muster Bernd Öztürk\nStadträtin Stadtrat',
      [
        ['Anna Lena Muster', 'Stadträtin'],
        ['Bernd Öztürk', 'Stadtrat'],
      ],
      { people: ['Anna Lena Muster'] },
    );
  });

  it('makes a name of a word that is one of a party', () => {
    expectSignatures('Ingo Volt', [['Ingo Volt']], { people: ['Ingo Volt'] });
  });

  it('is missing: what may be a name or a group is doubtful', () => {
    expect(readLines('Anna Muster\nJunges Bündnis')).toEqual({
      signatures: [['Anna Muster', 'Junges Bündnis']],
      left: [],
      doubts: 1,
    });
  });
});

describe('lines that cannot be placed', () => {
  it.each<[string, string, Wanted, string[]]>([
    [
      'a city is no person',
      'Anna Muster\nStadträtin\n\nLandeshauptstadt Magdeburg',
      [['Anna Muster', 'Stadträtin']],
      ['Landeshauptstadt Magdeburg'],
    ],
    ['who certifies', 'Anna Muster\n\nf. d. R. Ida Beispiel', [['Anna Muster']], ['f. d. R. Ida Beispiel']],
    [
      'an address',
      'Anna Muster\nAlter Markt 6, 39104 Magdeburg',
      [['Anna Muster']],
      ['Alter Markt 6, 39104 Magdeburg'],
    ],
    [
      'a sentence',
      'Anna Muster\nDie Anlage wird nachgereicht.',
      [['Anna Muster']],
      ['Die Anlage wird nachgereicht.'],
    ],
    ['a number', 'Anna Muster\n0391 540 2000', [['Anna Muster']], ['0391 540 2000']],
    ['small words', 'Anna Muster\nsiehe oben', [['Anna Muster']], ['siehe oben']],
    [
      'a role with small words is one',
      'Anna Muster\ngelernte Imkerin',
      [['Anna Muster', 'gelernte Imkerin']],
      [],
    ],
    [
      'below what was left out',
      'Anna Muster\nsiehe oben\ngelernte Imkerin',
      [['Anna Muster']],
      ['siehe oben', 'gelernte Imkerin'],
    ],
    ['a web address', 'Anna Muster\nwww.example.org', [['Anna Muster']], ['www.example.org']],
    ['nothing known', 'siehe oben', [], ['siehe oben']],
    ['a role without a name', 'Stadträtin', [[null, 'Stadträtin']], []],
    [
      'names that cannot be told apart',
      'Anna Lena Muster Bernd Öztürk Probe\nStadträtin Stadtrat',
      [],
      ['Anna Lena Muster Bernd Öztürk Probe', 'Stadträtin Stadtrat'],
    ],
  ])('%s', (_, text, wanted, left) => {
    expect(readLines(text)).toMatchObject({ signatures: wanted, left });
  });
});
