/** Shapes of page numbers and of the lines that printing programs put beside them. */

/** Longer texts are no page numbers; keeps the tests below short on any input. */
const LONGEST = 60;

/** Dashes, points or bars that stand on either side of a page number. */
const ORNAMENTS = new Set([...'-–—−|.·~[]()/']);

/** `- 2 -`, `Seite 2 von 3`, `S. 2`, `2/3`, `Blatt 2`: a shape that a page number has and hardly anything else. */
export function isPageNumber(text: string): boolean {
  if (text.length > LONGEST) return false;
  const trimmed = text.trim();
  if (/^(?:Seite|Blatt|Page|S\.):? ?[-–—]? ?\d{1,4}(?: ?(?:von|of|\/|-) ?\d{1,4})?$/i.test(strip(trimmed)))
    return true;
  const ofTotal = /^(\d{1,4}) ?(?:von|\/|of) ?(\d{1,4})$/i.exec(strip(trimmed));
  if (ofTotal !== null) return Number(ofTotal[1]) >= 1 && Number(ofTotal[1]) <= Number(ofTotal[2]);
  return isBetweenDashes(trimmed);
}

/** `- 2 -`, `–2–` */
function isBetweenDashes(text: string): boolean {
  const inner = strip(text);
  const isDash = (character: string | undefined): boolean =>
    character !== undefined && '-–—−'.includes(character);
  return isDash(text[0]) && isDash(text.at(-1)) && /^\d{1,4}$/.test(inner);
}

/** A bare figure that is the number of its page. */
export function isNumberOfPage(text: string, page: number): boolean {
  return text.length <= LONGEST && /^\d{1,4}$/.test(strip(text)) && Number(strip(text)) === page;
}

/** What stands beside page numbers: a date, perhaps with the time, a web address, a path or the name of a file. */
export function isPrinterLine(text: string): boolean {
  if (
    /^(?:https?|file):\/\/\S*$/.test(text) ||
    /^\d{1,2}\.\d{1,2}\.\d{2,4}(?:,? \d{1,2}:\d{2}(?: Uhr)?)?$/.test(text)
  ) {
    return true;
  }
  return /^[A-Z]:\\/.test(text) || /\.(?:docx?|odt|pdf|html?)$/i.test(text);
}

function strip(text: string): string {
  let start = 0;
  let end = text.length;
  const isOrnament = (at: number): boolean => ORNAMENTS.has(text.charAt(at)) || text.charAt(at) === ' ';
  while (isOrnament(start)) start++;
  while (isOrnament(end - 1)) end--;
  return text.slice(start, end);
}
