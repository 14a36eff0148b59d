import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { linesOf, page, run } from './pdfPages.ts';

describe('cells of one word each', () => {
  it('are columns though no gap is wide, since none is narrow', () => {
    const layout = pdfLayout([
      page([
        run(70, 100, 'Gremium:', 9),
        run(180, 100, 'Verwaltungsausschuss', 9),
        run(296, 100, 'Sitzungstermin:', 9),
        run(410, 100, '14.01.2018', 9),
      ]),
    ]);
    expect(linesOf(layout)).toEqual(['Gremium:\tVerwaltungsausschuss\tSitzungstermin:\t14.01.2018']);
  });

  it('are none where words are stretched evenly', () => {
    const layout = pdfLayout([
      page([
        run(70, 100, 'in', 10),
        run(105, 100, 'den', 10),
        run(145, 100, 'vergangenen', 10),
        run(225, 100, 'Monaten', 10),
      ]),
    ]);
    expect(linesOf(layout)).toEqual(['in den vergangenen Monaten']);
  });
});

describe('a title beside its label', () => {
  it('goes on in the lines that begin where it begins', async () => {
    const text = [
      'Antrag',
      'öffentlich',
      'Datum            09.03.2021',
      'Nummer           A0061/21',
      'Kurztitel        Bericht zum Stand:',
      '                 Umbau der Schulen',
      '                 Ost und West',
      '',
      'Der Stadtrat möge beschließen:',
      '',
      'Über den Umbau wird berichtet.',
    ].join('\n');
    const { header, resolution } = await parse(Buffer.from(text));
    expect(header.Kurztitel).toBe('Bericht zum Stand: Umbau der Schulen Ost und West');
    expect(resolution).toEqual(['Über den Umbau wird berichtet.']);
  });
});
