/** Beschlussnummern: running number, sitting, election period, year (contract, "Settled for all kinds"). */

/** Letters and strokes that an OCR reads for the I of a Roman numeral. */
const ROMAN = '[IVXl1|]{1,6}';
const NUMBER = '(?<![\\d/])(\\d{1,5}) ?[-–‐‑] ?(\\d{1,3})';
/** `541-016(VIII)25`, `1770-050(VI)/18`. */
const BARE = new RegExp(`${NUMBER} ?\\((${ROMAN})\\)/?((?:19|20)?\\d\\d)(?!\\d)`, 'gu');
/** Behind a word that announces it there may be more spaces, or strokes in place of the brackets. */
const NAMED = new RegExp(
  `(?:Nr|Nummern?|Beschl(?:uss|üsse|usses)?)[-.:]{0,2} ?${NUMBER} ?[(/] ?(${ROMAN}) ?[)/] ?/? ?((?:19|20)?\\d\\d)(?!\\d)`,
  'gu',
);
/** Election periods so far, and some to come. */
const PERIOD = /^X{0,2}(?:IX|IV|V?I{0,3})$/;
/** The sign of a numeral, without which it is a number in brackets. */
const SURE_NUMERAL = /[IVX]/;

interface Found {
  at: number;
  canonical: string;
}

/** Every Beschlussnummer in a text, canonical (`009-001(VIII)24`), in order, repeats included. */
export function readResolutionNumbers(text: string): string[] {
  const byPlace = new Map<number, Found>();
  for (const expression of [BARE, NAMED]) {
    for (const match of text.matchAll(expression)) {
      const canonical = canonicalOf(match);
      const at = match.index + match[0].indexOf(match[1]!);
      if (canonical !== null) byPlace.set(at, { at, canonical });
    }
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at).map(({ canonical }) => canonical);
}

function canonicalOf([, running, sitting, numeral, year]: RegExpExecArray): string | null {
  const period = numeral!.replace(/[l1|]/g, 'I');
  if (!SURE_NUMERAL.test(numeral!) || !PERIOD.test(period)) return null;
  const digits = (number: string) => number.replace(/^0+(?=\d)/, '').padStart(3, '0');
  return `${digits(running!)}-${digits(sitting!)}(${period})${year!.slice(-2)}`;
}
