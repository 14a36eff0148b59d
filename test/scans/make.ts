/** `npm run fixtures:scans`: the PDFs of `fixtures/scans`, from prints among the fixtures. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Grey } from '../../src/source/ocr/grey.ts';
import { fixtureBytes } from '../fixtureFiles.ts';
import { type Damage, KINDS } from './degrade.ts';
import { type ScannedPage, scanFile } from './scanFile.ts';
import { scannedPages } from './scanOf.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/scans/', import.meta.url));

/** Black and white keeps the files small. */
const PLAIN: Damage & { dpi: number } = { dpi: 200, skew: 0.2, noise: 12, twoTone: true };

/** Invisible text, line by line from the top. */
function layer(lines: readonly string[], mode: 0 | 3): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT ${mode} Tr /F 10 Tf 14 TL 60 780 Td\n${shown}\nET`;
}

const LAYER = [
  'Anfrage',
  'Datum 04.05.2021',
  'Nummer F0118/21',
  'Absender Stadträtin Wiebke Sonnleitner Fraktion Bürgerforum',
  'Adressat Oberbürgermeister Herrn Dr. Konstantin Abendroth',
  'Gremium Stadtrat',
  'Sitzungstermin 20.05.2021',
  'Kurztitel Zukunft des Fähranlegers',
  'Sehr geehrter Herr Oberbürgermeister,',
  'am Fähranleger an der Flussaue liegt seit dem Frühjahr ein Schiff der Fahrgastschifffahrt fest.',
  'Ich frage Sie:',
  '1. Wann wird der Fähranleger wieder geöffnet?',
  '2. Ist eine Ersatzverbindung mit Bussen geplant?',
  'Ich bitte um eine kurze mündliche und ausführliche schriftliche Stellungnahme.',
  'Wiebke Sonnleitner',
  'Stadträtin',
];

const withoutUmlauts = (line: string): string =>
  line.replace(/[äöüß]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u', ß: 'B' })[letter]!);
const withDigits = (line: string): string =>
  line.replace(/(?<=\p{Ll})[ioe](?=\p{Ll})/gu, (letter) => ({ i: '1', o: '0', e: '3' })[letter]!);

async function one(
  name: string,
  damage: Damage & { dpi: number } = PLAIN,
  pages = [1],
): Promise<ScannedPage[]> {
  return scannedPages(fixtureBytes(`pdf/${name}.pdf`), { ...damage, seed: 7, quality: 40, pages });
}

/** Grey that grows and shrinks: a photograph, no paper. */
function photograph(): Grey {
  const [width, height] = [800, 1100];
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    data[at] = 128 + 60 * Math.sin(x / 41) * Math.cos(y / 67) + 50 * Math.sin((x + 2 * y) / 23);
  }
  return { width, height, data };
}

function blank(): Grey {
  return { width: 1654, height: 2339, data: new Uint8Array(1654 * 2339).fill(255) };
}

const overText = async (lines: readonly string[]): Promise<ScannedPage[]> =>
  (await one('docx-plain')).map((page) => ({ ...page, over: layer(lines, 3) }));

const SCANS: Readonly<Record<string, () => Promise<ScannedPage[]>>> = {
  'office-300': () => one('docx-plain', { ...KINDS['office 300']!, twoTone: true }),
  'askew-and-shaded': () => one('chromium-antrag-soft', KINDS.askew),
  faxed: () => one('latex-plain', KINDS.faxed),
  'pale-copy': () => one('docx-subitems', KINDS['pale copy']),
  stamped: () => one('docx-antrag', { ...PLAIN, stamped: true }),
  'coarse-150': () => one('docx-groups', { ...PLAIN, dpi: 150 }),
  'turned-90': () => one('docx-longtitle', { ...PLAIN, quarters: 1 }),
  'turned-180': () => one('docx-plain', { ...PLAIN, quarters: 2 }),
  'turned-by-the-file': async () =>
    (await one('odt-plain', { ...PLAIN, quarters: 3 })).map((page) => ({ ...page, rotate: 90 })),
  'two-pages': () => one('docx-twopages', PLAIN, [1, 2]),
  'no-borders': () => one('groff-aenderung'),
  'layer-good': () => overText(LAYER),
  'layer-without-umlauts': () => overText(LAYER.map(withoutUmlauts)),
  'layer-with-digits': () => overText(LAYER.map(withDigits)),
  blank: async () => [{ picture: blank(), dpi: 200 }],
  photograph: async () => [{ picture: photograph(), dpi: 100, quality: 40 }],
  'mixed-pages': async () => [
    { picture: blank(), dpi: 200, over: layer(LAYER.slice(0, 11), 0) },
    ...(await one('docx-twopages', PLAIN, [2])),
  ],
};

for (const [name, pages] of Object.entries(SCANS)) {
  writeFileSync(`${FOLDER}${name}.pdf`, await scanFile(await pages()));
}
