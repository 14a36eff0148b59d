/** What single characters are. Those of German texts are told by their codes, and only others by an expression. */

/** White space, as `\s` has it. */
export function isSpace(char: string): boolean {
  return char !== '' && char.trim() === '';
}

/** Does a capital stand at this place? Of Latin script; see test/text/letters.test.ts. */
export function isCapital(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return /^[A-ZÀ-ÞĀ-ɏẞ]/u.test(text.slice(at, at + 2));
}

/** Does a small letter stand at this place? Of Latin script. */
export function isSmall(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0x100) return (code >= 0xdf && code !== 0xf7) || code === 0xb5;
  return /^[a-zß-ɏ]/u.test(text.slice(at, at + 2));
}

/** Does a letter stand at this place? Of Latin script. */
export function isLetter(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return /^[A-Za-zÀ-ɏẞ]/u.test(text.slice(at, at + 2));
}

/** Does the text begin with a word in small letters, of two and more? */
export function beginsSmallWord(text: string): boolean {
  return isSmall(text) && isLetter(text, text.codePointAt(0)! > 0xffff ? 2 : 1);
}

/** Marks that may close a quotation or a bracket behind the end of a sentence. */
const CLOSING = '"“”»)';

/** Stands for the last character where there is none: no sign. */
const NONE = '\0';

/** Is the last character one of these signs? An expression for it would look at every character before. */
export function endsIn(text: string, signs: string): boolean {
  return signs.includes(text[text.length - 1] ?? NONE);
}

/** Is it one of these signs, with up to two closing marks behind it? */
export function endsInClosed(text: string, signs: string): boolean {
  let last = text.length - 1;
  for (let marks = 0; marks < 2 && CLOSING.includes(text[last] ?? NONE); marks++) last--;
  return signs.includes(text[last] ?? NONE);
}

/** Does a digit of ASCII stand at this place? */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
