import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { repairMojibake } from '../../src/source/text/mojibake.ts';
import { extent } from '../extent.ts';
import { processorSeconds } from '../processorTime.ts';
import { misread } from './encodeText.ts';
import { germanText } from './germanSentences.ts';

describe('repaired', () => {
  test.each([
    ['fÃ¼r die StraÃŸe', 'für die Straße'],
    ['â€žGrÃ¼ne Mitteâ€œ', '„Grüne Mitte“'],
    ['Ã–PNV, Ãœbersicht, Ã„mter, MÃ„RZ', 'ÖPNV, Übersicht, Ämter, MÄRZ'],
    ['Â§ 5, 20Â°C, 40\u00c2\u00a0€ und fÃ¼r', '§ 5, 20°C, 40\u00a0€ und für'],
    ['50 â‚¬ â€“ heute', '50 € – heute'],
    ['ÃƒÂ¼ber', 'über'],
    ['Ã¢â‚¬Å¾MitteÃ¢â‚¬Å“', '„Mitte“'],
    ['f\u00c3\u00bcr \u00e2\u0080\u009eMitte\u00e2\u0080\u009c', 'für „Mitte“'],
    ['gefÃ€hrdet fÃŒr', 'gefährdet für'],
    ['auf f√ºnf Stra√üen, ¬ß 5', 'auf fünf Straßen, § 5'],
    ['auf f├╝nf Stra├ƒen', 'auf fünf Straßen'],
    ['WÃ³jcik', 'Wójcik'],
    ['MichaÅ‚ WÃ³jcik und \u00c5\u0081ukasz', 'Michał Wójcik und Łukasz'],
    ['fu\u00cc\u02c6r', 'für'],
    ['ðŸ˜€', '😀'],
  ])('%s', (damaged, text) => {
    const result = decodeText(Buffer.from(damaged));
    expect(result.text).toBe(text);
    expect(result.problems).toMatchObject([{ code: 'mojibake-repaired', severity: 'info' }]);
  });

  test('a damaged word among sound ones, sound marks beside it', () => {
    const { text, problems } = decodeText(Buffer.from('Die Größe\r\nder „GrÃ¼nflÃ¤che“ – für MANHÃ'));
    expect(text).toBe('Die Größe\nder „Grünfläche“ – für MANHÃ');
    expect(problems[0]?.at).toEqual({ page: 1, line: 2, column: 8 });
    expect(problems[0]?.args).toEqual({ places: 2 });
  });

  test('a windows-1252 file into which UTF-8 was pasted', () => {
    const bytes = Buffer.from('Größe, Straße und fÃ¼r', 'latin1');
    const { text, encoding } = decodeText(bytes);
    expect([text, encoding]).toEqual(['Größe, Straße und für', 'windows-1252']);
  });

  test('U+FFFD that was saved and read wrongly is U+FFFD again, and reported', () => {
    const { text, problems } = decodeText(Buffer.from('fï¿½r'));
    expect(text).toBe('f\ufffdr');
    expect(problems.map(({ code }) => code)).toEqual(['mojibake-repaired', 'replacement-characters']);
  });

  test('an opening mark where a closing one should be does not keep the text from being repaired', () => {
    for (const as of ['windows-1252', 'macintosh', 'cp850'] as const) {
      const text = 'die „Grüne Mitte„ für Größeres';
      expect(decodeText(Buffer.from(misread(text, as))).text).toBe(text);
    }
  });

  test('a byte order mark in the middle of a joined file goes', () => {
    expect(decodeText(Buffer.from('ï»¿Anfrage')).text).toBe('Anfrage');
  });

  test('windows-1252, cp850 and macintosh read as ISO 8859-1', () => {
    expect(decodeText(Buffer.from('\u0084Mitte\u0093 \u0096 für 5 \u0080\n')).text).toBe(
      '„Mitte“ – für 5 €\n',
    );
    expect(decodeText(Buffer.from('f\u0081r die \u0099ffentlichkeit\n')).text).toBe(
      'für die Öffentlichkeit\n',
    );
    expect(decodeText(Buffer.from('f\u009fr die St\u008adte\n')).text).toBe('für die Städte\n');
    expect(decodeText(Buffer.from('\u0084Łódź\u0093\n')).text).toBe('„Łódź“\n');
  });

  test('a foreign name that looks odd is repaired if the rest of its line is', () => {
    const damaged = 'Größe\nWÃ¤hler mit Å\u00a0koda-HÃ¤ndler';
    expect(repairMojibake(damaged)?.text).toBe('Größe\nWähler mit Škoda-Händler');
    expect(repairMojibake('Größe mit Å\u00a0koda')).toBeNull();
  });
});

describe('left alone', () => {
  test.each([
    ...[
      'São Paulo',
      'NÃO',
      'MANHÃ – hoje',
      '„MANHÃ“',
      '“Ã”',
      '„Ã“',
      'IRMÃ’s',
      'JOÃO “Ã”',
      'Ângela',
      'Â',
      '„Â“',
    ],
    ...[
      'Ångström',
      'Åsa',
      '„Å“',
      'MALMÖ“',
      'Čech',
      'Łódź',
      'Ğ',
      'É',
      '«É»',
      'CAFÉ–BAR',
      'voilà…',
      'à “la carte”',
    ],
    ...[
      'Ä',
      '„Ä“',
      '„MÄ“',
      'Ä–Ü',
      'Ä…',
      'das „ß“',
      'Maß\u00ad\nnahme',
      'ß\u00a0',
      '»Spaß«',
      'Spaß…',
      'GROß“',
      '„Ü“–„Ö“',
    ],
    ...[
      '√2 ≈ 1,4',
      '¬p',
      '‚Ärger‘',
      '‚Öl‘',
      '├── Ämter\n└── Öl',
      '├─┤',
      '│ä│',
      '╔══╗\n║ Ö║\n╚══╝',
      'Größe ≤ 5',
    ],
    ...['Ðuro', 'Þór', 'Ïle', 'Îles', 'Èze', 'Đặng Thị Ngọc', 'Αθήνα', 'Привет', '北京', 'שלום'],
    ...['BÜNDNIS 90/DIE GRÜNEN', 'ÄÖÜ äöü ß', 'FÜR ÄLTERE', 'Ã…'],
  ])('%s', (text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', problems: [] });
  });

  test('thousands of right texts, as printed, in capitals and in lower case', () => {
    for (let seed = 0; seed < extent(2000, 1000); seed++) {
      const text = germanText(seed, 300);
      for (const variant of [text, text.toUpperCase(), text.toLowerCase()]) {
        expect(repairMojibake(variant)).toBeNull();
      }
    }
  });

  test('what was repaired is not repaired again', () => {
    for (let seed = 0; seed < 200; seed++) {
      const once = decodeText(Buffer.from(misread(germanText(seed, 200), 'windows-1252'))).text;
      expect(decodeText(Buffer.from(once)).problems).toEqual([]);
    }
  });

  test('drawn lines and text in cp850 letters are not taken for UTF-8', () => {
    const text = 'Übersicht\n├── für Bürger\n├── ähnlich\n└── Größe\n';
    expect(decodeText(Buffer.from(text)).problems).toEqual([]);
  });
});

// what grows with the square takes a ninth for a third, and so has the limit to be
test('a megabyte of nothing but damage, or a third of one, is linear', () => {
  const size = extent(1, 1 / 3);
  for (const part of ['Ã¤', 'Ã', 'â€', 'Ãƒ', '√', 'Â\u00a0']) {
    const bytes = Buffer.from(part.repeat(300_000 * size));
    expect(processorSeconds(() => decodeText(bytes))).toBeLessThan(20 * size ** 2);
  }
});
