/** Characters that stand for several letters set as one, which typesetting programs leave in the text that they give. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

const LIGATURE = /[\ufb00-\ufb06]/g;

/** The text with its ligatures taken apart. */
export function withoutLigatures(text: string): string {
  return text.search(LIGATURE) < 0 ? text : text.replace(LIGATURE, (character) => LIGATURES[character]!);
}
