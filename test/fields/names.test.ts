import { describe, expect, it } from 'vitest';
import { type PrintedPerson, readParts } from './readParts.ts';

const LINKE = 'Fraktion DIE LINKE';

describe('a name of any script is read whole', () => {
  it.each([
    'Nguyễn Thị Hoa',
    'Trần Văn Đức',
    'Əli Məmmədov',
    'Иван Петров',
    'Олена Мар’яненко',
    'Γιώργος Παπαδόπουλος',
    'Արամ Խաչատրյան',
    'გიორგი მამარდაშვილი',
    'שרה כהן',
    'محمد الأحمد',
    'Işık Çağlar Şahin',
    'Zoe\u0308 A\u030a\u0323strand',
    'İbrahim Ünlü',
    '王小明 李',
    'अनिल शर्मा',
    'Łukasz Żółć',
  ])('%s', (name) => {
    const expected = { people: [['Stadträtin', null, name]], groups: [LINKE], rest: [] };
    expect(readParts(`Stadträtin ${name} ${LINKE}`)).toEqual(expected);
  });
});

describe('particles, initials and marks belong to the name', () => {
  it.each([
    'Ute v. Hagen',
    'Ute v. d. Hagen',
    'Ute v.d. Hagen',
    'Ute von der Hagen',
    'Kuno von und zu Elbstein',
    'Kuno v. u. z. Elbstein',
    'Kuno Freiherr von Elbstein',
    "Sean O'Brien",
    'Sean O’Brien',
    "Carla D'Angelo",
    'Carla d’Angelo',
    'Ulf Müller-Lüdenscheidt',
    'Hans-J. Probe',
    'H.-J. Probe',
    'A. M. Muster',
    'Hans Muster jun.',
    'Hans Muster sen.',
    'Jan van ’t Hoff',
    'Anna Muster geb. Probe',
    'Ute zur Linden',
    'Ahmed ben Salah',
    'Karl Mc Donald',
    'Ian MacLeod',
    'Anna MÜLLER',
    'ANNA MÜLLER',
    'Anna-Lena Groß-Klein',
  ])('%s', (name) => {
    const expected = { people: [['Stadtrat', null, name]], groups: [LINKE], rest: [] };
    expect(readParts(`Stadtrat ${name} ${LINKE}`)).toEqual(expected);
  });
});

describe('academic titles', () => {
  it.each<[string, PrintedPerson]>([
    ['Stadtrat Dr. med. dent. Max Muster', ['Stadtrat', 'Dr. med. dent.', 'Max Muster']],
    ['Stadtrat Prof. Dr.-Ing. habil. Max Muster', ['Stadtrat', 'Prof. Dr.-Ing. habil.', 'Max Muster']],
    ['Stadtrat Dipl.-Ing. Max Muster', ['Stadtrat', 'Dipl.-Ing.', 'Max Muster']],
    ['Stadtrat Dipl.-Ing. (FH) Max Muster', ['Stadtrat', 'Dipl.-Ing. (FH)', 'Max Muster']],
    ['Stadtrat Dr. Dr. h. c. mult. Max Muster', ['Stadtrat', 'Dr. Dr. h. c. mult.', 'Max Muster']],
    ['Stadtrat Priv.-Doz. Dr. rer. nat. Max Muster', ['Stadtrat', 'Priv.-Doz. Dr. rer. nat.', 'Max Muster']],
    ['Stadträtin Prof.in Dr.in Ida Muster', ['Stadträtin', 'Prof.in Dr.in', 'Ida Muster']],
    ['Stadträtin Ida Muster, M. A.', ['Stadträtin', 'M. A.', 'Ida Muster']],
    ['Stadträtin Ida Muster M.A.', ['Stadträtin', 'M.A.', 'Ida Muster']],
    ['Stadtrat PD Dr. med. vet. Max v. Muster', ['Stadtrat', 'PD Dr. med. vet.', 'Max v. Muster']],
    ['Dr. Max Muster', [null, 'Dr.', 'Max Muster']],
    ['Stadtrat Mag. Max Muster', ['Stadtrat', 'Mag.', 'Max Muster']],
  ])('%s', (text, person) => {
    expect(readParts(text)).toEqual({ people: [person], groups: [], rest: [] });
  });
});

describe('what stands around a name', () => {
  it.each<[string, PrintedPerson[], string[], string[]]>([
    ['Frau Müller, Anna', [[null, null, 'Müller']], [], ['Anna']],
    ['Stadträtin Müller, Anna Fraktion DIE LINKE', [['Stadträtin', null, 'Müller']], [LINKE], ['Anna']],
    // whether a first name, a place or another person follows the comma is not known: it is said
    ['Stadtrat Müller, Anna, Otto', [['Stadtrat', null, 'Müller']], [], ['Anna', 'Otto']],
    ['Stadtrat Max Muster MdL', [['Stadtrat', null, 'Max Muster']], [], ['MdL']],
    ['Max Muster, MdL', [['MdL', null, 'Max Muster']], [], []],
    ['Herr Stadtrat Muster', [['Stadtrat', null, 'Muster']], [], []],
    [
      'Stadträte Müller, Muster und Probe',
      [
        ['Stadträte', null, 'Müller'],
        ['Stadträte', null, 'Muster'],
        ['Stadträte', null, 'Probe'],
      ],
      [],
      [],
    ],
    ['Stadtrat Max Muster (fraktionslos)', [['Stadtrat', null, 'Max Muster']], [], ['fraktionslos']],
    ['Fraktionsloser Stadtrat Max Muster', [['Fraktionsloser Stadtrat', null, 'Max Muster']], [], []],
    ['Stadtrat Max Muster BUNTE LISTE', [['Stadtrat', null, 'Max Muster']], [], ['BUNTE LISTE']],
    [
      'Oberbürgermeisterin der Landeshauptstadt Magdeburg Frau Simone Muster',
      [['Oberbürgermeisterin der Landeshauptstadt Magdeburg', null, 'Simone Muster']],
      [],
      [],
    ],
    [
      'Ortsbürgermeister von Pechau Max Muster',
      [['Ortsbürgermeister von Pechau', null, 'Max Muster']],
      [],
      [],
    ],
    [
      'Kinderbeauftragte der Stadt Katrin Muster',
      [['Kinderbeauftragte der Stadt', null, 'Katrin Muster']],
      [],
      [],
    ],
    [
      'Behindertenbeauftragter der Stadt, Herr Max Muster',
      [['Behindertenbeauftragter der Stadt', null, 'Max Muster']],
      [],
      [],
    ],
    [
      'stellv. Fraktionsvorsitzende Ida Muster, Fraktion A',
      [['stellv. Fraktionsvorsitzende', null, 'Ida Muster']],
      ['Fraktion A'],
      [],
    ],
  ])('%s', (text, people, groups, rest) => {
    expect(readParts(text)).toEqual({ people, groups, rest });
  });
});
