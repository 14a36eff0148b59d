import { describe, expect, it } from 'vitest';
import { groupKey } from '../../../src/archive/groups/groupKey.ts';

describe('the key of a group', () => {
  it.each([
    ['Fraktion DIE LINKE', 'linke'],
    ['DIE LINKE', 'linke'],
    ['Die Linke', 'linke'],
    ['Fraktion Die Linke im Stadtrat der Landeshauptstadt Magdeburg', 'linke'],
    ['AfD-Fraktion', 'afd'],
    ['Fraktion AfD', 'afd'],
    ['SPD-Stadtratsfraktion', 'spd'],
    ['CDU-Ratsfraktion', 'cdu'],
    ['Fraktion GRÜNE/future!', 'gruene-future'],
    ['Fraktion Bündnis 90/Die Grünen/future!', 'gruene-future'],
    ['Fraktion Gartenpartei/Tierschutzallianz', 'gartenpartei-tierschutzallianz'],
    ['Interfraktionell', 'interfraktionell'],
  ])('%s in 2021 is %s', (printed, key) => expect(groupKey(printed, '2021-03-01')).toBe(key));

  it('goes with the election period: the same name was another group', () => {
    expect(groupKey('Fraktion DIE LINKE', '2016-03-01')).toBe('linke-future');
    expect(groupKey('SPD-Fraktion', '2025-03-01')).toBe('spd-tierschutzallianz-volt');
  });

  it('without a date only where the name was one group', () => {
    expect(groupKey('Fraktion DIE LINKE', null)).toBe(null);
    expect(groupKey('AfD-Fraktion', null)).toBe('afd');
  });

  it('is null for what the list does not have', () => {
    for (const printed of ['Fraktion Muster', 'FB 67', 'Fraktion', ''])
      expect(groupKey(printed, '2021-03-01')).toBe(null);
  });
});
