import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run, textOf } from './pdfPages.ts';

function furniture(layout: Layout): string[] {
  return layout.lines.filter((line) => line.furniture).map((line) => textOf(layout, line));
}

const BODY = ['1. Warum wurden die Bänke am See abgebaut?', '2. Wann werden dort nach der Planung der'];
const REST = ['Verwaltung neue Bänke aufgestellt?', '3. Was kosten sie?'];
const lines = (top: number, texts: readonly string[]) => texts.map((text, i) => run(70, top + 14 * i, text));

describe('a line in the size of the text that comes once, at the edge of a page', () => {
  it('is a running head where it tears a sentence apart', () => {
    const second = page([run(70, 60, 'Fraktion Bürgerforum im Stadtrat'), ...lines(110, REST)], [], 2);
    expect(furniture(pdfLayout([page(lines(600, BODY)), second]))).toEqual([
      'Fraktion Bürgerforum im Stadtrat',
    ]);
  });

  it('is a running foot where it tears a sentence apart', () => {
    const first = page([...lines(600, BODY), run(70, 800, 'Fraktion Bürgerforum im Stadtrat')]);
    expect(furniture(pdfLayout([first, page(lines(110, REST), [], 2)]))).toEqual([
      'Fraktion Bürgerforum im Stadtrat',
    ]);
  });

  it('is text where no sentence goes on behind it', () => {
    const second = page([run(70, 60, 'Zur Finanzierung'), ...lines(110, ['3. Was kosten sie?'])], [], 2);
    expect(furniture(pdfLayout([page(lines(600, BODY.slice(0, 1))), second]))).toEqual([]);
  });
});

describe('what a browser prints above and below a page', () => {
  it('is furniture though its date holds the numbers of pages', () => {
    const printed = (number: number, texts: readonly string[]) =>
      page(
        [
          run(70, 25, '09.03.21, 14:22', 7),
          run(280, 25, 'Anfrage F0101/21', 7),
          ...lines(80, texts),
          run(70, 822, 'https://ratsinfo.example.org/vorlage?id=7', 7),
          run(510, 822, `${number}/2`, 7),
        ],
        [],
        number,
      );
    const found = furniture(pdfLayout([printed(1, BODY), printed(2, REST)]));
    expect(found).toHaveLength(4);
    expect(found[0]).toBe('09.03.21, 14:22\tAnfrage F0101/21');
    expect(found[3]).toBe('https://ratsinfo.example.org/vorlage?id=7\t2/2');
  });
});

describe('what stands apart amid a sentence', () => {
  const SPLIT = ['Wann werden dort nach der Planung der', 'Verwaltung neue Bänke aufgestellt?'] as const;
  const torn = (head: string, after: string = SPLIT[1], size = 11) =>
    furniture(
      pdfLayout([
        page(lines(600, [SPLIT[0]])),
        page([run(70, 60, head, size), ...lines(110, [after])], [], 2),
      ]),
    );

  it('is a head where it is short and begins with a capital letter, and the sentence goes on with one', () => {
    expect(torn('Fraktion Bürgerforum')).toEqual(['Fraktion Bürgerforum']);
    expect(torn('aus dem Bürgerforum')).toEqual([]);
    expect(torn(`Fraktion Bürgerforum ${'und noch andere '.repeat(6)}dort`, SPLIT[1], 6)).toEqual([]);
    expect(torn('Fraktion Bürgerforum', '3. Was kosten sie?')).toEqual([]);
  });

  it('is none alone on its page', () => {
    const alone = page([run(70, 60, 'Landeshauptstadt Magdeburg – Der Oberbürgermeister')], [], 2);
    const third = page(lines(110, [SPLIT[1]]), [], 3);
    expect(furniture(pdfLayout([page(lines(600, [SPLIT[0]])), alone, third]))).toEqual([]);
  });
});
