import { describe, expect, it } from 'vitest';
import { NO_SENDERS } from '../../src/values/knownSenders.ts';
import { DOUBTFUL, weighText } from '../../src/values/signatureClues.ts';

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
