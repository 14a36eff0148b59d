/** What the mutants read: every fixture, outsiders' papers, plain sentences in right papers, generated papers. Decoded once. */

import { readdirSync, readFileSync } from 'node:fs';
import type { SourcePage } from '../../src/model/position.ts';
import { mediaTypeOf } from '../../src/source/mediaType.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { type Sequence, sequencesIn, textOf } from '../../test/decode/readSequence.ts';
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
  source: { text: string } | { pages: readonly SourcePage[] } | { sequence: Sequence };
}

/** @param textsOnly leaves the PDFs out */
export async function corpus(textsOnly: boolean): Promise<Input[]> {
  const list = readFileSync(new URL('../../test/decode/sequences.txt', import.meta.url), 'utf8');
  // the smallest first: of many mutants nothing else need be read
  const inputs: Input[] = sequencesIn(list).map((sequence) => ({
    name: textOf(sequence),
    source: { sequence },
  }));
  const add = async (name: string, bytes: Uint8Array) => {
    const source = await sourceOf(bytes);
    if (source !== null) inputs.push({ name, source });
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

/** What the first stage gives; `null` for what cannot be read. Nothing is recognised: that takes seconds a page. */
async function sourceOf(bytes: Uint8Array): Promise<Exclude<Input['source'], { sequence: Sequence }> | null> {
  const type = mediaTypeOf(bytes);
  if (type === 'text/plain') return { text: decodeText(bytes).text };
  if (type !== 'application/pdf') return null;
  const source = await readPdf(bytes, { password: PASSWORD });
  return 'pages' in source ? { pages: source.pages } : null;
}

function papersBelow(folder: URL): URL[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /\.(?:txt|pdf)$/.test(path))
    .sort()
    .map((path) => new URL(path, folder));
}
