import { describe, expect, it } from 'vitest';
import { readResolutionNumbers } from '../../src/fields/resolutionNumber.ts';

describe('readResolutionNumbers', () => {
  it.each([
    ['Beschluss-Nr. 541-016(VIII)25', ['541-016(VIII)25']],
    ['Beschluss-Nr.: 7256-087(VII)24', ['7256-087(VII)24']],
    ['Beschluss Nr. 549-022(VII)20', ['549-022(VII)20']],
    ['Beschluss Nr- 904-032(VII)21', ['904-032(VII)21']],
    ['Beschl.Nr. 1770-050(VI)18', ['1770-050(VI)18']],
    ['Beschluss-Nr276-008/VII/19', ['276-008(VII)19']],
    ['Stadtratsbeschluss Nr. 5374-057 (VII) 22', ['5374-057(VII)22']],
    ['gemäß 904-032 (VII)21', ['904-032(VII)21']],
    ['des Beschlusses Nr: 765-028(VII)21 (DS0010/21)', ['765-028(VII)21']],
    ['des Ratsbeschlusses Nr. 1255-041(VII)21.', ['1255-041(VII)21']],
    ['Beschlüsse Nr. 1770-050(VI)18 und Nr. 123-003(VII)19', ['1770-050(VI)18', '123-003(VII)19']],
    ['(5727-067(VII)23)', ['5727-067(VII)23']],
    ['Beschluss-Nr. 515-21(V)10', ['515-021(V)10']],
    ['Beschluss-Nr. 9-1(VIII)24', ['009-001(VIII)24']],
    ['Beschluss Nr. 009-001 (VIII) 24', ['009-001(VIII)24']],
    ['Beschluss-Nr009-1/VIII/24', ['009-001(VIII)24']],
    ['Nr. 0059-2(VlIl)24', ['059-002(VIII)24']],
    ['1770- 050(VI)18', ['1770-050(VI)18']],
    ['Beschluss-Nr. 541-O16(VIII)25', ['541-016(VIII)25']],
    ['Beschluss-Nr. O09-001(VIII)24', ['009-001(VIII)24']],
    ['Beschluss-Nr. 54l-016(viii)25', ['541-016(VIII)25']],
    ['Beschluss-Nr. 541-016{VIII]25', ['541-016(VIII)25']],
    ['Beschluss-Nr. 541/016(VIII)-25', ['541-016(VIII)25']],
    ['Beschluss-Nr. 541-016 VIII/25', ['541-016(VIII)25']],
    ['Beschluss Nr. 12-3(II)96', ['012-003(II)96']],
    ['Beschluss-Nr. 1362–045(VII)2022', ['1362-045(VII)22']],
    [
      '072-002(VII)19, 009-001(VIII)24 und wieder 072-002(VII)19',
      ['072-002(VII)19', '009-001(VIII)24', '072-002(VII)19'],
    ],
  ])('%s', (text, expected) => {
    expect(readResolutionNumbers(text)).toEqual(expected);
  });

  it.each([
    ['another body’s', 'Beschluss Nr. 035-08/21'],
    ['a committee’s', 'Beschluss DA 13/02'],
    ['a paper’s', 'DS0010/21, A0024/25/1'],
    ['a sitting', 'SR/021(VI)/15, 043./044.(VII)'],
    ['a number in brackets', 'Konto 1234-567(11)20'],
    ['no numeral', 'Nr. 541-016(IIIIX)25'],
    ['a range before a bracket', 'die §§ 3-4 (I) 20 Euro'],
    ['a longer year', '541-016(VIII)251'],
    ['a date', '12-13/IX/2021'],
    ['a numeral of figures alone', 'Nr. 541-016(11)20'],
    ['letters for the running number', 'Nr. OO-016(VIII)25'],
    ['letters for the sitting', 'Nr. 541-OO(VIII)25'],
    ['pages', 'Seiten 12-15 (I)20'],
  ])('is not %s', (_what, text) => {
    expect(readResolutionNumbers(text)).toEqual([]);
  });

  it('takes no time on long rows of digits and signs', () => {
    expect(readResolutionNumbers('Nr. 1-1('.repeat(20_000))).toEqual([]);
    expect(readResolutionNumbers(`Nr${' '.repeat(50_000)}1${'1-'.repeat(50_000)}`)).toEqual([]);
  });
});
