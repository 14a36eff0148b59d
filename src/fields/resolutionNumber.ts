/** Beschlussnummern: running number, sitting, election period, year (contract, "Settled for all kinds"). */

/** Letters and strokes that an OCR reads for the I of a Roman numeral. */
const ROMAN = '[IVXivxl1|]{1,6}';
const NUMBER = '(?<![\\dO/])(\\d{1,5}) ?[-–‐‑] ?(\\d{1,3})';
/** Behind a word that announces it letters may stand for figures, and a stroke for the hyphen. */
const NAMED_NUMBER = '([\\dOolI]{1,5}) ?[-–‐‑/] ?([\\dOolI]{1,3})';
const YEAR = '((?:19|20)?\\d\\d)(?!\\d)';
/** `541-016(VIII)25`, `1770-050(VI)/18`. */
const BARE = new RegExp(`${NUMBER} ?\\((${ROMAN})\\)/?${YEAR}`, 'gu');
/** There may be more spaces, too, or strokes and other brackets in place of the round ones. */
const NAMED = new RegExp(
  `(?:Nrn?|Nummern?|Beschl(?:uss|üsse|usses)?)[-.:]{0,2} ?${NAMED_NUMBER}(?: ?[(/[{] ?| )(${ROMAN}) ?[)/\\]}-]? ?[-/]? ?${YEAR}`,
  'gu',
);
/** Election periods so far, and some to come. */
const PERIOD = /^X{0,2}(?:IX|IV|V?I{0,3})$/;
/** The sign of a numeral, without which it is a number in brackets. */
const SURE_NUMERAL = /[IVX]/i;
/** Where nothing announces it, it names one of the periods since the fourth: `Seiten 12-15 (I) 20` does not. */
const LATE_PERIOD = /[VX]/i;

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
      if (expression === BARE && !LATE_PERIOD.test(match[3]!)) continue;
      const at = match.index + match[0].indexOf(match[1]!);
      if (canonical !== null) byPlace.set(at, { at, canonical });
    }
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at).map(({ canonical }) => canonical);
}

function canonicalOf([, running, sitting, numeral, year]: RegExpExecArray): string | null {
  const period = numeral!.replace(/[l1|]/g, 'I').toUpperCase();
  if (!SURE_NUMERAL.test(numeral!) || !PERIOD.test(period)) return null;
  const figures = (number: string) => number.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  if (!/\d/.test(running!) || !/\d/.test(sitting!)) return null;
  const digits = (number: string) =>
    figures(number)
      .replace(/^0+(?=\d)/, '')
      .padStart(3, '0');
  return `${digits(running!)}-${digits(sitting!)}(${period})${year!.slice(-2)}`;
}
