/** Lists of attendance and the names at the end: who stands there, in which group, as what, and with which note. */

import { describe, expect, it } from 'vitest';
import { readAttendance } from '../../src/minutes/attendance.ts';
import { columnsIn, goesOnBelow, personUnderHeads } from '../../src/minutes/attendanceColumns.ts';
import { isRoleOnly, peopleIn, personIn } from '../../src/minutes/attendee.ts';
import { readClosing } from '../../src/minutes/closing.ts';
import { isClosingOffice } from '../../src/minutes/closingOffices.ts';
import type { MinutesRole } from '../../src/minutes/draft.ts';
import { headEdge, headingBefore } from '../../src/minutes/headsBeside.ts';
import { minutesLines } from '../../src/minutes/lines.ts';
import { readSigners } from '../../src/minutes/signers.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { linesOf, stretch } from './made.ts';

/** `Group: Name / role / note, …`, one string a group; what stays without a role of the line is behind `?`. */
function attendance(text: string, end?: number): string[] {
  const lines = linesOf(text);
  const roles = lines.map((): MinutesRole | null => null);
  const groups = readAttendance(lines, { start: 0, end: end ?? lines.length }, roles).map(
    ({ group, people }) =>
      `${group?.text ?? '–'}: ${people
        .map(({ name, role, note }) => [name, role, note].map((one) => one?.text ?? '').join('/'))
        .join(', ')}`,
  );
  const lost = lines.slice(0, end).filter((_, index) => roles[index] === null);
  return [...groups, ...lost.map((line) => `? ${line.text.text}`)];
}

describe('a list of attendance', () => {
  it.each([
    ['Max Tal\nIda Berg', ['–: Max Tal//, Ida Berg//']],
    ['Anwesend:\nMax Tal', ['Anwesend: Max Tal//']],
    ['Anwesend:\nMitglieder\nMax Tal', ['Mitglieder: Max Tal//']],
    ['Mitglieder\nVerwaltung\nMax Tal', ['Mitglieder: ', 'Verwaltung: Max Tal//']],
    ['Anwesend: Max Tal,\nIda Berg', ['Anwesend: Max Tal//, Ida Berg//']],
    ['Anwesend: Max Tal,\nVerwaltung:\nIda Berg', ['Anwesend: Max Tal//', 'Verwaltung: Ida Berg//']],
    ['Anwesend: Max Tal,\nMitglieder:\tIda Berg', ['Anwesend: Max Tal//', 'Mitglieder: Ida Berg//']],
    ['Anwesend:\nStadtrat\tMax Tal', ['Anwesend: Max Tal/Stadtrat/']],
    ['Anwesend:\nMax Tal\tStadtrat', ['Anwesend: Max Tal/Stadtrat/']],
    ['Anwesend:\nMax Tal\tStadtrat\tStadtrat', ['? Max Tal Stadtrat Stadtrat']],
    ['Anwesend:\nMax Tal\tBlaue Liste', ['Anwesend: Max Tal//Blaue Liste']],
    ['Anwesend:\nMax Tal\tTiefbauamt', ['Anwesend: Max Tal//Tiefbauamt']],
    ['Anwesend:\nMax Tal\tab 17:30 Uhr', ['Anwesend: Max Tal//ab 17:30 Uhr']],
    ['Anwesend:\nMax Tal (ab 17:30 Uhr)\tfehlt später', ['? Max Tal (ab 17:30 Uhr) fehlt später']],
    ['Anwesend:\nMax Tal\ter fehlt.', ['? Max Tal er fehlt.']],
    ['Anwesend:\nTiefbauamt', ['? Tiefbauamt']],
    ['Anwesend:\nMax Tal\nab 17:30 Uhr', ['Anwesend: Max Tal//ab 17:30 Uhr']],
    ['Anwesend:\nMax Tal\n\nab 17:30 Uhr', ['Anwesend: Max Tal//', '? ab 17:30 Uhr']],
    [
      'Anwesend:\nMax Tal, ab 17:30 Uhr\nbis 18:30 Uhr',
      ['Anwesend: Max Tal//ab 17:30 Uhr', '? bis 18:30 Uhr'],
    ],
    ['Anwesend:\nMax Tal\nnicht mehr da', ['Anwesend: Max Tal//', '? nicht mehr da']],
    ['ab 17:30 Uhr', ['? ab 17:30 Uhr']],
    [
      'Anwesend:\nMax Tal (14:30 bis\tIda Berg\n19:00 Uhr)',
      ['Anwesend: Max Tal//(14:30 bis 19:00 Uhr), Ida Berg//'],
    ],
    ['Anwesend:\nBezirksräte:\nMax Tal', ['Bezirksräte: Max Tal//']],
    ['Anwesend:\n\nBezirksräte\nMax Tal', ['Bezirksräte: Max Tal//']],
    ['Anwesend:\nBezirksräte\nMax Tal', ['Anwesend: Max Tal//', '? Bezirksräte']],
    ['Anwesend:\nBezirksräte:\nniemand', ['? Bezirksräte:', '? niemand']],
    ['Anwesend:\nBezirksräte, alle:\nMax Tal', ['Anwesend: Max Tal//', '? Bezirksräte, alle:']],
    ['Anwesend:\nBezirksräte:\tWest\nMax Tal', ['Anwesend: Max Tal//', '? Bezirksräte: West']],
    ['Anwesend:\nBezirksräte:\nMax Tal\tStadtrat', ['Bezirksräte: Max Tal/Stadtrat/']],
    ['Anwesend:\nBezirksräte:\nMax Tal\tab 17:30 Uhr', ['Bezirksräte: Max Tal//ab 17:30 Uhr']],
    ['Anwesend:\nBezirksräte:\nMax Tal\tmit Hund', ['Anwesend: Max Tal//mit Hund', '? Bezirksräte:']],
    ['Anwesend:\nBezirksräte:', ['? Bezirksräte:']],
    [
      `Anwesend:\n${'Räte und '.repeat(7)}Räte:\nMax Tal`,
      ['Anwesend: Max Tal//', `? ${'Räte und '.repeat(7)}Räte:`],
    ],
  ])('%j', (text, expected) => {
    const found = attendance(text).filter((one) => one !== 'Anwesend: ');
    expect(found).toEqual(expected);
  });

  it('ends with its range', () => {
    expect(attendance('Anwesend:\nBezirksräte:\nMax Tal', 2)).toEqual(['? Bezirksräte:']);
    expect(attendance('Anwesend: Max Tal,\nIda Berg', 1)).toEqual(['Anwesend: Max Tal//']);
  });

  const AT = ' '.repeat(30);
  it.each([
    [
      `Ida Berg${AT}Stadträtin\n${AT}Beigeordneter für\nMax Tal\n${AT}Umwelt`,
      ['–: Ida Berg/Stadträtin/, Max Tal/Beigeordneter für Umwelt/'],
    ],
    [
      `Ida Berg${AT}Stadträtin\n${AT}Beigeordneter\nMax Tal`,
      ['–: Ida Berg/Stadträtin/, Max Tal/Beigeordneter/'],
    ],
    [
      `Ida Berg${AT}Stadträtin\n${AT}Beigeordneter\nMax Tal${AT}Stadtrat`,
      ['–: Ida Berg/Stadträtin/, Max Tal/Stadtrat/', `? Beigeordneter`],
    ],
    [
      `Ida Berg${AT}Stadträtin\n${AT}Beigeordneter\nniemand`,
      ['–: Ida Berg/Stadträtin/', '? Beigeordneter', '? niemand'],
    ],
    [`Ida Berg${AT}Stadträtin\n${AT}Stadträte\nMax Tal`, ['–: Ida Berg/Stadträtin/', 'Stadträte: Max Tal//']],
    [`Ida Berg${AT}Stadträtin\n${AT}Haus\nMax Tal`, ['–: Ida Berg/Stadträtin/, Max Tal//', '? Haus']],
    [`Ida Berg${AT}Leiterin\n        ${AT}Tiefbauamt`, ['–: Ida Berg/Leiterin Tiefbauamt/']],
    [`Ida Berg${AT}Leiterin\n        ${AT}Max Tal`, ['–: Ida Berg/Leiterin/, Max Tal//']],
    [`Ida Berg${AT}Leiterin\n${AT}Tiefbauamt`, ['–: Ida Berg/Leiterin/', '? Tiefbauamt']],
  ])('in columns: %j', (text, expected) => {
    expect(attendance(text)).toEqual(expected);
  });
});

describe('heads of columns', () => {
  const line = (text: string) => linesOf(text)[0]!;
  it.each([
    ['Name\tFunktion\tBemerkung', ['name', 'role', 'note']],
    ['Name', null],
    ['Funktion\tName', null],
    ['Name\tHaus', null],
  ])('%j', (text, expected) => {
    expect(columnsIn(line(text))?.map(({ holds }) => holds) ?? null).toEqual(expected);
  });

  const COLUMNS = columnsIn(line('Name                Funktion            Bemerkung'))!;
  it.each([
    ['Max Tal             Umweltverein', 'Max Tal/Umweltverein/'],
    ['Max Tal                                 (krank)', 'Max Tal//krank'],
    ['Max Tal             Umweltverein        krank', 'Max Tal/Umweltverein/krank'],
    ['Max Tal             Umwelt    Verein', 'Max Tal/Umwelt Verein/'],
    ['Max Tal', null],
    ['Max Tal (krank)     Umweltverein', null],
    ['niemand             Umweltverein', null],
  ])('%s', (text, expected) => {
    const found = personUnderHeads(COLUMNS, line(text));
    expect(found && [found.name, found.role, found.note].map((one) => one?.text ?? '').join('/')).toBe(
      expected,
    );
    expect(personUnderHeads([], line(text))).toBeNull();
  });

  it('a first name goes on below, a role does not', () => {
    expect(goesOnBelow('Max Tal; Herbert')).toBe(true);
    expect(goesOnBelow('Max Tal; Stadtrat')).toBe(false);
  });

  const beside = (text: string, edge: number | null) => headingBefore(line(text), edge)?.words ?? null;
  it.each([
    ['Mitglieder:\tMax Tal', null, 'Mitglieder'],
    ['Mitglieder\tMax Tal', null, null],
    ['Mitglieder\tMax Tal', 0, 'Mitglieder'],
    ['Blaue Liste\tMax Tal', 0, 'Blaue Liste'],
    ['Blaue Liste:\tMax Tal', null, null],
    ['Blaue Liste\tMax Tal', 9, null],
    ['Blaue Liste\tMax Tal\tStadtrat', 0, null],
    ['Blaue Liste', 0, null],
    ['Stadtrat\tMax Tal', 0, null],
    ['entschuldigt\tMax Tal', 0, 'entschuldigt'],
    ['vertreten\tMax Tal', 0, null],
    ['TOP 3\tMax Tal', 0, null],
    ['Dr. Ida Berg\tMax Tal', 0, null],
    ['blaue Liste\tMax Tal', 0, null],
    ['Blaue Liste\tniemand', 0, null],
  ])('the name of a group beside its first: %j at %s', (text, edge, expected) => {
    expect(beside(text, edge)).toBe(expected);
  });

  it('the edge of such names is where a known one stands beside somebody', () => {
    expect(headEdge(linesOf('Mitglieder\tMax Tal'))).toBe(0);
    expect(headEdge(linesOf('Mitglieder\tniemand'))).toBeNull();
    expect(headEdge(linesOf('Mitglieder'))).toBeNull();
    expect(headEdge(linesOf('Stadtrat\tMax Tal'))).toBeNull();
  });
});

describe('a cell with people', () => {
  const people = (text: string) =>
    peopleIn(stretch(text)).map(
      (one) => one && [one.name, one.role, one.note].map((part) => part?.text ?? '').join('/'),
    );
  it.each([
    ['Max Tal', ['Max Tal//']],
    ['Max Tal; Ida Berg', ['Max Tal//', 'Ida Berg//']],
    ['Max Tal (krank, müde), Ida Berg', ['Max Tal//krank, müde', 'Ida Berg//']],
    ['Tal, Max', ['Tal, Max//']],
    ['Tal, Max, ab 17:30 Uhr', ['Tal, Max//ab 17:30 Uhr']],
    ['Vertretung Max Tal', [null]],
    ['Max Tal, Stadtrat', ['Max Tal/Stadtrat/']],
    ['Herr Tal', ['Tal//']],
    ['Stadtrat Tal', ['Tal/Stadtrat/']],
    ['Tal', [null]],
    ['Max Tal fehlt heute.', [null]],
    ['Max Tal (Stadtrat)', ['Max Tal/Stadtrat/']],
    ['Max Tal, ab 17:30 Uhr.', ['Max Tal//ab 17:30 Uhr.']],
    ['Stadtrat', [null]],
    [`Max Tal, ${'sehr '.repeat(25)}müde`, [null]],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('no role is longer than a line', () => {
    expect(isRoleOnly(`Beigeordneter für ${'Umwelt '.repeat(8)}und Bau`)).toBe(true);
    expect(isRoleOnly(`Beigeordneter für ${'Umwelt '.repeat(11)}und Bau`)).toBe(false);
    expect(personIn(stretch('Stadtrat'))).toBeNull();
  });
});

describe('names and offices at the end', () => {
  const signed = (text: string, ...present: string[]) => {
    const found = readSigners(linesOf(text), new Set(present));
    return (
      found && [
        ...found.signatures.map(({ name, lines }) => [name, ...lines].map((one) => one?.text).join('/')),
        ...(found.unsure ? ['unsure'] : []),
      ]
    );
  };
  const GAP = ' '.repeat(20);

  it.each([
    ['Max Tal\nVorsitzender', ['Max Tal/Vorsitzender']],
    [
      `Max Tal${GAP}Ida Berg\nVorsitzender${GAP}Schriftführerin`,
      ['Max Tal/Vorsitzender', 'Ida Berg/Schriftführerin'],
    ],
    [
      `Max Tal${GAP}Ida Berg\n${GAP}       Schriftführerin\nVorsitzender`,
      ['Max Tal/Vorsitzender', 'Ida Berg/Schriftführerin'],
    ],
    [
      'Max Tal\nVorsitzender\nIda Berg\nSchriftführerin',
      ['Max Tal/Vorsitzender', 'Ida Berg/Schriftführerin'],
    ],
    ['Max Tal Ida Berg\nVorsitzender\nSchriftführerin', ['Max Tal/Vorsitzender', 'Ida Berg/Schriftführerin']],
    ['Max Tal Ida Berg\nVorsitzender\nVorsitzende', ['Max Tal Ida Berg/Vorsitzender/Vorsitzende']],
    [
      'Max Peter Tal Ida Berg\nVorsitzender\nSchriftführerin',
      ['Max Peter Tal Ida Berg/Vorsitzender/Schriftführerin', 'unsure'],
    ],
    ['Max Tal\nMagdeburg', ['Max Tal/Magdeburg']],
    ['Max Tal\nBeigeordneter', ['Max Tal/Beigeordneter']],
    ['Vorsitzender\nMax Tal', null],
    ['Max Tal\nein Text', null],
    ['gez. Tal\nVorsitzender', ['Tal/Vorsitzender']],
    ['Frau Berg\nVorsitzende', ['Berg/Vorsitzende']],
    ['Berg\nVorsitzende', null],
    ['Max Tal ist da\nVorsitzender', null],
    [`Max Tal${GAP}Vorsitzender`, null],
    [`Max Tal\nVorsitzender ${'und wieder '.repeat(9)}`, null],
  ])('%j', (text, expected) => {
    expect(signed(text)).toEqual(expected);
  });

  it('who was there tells where one name ends', () => {
    const text = 'Max Peter Tal Ida Berg\nVorsitzender\nSchriftführerin';
    expect(signed(text, 'Max Peter Tal', 'Ida Berg')).toEqual([
      'Max Peter Tal/Vorsitzender',
      'Ida Berg/Schriftführerin',
    ]);
    expect(signed(text, 'Max Peter Tal')).toContain('unsure');
  });

  it('two offices are of a chair and of a clerk', () => {
    const office = (text: string) => isClosingOffice(stretch(text));
    expect(office('Beigeordneter Schriftführerin')).toBe(true);
    expect(office('Schriftführerin Beigeordneter')).toBe(true);
    expect(office('Haus Schriftführerin')).toBe(false);
    expect(office('Schriftführerin Haus')).toBe(false);
  });

  /** The roles of the lines behind the last item, the names and the enclosures. */
  const closed = (text: string) => {
    const layout = textLayout(`Punkt\nText.\n${text}`);
    const lines = minutesLines(layout, 0);
    const roles = lines.map((): MinutesRole | null => null);
    const found = readClosing(layout, lines, 0, roles);
    return {
      roles: roles
        .slice(2)
        .map((role) => role ?? '–')
        .join(' '),
      written: found.written !== null,
      names: found.signatures.map(({ name }) => name?.text).join(', '),
      enclosures: found.enclosures
        .map(({ label, text: of }) => `${label?.text ?? ''}|${of?.text ?? ''}`)
        .join(', '),
      unsure: found.unsure,
    };
  };
  const SIGNED = 'Max Tal\nVorsitzender';

  it.each([
    [SIGNED, { roles: 'signature signature', names: 'Max Tal' }],
    [
      `Magdeburg, 19.10.2004\n${SIGNED}`,
      { roles: 'head signature signature', written: true, names: 'Max Tal' },
    ],
    ['Magdeburg, 19.10.2004', { roles: '–' }],
    [`Ende der Sitzung.\n${SIGNED}`, { roles: 'formula signature signature', names: 'Max Tal' }],
    [
      `Die Niederschrift gilt als\nbestätigt.\n${SIGNED}`,
      { roles: 'formula formula signature signature', names: 'Max Tal' },
    ],
    [`${SIGNED}\nEnde der Sitzung`, { roles: 'signature signature formula', names: 'Max Tal' }],
    [`____\n${SIGNED}`, { roles: '– signature signature', names: 'Max Tal' }],
    [
      `${SIGNED}\nAnlage 1: Liste\nAnlage 2: Plan`,
      {
        roles: 'signature signature enclosure enclosure',
        names: 'Max Tal',
        enclosures: 'Anlage 1|Liste, Anlage 2|Plan',
      },
    ],
    [
      `${SIGNED}\nAnlagen:\nListe`,
      { roles: 'signature signature heading enclosure', names: 'Max Tal', enclosures: '|Liste' },
    ],
    [
      `${SIGNED}\nAnlage\nListe`,
      { roles: 'signature signature enclosure enclosure', names: 'Max Tal', enclosures: 'Anlage|, |Liste' },
    ],
    [
      `${SIGNED}\nAnlage 1: Liste\nAnlage`,
      { roles: 'signature signature enclosure heading', names: 'Max Tal', enclosures: 'Anlage 1|Liste' },
    ],
    [
      'Anlage 1: Liste\nAnlage 2: Plan',
      { roles: 'enclosure enclosure', enclosures: 'Anlage 1|Liste, Anlage 2|Plan' },
    ],
    ['Ein Wort.\nVorsitzender', { roles: '– signature', unsure: true }],
  ])('%j', (text, expected) => {
    const none = { written: false, names: '', enclosures: '', unsure: false };
    expect(closed(text)).toEqual({ ...none, ...expected });
  });
});
