/** What single characters are, told without an expression. */

/** White space, as `\s` has it. */
export function isSpace(char: string): boolean {
  return char !== '' && char.trim() === '';
}

/** Does a letter of ASCII or Latin-1 stand at this place? That none does tells nothing about other letters. */
export function isLatinLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

/** Does a small letter of ASCII stand at this place? */
export function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
