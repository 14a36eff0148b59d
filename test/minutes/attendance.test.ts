import { describe, expect, it } from 'vitest';
import { isRoleOnly, personIn } from '../../src/minutes/attendee.ts';
import { isNameAlone, isNarrative } from '../../src/minutes/narrative.ts';
import { stretch } from './made.ts';

describe('a cell of a list of attendance', () => {
  it.each([
    ['Dr. Lutz Muster, Oberbürgermeister', 'Lutz Muster', 'Oberbürgermeister', null],
    ['Lutz Muster, Bürgermeister, bis 18:00 Uhr', 'Lutz Muster', 'Bürgermeister', 'bis 18:00 Uhr'],
    ['Stadtrat Lutz Muster (ab TOP 5.3)', 'Lutz Muster', 'Stadtrat', 'ab TOP 5.3'],
    ['Jugendhilfeplanerin Ulrike Tal', 'Ulrike Tal', 'Jugendhilfeplanerin', null],
    ['Ulrike Tal, Leiterin Tiefbauamt', 'Ulrike Tal', 'Leiterin Tiefbauamt', null],
    ['Ulrike Tal, Tiefbauamt', 'Ulrike Tal', null, 'Tiefbauamt'],
    ['Direktor Max Tal', 'Max Tal', 'Direktor', null],
    ['Ulrike Stadtplaner', 'Ulrike Stadtplaner', null, null],
    ['Ulrike Tal, Amtsleiterin', 'Ulrike Tal', 'Amtsleiterin', null],
    ['Ulrike Tal, dienstlich verhindert', 'Ulrike Tal', null, 'dienstlich verhindert'],
  ])('%s', (text, name, role, note) => {
    const person = personIn(stretch(text));
    expect([person?.name.text, person?.role?.text ?? null, person?.note?.text ?? null]).toEqual([
      name,
      role,
      note,
    ]);
  });

  it.each(['Stadträtin', 'Beigeordneter für Finanzen und Vermögen', 'Oberbürgermeister'])(
    'is a role alone: %s',
    (text) => {
      expect(isRoleOnly(text)).toBe(true);
      expect(personIn(stretch(text))).toBeNull();
    },
  );

  it.each(['Stadtrat Lutz Muster', 'ab 17:25 Uhr', 'Verwaltung'])('is no role alone: %s', (text) => {
    expect(isRoleOnly(text)).toBe(false);
  });
});

describe('a paragraph behind a wording', () => {
  it.each([
    'Stadtrat Muster verlässt die Sitzung.',
    'Stadtrat Muster, Fraktion A/B, gibt eine Erklärung ab.',
    'Die Liste der namentlichen Abstimmung ist der Niederschrift als Anlage 1 beigefügt.',
    'Die SPD-Stadtratsfraktion gibt zu Protokoll, dass sie sich enthalten hat.',
  ])('tells of the sitting: %s', (text) => {
    expect(isNarrative(text)).toBe(true);
  });

  it.each([
    'Stadträtin Erika Muster in den Aufsichtsrat der Zoo gGmbH.',
    'Stadtrat Lutz Muster',
    'Die Oberbürgermeisterin wird beauftragt, ein Konzept vorzulegen.',
  ])('is part of it: %s', (text) => {
    expect(isNarrative(text)).toBe(false);
  });

  it('may be a name alone', () => {
    expect(isNameAlone('Stadtrat Lutz Muster')).toBe(true);
    expect(isNameAlone('Stadtrat Lutz Muster als Vertreter')).toBe(false);
  });
});
