/** Characters that print nothing: format characters that programs put between letters, and soft hyphens. */

/**
 * Zero-width characters, marks and embeddings of direction, invisible operators, byte order marks, variation selectors
 * and tags. The joiners (U+200C, U+200D) are not among them: `withoutInvisible` looks at their neighbours.
 */
const FORMAT =
  '\\u034f\\u061c\\u180b-\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb' +
  '\\u{e0000}-\\u{e007f}\\u{e0100}-\\u{e01ef}';
/** Letters of scripts in which a joiner changes what is printed: Arabic, those of India, Khmer. */
const JOINING = '[\\u0600-\\u06ff\\u0750-\\u077f\\u08a0-\\u0dff\\u1780-\\u17ff]';
const MAY_GO = new RegExp(`[\\u00ad\\u200c\\u200d${FORMAT}]`, 'u');
const GOES = new RegExp(`[${FORMAT}]|(?<!${JOINING})[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINING})`, 'gu');
const SOFT_HYPHENS = /\u00ad+/g;
/** What a soft hyphen at the end of its line or cell stands before. */
const CELL_END = /[\s|│┃║]/;

/**
 * The text without characters that print nothing. A soft hyphen at the end of a line or cell stays: there it says how the
 * word goes on. Linear.
 */
export function withoutInvisible(text: string): string {
  if (!MAY_GO.test(text)) return text;
  return text
    .replace(GOES, '')
    .replace(SOFT_HYPHENS, (run, at: number, whole: string) =>
      CELL_END.test(whole[at + run.length] ?? '\n') ? '\u00ad' : '',
    );
}

const JOINING_LETTER = new RegExp(JOINING);

/** Does what stands there print nothing? Soft hyphens, and code units of what `withoutInvisible` takes away. */
export function printsNothing(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x200b) return code === 0xad || code === 0x34f || code === 0x61c || isMongolian(code);
  if (code === 0x200c || code === 0x200d)
    return !JOINING_LETTER.test(text[at - 1] ?? '') || !JOINING_LETTER.test(text[at + 1] ?? '');
  if (code <= 0x206f) return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb);
}

/** Variation selectors and the vowel separator of Mongolian. */
function isMongolian(code: number): boolean {
  return code >= 0x180b && code <= 0x180e;
}
