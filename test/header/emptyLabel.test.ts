import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';

describe('an empty label', () => {
  it('takes no sentence of the body for its value', async () => {
    const text = [
      'Änderungsantrag DS0276/17/1 öffentlich\tZum Verhandlungsgegenstand DS0276/17\tDatum 01.02.2017',
      'Absender Stadträtin Renée Probe Fraktion CDU\t\t',
      'Gremium\tSitzungstermin 16.02.2017\t',
      'Kurztitel Bebauungsplan Nr. 301-3 Kirschallee\t\t',
      '',
      'Der Antrag wird um folgenden Punkt erweitert:',
      '',
      'Der Stadtrat möge beschließen:',
      '',
      'Das Vorgehen wird mit dem Betriebsausschuss abgestimmt.',
    ].join('\n');
    const record = await parse(new TextEncoder().encode(text));
    expect(record.header).toMatchObject({
      Gremium: null,
      Sitzungstermin: '2017-02-16',
      Nummer: 'DS0276/17/1',
    });
    expect(record.resolution).toEqual([
      'Der Antrag wird um folgenden Punkt erweitert:',
      'Das Vorgehen wird mit dem Betriebsausschuss abgestimmt.',
    ]);
  });
});
