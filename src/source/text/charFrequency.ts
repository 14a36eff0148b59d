/**
 * How likely a character above ASCII is in German administrative prose, before looking at its neighbours:
 * the natural logarithm of its share among all such characters. The common ones were counted over some 4,500
 * titles of papers, the rare ones are rough orders of magnitude; only differences of several units matter.
 */

const COMMON: Record<string, number> = {
  ü: -1.2,
  ä: -1.4,
  ö: -2.2,
  ß: -1.9,
  '„': -3.2,
  '“': -3.3,
  '–': -3.2,
  Ä: -3.8,
  Ö: -4.2,
  Ü: -4.2,
  '§': -4.2,
  '€': -4.5,
  '\u00a0': -4.6,
  '»': -5.2,
  '«': -5.2,
  '”': -5.5,
  '’': -5.5,
  '…': -5.8,
  '°': -6,
  é: -6.2,
  '‚': -6.3,
  '‘': -6.3,
  '•': -6.5,
  '\u00ad': -6.5,
  '²': -6.7,
  '´': -7,
  '·': -7,
  ẞ: -8,
  '\ufeff': -8,
};

/** Groups of rarer characters, each with the value that all of its members have. */
const RARER: readonly (readonly [value: number, characters: string])[] = [
  [-7.5, '½³—'],
  [-7.7, 'èàáóç'],
  [-8.2, 'íñêëøåãúâšžčćłğşıÉ‒−×±½¼¾µ®™©‹›'],
  [-8.8, 'ôæœïîýěřőűńśżęąđűÅØÇŠŽÁÀÈČŁİŚŻ‐‑†‰£¹°→'],
  [-9.5, 'ÂÃÊËÎÔÕÍÌÏÑÓÒÚÙÛŒÆìòõùûÿÐÞÝŸðþ√¢¥¦¨`'],
];

/** Ranges of code points for everything else; the first that holds counts. */
const RANGES: readonly (readonly [value: number, from: number, to: number])[] = [
  [-16, 0x80, 0x9f], // C1 controls
  [-10.5, 0xa0, 0xbf],
  [-9.5, 0xc0, 0x17f], // Latin of European languages
  [-9, 0x218, 0x21b], // Romanian
  [-13, 0x180, 0x24f],
  [-8, 0x300, 0x308], // combining marks: accents, tilde, diaeresis
  [-11, 0x309, 0x36f],
  [-11, 0x370, 0x4ff], // Greek, Cyrillic
  [-9, 0x1e00, 0x1eff], // Latin with several marks
  [-9, 0x2000, 0x206f], // punctuation
  [-10, 0x20a0, 0x214f], // currency, letter-like
  [-11, 0x2190, 0x22ff], // arrows, mathematics
  [-8, 0x2500, 0x25ff], // lines and blocks
  [-10, 0x2600, 0x27bf], // dingbats
  [-10, 0xf020, 0xf0ff], // symbol fonts
  [-11, 0xfb00, 0xfb06], // ligatures: made by typesetting, not typed
  [-10, 0x1f300, 0x1faff], // emoji
];

/** Never in a German text: other scripts, undefined code points, the replacement character. */
export const NEVER = -16;

const known = new Map<string, number>(Object.entries(COMMON));
for (const [value, characters] of RARER) {
  for (const char of characters) if (!known.has(char)) known.set(char, value);
}

/** Natural logarithm of the character's share among the characters above ASCII. */
export function charFrequency(char: string): number {
  const value = known.get(char);
  if (value !== undefined) return value;
  const code = char.codePointAt(0) ?? 0xfffd;
  for (const [rangeValue, from, to] of RANGES) if (code >= from && code <= to) return rangeValue;
  return NEVER;
}
