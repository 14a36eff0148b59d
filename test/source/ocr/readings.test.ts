/** Two readings of a word to one, safe mends, and layers that are not worth reading. */

import { describe, expect, it } from 'vitest';
import type { SourcePage } from '../../../src/model/position.ts';
import { isBadLayer } from '../../../src/source/ocr/badLayer.ts';
import { followsGrammar, mended } from '../../../src/source/ocr/mend.ts';
import { merged } from '../../../src/source/ocr/twoReadings.ts';
import type { Word } from '../../../src/source/ocr/words.ts';

function word(text: string, x0 = 0, confidence = 90): Word {
  return { text, x0, y0: 0, x1: x0 + 12 * text.length, y1: 30, baseline: 28, rowHeight: 36, confidence };
}

describe('safe mends', () => {
  it.each([
    ['FO118/21', 'F0118/21'],
    ['D50288/24/l', 'DS0288/24/1'],
    ['04,O5.2021', '04.05.2021'],
    ['25.11:2021', '25.11.2021'],
    ['25.11.21;', '25.11.21;'],
    ['prūfen,', 'prüfen,'],
    ['|.', 'I.'],
    ['In§9', 'In § 9'],
    ['—', '–'],
    ['10118/21', 'I0118/21'],
    ['10322125', 'I0322/25'],
    ['‘24.09.2015', '24.09.2015'],
    [':31.08.2015', '31.08.2015'],
    ['Anderung', 'Änderung'],
    ['Uberweisung', 'Überweisung'],
    ['„Ubergang', '„Übergang'],
    ['(Anderung', '(Änderung'],
    ['SPD-Städtratsfraktion', 'SPD-Stadtratsfraktion'],
    ['Städtetag', 'Städtetag'],
    ['CDU/FDP/BIM', 'CDU/FDP/BfM'],
    ['Amt:30', 'Amt 30'],
    ['Teain', 'Team'],
    ['Aint', 'Amt'],
    ['AmU/FB', 'Amt/FB'],
    ['Schr', 'Sehr'],
    ['!ässt', 'lässt'],
    ['angestelit,', 'angestellt,'],
    ['Interfraktiönell', 'Interfraktionell'],
    ['Ubung', 'Ubung'],
    ['Pröf.', 'Prof.'],
    ['Interfraktioneil', 'Interfraktionell'],
    ['Stadträtes', 'Stadtrates'],
    ['59-2(VIN)24', '59-2(VIII)24'],
    ['BUNDNIS', 'BÜNDNIS'],
    ['GRUNEN', 'GRÜNEN'],
    ['€/m?', '€/m²'],
    ['Xja', 'X ja'],
    ['XNEIN', 'X NEIN'],
    ['Xaver', 'Xaver'],
    ['10322175', '10322175'],
    ['DS0432/2}', 'DS0432/21'],
    ['028(V11)21,', '028(VII)21,'],
    ['Finanz–', 'Finanz-'],
    ['Mai–', 'Mai–'],
    ['276-008(VI1)19', '276-008(VII)19'],
    ['Mägdeburg', 'Magdeburg'],
    ['Maqdeburg', 'Magdeburg'],
    ['Stadtratin', 'Stadträtin'],
    ['Stadtratinnen', 'Stadträtinnen'],
    ['GRÜNEẸ/future!', 'GRÜNE/future!'],
    ['MaBnahmen', 'Maßnahmen'],
    ['StraBe', 'Straße'],
    ['WoBau', 'WoBau'],
    ['zumizur', 'zum/zur'],
    ['zumfzur', 'zum/zur'],
    ['‘Sitzung', 'Sitzung'],
    ['FB41', 'FB 41'],
    ['S50079/22', 'S0079/22'],
    ['050207/10/1', 'DS0207/10/1'],
    ['OS0207/10', 'DS0207/10'],
    ['SPD/volt', 'SPD/Volt'],
    ['Dachschäaden', 'Dachschäden'],
    ['HI.', 'III.'],
    ['GRÜNEIfuture!,', 'GRÜNE/future!,'],
    ['LINKE/future,', 'LINKE/future!,'],
    ['Stellungnahme-NO', 'Stellungnahme-Nr.'],
    ['Informations-Ne', 'Informations-Nr.'],
    ['zumi/zur', 'zum/zur'],
    ['inden', 'in den'],
    ['Aufder', 'Auf der'],
    ['fürdie', 'für die'],
    ['mitden', 'mit den'],
    ['Informations-N?', 'Informations-Nr.'],
    ['Stellungnahme-Nr,', 'Stellungnahme-Nr.'],
    ['Glasfáasernetz', 'Glasfasernetz'],
    ['Gesellschatt', 'Gesellschaft'],
    ['Baumpatenschatten', 'Baumpatenschaften'],
    ['–Pflege', '– Pflege'],
    ['{fraktionslos)', '(fraktionslos)'],
    ['DS50288/24', 'DS0288/24'],
    ['CDU-Rätsfraktion', 'CDU-Ratsfraktion'],
    ['Stadträtssitzung', 'Stadtratssitzung'],
    ['Stadträt,', 'Stadtrat,'],
    ['Stadträtsfraktion', 'Stadtratsfraktion'],
    ['Heüte', 'Heute'],
    ['Vergnugungssteuer', 'Vergnügungssteuer'],
    ['Trumper,', 'Trümper,'],
    ['‘DS0288/24', 'DS0288/24'],
    ['|23.05.2023', '23.05.2023'],
    ['empfiehit,', 'empfiehlt,'],
    ['gewähite', 'gewählte'],
    ['Kaüfvertrag', 'Kaufvertrag'],
    ['GRÜNE/futuré!', 'GRÜNE/future!'],
    ['(VI1)21', '(VII)21'],
    ['(V11)22', '(VII)22'],
    ['691-021(VD15', '691-021(VI)15'],
    ['Ill.', 'III.'],
    ['VIl.', 'VII.'],
    ['‚„2012“', '„2012“'],
    ['Herm', 'Herrn'],
    ['EBSAB', 'EB SAB'],
    ['Börris', 'Borris'],
    ['CDWFDP/BfM', 'CDU/FDP/BfM'],
    ['Thema:.', 'Thema:'],
    ['zu2b)', 'zu 2 b)'],
    ['Zu12):', 'Zu 12):'],
    ['Frape:', 'Frage:'],
    ['zumizur:', 'zum/zur:'],
    ['(§0021', '(S0021'],
    ['§0388/18,', 'S0388/18,'],
    ['(10188/20}', '(I0188/20}'],
    ['b.}', 'b.)'],
    ['Satzung},', 'Satzung),'],
  ])('%s is %s', (read, printed) => expect(mended(read)).toBe(printed));

  it.each([
    '19118/21',
    '10118/2',
    '‚Haus',
    'Foto/21',
    '41.05.2021',
    'OO.OO.OOOO',
    'Olli',
    '12,5',
    'A4/12',
    '10:11:12',
    '10:11.12.',
    'S500791/22',
    '05020/10',
    '–20',
    'Bau–Pflege',
    'volt',
    'Windschatten',
    'HI',
    'GRÜNENfutur',
    'LINKE/futures',
    'Stellungnahme-N',
    'Stellungnahme-Nr',
    'indem',
    'nachdem',
    'inders',
    'Kanaan',
    'SPD/voltaisch',
    '{fraktionslos',
    'S50079/221',
    'F50079/22',
    'Gerätshaus',
    'Vorratshaus',
    'Vorrätsraum',
    'Rätsel',
    'Städträtin',
    'Stadträte',
    'Vergnugt',
    'Trumperin',
    'heütig',
    'einheitlich',
    'Hoheit',
    '8',
    'geübt',
    'aübergreifend',
    'futuré',
    'IV.',
    'ill.',
    '(VD)',
    '‚frei‘',
    'Hermann',
    'EBENE',
    'CDW',
    '§0021a',
    '{a}',
    '}',
    '§1021',
  ])('%s stays', (read) => expect(mended(read)).toBe(read));

  it('know what is written as a number or a date', () => {
    expect(['F0118/21', '04.05.2021', 'FO118/21', 'Mai'].map(followsGrammar)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('two readings', () => {
  const read = (first: Word[], second: Word[]) =>
    merged(first, second).map(({ text, doubt }) => [text, doubt?.other]);

  it('that agree are sure, and so are those that differ in quotation marks or in what is mended', () => {
    expect(read([word('„Stadt“')], [word('"Stadt"')])).toEqual([['„Stadt“', undefined]]);
    expect(read([word('F0118/21')], [word('FO118/21')])).toEqual([['F0118/21', undefined]]);
  });

  it('that differ are doubtful; the surer one is taken', () => {
    expect(read([word('Haus', 0, 60)], [word('Maus', 0, 80)])).toEqual([['Maus', 'Haus']]);
    expect(read([word('Haus', 0, 80)], [word('Maus', 0, 60)])).toEqual([['Haus', 'Maus']]);
  });

  it('take dots that one of them lost, and no accent that German lacks', () => {
    expect(read([word('Ubung')], [word('Übung', 0, 50)])).toEqual([['Übung', 'Ubung']]);
    expect(read([word('Kostėn')], [word('Kosten', 0, 50)])).toEqual([['Kosten', 'Kostėn']]);
    expect(read([word('Enėérgie')], [word('Energie', 0, 50)])).toEqual([['Energie', 'Enėérgie']]);
    expect(read([word('Energie', 0, 50)], [word('Enėérgie')])).toEqual([['Energie', 'Enėérgie']]);
    expect(read([word('Enérgi')], [word('Energie', 0, 50)])[0]![0]).toBe('Enérgi');
  });

  it('take dots that German words have, and none that they lack, unless one is much surer', () => {
    expect(read([word('Brucke', 0, 96)], [word('Brücke', 0, 30)])[0]![0]).toBe('Brücke');
    expect(read([word('mussen', 0, 96)], [word('müssen', 0, 30)])[0]![0]).toBe('müssen');
    expect(read([word('Magdebürger', 0, 60)], [word('Magdeburger', 0, 60)])[0]![0]).toBe('Magdeburger');
    expect(read([word('Kösten', 0, 61)], [word('Kosten', 0, 60)])[0]![0]).toBe('Kösten');
    expect(read([word('Xyläx', 0, 60)], [word('Xylax', 0, 89)])[0]![0]).toBe('Xyläx');
    expect(read([word('Xyläx', 0, 60)], [word('Xylax', 0, 90)])[0]![0]).toBe('Xylax');
    expect(read([word('Äxyl', 0, 60)], [word('Axyl', 0, 95)])[0]![0]).toBe('Äxyl');
  });

  it('take what follows the grammar of numbers, and the dot of a list', () => {
    expect(read([word('F01l8,21')], [word('F0118/21', 0, 40)])).toEqual([['F0118/21', 'F01l8,21']]);
    expect(read([word('4')], [word('4.', 0, 40)])).toEqual([['4.', '4']]);
    // a speck before it
    expect(read([word('"3', 0, 80)], [word('3', 0, 40)])).toEqual([['3', '"3']]);
    expect(read([word('"300', 0, 80)], [word('300', 0, 40)])[0]![0]).toBe('"300');
  });

  it('put a torn word together, and part two that are one', () => {
    expect(read([word('Änderu'), word('ngsantrag', 74)], [word('Änderungsantrag')])).toEqual([
      ['Änderungsantrag', undefined],
    ]);
    expect(read([word('Isteine')], [word('Ist'), word('eine', 48)])).toEqual([
      ['Ist', undefined],
      ['eine', undefined],
    ]);
  });

  it('of a sign of law, a number behind a word and a name with an accent take what cannot be mistaken', () => {
    expect(read([word('In'), word('§', 50, 47)], [word('1In8$4', 0, 60)])).toEqual([
      ['In', '1In8$4'],
      ['§', '1In8$4'],
    ]);
    expect(read([word('Zu', 0, 50), word('1.', 30, 50)], [word('Zul.', 0, 94)])).toEqual([
      ['Zu', 'Zul.'],
      ['1.', 'Zul.'],
    ]);
    expect(read([word('René', 0, 91)], [word('Rene', 0, 76)])).toEqual([['René', 'Rene']]);
    expect(read([word('Niçolaiplatz', 0, 91)], [word('Nicolaiplatz', 0, 93)])[0]![0]).toBe('Nicolaiplatz');
  });

  it('of which neither is sure count only where they are alike', () => {
    expect(read([word('sutlltliche', 0, 12)], [word('sutilltliche', 0, 15)])).toHaveLength(1);
    expect(read([word('POnEN', 0, 0)], [word('sehen', 0, 5)])).toEqual([]);
    expect(read([word('S0063/22', 0, 15)], [word('SOo06a22', 0, 0)])).toEqual([['S0063/22', 'SOo06a22']]);
  });

  it('that agree are doubtful where a speck or the models may have made it so', () => {
    expect(read([word('berichtet.jährlich')], [word('berichtet.jährlich')])).toEqual([
      ['berichtet.jährlich', 'berichtet. jährlich'],
    ]);
    expect(read([word('2016-2020')], [word('2016-2020')])).toEqual([['2016-2020', '2016–2020']]);
    expect(read([word('1/03')], [word('1/03')])).toEqual([['1/03', 'I/03']]);
  });

  it('keep what only one of them saw, as doubtful, unless it is dirt', () => {
    expect(read([word('Kurztitel')], [])).toEqual([['Kurztitel', null]]);
    expect(read([], [word('Kurztitel')])).toEqual([['Kurztitel', null]]);
    expect(read([word('j')], [word('-', 300)])).toEqual([]);
  });
});

describe('a layer', () => {
  const page = (text: string): SourcePage => ({
    number: 1,
    width: 595,
    height: 842,
    rules: [],
    runs: text.split(' ').map((one) => ({ text: one, x: 0, y: 0, width: 1, size: 10, angle: 0, font: '' })),
  });
  const GOOD = 'Die Ausschüsse prüfen am Fähranleger, ob die Brücke geöffnet wird. '.repeat(6);

  it('of German is good', () => expect(isBadLayer(page(GOOD))).toBe(false));
  it('without umlauts is bad', () => expect(isBadLayer(page(GOOD.replace(/[üäö]/g, 'a')))).toBe(true));
  it('with digits in its words is bad', () =>
    expect(isBadLayer(page(GOOD.replaceAll('eöf', 'e0f').replaceAll('chü', 'ch0')))).toBe(true));
  it('of a few words is left alone', () => expect(isBadLayer(page('Magdeburg den ersten Mai'))).toBe(false));
});
