/**
 * Expressions for the beginning of a text that are run only where its first character allows a match. Most lines are
 * none of what is looked for, and one look at a character says so; an expression that never runs is never compiled.
 */

/** The capitals of ASCII and Latin-1: for expressions that begin with any capital. */
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ';
export const DIGITS = '0123456789';
/** What `\s` takes of ASCII, Latin-1 and the punctuation. */
export const SPACES = ' \t\n\v\f\r\u00a0\u2028\u2029\u202f\u205f';

/** The characters of German texts that are looked up; of any other it is not known what it is without case. */
const LATIN = 256;

/** The small letter of a capital of Latin-1; any other character is left as it is. */
function smallOf(code: number): number {
  const capital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  return capital ? code + 0x20 : code;
}

/** Whatever follows the first character. */
const ANY: readonly string[] = [];

const PUNCTUATION = { from: 0x2010, to: 0x2070 } as const;

export class Opening {
  readonly #expression: RegExp;
  readonly #first: string;
  /** The beginnings by the code of their first character, in either case; `undefined` where no match begins. */
  readonly #starts: (readonly string[] | undefined)[] = new Array(LATIN);
  readonly #longest: number;
  readonly #ignoreCase: boolean;
  readonly #orHolds: readonly string[];

  /**
   * `begins`: every character below U+0100 and every dash, dot or mark of U+2010 to U+206F that a match can begin with;
   * where the expression ignores case, in one of its cases. Or the beginnings of all matches, where it ignores case in
   * small letters. The expression is anchored by `^` or is sticky; an empty match counts as none.
   * `orHolds`: a match that begins otherwise holds one of these, as they stand here.
   */
  constructor(begins: string | readonly string[], expression: RegExp, orHolds: readonly string[] = []) {
    this.#expression = expression;
    this.#orHolds = orHolds;
    const starts = typeof begins === 'string' ? [] : begins;
    this.#longest = Math.max(0, ...starts.map(({ length }) => length));
    this.#ignoreCase = expression.ignoreCase;
    this.#first = typeof begins === 'string' ? begins : begins.map((start) => start[0]).join('');
    const first = this.#first;
    for (const char of this.#ignoreCase ? first.toLowerCase() + first.toUpperCase() : first) {
      const code = char.charCodeAt(0);
      const own = this.#ignoreCase ? smallOf(code) : code;
      if (code < LATIN)
        this.#starts[code] =
          typeof begins === 'string' ? ANY : starts.filter((start) => start.charCodeAt(0) === own);
    }
  }

  /** May a match begin at this place? */
  mayBegin(text: string, at = 0): boolean {
    if (this.#beginsSo(text, at)) return true;
    for (const part of this.#orHolds) if (text.includes(part, at)) return true;
    return false;
  }

  #beginsSo(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < LATIN) {
      const starts = this.#starts[code];
      return starts !== undefined && (starts === ANY || this.#startsSo(starts, text, at));
    }
    if (code >= PUNCTUATION.from && code < PUNCTUATION.to) return this.#first.includes(text[at]!);
    return at < text.length;
  }

  #startsSo(starts: readonly string[], text: string, at: number): boolean {
    for (const start of starts) if (this.#standsSo(start, text, at)) return true;
    const end = Math.min(text.length, at + this.#longest);
    for (let index = at; index < end; index++) if (text.charCodeAt(index) >= LATIN) return true;
    return false;
  }

  #standsSo(start: string, text: string, at: number): boolean {
    for (let index = 0; index < start.length; index++) {
      const code = text.charCodeAt(at + index);
      if ((this.#ignoreCase ? smallOf(code) : code) !== start.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Does the text begin so? */
  test(text: string): boolean {
    return this.mayBegin(text) && this.#expression.test(text);
  }

  /** How the text begins; `null` if it does not begin so. */
  exec(text: string): RegExpExecArray | null {
    return this.mayBegin(text) ? this.#expression.exec(text) : null;
  }

  /** What stands at `at`, for a sticky expression; `null` where it does not match. */
  matchAt(text: string, at: number): string | null {
    if (!this.mayBegin(text, at)) return null;
    this.#expression.lastIndex = at;
    return this.#expression.exec(text)?.[0] ?? null;
  }

  /** Does a sticky expression match at `at`? */
  standsAt(text: string, at: number): boolean {
    if (!this.mayBegin(text, at)) return false;
    this.#expression.lastIndex = at;
    return this.#expression.test(text);
  }
}

/**
 * Does the text hold one of the words, in whatever case? The words are in small letters without `s` and `k`, which other
 * letters than their own capitals are taken for where case is ignored.
 */
export function holdsOneOf(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  for (const word of words) if (small.includes(word)) return true;
  return false;
}
