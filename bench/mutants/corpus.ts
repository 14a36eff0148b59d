/** What the mutants read: every fixture, outsiders' papers, plain sentences in right papers, generated papers. Laid out once. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Layout } from '../../src/model/position.ts';
import { read } from '../../src/parse.ts';
import { fixtureBytes, fixtureInputs, PASSWORD } from '../../test/fixtureFiles.ts';
import { encodeText } from '../../test/generator/encode.ts';
import { generatePaper } from '../../test/generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderText } from '../../test/generator/render/text.ts';
import { PLACES, paperWith } from '../../test/metamorphic/papers.ts';
import { SENTENCES } from '../../test/metamorphic/phrases.ts';

/** Papers whose truth somebody else wrote; their tests compare every value. */
const OUTSIDERS = ['outsiders', 'kinds'];
const GENERATED = 240;

export interface Input {
  name: string;
  layout: Layout;
}

/** @param textsOnly leaves the PDFs out */
export async function corpus(textsOnly: boolean): Promise<Input[]> {
  const inputs: Input[] = [];
  const add = async (name: string, bytes: Uint8Array) => {
    const { layout } = await read(bytes, { password: PASSWORD });
    if (layout !== null) inputs.push({ name, layout });
  };
  for (const input of fixtureInputs()) {
    if (!textsOnly || input.startsWith('text/')) await add(input, fixtureBytes(input));
  }
  for (const folder of OUTSIDERS) {
    for (const input of papersBelow(new URL(`../../fixtures/${folder}/`, import.meta.url))) {
      if (!textsOnly || input.pathname.endsWith('.txt')) await add(input.pathname, readFileSync(input));
    }
  }
  for (const place of PLACES) {
    for (const sentence of SENTENCES)
      await add(`${place}: ${sentence}`, encodeText(paperWith(place, sentence), 'utf-8'));
  }
  for (let seed = 0; seed < GENERATED; seed++) {
    const layout = TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length]!;
    const text = renderText(generatePaper(seed), layout, randomTextOptions(seed));
    await add(`generated ${seed}`, encodeText(text, 'utf-8'));
  }
  return inputs;
}

function papersBelow(folder: URL): URL[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /\.(?:txt|pdf)$/.test(path))
    .sort()
    .map((path) => new URL(path, folder));
}
