import { afterEach, describe, expect, it } from 'vitest';
import { addGroups, groupKey } from '../../../src/archive/groups/groupKey.ts';
import { GroupsError, readGroups } from '../../../src/archive/groups/readGroups.ts';

afterEach(() => addGroups([]));

describe('groups of the user', () => {
  it('get a key beside the shipped ones, in their time', () => {
    addGroups(
      readGroups(
        '- key: freie-mitte\n  names: [Freie Mitte]\n  from: 2024-07-01\n- key: afd\n  names: [Die Blauen]\n  periods: [VIII]\n- key: bunt\n  names: [Bunte Liste]\n',
      ),
    );
    expect(groupKey('Fraktion Freie Mitte', '2025-01-01')).toBe('freie-mitte');
    expect(groupKey('Die Blauen', '2025-01-01')).toBe('afd');
    expect(groupKey('AfD-Fraktion', '2025-01-01')).toBe('afd');
    expect(groupKey('Bunte Liste', null)).toBe('bunt');
  });

  it('count in their time only where the shipped list has the name, too', () => {
    addGroups(readGroups('- key: linke-neu\n  names: [DIE LINKE]\n  from: 2029-07-01\n'));
    expect(groupKey('DIE LINKE', '2030-01-01')).toBe('linke-neu');
    expect(groupKey('DIE LINKE', '2025-01-01')).toBe('linke');
    addGroups(readGroups('- key: linke-neu\n  names: [DIE LINKE]\n  from: 2025-01-01\n'));
    expect(groupKey('DIE LINKE', '2025-01-01')).toBe('linke-neu');
  });

  it('may be none', () => {
    expect(readGroups('')).toEqual([]);
    expect(readGroups('# nothing yet\n')).toEqual([]);
  });

  it.each([
    ['key: a', 'it must be a list'],
    ['- 5', 'group 1 (line 1) must have a key and names'],
    ['- key: a\n  names: [A]\n- key: b\n  name: B', 'group 2 (line 3) has "name"'],
    ['- key: Freie Mitte\n  names: [A]', 'group 1 (line 1): key must be'],
    ['- key: a\n  names: A', 'group 1 (line 1): names must be a list'],
    [
      '- key: a\n  names: [A]\n  periods: [IX]',
      'group 1 (line 1): periods must be a list of V, VI, VII, VIII',
    ],
    ['- key: a\n  names: [A]\n  from: 1.7.2024', 'group 1 (line 1): from and to must be days'],
    ['- key: a\n  names: [A]\n  from: 2024-13-45', 'group 1 (line 1): from and to must be days'],
    [
      '- key: a\n  names: [A]\n  from: 2025-01-01\n  to: 2024-01-01',
      'group 1 (line 1): from is later than to',
    ],
    ['- key: a\n  names: [A\n', 'line'],
  ])('%j is refused, with its place', (text, message) => {
    expect(() => readGroups(text)).toThrow(GroupsError);
    expect(() => readGroups(text)).toThrow(message);
  });
});
