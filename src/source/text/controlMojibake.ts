/** Undoes a single-byte encoding read as ISO 8859-1: `f\x81r`, `\x84Mitte\x93`, with C1 controls in a Unicode text. */

import { guessEncoding } from './encodingGuess.ts';
import type { RepairedText } from './repairedText.ts';
import { decodeSingleByte, singleByteTable } from './singleByteTables.ts';

const C1 = /[\u0080-\u009f]/g;

/**
 * Reads C1 controls, which no text has, as what they were before: by the guessed encoding if the whole text could
 * have been ISO 8859-1, else as windows-1252. U+0085 is a line end where the text has no other. `null`: none there.
 * The five that windows-1252 does not define stay.
 */
export function repairControlMojibake(text: string): RepairedText | null {
  const first = text.search(C1);
  if (first < 0) return null;
  if (!text.includes('\n') && text.includes('\u0085')) {
    const rest = repairControlMojibake(text.replaceAll('\u0085', '\n'));
    return rest ?? { text: text.replaceAll('\u0085', '\n'), count: 0, first: -1 };
  }
  if (!/[\u0100-\uffff]/.test(text)) {
    const bytes = Buffer.from(text, 'latin1');
    const guess = guessEncoding(bytes);
    if (guess.clear && guess.encoding !== 'iso-8859-15') {
      return counted(text, decodeSingleByte(bytes, guess.encoding));
    }
  }
  const table = singleByteTable('windows-1252');
  return counted(
    text,
    text.replace(C1, (char) => table[char.charCodeAt(0)]!),
  );
}

function counted(before: string, after: string): RepairedText {
  const repaired: RepairedText = { text: after, count: 0, first: -1 };
  for (let index = 0; index < before.length; index++) {
    if (before.charCodeAt(index) !== after.charCodeAt(index) && repaired.count++ === 0)
      repaired.first = index;
  }
  return repaired;
}
