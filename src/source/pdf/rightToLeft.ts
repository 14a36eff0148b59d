/**
 * Right-to-left words, which are painted from left to right: as printed `םולש`, as written `שלום`. Arabic comes with a
 * character for every shape that a letter takes in a word; what is written is the letter.
 */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Anything before is a letter or sign of western languages. */
const FIRST_RIGHT_TO_LEFT = '\u0590';

const SHAPES = /[\ufb1d-\ufdff\ufe70-\ufefc]/gu;

/** A letter with its marks. */
const CLUSTERS = /[^\p{M}]\p{M}*|\p{M}+/gu;

/** Figures and words of other scripts keep their order inside of a right-to-left line. */
const LEFT_TO_RIGHT = /^[\p{L}\p{N}]/u;

/** Signs that belong to a number between two of its figures. */
const IN_NUMBER = /^[.,:/-]$/;

/** Share of right-to-left letters from which the line itself runs from right to left. */
const OWN_DIRECTION = 0.3;

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** Has the text a right-to-left letter? */
export function isRightToLeft(text: string): boolean {
  return text >= FIRST_RIGHT_TO_LEFT && RIGHT_TO_LEFT.test(text);
}

/** The text as it is written; `printed` is what is painted from left to right. */
export function toWrittenOrder(printed: string): string {
  if (!RIGHT_TO_LEFT.test(printed)) return printed;
  const clusters = printed.match(CLUSTERS) ?? [];
  const isOwn = clusters.map((cluster) => RIGHT_TO_LEFT.test(cluster));
  const whole = isOwn.filter(Boolean).length >= OWN_DIRECTION * clusters.length;
  const written: string[] = [];
  for (let start = 0; start < clusters.length; ) {
    if (!whole && isOwn[start] !== true) {
      written.push(clusters[start++]!);
      continue;
    }
    const end = whole ? clusters.length : endOfWords(clusters, isOwn, start);
    written.push(...reversed(clusters.slice(start, end)));
    start = end;
  }
  return written.join('').replace(SHAPES, (letter) => letter.normalize('NFKC'));
}

/** Behind the last right-to-left letter that no left-to-right one parts from `start`. */
function endOfWords(clusters: readonly string[], isOwn: readonly boolean[], start: number): number {
  let end = start + 1;
  for (let i = start + 1; i < clusters.length; i++) {
    if (isOwn[i] === true) end = i + 1;
    else if (/^\p{L}/u.test(clusters[i]!)) break;
  }
  return end;
}

function reversed(clusters: readonly string[]): string[] {
  const out: string[] = [];
  for (let end = clusters.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && keepsOrder(clusters, start) && keepsOrder(clusters, start - 1)) start--;
    const part = clusters.slice(start, end);
    out.push(...(part.length > 1 ? part : part.map((sign) => MIRRORED[sign] ?? sign)));
    end = start;
  }
  return out;
}

function keepsOrder(clusters: readonly string[], index: number): boolean {
  const is = (at: number): boolean => {
    const cluster = clusters[at];
    return cluster !== undefined && LEFT_TO_RIGHT.test(cluster) && !RIGHT_TO_LEFT.test(cluster);
  };
  return is(index) || (IN_NUMBER.test(clusters[index]!) && is(index - 1) && is(index + 1));
}
