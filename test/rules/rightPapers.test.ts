/** No rule may find an error or a warning in a paper that is right: generated ones here, fixtures in `fixtures.test.ts`. */

import { expect, it } from 'vitest';
import { checkPaper } from '../../src/rules/index.ts';
import { extent } from '../extent.ts';
import { generatePaper } from '../generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../generator/render/options.ts';
import { renderText } from '../generator/render/text.ts';
import { readText } from './cases.ts';
import { complaints } from './rightFixtures.ts';

const PAPERS = extent(1000, 400);

it(`${PAPERS} papers generated without oddities, in all layouts of text: no error, no warning`, async () => {
  const found: string[] = [];
  for (let seed = 0; seed < PAPERS; seed++) {
    const layout = TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length]!;
    const text = renderText(generatePaper(seed, { oddities: false }), layout, randomTextOptions(seed));
    found.push(...complaints(`seed ${seed} ${layout}`, checkPaper(await readText(text), { severities: {} })));
  }
  expect(found).toEqual([]);
});
