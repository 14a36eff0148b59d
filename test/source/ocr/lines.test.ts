/** What the neighbours of a recognised word tell: numbers of lists, marks before lines, dates. */

import { describe, expect, it } from 'vitest';
import { withLineMends } from '../../../src/source/ocr/lineMends.ts';
import { mendedMarks } from '../../../src/source/ocr/listMarks.ts';
import { marksBefore } from '../../../src/source/ocr/markInk.ts';
import { withWholeDates } from '../../../src/source/ocr/tornDates.ts';
import type { ReadWord } from '../../../src/source/ocr/twoReadings.ts';
import { wordAt as word } from './words.ts';

/** Lines that begin with a mark, read one way and perhaps another. */
function list(...marks: (string | [string, string])[]): ReadWord[][] {
  return marks.map((mark, line) => {
    const [text, other] = typeof mark === 'string' ? [mark, undefined] : mark;
    return [word(text, 50, line, other), word('Welche', 150, line)];
  });
}

function marksOf(lines: ReadWord[][]): [string, string | null | undefined][] {
  const mends = mendedMarks(lines);
  return lines.map(([first]) => {
    const { text, doubt } = mends.get(first!) ?? first!;
    return [text, doubt?.other];
  });
}

describe('numbers of a list', () => {
  it('are told by those before and behind, where a reading had the digit', () => {
    expect(marksOf(list(['f:', '1:'], ['A', '2;'], '3.', '4.')).map(([text]) => text)).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
    ]);
  });

  it('begin anew with a figure where another list does', () => {
    const texts = (...marks: string[]) => marksOf(list(...marks)).map(([text]) => text);
    expect(texts('I.', '2.', 'I.', '2.')).toEqual(['1.', '2.', '1.', '2.']);
    expect(texts('1.', '2.', 'I.', '4.')).toEqual(['1.', '2.', 'I.', '4.']);
  });

  it('that no reading had are doubtful', () => {
    expect(marksOf(list('1.', ['<:', 'e,'], '3.'))).toEqual([
      ['1.', undefined],
      ['2.', '<:'],
      ['3.', undefined],
    ]);
  });

  it('are left as they are printed where nothing is doubtful', () => {
    expect(marksOf(list('1.', '1.', '3.')).map(([text]) => text)).toEqual(['1.', '1.', '3.']);
    expect(marksOf(list('7.', '9.')).map(([text]) => text)).toEqual(['7.', '9.']);
  });

  it('are figures below a Roman heading that begins where they do', () => {
    const texts = (...marks: string[]) => marksOf(list(...marks)).map(([text]) => text);
    expect(texts('I.', 'I.', '2.', 'II.', 'I.', '2.', '3.')).toEqual([
      'I.',
      '1.',
      '2.',
      'II.',
      '1.',
      '2.',
      '3.',
    ]);
    expect(texts('I.', 'Il.', 'III.')).toEqual(['I.', 'II.', 'III.']);
  });

  it('in Roman numerals keep their strokes', () => {
    expect(marksOf(list(['1.', 'I.'], 'Il.', 'III.', 'IV.')).map(([text]) => text)).toEqual([
      'I.',
      'II.',
      'III.',
      'IV.',
    ]);
  });

  it('head answers behind `zu`, in three lines and more', () => {
    const headings = (...numbers: string[]) => {
      const lines = numbers.map((text, line) => [
        word('zu', 50, line),
        word(text, 110, line),
        word('Nein.', 200, line),
      ]);
      const mends = mendedMarks(lines);
      return lines.map((line) => (mends.get(line[1]!) ?? line[1]!).text);
    };
    expect(headings('1)', '2', '3)', '?)', '5)')).toEqual(['1)', '2)', '3)', '4)', '5)']);
    expect(headings('1)', '?)')).toEqual(['1)', '?)']);
    expect(headings('1)', '2)', 'allen')).toEqual(['1)', '2)', 'allen']);
  });

  it('are not the first words of sentences', () => {
    expect(marksOf(list('In', 'Am', ['Zu', 'Zn'])).map(([text]) => text)).toEqual(['In', 'Am', 'Zu']);
  });

  it('before a deputy’s name are none', () => {
    const line = [word('1.', 50, 0), word('V.', 100, 0), word('Krug', 150, 0)];
    expect(mendedMarks([line]).get(line[0]!)?.text).toBe('i.');
    const [joined, name] = [word('.V.', 50, 0), word('Krug', 150, 0)];
    expect(mendedMarks([[joined, name]]).get(joined)?.text).toBe('i. V.');
  });
});

describe('ink before a line', () => {
  const WIDTH = 300;
  /** What is drawn before a word that begins at 150. */
  function marksDrawn(x0: number, y0: number, x1: number, y1: number): string[] {
    const ink = new Uint8Array(WIDTH * 200);
    for (let y = y0; y < y1; y++) ink.fill(1, y * WIDTH + x0, y * WIDTH + x1);
    return marksBefore([[word('Welche', 150, 0)]], ink, WIDTH).map(({ text }) => text);
  }

  it('is a bullet or a dash by its shape', () => {
    expect(marksDrawn(100, 82, 110, 92)).toEqual(['•']);
    expect(marksDrawn(100, 84, 114, 88)).toEqual(['-']);
    // smeared
    expect(marksDrawn(67, 84, 76, 89)).toEqual(['-']);
  });

  it('is neither where it stands on the line, is a speck, or as large as a letter', () => {
    expect(marksDrawn(100, 93, 103, 100)).toEqual([]);
    expect(marksDrawn(100, 85, 103, 88)).toEqual([]);
    expect(marksDrawn(100, 70, 120, 100)).toEqual([]);
  });
});

describe('ink before a line of a list', () => {
  const WIDTH = 300;
  /** Marks found at the first of two lines, the second of which begins with a dash at 100. */
  function likeOther(x0: number, x1: number, textAt = 150): [string, unknown][] {
    const ink = new Uint8Array(WIDTH * 200);
    for (let y = 84; y < 88; y++) ink.fill(1, y * WIDTH + x0, y * WIDTH + x1);
    for (let y = 144; y < 148; y++) ink.fill(1, y * WIDTH + 100, y * WIDTH + 114);
    const lines = [[word('Welche', textAt, 0)], [word('-', 100, 1), word('Wie', 150, 1)]];
    return marksBefore(lines, ink, WIDTH).map(({ text, doubt }) => [text, doubt?.other]);
  }

  it('is the mark that others of the list have, and doubtful', () => {
    expect(likeOther(100, 114)).toEqual([['-', null]]);
    // half of it is worn away, so that alone it would be a speck
    expect(likeOther(104, 112)).toEqual([['-', null]]);
  });

  it('is none with less ink or more, elsewhere, or where the text begins elsewhere', () => {
    expect(likeOther(100, 105)).toEqual([]);
    expect(likeOther(115, 119)).toEqual([]);
    expect(likeOther(104, 110, 130)).toEqual([]);
  });
});

describe('a torn date', () => {
  const read = (...words: ReadWord[]) =>
    withWholeDates([words]).map(({ text, doubt }) => [text, doubt?.other]);

  it('is put together and doubtful', () => {
    expect(read(word('26.03', 0, 0), word('2024', 96, 0))).toEqual([['26.03.2024', '26.03 2024']]);
    expect(read(word('17', 0, 0), word('04', 40, 0), word('2024', 80, 0))).toEqual([
      ['17.04.2024', '17 04 2024'],
    ]);
    expect(read(word('16', 0, 0), word('05.2024', 40, 0))).toEqual([['16.05.2024', '16 05.2024']]);
  });

  it('is none where the calendar or the gap says no', () => {
    expect(read(word('26.13', 0, 0), word('2024', 96, 0))).toHaveLength(2);
    expect(read(word('26.03', 0, 0), word('2024', 300, 0))).toHaveLength(2);
    expect(read(word('17', 0, 0), word('Plätze', 40, 0))).toHaveLength(2);
  });
});

describe('the line of a word', () => {
  const read = (...texts: string[]) =>
    withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map((one) => one.text);

  it('closes what it opened', () => {
    expect(read('(„Altes', 'Waschhaus‘)')).toEqual(['(„Altes', 'Waschhaus“)']);
    expect(read('„Das', '‚Alte', 'Waschhaus‘')).toEqual(['„Das', '‚Alte', 'Waschhaus‘']);
    expect(read('Waschhaus‘')).toEqual(['Waschhaus‘']);
    expect(read('„Magdeburg', '2035"', 'gilt')).toEqual(['„Magdeburg', '2035“', 'gilt']);
    expect(read('5"', 'Zoll')).toEqual(['5"', 'Zoll']);
  });

  it('has the sign of a paragraph before its number', () => {
    expect(read('nach', '65', 'Abs.', '4')).toEqual(['nach', '§ 65', 'Abs.', '4']);
    expect(read('§', '65', 'Abs.', '4')).toEqual(['§', '65', 'Abs.', '4']);
    expect(read('nach', '65', 'Tagen')).toEqual(['nach', '65', 'Tagen']);
    expect(read('nach', '3.', 'Abs.')).toEqual(['nach', '3.', 'Abs.']);
  });

  it('has no mark behind a time, or before the number that begins it', () => {
    expect(read('um', '19.10.', 'Uhr')).toEqual(['um', '19.10', 'Uhr']);
    expect(read('am', '19.10.', '2023')).toEqual(['am', '19.10.', '2023']);
    expect(read('.F0122/17', '–')).toEqual(['F0122/17', '–']);
    expect(read('zu', '.F0122/17')).toEqual(['zu', '.F0122/17']);
  });

  it('has a dash between a paper and who wrote it, and the comma of a committee that begins it', () => {
    expect(read('F0271/19', '☐', 'Fraktion')).toEqual(['F0271/19', '–', 'Fraktion']);
    expect(read('Amt', '☐', 'ja')).toEqual(['Amt', '☐', 'ja']);
    expect(read('Stadtgebiet', '☐', 'Konzept')).toEqual(['Stadtgebiet', '–', 'Konzept']);
    expect(read('Beteiligung', '☐', 'RPA')[1]).toBe('☐');
    expect(read('nein', '☐', 'entfällt')[1]).toBe('☐');
    expect(read('mit.', '25', 'Punkten')).toEqual(['mit', '25', 'Punkten']);
    expect(read('der', 'information', 'I0034/20')).toEqual(['der', 'Information', 'I0034/20']);
    expect(read('der', 'information', 'Bank')[1]).toBe('information');
    expect(read('F0271/19', '☐', '1')).toEqual(['F0271/19', '☐', '1']);
    expect(read('Ausschuss', 'für', 'Kultur.', 'Bildung')).toEqual([
      'Ausschuss',
      'für',
      'Kultur,',
      'Bildung',
    ]);
    expect(read('im', 'Ausschuss', 'für', 'Kultur.', 'Danach')[3]).toBe('Kultur.');
  });

  it('has a group and a title whole that were torn or garbled', () => {
    expect(read('SPD-Staulialsfi', 'aktion')).toEqual(['SPD-Stadtratsfraktion']);
    expect(read('die', 'SPD-Stadli', 'alsfi', 'aktion', 'fragt')).toEqual([
      'die',
      'SPD-Stadtratsfraktion',
      'fragt',
    ]);
    expect(read('CDU-Katsfraktion')).toEqual(['CDU-Ratsfraktion']);
    expect(read('SPD-Mitglieder', 'fragen')).toEqual(['SPD-Mitglieder', 'fragen']);
    expect(read('SPD-Stadtratsfraktion', 'fragt')).toEqual(['SPD-Stadtratsfraktion', 'fragt']);
    expect(read('DIE', 'LINKE', '/', 'future!')).toEqual(['DIE', 'LINKE/future!']);
    expect(read('Weg', '/', 'future!')).toEqual(['Weg', '/', 'future!']);
    expect(read('DIE', 'LINKE', '/future,', 'SR')).toEqual(['DIE', 'LINKE/future!,', 'SR']);
    expect(read('Weg/future')).toEqual(['Weg/future']);
    expect(read('Antrag', 'A0097', '/22', 'hat')).toEqual(['Antrag', 'A0097/22', 'hat']);
    expect(read('A0097', '/222')).toEqual(['A0097', '/222']);
    expect(read('Haus', '/22')).toEqual(['Haus', '/22']);
    expect(read('INFORM', 'ATION', 'I0007/25')).toEqual(['INFORMATION', 'I0007/25']);
    expect(read('INFORM', 'ATIONEN')).toEqual(['INFORM', 'ATIONEN']);
    expect(read('zur', 'INFORM', 'ATION')).toEqual(['zur', 'INFORM', 'ATION']);
  });

  it('is nothing where it is a speck alone', () => {
    expect(withLineMends([[word('.', 0, 0)], [word('Thema', 0, 1)]]).map(({ text }) => text)).toEqual([
      'Thema',
    ]);
    expect(read('a')).toEqual(['a']);
  });

  it('may have a speck between two small words, or lack dots', () => {
    const other = (text: string) => withLineMends([[word(text, 0, 0)]])[0]!.doubt?.other;
    expect([other('um-eine'), other("dass'sich"), other('mit-welchem')]).toEqual([
      'um eine',
      'dass sich',
      'mit welchem',
    ]);
    expect([other('Um-eine'), other('umher-irren'), other('Forderungen'), other('Zuförderung')]).toEqual([
      undefined,
      undefined,
      'Förderungen',
      undefined,
    ]);
  });

  it('has the only digits that may stand there', () => {
    expect(read('zur', 'DS6602/22/1')).toEqual(['zur', 'DS0602/22/1']);
    expect(read('F8123/21,')).toEqual(['F0123/21,']);
    expect(read('DS1602/22')).toEqual(['DS1602/22']);
    expect(read('Quartalsbericht', '11/2024')).toEqual(['Quartalsbericht', 'II/2024']);
    expect(read('Quartal', '1/2024')).toEqual(['Quartal', '1/2024']);
    expect(read('Heft', '11/2024')).toEqual(['Heft', '11/2024']);
  });

  it('is doubtful where a digit is lost', () => {
    const other = (text: string) => withLineMends([[word(text, 0, 0)]])[0]!.doubt?.other;
    expect(other('?017')).toBe('2017');
    expect(other('2017?')).toBeUndefined();
  });

  it('has an Eigenbetrieb of the city behind EB', () => {
    expect(read('EB', 'SEM')).toEqual(['EB', 'SFM']);
    expect(read('EB', 'KGm')).toEqual(['EB', 'KGm']);
    // like two, and like none
    expect(read('EB', 'KGn')).toEqual(['EB', 'KGn']);
    expect(read('EB', 'XYZ')).toEqual(['EB', 'XYZ']);
    expect(read('Amt', 'SEM')).toEqual(['Amt', 'SEM']);
  });

  it('parts offices that ran together', () => {
    expect(read('Zu3.')).toEqual(['Zu 3.']);
    expect(read('zu12')).toEqual(['zu 12']);
    expect(read('Zu3.Mai')).toEqual(['Zu3.Mai']);
    expect(read('Amt', '31,', 'FB62,Amt66')).toEqual(['Amt', '31,', 'FB 62, Amt 66']);
    expect(read('FB62-Konzept')).toEqual(['FB62-Konzept']);
  });

  it('begins with the word that heads an answer, its first letter lost', () => {
    expect(read('u', 'Punkt', '1')).toEqual(['Zu', 'Punkt', '1']);
    expect(read('siehe', 'u', 'Punkt')).toEqual(['siehe', 'u', 'Punkt']);
    expect(read('u', 'Bahn')).toEqual(['u', 'Bahn']);
  });

  it('goes on behind an article, whatever a speck says', () => {
    expect(read('Die.', 'Kosten')).toEqual(['Die', 'Kosten']);
    expect(read('in.', 'den')).toEqual(['in', 'den']);
    expect(read('auf.', 'Messungen')).toEqual(['auf.', 'Messungen']);
    expect(read('heizt', 'auf.')).toEqual(['heizt', 'auf.']);
    expect(read('in.', 'Den')).toEqual(['in.', 'Den']);
  });

  it('goes on behind a whole word before a small letter, and ends behind one that is cut short', () => {
    expect(read('werden.', 'unter')).toEqual(['werden', 'unter']);
    expect(read('werden.', 'Unter')).toEqual(['werden.', 'Unter']);
    expect(read('Abschn.', 'drei')).toEqual(['Abschn.', 'drei']);
    expect(read('werden.')).toEqual(['werden.']);
  });

  it('may have a space before a stroke, or a letter for the number of an enclosure', () => {
    const doubts = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map((one) => one.doubt?.other);
    expect(doubts('Altstadt', '/Tierwohl')).toEqual([undefined, 'Altstadt/Tierwohl']);
    expect(doubts('Altstadt', '/', 'Tierwohl')).toEqual([undefined, undefined, undefined]);
    expect(doubts('/Tierwohl')).toEqual([undefined]);
    expect(doubts('Anlage', 'I')).toEqual([undefined, '1']);
    expect(doubts('Anlage', 'II')).toEqual([undefined, undefined]);
    expect(doubts('Band', 'I')).toEqual([undefined, undefined]);
  });

  it('may end before an adjective with a capital', () => {
    const doubts = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map((one) => one.doubt?.other);
    expect(doubts('gemessen,', 'Ältere', 'Menschen')).toEqual(['gemessen.', undefined, undefined]);
    expect(doubts('gemessen,', 'ältere', 'Menschen')).toEqual([undefined, undefined, undefined]);
    expect(doubts('gemessen,', 'Ältere', 'und')).toEqual([undefined, undefined, undefined]);
    expect(doubts('Krug,', 'Günter', 'Muster')).toEqual([undefined, undefined, undefined]);
  });

  it('may go on behind a verb before a small letter', () => {
    const doubts = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map((one) => one.doubt);
    expect(doubts('steigt.', 'gegenüber')).toEqual([{ other: 'steigt' }, null]);
    expect(doubts('steigt.', 'Gegenüber')).toEqual([null, null]);
    expect(doubts('steigt.')).toEqual([null]);
    expect(doubts('städt.', 'und')).toEqual([null, null]);
    expect(doubts('einschl.', 'der')).toEqual([null, null]);
  });

  it('may end in a comma before a word that begins a sentence', () => {
    const doubts = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map((one) => one.doubt);
    expect(doubts('erforderlich,', 'Ein', 'Entwurf')).toEqual([{ other: 'erforderlich.' }, null, null]);
    expect(doubts('erforderlich,', 'ein')).toEqual([null, null]);
    expect(doubts('FDP,', 'Die', 'Linke')).toEqual([null, null, null]);
    expect(doubts('erforderlich,')).toEqual([null]);
  });

  it('is unsure of a dash that stands at one number of a vote', () => {
    const dash = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))])[1]!.doubt;
    expect(dash('6', '-0', '-', '1')).toEqual({ other: '- 0' });
    expect(dash('um', '-5', 'Grad')).toBeNull();
    expect(dash('Ausschuss:', '6-', '1', '–', '0')).toEqual({ other: '6 -' });
    expect(dash('am', '6-', '1', 'Uhr')).toBeNull();
  });

  it('is the name of a group behind `Fraktion`', () => {
    expect(read('Fraktion.', 'SPD/Volt')).toEqual(['Fraktion', 'SPD/Volt']);
    expect(read('Fraktion.', 'Sie')).toEqual(['Fraktion.', 'Sie']);
    expect(read('Fraktion.')).toEqual(['Fraktion.']);
  });

  it('ends in a date without a full stop where a wide gap is before it', () => {
    const form = (text: string, x0: number, ...behind: ReadWord[]) =>
      withLineMends([[word('Stadtrat', 0, 0), word(text, x0, 0), ...behind]])[1]!;
    expect(form('23.01.2025.', 300)).toMatchObject({ text: '23.01.2025', doubt: { other: '23.01.2025.' } });
    expect(form('23.01.2025.', 144 + 80).text).toBe('23.01.2025');
    expect(form('23.01.2025.', 144 + 79).text).toBe('23.01.2025.');
    expect(form('23.01.2025.', 300, word('Der', 600, 0)).text).toBe('23.01.2025.');
    expect(form('23.01.25', 300).text).toBe('23.01.25');
    expect(read('23.01.2025.')).toEqual(['23.01.2025.']);
  });

  it('has the last letter of a torn name', () => {
    const joined = withLineMends([[word('DIE', 0, 0), word('LINK', 80, 0), word('E/future!', 160, 0, null)]]);
    expect(joined[1]).toEqual({ ...word('LINKE/future!', 80, 0, null), x1: 160 + 9 * 18 });
    expect(read('LINK', 'Ende')).toEqual(['LINK', 'Ende']);
    expect(read('WERK', 'E')).toEqual(['WERK', 'E']);
  });
});

describe('the name of a group', () => {
  const line = (...texts: string[]) =>
    withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map(({ text }) => text);

  it('goes on behind its hyphen, and behind its stroke', () => {
    expect(line('’SPD-', 'Stadtratsfraktion')).toEqual(['SPD-Stadtratsfraktion']);
    expect(line('CDU/FDP-', 'Fraktion')).toEqual(['CDU/FDP-Fraktion']);
    expect(line('GRÜNE', '/future!')).toEqual(['GRÜNE/future!']);
    expect(withLineMends([[word('GRÜNE', 0, 0), word('/future!', 200, 0)]])[0]!.doubt).toEqual({
      other: 'GRÜNE /future!',
    });
  });

  it('does not where another word stands', () => {
    expect(line('SPD-', 'und')).toEqual(['SPD-', 'und']);
    expect(line('Bau-', 'Fraktion')).toEqual(['Bau-', 'Fraktion']);
    expect(line('Wege', '/future!')).toEqual(['Wege', '/future!']);
  });

  it('has a stroke before the second party, of which nothing is left', () => {
    expect(line('DIE', 'LINKE', 'Tierschutzpartei')).toEqual(['DIE', 'LINKE/Tierschutzpartei']);
    expect(withLineMends([[word('CDU', 0, 0), word('FDP', 200, 0)]])[0]!.doubt).toEqual({ other: 'CDU FDP' });
    expect(line('CDU,', 'FDP', 'und', 'SPD', 'stimmen')).toEqual(['CDU,', 'FDP', 'und', 'SPD', 'stimmen']);
  });
});

describe('a line of text', () => {
  const line = (...texts: string[]) =>
    withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map(({ text }) => text);

  it('begins with no speck', () => {
    expect(line('.', 'Schreiben', 'vom')).toEqual(['Schreiben', 'vom']);
    expect(withLineMends([[word('‚', 0, 0), word('Bänke', 200, 0)]])[0]!.doubt).toEqual({ other: '‚ Bänke' });
    expect(line('-', 'Bänke')).toEqual(['-', 'Bänke']);
    expect(line('-')).toEqual(['-']);
    expect(line('Bänke', '.')).toEqual(['Bänke', '.']);
  });

  it('that greets ends with a comma', () => {
    expect(line('Sehr', 'geehrter', 'Herr', 'Oberbürgermeister.').at(-1)).toBe('Oberbürgermeister,');
    expect(line('Sehr', 'geehrte', 'Damen', 'und', 'Herren,').at(-1)).toBe('Herren,');
    expect(line('Sehr', 'schön', 'ist', 'Stadtfeld.').at(-1)).toBe('Stadtfeld.');
    expect(line('Ein', 'geehrter', 'Bürger.').at(-1)).toBe('Bürger.');
  });

  it('that greets may have lost its comma', () => {
    const last = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).at(-1)!.doubt;
    expect(last('Sehr', 'geehrte', 'Frau', 'Borris')).toEqual({ other: 'Borris,' });
    expect(last('Sehr', 'geehrte', 'Damen', 'und')).toBeNull();
    expect(last('Sehr', 'geehrte', 'Frau', 'Borris!')).toBeNull();
    expect(last('Sehr', 'geehrt')).toBeNull();
  });

  it('has no hyphen before a verb, and no mark that nothing closes', () => {
    const first = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))])[0]!.doubt;
    expect(first('Beuteln-', 'stehen')).toEqual({ other: 'Beuteln' });
    expect(first('Hunde-', 'und', 'Katzen')).toBeNull();
    expect(first('Hunde-', 'Beutel')).toBeNull();
    expect(first('„Stadtrat')).toEqual({ other: 'Stadtrat' });
    expect(first('„Stadtrat“')).toBeNull();
    expect(first('„Stadtrat', 'im')).toBeNull();
  });

  it('has `zu` apart from what it ran together with, before a small letter', () => {
    const first = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))])[0]!.doubt;
    expect(first('Genehmigungsreifezu', 'führen')).toEqual({ other: 'Genehmigungsreife zu' });
    expect(first('geradezu', 'leer')).toBeNull();
    expect(first('Genehmigungsreifezu', 'Ende')).toBeNull();
    expect(first('dazu', 'führen')).toBeNull();
  });

  it('has no letter alone that is no mark', () => {
    const second = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))])[1]!.doubt;
    expect(second('entsiege', 't', 'und')).toEqual({ other: 'entsieget' });
    expect(second('Punkt', 'b)', 'und')).toBeNull();
    expect(second('Haus', 'B', 'und')).toBeNull();
    expect(second('12', 'm', 'und')).toBeNull();
  });

  it('of nothing but a name has no full stop', () => {
    expect(line('Burkhard', 'Moritz.')).toEqual(['Burkhard', 'Moritz']);
    expect(line('durch', 'Burkhard', 'Moritz.')[2]).toBe('Moritz.');
    expect(line('Unsere', 'Stadt.')[1]).toBe('Stadt.');
  });

  it('that heads an answer in order begins with `Zur`', () => {
    expect(line('7ur', '3.', 'Frage')[0]).toBe('Zur');
    expect(line('ur', '1:', 'Frage:')[0]).toBe('Zur');
    expect(line('ur', '1:', 'Bank')[0]).toBe('ur');
    expect(line('in', 'Tur', '1.', 'Frage')[1]).toBe('Tur');
  });

  it('asks where one reading does', () => {
    const first = (other?: string) =>
      withLineMends([[word('Weiche', 0, 0, other), word('Wege', 200, 0)]])[0]!;
    expect(first('Welche')).toMatchObject({ text: 'Welche', doubt: { other: 'Weiche' } });
    expect(first('Weithe').text).toBe('Weiche');
    expect(first().text).toBe('Weiche');
  });

  it('has a comma between a councillor and the group', () => {
    expect(line('Stadträtin', 'Anna', 'Muster.', 'Fraktion', 'SPD')[2]).toBe('Muster,');
    expect(line('Frau', 'Anna', 'Muster.', 'SPD-Stadtratsfraktion')[2]).toBe('Muster,');
    expect(line('das', 'sagt', 'Muster.', 'Fraktion', 'SPD')[2]).toBe('Muster.');
    expect(line('Stadträtin', 'Anna', 'Muster.', 'Der')[2]).toBe('Muster.');
  });

  it('has no full stop behind a function word amid a sentence', () => {
    expect(line('ergeben', 'sich.', 'aus', 'dem')).toEqual(['ergeben', 'sich', 'aus', 'dem']);
    expect(line('ergeben', 'sich.', 'Aus', 'dem')).toEqual(['ergeben', 'sich.', 'Aus', 'dem']);
    expect(line('Da', 'keine.')[1]).toBe('keine');
    expect(line('beschlossen', 'werden.')[1]).toBe('werden.');
    expect(line('ca.', 'zwei', 'Abs.', 'eins')).toEqual(['ca.', 'zwei', 'Abs.', 'eins']);
  });

  it('that heads an answer has `Zu` before its number', () => {
    expect(line('7u', 'Punkt', '1:')).toEqual(['Zu', 'Punkt', '1:']);
    expect(line('?u', 'Punkt', '?')).toEqual(['Zu', 'Punkt', '2']);
    expect(line('Antwort', 'zii', 'Frage', '3:')).toEqual(['Antwort', 'zu', 'Frage', '3:']);
    expect(line('zu', 'Frage', '3:')).toEqual(['zu', 'Frage', '3:']);
    expect(line('7u', 'Bänken')).toEqual(['7u', 'Bänken']);
    expect(line('Wo?', '?')).toEqual(['Wo?', '?']);
  });

  it('has the stop of a title, and strokes of a department', () => {
    expect(line('Herrn', 'Dr', 'Lutz', 'Muster')).toEqual(['Herrn', 'Dr.', 'Lutz', 'Muster']);
    expect(line('Dr', 'med.')).toEqual(['Dr', 'med.']);
    expect(line('Dez', 'Ill,', 'Team', '4')).toEqual(['Dez', 'III,', 'Team', '4']);
    expect(line('Dezernat', 'Il:', '164')).toEqual(['Dezernat', 'II:', '164']);
    expect(line('11/01')).toEqual(['II/01']);
    expect(line('Ill', '11/2001', '12/01')).toEqual(['Ill', '11/2001', '12/01']);
  });

  it('has figures in the number of an office', () => {
    expect(line('Amt', '4l')).toEqual(['Amt', '41']);
    expect(line('FB', 'I2,')).toEqual(['FB', '12,']);
    expect(line('Amt', 'II')).toEqual(['Amt', 'II']);
    expect(line('Haus', '4l')).toEqual(['Haus', '4l']);
  });

  it('has the letter of an investment before its figures', () => {
    expect(line('Investitionsnummer:', '1234000007')).toEqual(['Investitionsnummer:', 'I234000007']);
    expect(line('Sachkonto:', '1234000007')).toEqual(['Sachkonto:', '1234000007']);
    expect(line('Investitionsnummer:', '123400')).toEqual(['Investitionsnummer:', '123400']);
  });

  it('has the period of its year in the number of a resolution', () => {
    const [word2] = withLineMends([[word('1011-029(VII)25', 0, 0)]]);
    expect([word2!.text, word2!.doubt]).toEqual(['1011-029(VIII)25', { other: '1011-029(VII)25' }]);
  });

  it('that ends in a broken word has no speck behind its hyphen', () => {
    expect(line('am', 'Montag', 'aufgeho-.').at(-1)).toBe('aufgeho-');
    expect(line('aufgeho-.', 'ben')[0]).toBe('aufgeho-.');
  });

  it('has no speck behind a function word', () => {
    expect(line('Schule', "und'", 'Sport')).toEqual(['Schule', 'und', 'Sport']);
    expect(line('bis', 'im.', 'Mai')[1]).toBe('im');
    expect(line('Herrn’', 'Dr.')[0]).toBe('Herrn');
    expect(line('Schulen’', 'am')[0]).toBe('Schulen’');
  });

  it('goes on from a word before a year', () => {
    expect(line('2024', 'bis.', '2026')[1]).toBe('bis');
    expect(line('geht', 'bis.', 'Danach')[1]).toBe('bis.');
  });

  it('is unsure of the spaces of a vote', () => {
    const doubts = (...texts: string[]) =>
      withLineMends([texts.map((text, index) => word(text, 200 * index, 0))]).map(
        ({ doubt }) => doubt?.other,
      );
    expect(doubts('Abstimmung:', '7-0-0')).toEqual([undefined, '7 - 0-0']);
    expect(doubts('Abstimmung:', '7', '-0-2')[2]).toBe('- 0-2');
    expect(doubts('Raum', '7-0-0')).toEqual([undefined, undefined]);
  });

  it('that names the city names this one, unless it names another or more', () => {
    expect(line('Landeshauptstadt', 'Magidi', 'Lurg')).toEqual(['Landeshauptstadt', 'Magdeburg']);
    expect(withLineMends([[word('Landeshauptstadt', 0, 0), word('Maqdebnrg', 400, 0)]])[1]!.doubt).toEqual({
      other: 'Maqdebnrg',
    });
    expect(line('Landeshauptstadt', 'Magdeburg', 'Amt')).toEqual(['Landeshauptstadt', 'Magdeburg', 'Amt']);
    expect(line('Landeshauptstadt', 'Maqdeburg', 'Der', 'OB')[1]).toBe('Maqdeburg');
    expect(line('Landeshauptstadt', 'Mainz')).toEqual(['Landeshauptstadt', 'Mainz']);
    expect(line('Stadt', 'Maqdeburg')).toEqual(['Stadt', 'Maqdeburg']);
  });
});
