/**
 * `npx tsx bench/ocr/vowels.ts TITLES > src/source/ocr/vowels.ts`: makes the table of vowels anew from a list of titles, a
 * line each, or tab-separated with the title last.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainOf, windowAt } from '../../src/source/ocr/umlauts.ts';

const [file] = parseArgs({ allowPositionals: true }).positionals;
const titles = readFileSync(file!, 'utf8')
  .split('\n')
  .map((line) => line.split('\t').at(-1)!);
const occurrences = new Map<string, number>();
for (const [word] of titles.join(' ').matchAll(/\p{L}{2,}/gu)) {
  const small = word.toLowerCase();
  occurrences.set(small, (occurrences.get(small) ?? 0) + 1);
}

/** Other words of German have no dots there, though the titles have none of them (`gehalten`, `warmen`, `Zusatz`). */
const ALSO_PLAIN = new Set(
  `
___arzt ___olmu __banke __bar__ __bocke __fallu __forml __fuhre __ganzl __halt_ __hange __hofe_ __hohe_ __hoher
__horba __hubsc __jager __jahn_ __korne __kuche __kuhn_ __kumme __kundi __kurzu __landl __mange __manne __mannl
__mause __mull_ __mulla __nachs __nahe_ __rucke __rucks __sunde __volke __wahre __walde __warme _flache _flucht
_glucks _grunde _pfalze _plane_ _planen _plante abfalle ablaufe anlassl bbruche bedurft besatze bstande chforde
chlage_ chranke eirate_ eklarte elbaren elsatze enbaume enrande erbanke erfuhre erlange ernahe_ ersange ertanze
erwunsc estatte estutzt ftrage_ gefahrl gehalte gelost_ genossi gerausc gewachs gewahrt hblute_ hbluten hshause
htrage_ inburge ingange inwande ionaren itrage_ itragen kstande llfuhre llmacht mpfange mstande nbruche ngroße_
nplane_ nplatze nshohe_ nstande nstarke ntracht ntrage_ orfalle organge ritat__ rnroder rstande rstatte rstoße_
rstoßen rstuhle rtfuhre rtragli sblatte sblute_ scharfe scharfu schoner schoppe sgraben splatze sstande sstatte
stkaste tsfalle tstarke uflache unfalle ungunst urnaher usfalle uslande uslosun ustande zitat__ zitaten zstarke
zugange zusatz_ zuzugli
`
    .trim()
    .split(/\s/),
);

/** A word that occurs so often counts as two. */
const OFTEN = 4;

/** By window: words with the plain vowel, and with dots. */
const counts = new Map<string, [plain: number, dots: number]>();
for (const [word, times] of occurrences) {
  const plain = plainOf(word);
  for (let at = 0; at < word.length; at++) {
    const window = windowAt(plain, at);
    if (window === null) continue;
    const count = counts.get(window) ?? [0, 0];
    count[word[at] === plain[at] ? 0 : 1] += times >= OFTEN ? 2 : 1;
    counts.set(window, count);
  }
}

/** Of three letters on either side the table needs no more than one word with dots, and three without. */
function lines(wanted: (window: string, plain: number, dots: number) => boolean): string {
  const all = [...counts]
    .filter(([window, [plain, dots]]) => wanted(window, plain, dots))
    .map(([window]) => window)
    .sort();
  let text = '';
  let line = '';
  for (const window of all) {
    if (line.length + window.length > 118) {
      text += `${line}\n`;
      line = '';
    }
    line += `${line === '' ? '' : ' '}${window}`;
  }
  return `${text}${line}`;
}

console.log(`/**
 * What stands around a vowel of German words that has dots always, or never: three letters on either side, the dots left
 * out, \`_\` outside of the word. From the titles of 7,405 papers of the city's Ratsinformationssystem, each word counted
 * once (\`bench/ocr/vowels.ts\`).
 */

/** Of two words or more with dots, and of none without. */
export const DOTS_OF_MANY = \`
${lines((window, plain, dots) => plain === 0 && dots > 1 && !ALSO_PLAIN.has(window))}
\`;

/** The same, of one word. */
export const DOTS_OF_ONE = \`
${lines((window, plain, dots) => plain === 0 && dots === 1 && !ALSO_PLAIN.has(window))}
\`;

/** Of three words or more without dots, and of none with. */
export const NO_DOTS = \`
${lines((_, plain, dots) => plain > 2 && dots === 0)}
\`;`);
