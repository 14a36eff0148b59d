/**
 * What `check` costs beside `parse`: processor time of reading 1,000 generated papers, and of all rules on the records.
 *
 *     npx tsx bench/check/main.ts
 */

import { read } from '../../src/parse.ts';
import { checkPaper } from '../../src/rules/index.ts';
import { generatePaper } from '../../test/generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderText } from '../../test/generator/render/text.ts';

const PAPERS = 1000;
/** The first pays for compilation, as a run on 1,000 papers does. */
const ROUNDS = 4;

const inputs = Array.from({ length: PAPERS }, (_, seed) => {
  const layout = TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length]!;
  return new TextEncoder().encode(renderText(generatePaper(seed), layout, randomTextOptions(seed)));
});

for (let round = 1; round <= ROUNDS; round++) {
  const start = process.cpuUsage().user;
  const readings = [];
  for (const input of inputs) readings.push(await read(input));
  const parsed = process.cpuUsage().user;
  let findings = 0;
  for (const reading of readings) findings += checkPaper(reading, { severities: {} }).length;
  const checked = process.cpuUsage().user;
  const [parse, check] = [parsed - start, checked - parsed];
  const ratio = ((parse + check) / parse).toFixed(3);
  console.log(
    `round ${round}: parse ${parse / 1000} ms, rules ${check / 1000} ms, ratio ${ratio}, ${findings} findings`,
  );
}
