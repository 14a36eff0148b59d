/** Lists of words as the reading of scans keeps them. */

/** With capitals amid it is a company or run together. */
const PLAIN = /^[A-ZÄÖÜ]?[a-zäöüß]+$/;
const LONGEST_LINE = 420;
/** As many letters as a digit of base 36 tells. */
const MOST_SAME = 35;

/** Each plain word behind how many letters it has in common with the one before it (in base 36), in lines. */
export function wordTable(all: Iterable<string>): string {
  const words = [...new Set(all)].filter((word) => PLAIN.test(word)).sort((a, b) => (a < b ? -1 : 1));
  let [text, line, before] = ['', '', ''];
  for (const word of words) {
    let same = 0;
    while (same < MOST_SAME && word[same] !== undefined && word[same] === before[same]) same++;
    const entry = same.toString(36).toUpperCase() + word.slice(same);
    if (line.length + entry.length > LONGEST_LINE) {
      text += `${line}\n`;
      line = '';
    }
    line += `${line === '' ? '' : ' '}${entry}`;
    before = word;
  }
  return text + line;
}
