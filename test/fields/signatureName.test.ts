/** Lines below a paper: who signs, and what stands beside or below a name. */

import { describe, expect, it } from 'vitest';
import {
  beginsWithRole,
  isAddress,
  isSignatureLine,
  readSignatureName,
} from '../../src/fields/signatureName.ts';

/** `[name, what stands beside it]` */
function signed(text: string): [string, ...string[]] | null {
  const found = readSignatureName(text);
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return found && [at(found.name), ...found.beside.map(at)];
}

describe('a line with a name', () => {
  it.each<[string, string[]]>([
    ['Anna Muster', ['Anna Muster']],
    ['ANNA MUSTER', ['ANNA MUSTER']],
    ['gez. Muster', ['Muster']],
    ['Stadträtin Muster', ['Muster', 'Stadträtin']],
    ['(Anna Muster)', ['Anna Muster']],
    ['Anna Muster, Stadträtin', ['Anna Muster', 'Stadträtin']],
    ['Anna Muster (fraktionslos)', ['Anna Muster', 'fraktionslos']],
    ['Anna Muster, interfraktionell', ['Anna Muster', 'interfraktionell']],
    ['Anna Muster, Kämmerin', ['Anna Muster', 'Kämmerin']],
  ])('%s', (text, parts) => {
    expect(signed(text)).toEqual(parts);
  });

  it.each([
    ['a question', 'Anna Muster, Stadträtin?'],
    ['what leads to a name', 'Anna Muster, Stadträtin:'],
    ['a longer line', `Anna Muster, Stadträtin${' und Sprecherin'.repeat(5)}`],
    ['a heading', 'Höhe der Beiträge'],
    ['a reference', 'Siehe Antwort zu Frage II.'],
    ['one word in brackets', '(Muster)'],
    ['one word', 'Muster'],
    ['an office', 'Amtsleiterin Jugendamt'],
    ['who speaks', 'Anna Muster: Fraktion A'],
    ['other words beside it', 'Anna Muster, dankt allen'],
    ['a party', 'DIE LINKE'],
    ['a party’s word behind another', 'OFFENE LINKE'],
    ['letters of a group behind a name', 'Max Muster UWG'],
    ['letters of a group behind an initial and a name', 'M. Muster UWG'],
  ])('is not %s', (_, text) => {
    expect(signed(text)).toBeNull();
  });
});

describe('a post', () => {
  it.each([
    ...['Leiterin Vermietung', 'Kaufmännischer Leiter', 'Leitender Baudirektor', 'Direktor Zoo'],
    ...['Fachdienstleiterin Jugend', 'Leiter Stabsstelle Klimaschutz', 'Städtische Oberrätin'],
    ...['Abteilungsleiter Straßenbau', 'Verwaltungsdirektor', 'Leiterin Büro des Oberbürgermeisters'],
  ])('%s is no name, and stands below one', (text) => {
    expect(readSignatureName(text)).toBeNull();
    expect(isSignatureLine(text)).toBe(true);
  });

  it.each(['Amtsleiterin Muster', 'Lea Leiter', 'Bernd Grün'])('%s holds a name', (text) => {
    expect(readSignatureName(text)).not.toBeNull();
  });
});

describe('a line below a name', () => {
  it.each([
    'Fraktion A',
    'fraktionslos',
    'Stadträtin',
    'gez. Stadträtin',
    'Fraktion A!',
    'Beigeordneter für Kommunales,',
  ])('%s', (text) => {
    expect(isSignatureLine(text)).toBe(true);
  });

  it.each([
    'Die Fraktion dankt.',
    'Stadträtin!',
    'Fraktion A | Alter Markt 6',
    'Anna Muster',
    `Fraktion ${'A'.repeat(90)}`,
  ])('not %s', (text) => {
    expect(isSignatureLine(text)).toBe(false);
  });

  it('is short where it is an address or begins with a role', () => {
    expect(isAddress('www.a.example')).toBe(true);
    expect(isAddress(`${'a'.repeat(90)} www.a.example`)).toBe(false);
    expect(beginsWithRole('Stadträtin Anna Muster')).toBe(true);
    expect(beginsWithRole(`Stadträtin ${'A'.repeat(90)}`)).toBe(false);
  });
});
