/**
 * Prints a paper and its truth, to be looked at. Build with the bundler that comes with vitest, then run:
 * `npx rolldown test/generator/show.ts --platform node -d DIR && node DIR/show.js SEED [LAYOUT] [--office] [--truth] [--plain]`
 */

import { generatePaper } from './generate.ts';
import { generateOfficePaper } from './office/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from './render/options.ts';
import { renderOfficeText, renderText } from './render/text.ts';

const [seedText = '1', layoutName = '', ...flags] = process.argv.slice(2);
const seed = Number(seedText);
const layout =
  TEXT_LAYOUTS.find((l) => l === layoutName) ?? TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length] ?? 'tabs';
const oddities = !flags.includes('--plain');
const options = { ...randomTextOptions(seed), lineEnd: '\n' } as const;
const { paper, text } = flags.includes('--office') ? office() : council();
process.stdout.write(`=== ${seed} ${layout} ${JSON.stringify(options)}\n=== ${paper.oddities.join(' ')}\n`);
process.stdout.write(text.replaceAll('\t', '⇥').replaceAll('\f', '\n␌'));
if (flags.includes('--truth') || layoutName === '--truth') {
  process.stdout.write(`${JSON.stringify(paper.truth, null, 1)}\n`);
}

function council() {
  const made = generatePaper(seed, { oddities });
  return { paper: made, text: renderText(made, layout, options) };
}

function office() {
  const made = generateOfficePaper(seed, { oddities, print: layout });
  return { paper: made, text: renderOfficeText(made, layout, options) };
}
