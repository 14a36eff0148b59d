/** What a piece of a header looks like: each look with texts for it and against it, and each that has a weight. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isGoingOn,
  isHanging,
  isOpenEnded,
  LOOK,
  type Look,
  looksLike,
  looksOf,
} from '../../src/header/looks.ts';
import { NO_VALUE, LOOKS as WEIGHTS } from '../../src/header/valueWeights.ts';
import { END, FORMLESS, FURTHER, LABEL, LOOSE, PLACE, RELATION, TITLE } from '../../src/header/weights.ts';

const LOOKS: Readonly<Record<Look, { examples: readonly string[]; against: readonly string[] }>> = {
  public: {
    examples: ['öffentlich', 'nichtöffentlich', 'Änderungsantrag)'],
    against: ['Die Sitzung ist öffentlich.'],
  },
  number: {
    examples: ['F0100/21', 'A0140/21/1'],
    against: ['12.05.2021', 'Drucksache', 'öffentlich', 'zu F0100/21'],
  },
  numberPublic: { examples: ['A0140/21 öffentlich'], against: ['A0140/21', 'öffentlich'] },
  numberLike: {
    examples: ['FO100/21', 'F0100-21', 'zu F0100/21', 'zu F0100/2.'],
    against: ['Freie Ufer', '12.05.2021', 'Die Antwort auf die Frage nach F0100-21 und mehr'],
  },
  date: { examples: ['12.05.2021', '12. Mai 2021'], against: ['F0100/21', '31.02.2021'] },
  dateLike: {
    examples: ['31.02.2021', 'l2.05.2021', '12.05.2021 oder später'],
    against: [
      '12.05.2021',
      'Im Mai',
      'Bericht vom 12.05.2021',
      '12.05.2021 wurde der Plan im Ausschuss vorgelegt',
    ],
  },
  digits: { examples: ['4711'], against: ['12.05.2021', 'Amt 61', '. . .'] },
  sender: {
    examples: ['Fraktion Blaue Liste', 'Stadträtin Anna Muster'],
    against: ['Saubere Ufer', 'Oberbürgermeister'],
  },
  addressee: { examples: ['Oberbürgermeister', 'Frau Petra Probe'], against: ['Saubere Ufer'] },
  committee: {
    examples: ['Stadtrat', 'Ausschuss für Umwelt und Energie'],
    against: ['Saubere Ufer', 'Fraktion Blaue Liste'],
  },
  name: { examples: ['Anna Muster', 'Frauke Muster'], against: ['Wege', 'am Ufer', 'Frauenhaus am Markt'] },
  sentence: {
    examples: [
      'Am Neustädter See fehlen seit Jahren Bänke, was schade ist.',
      'Nach langer Suche fand niemand die verlorenen Papiere.',
    ],
    against: [
      'Neue Bänke am Neustädter See',
      'Es ist so.',
      'Wege am See und am Neustädter Ufer.',
      'Neue Bänke am Neustädter See und am Salbker See 2',
    ],
  },
  salutation: { examples: ['Sehr geehrter Herr Oberbürgermeister,'], against: ['Oberbürgermeister'] },
  lead: { examples: ['Der Stadtrat möge beschließen:'], against: ['Stadtrat', 'Begründung:'] },
  section: {
    examples: ['Begründung:', 'Mit freundlichen Grüßen'],
    against: ['Begründung fehlt', 'Der Stadtrat möge beschließen:'],
  },
  answer: { examples: ['Stellungnahme der Verwaltung: S0003/23'], against: ['Die Stellungnahme fehlt.'] },
  banner: { examples: ['Landeshauptstadt Magdeburg'], against: ['Magdeburg', 'Saubere Ufer'] },
  office: {
    examples: ['Amt 66', 'FB 32', 'EB KGM', 'Dez III, Team 4'],
    against: ['Amtsblatt', 'Amt und Würden'],
  },
  department: { examples: ['VI', 'Dezernat III'], against: ['Vier', 'Dezernat für Kultur und Sport'] },
  answered: {
    examples: ['F0240/24 – Fraktion Elbwiese'],
    against: [
      'F0240/24',
      'Fraktion Elbwiese',
      'zu F0240/24 der Fraktion',
      `F0240/24 – ${'Bänke am See und '.repeat(8)}`,
    ],
  },
  competence: { examples: ['Beschlussfassung', 'Genehmigung OB'], against: ['Beratung der Vorlage'] },
  mayor: {
    examples: ['Die Oberbürgermeisterin', 'Oberbürgermeister'],
    against: ['Der Oberbürgermeister wird gebeten'],
  },
  check: { examples: ['RPA', 'X', 'Beteiligung des', '☒'], against: ['Jahr', 'Xaver'] },
  checkHead: { examples: ['Beteiligung des'], against: ['Beteiligungen', 'RPA'] },
  stamp: { examples: ['EINGEGANGEN 12. Mai 2021'], against: ['Saubere Ufer', '12. Mai 2021'] },
};

const cases = (side: 'examples' | 'against') =>
  (Object.keys(LOOKS) as Look[]).flatMap((look) => LOOKS[look][side].map((text) => ({ look, text })));

describe('looks of a piece', () => {
  it.each(cases('examples'))('$text looks like $look', ({ look, text }) => {
    expect(looksLike(looksOf(text, 'administration'), LOOK[look])).toBe(true);
  });

  it.each(cases('against'))('$text does not look like $look', ({ look, text }) => {
    expect(looksLike(looksOf(text, 'administration'), LOOK[look])).toBe(false);
  });

  it('each has a weight', () => {
    const known = new Set(Object.values(WEIGHTS).flatMap((looks) => Object.keys(looks)));
    for (const look of Object.keys(NO_VALUE)) known.add(look);
    known.delete('else');
    expect([...known].sort()).toEqual(Object.keys(LOOKS).sort());
  });
});

it.each([
  ['Bänke (Nordufer', true],
  ['Bänke (Nordufer)', false],
  ['Ein Platz für „Kunst', true],
  ['Ein Platz für „Kunst“', false],
  ['Ein Platz für „Kunst"', false],
])('%s is open at its end: %s', (text, open) => {
  expect(isOpenEnded(text)).toBe(open);
});

it.each([
  ['und Kultur', true],
  ['(Nordufer)', true],
  ['– Bau', true],
  ['Kultur', false],
  ['2021', false],
])('%s goes on from something: %s', (text, goesOn) => {
  expect(isGoingOn(text)).toBe(goesOn);
});

it.each([
  ['Sport und', true],
  ['Ost-', true],
  ['Antwort vom 3.', true],
  ['Sport', false],
])('%s ends so that something must follow: %s', (text, hanging) => {
  expect(isHanging(text)).toBe(hanging);
});

/** Groups of numbers of which each is asked for by its name. */
const NAMED = { TITLE, LABEL, PLACE, FURTHER, LOOSE, END, RELATION, FORMLESS };
/** These are asked for by a label's name, or by what the piece looks like. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  FURTHER: ['sort'],
  LOOSE: ['stamp', 'banner', 'answer', 'label', 'check'],
};
const FILES = [
  ...['scoring', 'place', 'decode', 'successors', 'furtherRows', 'loose', 'hypothesis', 'further', 'table'],
  ...['formless', 'closingLines'],
];

it.each(Object.entries(NAMED))('every number of %s is asked for', (group, numbers) => {
  const code = FILES.map((name) =>
    readFileSync(new URL(`../../src/header/${name}.ts`, import.meta.url), 'utf8'),
  );
  const names = Object.keys(numbers).filter((name) => !BY_NAME[group]?.includes(name));
  const unused = names.filter((name) => !code.some((text) => text.includes(`${group}.${name}`)));
  expect(unused).toEqual([]);
});
