/** Pages of placed words and borders, before a producer draws them. Points on A4, y downwards from the top. */

export const PAGE = { width: 595.28, height: 841.89, left: 70, right: 530, top: 60, bottom: 775 } as const;

export interface Word {
  text: string;
  x: number;
}

export type Face = 'regular' | 'bold' | 'italic';

export interface PlacedLine {
  words: Word[];
  /** The baseline. */
  y: number;
  size: number;
  face: Face;
  /** Space after every letter. */
  tracking: number;
  part: 'form' | 'body' | 'furniture';
}

/** A cell of the form. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Page {
  lines: PlacedLine[];
  boxes: Box[];
}

/** Width of a text in points. */
export type Measure = (text: string, size: number, face: Face) => number;

/** Parts a text into lines no wider than `room`; the words of a line are in one entry. `parted` says where a word may end. */
export function breakLines(
  text: string,
  room: number,
  widthOf: (text: string) => number,
  parted: ((word: string) => { at: number; hyphenThere: boolean }[]) | null,
): string[] {
  const lines: string[] = [];
  let line = '';
  const longer = (word: string): string => (line === '' ? word : `${line} ${word}`);
  for (let word of text.split(' ')) {
    if (widthOf(longer(word)) <= room) {
      line = longer(word);
      continue;
    }
    const ends = (parted?.(word) ?? []).map(({ at, hyphenThere }) => ({
      head: word.slice(0, at) + (hyphenThere ? '' : '-'),
      tail: word.slice(at),
    }));
    const end = ends.reverse().find(({ head }) => widthOf(longer(head)) <= room);
    if (end !== undefined) {
      line = longer(end.head);
      word = end.tail;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return [...lines, line];
}
