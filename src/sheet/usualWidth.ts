/** How wide a character is in most fonts, for those of which the file does not say it in time. */

/** Thousandths of the font size, as in Helvetica, whose proportions most fonts of letters share. */
const CLASSES: Readonly<Record<number, string>> = {
  222: 'ijl‚‘’',
  278: ' !,./:;I[\\]ft',
  333: '()-`r„“”{}',
  389: '*°',
  500: 'Jckvxyzs',
  556: '#$0123456789?L_abdeghnopquäöü–§€',
  584: '+<=>~^',
  611: 'FTZß',
  667: 'ABEKPSVXYÄ&',
  722: 'CDHNRUÜw',
  778: 'GOQÖ',
  833: 'Mm',
  944: 'W%',
  1000: '—…@',
};

/** Thousandths of the font size: what no class names. */
const OTHERWISE = 556;

const WIDTHS = new Map(
  Object.entries(CLASSES).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width) / 1000]),
  ),
);

/** In font sizes; 0 for what prints nothing. */
export function usualWidth(character: string): number {
  return WIDTHS.get(character) ?? (/^[\p{Cc}\p{Cf}\p{Mn}]*$/u.test(character) ? 0 : OTHERWISE / 1000);
}
