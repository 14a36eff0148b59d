/** How an office prints again what a paper printed: nearly word for word. */

import type { Random } from '../../../generator/random.ts';

const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('ß', 'ss'),
  (text) => text.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`),
  (text) => text.replaceAll('–', '-').replace(/[„“"]/g, ''),
  (text) => text.replace(/([a-z]{4})([a-z]{4})/, '$1- $2'),
  (text) => `${text} `,
];

export function printedTitle(r: Random, title: string): string {
  return r.chance(0.25) ? r.pick(CHANGES)(title) : title;
}

/** A question as an answer repeats it: as it is, without its end, with a letter misread or a word put in or left out. */
export function repeated(r: Random, text: string): string {
  const words = text.split(' ');
  const at = r.int(0, words.length - 1);
  return r.weighted<() => string>([
    [70, () => text],
    [8, () => words.slice(0, Math.ceil(words.length * 0.7)).join(' ')],
    [8, () => words.toSpliced(at, 1).join(' ')],
    [7, () => words.toSpliced(at, 0, 'denn').join(' ')],
    [7, () => words.with(at, words[at]!.replace(/[ae]/, 'c')).join(' ')],
  ])();
}
