import { describe, expect, it } from 'vitest';
import { withFormValue, withLabel, withLabelsOnLines } from '../../../src/source/ocr/labels.ts';
import { withBrokenLabel } from '../../../src/source/ocr/rowLabels.ts';
import type { ReadWord } from '../../../src/source/ocr/twoReadings.ts';
import { wordAt as word } from './words.ts';

const textsOf = (words: readonly ReadWord[]) => words.map(({ text }) => text);

describe('the first word of a cell', () => {
  const label = (text: string, other?: string | null) => withLabel([word(text, 0, 0, other)])[0]!.text;

  it('is the label that it must be, and sure', () => {
    expect(label('Det', 'Datm')).toBe('Datum');
    expect(withLabel([word('Datm', 0, 0, 'Det')])[0]!.doubt).toBeNull();
  });

  it('is one where it was seen twice', () => {
    const twice = (x: number) =>
      textsOf(withLabel([word('Kurztitel', 0, 0), word('¿litel', x, 0), word('Bänke', 0, 1)]));
    expect(twice(60)).toEqual(['Kurztitel', 'Bänke']);
    expect(twice(200)).toEqual(['Kurztitel', '¿litel', 'Bänke']);
  });

  it('keeps its colon and its capitals, and loses a speck', () => {
    expect(label('Sitzunystermin:', 'Sitzunqstermin')).toBe('Sitzungstermin:');
    expect(label('SITZUNYSTERMIN', 'SITZUNQSTERMIN')).toBe('SITZUNGSTERMIN');
    expect(label('Datum:')).toBe('Datum:');
    expect(label('Datum,')).toBe('Datum');
    expect(label('Adressaf,', 'Adressal')).toBe('Adressat');
    expect(label('Adressaf’', 'Adressal')).toBe('Adressat');
  });

  it('may have more wrong letters where the readings differ', () => {
    expect(label('Kurztifel')).toBe('Kurztitel');
    expect(label('Kurzfifel')).toBe('Kurzfifel');
    expect(label('Kurzfifel', 'Kurzfifei')).toBe('Kurztitel');
    expect(label('Kurzfifel', null)).toBe('Kurzfifel');
    // letters that look alike count half
    expect(label('Kui.lilel', 'Kui.lilei')).toBe('Kurztitel');
    expect(label('Kuogfifog', 'Kuogfifoq')).toBe('Kuogfifog');
  });

  it('is none where it is sure, short, or like none', () => {
    expect(label('Datm')).toBe('Datm');
    expect(label('Dat', 'Dam')).toBe('Dat');
    expect(label('Stadtrat', 'Stadtrot')).toBe('Stadtrat');
    expect(label('Tag', 'Taq')).toBe('Tag');
  });

  it('may have more wrong letters where it is so long that it is like no other word', () => {
    expect(label('Beratimpsfolge')).toBe('Beratungsfolge');
    expect(label('Beratimpsfalqe')).toBe('Beratimpsfalqe');
    expect(label('Drzemot')).toBe('Drzemot');
  });

  it('is none where it is nearer to what stands below one', () => {
    expect(label('Beratung', 'Beralung')).toBe('Beratung');
    expect(label('Beralung', 'Beraiung')).toBe('Beralung');
    expect(label('Behandtung', 'Behandiung')).toBe('Behandlung');
  });

  it('is another word where it goes on behind the label', () => {
    expect(label('Beratungsfolgen', 'Beratungsfoigen')).toBe('Beratungsfolgen');
    expect(label('Datuml', 'Datum')).toBe('Datum');
    expect(label('Nummern')).toBe('Nummern');
    expect(label('Datums')).toBe('Datums');
  });

  it('is the nearest one, and none where two are as near', () => {
    expect(label('Datam', 'Gremium')).toBe('Gremium');
    expect(withLabel([word('Gremium', 0, 0, 'Datum')])).toEqual([word('Gremium', 0, 0, 'Datum')]);
  });

  it('is none that there is', () => expect(withLabel([])).toEqual([]));

  it('leaves the words behind it', () => {
    expect(textsOf(withLabel([word('Datm', 0, 0, 'Det'), word('Haus', 300, 0)]))).toEqual(['Datum', 'Haus']);
    expect(textsOf(withLabel([word('Tag', 0, 0, 'Taq'), word('Datm', 300, 0, 'Det')]))).toEqual([
      'Tag',
      'Datm',
    ]);
  });
});

describe('a speck before a label', () => {
  it('goes', () => {
    expect(textsOf(withLabel([word('.', 0, 0), word('Kurztitel', 30, 0), word('Radweg', 0, 1)]))).toEqual([
      'Kurztitel',
      'Radweg',
    ]);
  });

  it('stays before another word, and a word stays', () => {
    expect(textsOf(withLabel([word('.', 0, 0), word('Radweg', 30, 0)]))).toEqual(['.', 'Radweg']);
    expect(textsOf(withLabel([word('Der', 0, 0), word('Kurztitel', 70, 0)]))).toEqual(['Der', 'Kurztitel']);
    expect(textsOf(withLabel([word('.', 0, 0)]))).toEqual(['.']);
  });
});

describe('a torn label', () => {
  const [left, right] = [word('Öffentlich', 0, 0), word('keitsstatus', 190, 0)];

  it('is put together, as far as it goes', () => {
    const words = withLabel([left!, right!, word('öffentlich', 500, 0)]);
    expect(textsOf(words)).toEqual(['Öffentlichkeitsstatus', 'öffentlich']);
    expect(words[0]).toMatchObject({ x0: 0, x1: right!.x1, doubt: null });
  });

  it('may be doubtful in either half', () => {
    expect(textsOf(withLabel([word('Zustqmd', 0, 0), word('igkeif', 130, 0, 'igkeil')]))).toEqual([
      'Zuständigkeit',
    ]);
    expect(textsOf(withLabel([word('Zustqnd', 0, 0, 'Zustond'), word('igkeif', 130, 0)]))).toEqual([
      'Zuständigkeit',
    ]);
    expect(textsOf(withLabel([word('Zustqmd', 0, 0), word('igkeif', 130, 0)]))).toHaveLength(2);
    // the second half alone is like the label, too
    const worn = word('lungsgegensfond', 130, 0, 'lungsgegenstand');
    expect(textsOf(withLabel([word('Verhand', 0, 0), worn]))).toEqual(['Verhandlungsgegenstand']);
  });

  it('is none over two lines, or where a half is a label', () => {
    expect(textsOf(withLabel([word('Öffentlich', 0, 0), word('keitsstatus', 0, 1)]))).toHaveLength(2);
    expect(textsOf(withLabel([word('Gremium', 0, 0), word('m', 150, 0)]))).toEqual(['Gremium', 'm']);
    expect(textsOf(withLabel([word('D', 0, 0), word('Datum', 30, 0)]))).toEqual(['D', 'Datum']);
  });
});

describe('an office of the first department', () => {
  const read = (...texts: string[]) => withFormValue(texts.map((text, index) => word(text, 0, index)));

  it('has a Roman numeral behind its label, and doubt', () => {
    expect(read('Stadtamt', '1/03', 'Haus')).toEqual([
      word('Stadtamt', 0, 0),
      word('I/03', 0, 1, '1/03'),
      word('Haus', 0, 2),
    ]);
  });

  it('has its slash where that ran together with a stroke', () => {
    expect(textsOf(read('Stadtamt', 'VV03'))).toEqual(['Stadtamt', 'VI/03']);
    expect(textsOf(read('Stadtamt', 'V/03'))).toEqual(['Stadtamt', 'V/03']);
  });

  it('is none elsewhere', () => {
    expect(textsOf(read('Anteil', '1/03'))).toEqual(['Anteil', '1/03']);
    expect(read('Stadtamt', '1/034')[1]).toEqual(word('1/034', 0, 1));
    expect(textsOf(read('Stadtamt', '11/03'))).toEqual(['Stadtamt', '11/03']);
    expect(textsOf(read('Stadtamt'))).toEqual(['Stadtamt']);
  });
});

describe('a date of a form', () => {
  const read = (...texts: string[]) => withFormValue(texts.map((text, index) => word(text, 0, index)));

  it.each(['Datum', 'Sitzungstermin'])('has no full stop behind it: %s', (label) => {
    expect(read(label, '23.01.2025.')[1]).toEqual({
      ...word('23.01.2025.', 0, 1, '23.01.2025.'),
      text: '23.01.2025',
    });
  });

  it('is of a year that a paper has, doubtful', () => {
    const year = (text: string) => {
      const [, { text: date, doubt }] = read('Sitzungstermin', ...text.split(' ')) as [ReadWord, ReadWord];
      return [date, doubt?.other];
    };
    expect(year('17.08.2623')).toEqual(['17.08.2023', '17.08.2623']);
    expect(year('17.08.7023')).toEqual(['17.08.2023', '17.08.7023']);
    expect(year('04 1? 7024')).toEqual(['04.12.2024', '04 1? 7024']);
    expect(year('04121998')).toEqual(['04.12.1998', '04121998']);
    expect(year('17.08.7623')).toEqual(['17.08.7623', undefined]);
    expect(year('17.08.2673')).toEqual(['17.08.2673', undefined]);
    expect(year('17.08.1923')).toEqual(['17.08.1923', undefined]);
  });

  it('is none behind another label, in a sentence, or without a speck', () => {
    expect(read('Kurztitel', '23.01.2025.')[1]!.text).toBe('23.01.2025.');
    expect(read('Datum', '23.01.2025.', 'und')[1]!.text).toBe('23.01.2025.');
    expect(read('Datum', '23.01.2025')[1]).toEqual(word('23.01.2025', 0, 1));
  });
});

describe('a speck before a value', () => {
  const read = (...texts: string[]) => withFormValue(texts.map((text, index) => word(text, 0, index)));

  it('goes, and is said', () => {
    expect(read('Gremium', "'Stadtrat")[1]).toMatchObject({
      text: 'Stadtrat',
      doubt: { other: "'Stadtrat" },
    });
    expect(textsOf(read('Kurztitel', '-Schulweg', 'am', 'Park'))).toEqual([
      'Kurztitel',
      'Schulweg',
      'am',
      'Park',
    ]);
    const [, first, second] = read('Absender', 'u', 'Stadträtin', 'Muster');
    expect(first).toMatchObject({ text: 'Stadträtin', doubt: { other: 'u Stadträtin' } });
    expect(second!.text).toBe('Muster');
  });

  it('is none where it is closed, before small letters and figures, and behind other labels', () => {
    expect(textsOf(read('Kurztitel', "'Neue", "Bank'"))).toEqual(['Kurztitel', "'Neue", "Bank'"]);
    expect(textsOf(read('Kurztitel', '-bank'))).toEqual(['Kurztitel', '-bank']);
    expect(textsOf(read('Kurztitel', 'u', 'Bahn'))).toEqual(['Kurztitel', 'u', 'Bahn']);
    expect(textsOf(read('Absender', 'im', 'Stadtrat'))).toEqual(['Absender', 'im', 'Stadtrat']);
  });
});

describe('a title of a form', () => {
  const doubts = (...texts: string[]) =>
    withFormValue(texts.map((text, index) => word(text, 0, index))).map(({ doubt }) => doubt?.other ?? null);

  it.each(['Kurztitel', 'Bezeichnung'])('has a full stop within that may be a speck: %s', (label) => {
    expect(doubts(label, 'Neue.', 'Bänke')).toEqual([null, 'Neue', null]);
  });

  it('may have one that is none at its end, and has one behind an office or a word that is cut short', () => {
    expect(doubts('Kurztitel', 'Neue', 'Bänke.')).toEqual([null, null, 'Bänke']);
    expect(doubts('Kurztitel', '§', '6', 'Abs.', '2')).toEqual([null, null, null, null, null]);
    expect(doubts('Kurztitel', 'Halle', 'inkl.', 'Wege')).toEqual([null, null, null, null]);
    expect(doubts('Kurztitel', '3.', 'Stadion')).toEqual([null, null, null]);
    expect(doubts('Absender', 'Neue.', 'Bänke')).toEqual([null, null, null]);
  });

  it('keeps a doubt that a word has', () => {
    const [, first] = withFormValue([
      word('Kurztitel', 0, 0),
      word('Neue.', 0, 1, 'Neu.'),
      word('Bank', 0, 1),
    ]);
    expect(first!.doubt).toEqual({ other: 'Neu.' });
  });
});

describe('the value of a form', () => {
  const value = (...texts: string[]) =>
    textsOf(withFormValue(texts.map((text, index) => word(text, 200 * index, 0))).slice(1));

  it('of names has no full stop at its end, unless its last word is cut short', () => {
    expect(value('Absender', 'Fraktion', 'GRÜNE/future!.')).toEqual(['Fraktion', 'GRÜNE/future!']);
    expect(value('Gremium', 'Stadtrat:')).toEqual(['Stadtrat']);
    expect(value('Absender', 'Max', 'Muster', 'jun.')).toEqual(['Max', 'Muster', 'jun.']);
    expect(value('Absender', 'Fraktion', 'DIE', 'LINKE.')).toEqual(['Fraktion', 'DIE', 'LINKE.']);
    expect(value('Thema', 'Stadtrat.')).toEqual(['Stadtrat.']);
  });

  it('that is a title has no full stop behind an adjective in it', () => {
    expect(value('Kurztitel', 'Hilfe', 'für', 'wohnungslose.', 'Menschen')[2]).toBe('wohnungslose');
    expect(value('Kurztitel', 'Hilfe', 'für', 'wohnungslose.', 'und')[2]).toBe('wohnungslose.');
    expect(value('Kurztitel', 'Bau', 'der', 'städt.', 'Kitas')[2]).toBe('städt.');
    expect(value('Absender', 'Gruppe', 'wohnungslose.', 'Menschen')[1]).toBe('wohnungslose.');
  });

  it('that is a title begins with no dash', () => {
    expect(value('Kurztitel', '-', 'Bänke')).toEqual(['Bänke']);
    expect(value('Kurztitel', '-')).toEqual(['-']);
    expect(value('Kurztitel', 'Bänke', '–')).toEqual(['Bänke']);
  });

  it('has no speck before it, nor beside the label above it', () => {
    expect(value('Nummer', '-', 'F0012/21')).toEqual(['F0012/21']);
    expect(value('Absender', '§', 'Fraktion')).toEqual(['§', 'Fraktion']);
    const below = [word('Bezeichnung', 0, 0), word('5', 220, 0), word('Toiletten', 0, 1)];
    expect(textsOf(withFormValue(below))).toEqual(['Bezeichnung', 'Toiletten']);
    const beside = [word('Bezeichnung', 0, 0), word('5', 220, 0), word('Toiletten', 250, 0)];
    expect(textsOf(withFormValue(beside))).toEqual(['Bezeichnung', '5', 'Toiletten']);
    const twoBelow = [word('Bezeichnung', 0, 0), word('5', 0, 1), word('Toiletten', 30, 1)];
    expect(textsOf(withFormValue(twoBelow))).toEqual(['Bezeichnung', '5', 'Toiletten']);
  });

  it('that is a department has Roman numerals, and no specks before the office', () => {
    expect(value('Dezernat.', 'ii', 'EB', 'KGm')).toEqual(['ii', 'EB', 'KGm']);
    expect(value('Dezernat', 'ii', 'EB', 'KGm')).toEqual(['II', 'EB', 'KGm']);
    expect([value('Dezernat', 'TV'), value('Dezernat', '}')]).toEqual([['IV'], ['I']]);
    expect([value('Dezernat', 'in'), value('Dezernat', 'n')]).toEqual([['III'], ['II']]);
    expect(value('Dezernat:', 'VI', 'l', 'FB', '61')).toEqual(['VI', 'FB', '61']);
    expect(value('Dezernat:', 'IV_FB41l')).toEqual(['IV FB41l']);
    expect(value('Dezernat:', 'für', 'Kultur')).toEqual(['für', 'Kultur']);
    const [label] = withFormValue([word('Dezernat', 0, 0), word('IV', 200, 0)]);
    expect(label!.text).toBe('Dezernat:');
  });
});

describe('strokes of a label', () => {
  it('n beside r is an m', () => {
    expect(textsOf(withLabel([word('Dezemat', 0, 0)]))).toEqual(['Dezernat']);
    expect(textsOf(withLabel([word('Dezenat', 0, 0)]))).toEqual(['Dezernat']);
    expect(textsOf(withLabel([word('Dezimal', 0, 0)]))).toEqual(['Dezimal']);
  });

  it('two labels that begin alike are told apart', () => {
    expect(textsOf(withLabel([word('Beteiligung', 0, 0)]))).toEqual(['Beteiligung']);
    expect(textsOf(withLabel([word('Beteiligunqen', 0, 0)]))).toEqual(['Beteiligungen']);
    expect(textsOf(withLabel([word('-', 0, 0), word('Beteiligungen', 60, 0)]))).toEqual(['Beteiligungen']);
  });
});

describe('a label on a line of the page', () => {
  const onLine = (...words: ReadWord[]) => textsOf(withLabelsOnLines([words]));
  const worn = (x0: number) => word('Datm', x0, 0, 'Det');

  it('has the department beside it in its strokes, if it has its colon', () => {
    const department = (label: string) =>
      textsOf(withLabelsOnLines([[word(label, 0, 0), word('lV', 200, 0)]]));
    expect(department('Dezernat:')).toEqual(['Dezernat:', 'IV']);
    expect(department('Bereich:')).toEqual(['Bereich:', 'lV']);
  });

  it('has a numeral alone below it in its strokes', () => {
    const below = (text: string) => textsOf(withLabelsOnLines([[word(text, 0, 0), word('FB', 300, 0)]]));
    expect([below('Il')[0], below('Ill')[0], below('Im')[0]]).toEqual(['II', 'III', 'Im']);
  });

  it('stands alone between wide gaps', () => {
    expect(onLine(worn(0), word('12.03.2021', 200, 0))).toEqual(['Datum', '12.03.2021']);
    expect(onLine(word('DS0012/21', 0, 0), worn(300))).toEqual(['DS0012/21', 'Datum']);
    expect(onLine(worn(0), word('Haus', 72 + 40, 0), word('und', 200, 0))).toEqual(['Datum', 'Haus', 'und']);
  });

  it('of a date has its colon, and a worn date behind it is one', () => {
    const date = word('08.05.2025', 300, 0);
    expect(onLine(word('Stadtrat', -300, 0), word('Sitzungstermin-', 0, 0), date)).toEqual([
      'Stadtrat',
      'Sitzungstermin:',
      '08.05.2025',
    ]);
    expect(onLine(word('Gremium-', 0, 0), word('Stadtrat', 180, 0))).toEqual(['Gremium-', 'Stadtrat']);
    expect(onLine(word('Datum-', 0, 0))).toEqual(['Datum:']);
    expect(onLine(word('Datum.', 0, 0))).toEqual(['Datum']);
    const worn = [word('09', 300, 0), word('1?', 350, 0), word('?021', 400, 0)];
    expect(onLine(word('Sitzungstermin:', 0, 0), ...worn)).toEqual(['Sitzungstermin:', '09.12.2021']);
    expect(onLine(word('Ablauf:', 170, 0), ...worn)).toEqual(['Ablauf:', '09', '1?', '?021']);
  });

  it('is one where the other reading saw two words as one', () => {
    const doubt = { other: 'Kuiilitel' };
    const torn = (second: object) =>
      onLine({ ...word('Kui', 0, 0), doubt }, { ...word('iltitel', 60, 0), ...second });
    expect(torn({ doubt })).toEqual(['Kurztitel']);
    expect(torn({ doubt: { other: 'iltitel' } })).toEqual(['Kurztitel', 'iltitel']);
  });

  it('stands at most before one word', () => {
    expect(onLine(worn(0), word('Haus', 90, 0))).toEqual(['Datum', 'Haus']);
    expect(onLine(worn(0), word('Haus', 90, 0), word('und', 180, 0))).toEqual(['Datm', 'Haus', 'und']);
    expect(onLine(worn(0), word('Haus', 72 + 39, 0), word('und', 200, 0))).toEqual(['Datm', 'Haus', 'und']);
  });

  it('stands close beside others in a row of labels only', () => {
    const row = (last: string, read = 'Siadiamt') => {
      const words = withLabelsOnLines([[word(read, 0, 0), word(last, 150, 0)]]);
      return words.map(({ text, doubt }) => [text, doubt?.other])[0];
    };
    expect(row('Stellungnahme-Nr.')).toEqual(['Stadtamt', 'Siadiamt']);
    expect(row('Information-Nr.')).toEqual(['Stadtamt', 'Siadiamt']);
    expect(row('Stellungnahme')).toEqual(['Siadiamt', undefined]);
    expect(row('Stellungnahme-Nr.', 'Stadtrat')).toEqual(['Stadtrat', undefined]);
    expect(row('Stellungnahme-Nr.', 'Stadtamt')).toEqual(['Stadtamt', undefined]);
  });

  it('has no single sign beside it, but for the department', () => {
    expect(onLine(word('zum/zur', 0, 0), word('3', 300, 0))).toEqual(['zum/zur']);
    expect(withLabelsOnLines([[word('zum/zur', 0, 0), word('3', 300, 0)]])[0]!.doubt).toEqual({
      other: 'zum/zur 3',
    });
    expect(onLine(word('Dezernat', 0, 0), word('V', 300, 0))).toContain('V');
    expect(onLine(word('Datum', 0, 0), word('33', 300, 0))).toEqual(['Datum', '33']);
    expect(onLine(word('Datum', 0, 0), word('3', 300, 0), word('4', 500, 0))).toEqual(['Datum', '3', '4']);
  });

  it('of a number may be broken in a narrow cell', () => {
    const cell = (...texts: string[]) =>
      textsOf(withBrokenLabel(texts.map((text, index) => word(text, 0, index))));
    expect(cell('Stellungnahme-', 'NO', 'S0049/26')).toEqual(['Stellungnahme-', 'Nr.', 'S0049/26']);
    expect(cell('Stellungnahme-', 'Nr.')).toEqual(['Stellungnahme-', 'Nr.']);
    expect(cell('Stellungnahme-', 'Nummer')).toEqual(['Stellungnahme-', 'Nummer']);
    expect(cell('Stellungnahme', 'NO')).toEqual(['Stellungnahme', 'NO']);
    expect(cell('Stellungnahme-')).toEqual(['Stellungnahme-']);
  });

  it('may have lost its stroke', () => {
    const label = (...texts: string[]) => onLine(...texts.map((text, index) => word(text, 62 * index, 0)));
    expect(label('zum', 'Zur', '–', 'SPD')).toEqual(['zum/zur', '–', 'SPD']);
    expect(label('zum', '/zur')).toEqual(['zum/zur']);
    expect(label('zum', 'Zur', 'F0044/18')).toEqual(['zum/zur', 'F0044/18']);
    expect(label('zum', 'Zur', 'Sache')).toEqual(['zum', 'Zur', 'Sache']);
    expect(label('bis', 'Zur')).toEqual(['bis', 'Zur']);
  });

  it('and a value alone have no mark before them that nothing closes', () => {
    expect(onLine(word('‚Stadtrat', 0, 0))).toEqual(['Stadtrat']);
    expect(onLine(word(':Anfrage', 0, 0), word('Nummer', 300, 0))).toEqual(['Anfrage', 'Nummer']);
    expect(onLine(word('„öffentlich', 0, 0))).toEqual(['öffentlich']);
    expect(onLine(word('„Bänke', 0, 0))).toEqual(['„Bänke']);
    expect(onLine(word('‚Bänke', 0, 0), word('am', 110, 0), word('See', 150, 0))).toEqual([
      '‚Bänke',
      'am',
      'See',
    ]);
  });

  it('may have a short word before it, from which a speck is no word', () => {
    const label = word('Verhandlungsgegensfond', 70, 0, 'Verhandlungsgegenstond');
    expect(onLine(word('Zum', 0, 0), label)).toEqual(['Zum', 'Verhandlungsgegenstand']);
    expect(onLine(word('–', 40, 0), label)).toEqual(['Verhandlungsgegenstand']);
    expect(onLine(word('Zum', 0, 0), label, word('Haus', 480, 0))).toEqual(['Zum', label.text, 'Haus']);
    expect(onLine(word('Zum', 0, 0))).toEqual(['Zum']);
    expect(onLine(word('Haus', -10, 0), label)).toEqual(['Haus', 'Verhandlungsgegensfond']);
  });
});

describe('a box in front of who sends', () => {
  it('is a speck: nothing is ticked there', () => {
    const words = ['Absender', '☐', 'CDU-Ratsfraktion'].map((text, index) => word(text, 0, index));
    expect(textsOf(withFormValue(words))).toEqual(['Absender', 'CDU-Ratsfraktion']);
  });
});
