import { describe, expect, it } from 'vitest';
import { isDepartment, isOffice } from '../../src/fields/office.ts';

describe('offices and departments', () => {
  it.each(['Amt 66', 'Amt 66, FB 02', 'FB 01, KID', 'VI/01, Team 4'])('%s is of offices', (text) => {
    expect(isOffice(text)).toBe(true);
  });

  it.each(['KID', 'Amt 66 Kunterbunt', 'Amt 66, ', '', `Amt 66${', Amt 66'.repeat(20)}`])(
    '%s is not',
    (text) => {
      expect(isOffice(text)).toBe(false);
    },
  );

  it('a department stands alone', () => {
    expect(isDepartment('Dezernat VI')).toBe(true);
    expect(isDepartment('Dezernat VI Kultur')).toBe(false);
  });
});
