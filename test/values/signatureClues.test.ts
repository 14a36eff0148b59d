import { describe, expect, it } from 'vitest';
import { readSignatureName } from '../../src/fields/signatureName.ts';
import { CLUES, DOUBTFUL, weighText } from '../../src/signatures/clues.ts';
import { knownPersonIn, NO_SENDERS } from '../../src/signatures/knownSenders.ts';

const KNOWN = { people: ['Ingo Volt', 'Ida Bund'], groups: ['Fraktion Bunte Vögel'] };

describe('what a line among signatures is', () => {
  it.each([
    ['Anna Muster', 'name'],
    ['Dr. Anna Junge Allianz', 'name'],
    ['Anna Muster, Stadträtin', 'name'],
    ['Stadträtin Anna Muster', 'name'],
    ['Stadtrat und Fraktionsvorsitzender', 'role'],
    ['stellv. Fraktionsvorsitzende', 'role'],
    ['Vorsitzende der Fraktion A', 'role'],
    ['fraktionslos', 'role'],
    ['Fraktion A', 'group'],
    ['SPD-Stadtratsfraktion', 'group'],
    ['Die Mitglieder der Fraktion', 'group'],
    ['Rostocker Wiesenpartei', 'group'],
    ['DIE LINKE im Stadtrat', 'group'],
    ['CDU/FDP', 'group'],
    ['Stadtelternrat', 'group'],
    ['wie die Fraktion', 'other'],
    ['Landeshauptstadt Magdeburg', 'other'],
    ['Fraktion A | Alter Markt 6', 'other'],
    ['Anna Muster, 0391 123', 'other'],
    ['Die Fraktion dankt.', 'other'],
    ['siehe oben', 'other'],
    ['Grüne Wiesen', 'other'],
    [`Fraktion ${'A'.repeat(90)}`, 'other'],
  ])('%s: %s', (text, sort) => {
    expect(weighText(text, NO_SENDERS).sort).toBe(sort);
  });

  it('a name that ends like a group is a guess', () => {
    const { sort, second, margin } = weighText('Junges Bündnis', NO_SENDERS);
    expect([sort, second]).toEqual(['group', 'name']);
    expect(margin).toBeLessThan(DOUBTFUL);
  });

  it('a role below it settles that it is a name, unless the group is known', () => {
    expect(weighText('Ida Bund', NO_SENDERS, true).sort).toBe('name');
    expect(weighText('Bunte Vögel', KNOWN, true).sort).toBe('group');
  });

  it('the senders settle it', () => {
    expect(weighText('Ingo Volt', NO_SENDERS).sort).toBe('other');
    expect(weighText('Ingo Volt', KNOWN).sort).toBe('name');
    expect(weighText('Ida Bund', NO_SENDERS).sort).toBe('group');
    expect(weighText('Ida Bund', KNOWN).sort).toBe('name');
    expect(weighText('gez. Dr. Ingo Volt', KNOWN).name?.academicTitle).toEqual({ start: 5, end: 8 });
    expect(weighText('Bunte Vögel', NO_SENDERS).sort).toBe('name');
    expect(weighText('Bunte Vögel', KNOWN).sort).toBe('group');
  });
});

/** Each clue with lines for it and against it; the names and groups of Absender are `KNOWN`. */
const LINES: Readonly<Record<string, { holds: readonly string[]; not: readonly string[] }>> = {
  sender: { holds: ['Ingo Volt', 'gez. Ida Bund'], not: ['Anna Muster', 'Volt'] },
  'sending-group': { holds: ['Fraktion Bunte Vögel', 'Bunte Vögel'], not: ['Vögel', 'Fraktion A'] },
  'name-shape': { holds: ['Anna Muster', 'Ingo Volt'], not: ['Stadträtin', 'Die Bänke fehlen.'] },
  title: { holds: ['Dr. Anna Muster'], not: ['Anna Muster', 'Dr.'] },
  role: { holds: ['Stadtrat und Fraktionsvorsitzender'], not: ['Stadtrat Otto Probe', 'Fraktion A'] },
  'without-group': { holds: ['fraktionslos', 'parteilose'], not: ['Fraktion A', 'los'] },
  'group-word': { holds: ['Fraktion A', 'Ausschuss für Umwelt'], not: ['Anna Muster', 'Stadträtin'] },
  'group-word-inside': { holds: ['Die Mitglieder der Fraktion'], not: ['Anna Muster', 'Stadträtin'] },
  party: {
    holds: ['Rostocker Wiesenpartei', 'DIE LINKE im Stadtrat'],
    not: ['Anna Muster', 'SPD sagt nein'],
  },
  'list-word': { holds: ['Junges Bündnis', 'Junge Allianz'], not: ['Anna Muster', 'Liste'] },
  'over-role': { holds: ['Ida Bund\nFraktionsvorsitzende'], not: ['Ida Bund', 'Fraktion A\nVorsitzende'] },
  address: { holds: ['Alter Markt 6, 39104 Magdeburg', 'www.magdeburg.de'], not: ['Anna Muster'] },
  'sentence-end': { holds: ['Die Anlage wird nachgereicht.'], not: ['Stadträtin', 'Anna Muster'] },
  'small-letter': { holds: ['wie die Fraktion'], not: ['Wie die Fraktion'] },
};

describe('each clue of a line among signatures', () => {
  // a second line is the one below
  const holds = (id: string, lines: string): boolean => {
    const [text = '', ...below] = lines.split(/\n| over /);
    const sender = knownPersonIn(text, KNOWN);
    const overRole = below.length > 0;
    const facts = { text, known: KNOWN, overRole, sender, name: sender ?? readSignatureName(text) };
    return CLUES.find((clue) => clue.id === id)!.holds(facts);
  };
  const cases = (side: 'holds' | 'not') =>
    Object.entries(LINES).flatMap(([id, lines]) => lines[side].map((text) => ({ id, text })));

  it('has lines for it and against it', () => {
    expect(Object.keys(LINES)).toEqual(CLUES.map(({ id }) => id));
  });

  it.each(cases('holds'))('$id holds for $text', ({ id, text }) => {
    expect(holds(id, text)).toBe(true);
  });

  it.each(cases('not'))('$id does not hold for $text', ({ id, text }) => {
    expect(holds(id, text)).toBe(false);
  });

  it('its own example, where that is a line', () => {
    for (const { id, example } of CLUES) {
      if (!/Absender/.test(example)) expect(holds(id, example), id).toBe(true);
    }
  });
});
