/** What the mutants read: every fixture, plain sentences in right papers, generated papers. Laid out once. */

import type { Layout } from '../../src/model/position.ts';
import { read } from '../../src/parse.ts';
import { fixtureBytes, fixtureInputs, PASSWORD } from '../../test/fixtureFiles.ts';
import { encodeText } from '../../test/generator/encode.ts';
import { generatePaper } from '../../test/generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderText } from '../../test/generator/render/text.ts';
import { PLACES, paperWith } from '../../test/metamorphic/papers.ts';
import { SENTENCES } from '../../test/metamorphic/phrases.ts';

const GENERATED = 60;
/** One sentence in so many. */
const SENTENCE_STEP = 4;

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
  for (let index = 0; index < SENTENCES.length; index += SENTENCE_STEP) {
    const place = PLACES[(index / SENTENCE_STEP) % PLACES.length]!;
    await add(`sentence ${index}`, encodeText(paperWith(place, SENTENCES[index]!), 'utf-8'));
  }
  for (let seed = 0; seed < GENERATED; seed++) {
    const layout = TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length]!;
    const text = renderText(generatePaper(seed), layout, randomTextOptions(seed));
    await add(`generated ${seed}`, encodeText(text, 'utf-8'));
  }
  return inputs;
}
