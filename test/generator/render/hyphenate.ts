/** Where a German word may be parted so that a reader can put it together again. */

const VOWELS = 'aeiouyäöü';
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && VOWELS.includes(letter.toLowerCase());
const isLower = (letter: string): boolean => /^\p{Ll}$/u.test(letter);

/** Never between these: one sound, or the two consonants that begin a syllable (`An-frage`, `Zeit-plan`). */
const TOGETHER = new Set('ch ck ph th st sh qu bl br dr fl fr gl gr kl kr pl pr tr'.split(' '));

/** Parts of compounds that begin with a vowel: a word is parted before them, and not one letter earlier. */
const MORPHEMES =
  /anlage|abstell|überweg|übergang|unterkunft|ausschuss|ausbau|ausstatt|aufwert|arbeit|anteil|umgestalt|antrag|anfrage|auskunft|überprüf|erneuer|erweiter|eltern|entwick|energie/gu;

/**
 * Offsets in `word` at which a line may end, with whether the hyphen is there already. A word without hyphens is parted
 * before a consonant that a vowel follows (`Sanie-rung`), three letters at least on both sides; one with hyphens only
 * after a hyphen before a capital (`CDU-` + `Fraktion`), because `Haupt-` + `und` would be another thing.
 */
export function breaks(word: string): { at: number; hyphenThere: boolean }[] {
  if (word.includes('-')) {
    return [...word.matchAll(/-(?=\p{Lu})/gu)].map((m) => ({ at: m.index + 1, hyphenThere: true }));
  }
  const core = /\p{L}+/u.exec(word);
  if (core === null || core[0].length < 7 || /[/.@\d]/.test(word)) return [];
  const letters = core[0];
  const starts = [...letters.matchAll(MORPHEMES)].map((m) => m.index).filter((at) => at >= 3);
  const found = starts.map((at) => ({ at: core.index + at, hyphenThere: false }));
  for (let i = 3; i <= letters.length - 3; i++) {
    const before = letters.charAt(i - 1);
    const after = letters.charAt(i);
    if (isVowel(after) || !isVowel(letters[i + 1]) || !isLower(after) || !isLower(letters.charAt(i + 1)))
      continue;
    if (starts.includes(i + 1) || (letters.slice(0, i).endsWith('sch') && 'lrwmn'.includes(after))) continue;
    if (TOGETHER.has((before + after).toLowerCase()) || ![...letters.slice(0, i)].some(isVowel)) continue;
    found.push({ at: core.index + i, hyphenThere: false });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The word with soft hyphens at its breaks. */
export function withSoftHyphens(word: string): string {
  let made = word;
  for (const { at, hyphenThere } of breaks(word).reverse()) {
    if (!hyphenThere) made = `${made.slice(0, at)}\u00AD${made.slice(at)}`;
  }
  return made;
}
