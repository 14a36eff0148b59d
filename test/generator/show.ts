/**
 * Prints a paper and its truth, to be looked at. Build with the bundler that comes with vitest, then run:
 * `npx rolldown test/generator/show.ts --platform node -d DIR && node DIR/show.js SEED [LAYOUT] [--truth] [--plain]`
 */

import { generatePaper } from './generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from './render/options.ts';
import { renderText } from './render/text.ts';

const [seedText = '1', layoutName = '', ...flags] = process.argv.slice(2);
const seed = Number(seedText);
const layout =
  TEXT_LAYOUTS.find((l) => l === layoutName) ?? TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length] ?? 'tabs';
const paper = generatePaper(seed, { oddities: !flags.includes('--plain') });
const options = randomTextOptions(seed);
process.stdout.write(`=== ${seed} ${layout} ${JSON.stringify(options)}\n=== ${paper.oddities.join(' ')}\n`);
process.stdout.write(
  renderText(paper, layout, { ...options, lineEnd: '\n' })
    .replaceAll('\t', '⇥')
    .replaceAll('\f', '\n␌'),
);
if (flags.includes('--truth') || layoutName === '--truth') {
  process.stdout.write(`${JSON.stringify(paper.truth, null, 1)}\n`);
}
