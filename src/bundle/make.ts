/** Bundles the programs into `dist/bundle`, copies what they read beside them, and has V8 compile them; a step of the build. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { DEFAULT_LIMITS } from '../batch/limits.ts';
import { childFlags } from '../batch/program.ts';
import { BUNDLES, OUT } from './bundles.ts';
import { idLine } from './seal.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Programs that are started as a file of their own. */
const STARTED = ['child', 'thread', 'warm'];

/** What the reading of any paper comes by is in these: more would take one paper longer to load than to compile. */
const SAMPLES = [
  'text/tabs-seed-form.txt',
  'pdf/docx-plain.pdf',
  'pdf/odt-subitems.pdf',
  'pdf/chromium-twopages.pdf',
];

/** Every sixth text of the fixtures: a child reads many papers, which come by nearly all of the code. */
function manySamples(): string[] {
  const texts = readdirSync(here('../../fixtures/text')).filter((name) => name.endsWith('.txt'));
  return [...SAMPLES, ...texts.sort().flatMap((name, index) => (index % 6 === 0 ? `text/${name}` : []))];
}

/** Folders of files that the program reads as they are, below `src` as below `dist`. */
const DATA = ['report/assets', 'source/ocr/models'];

for (const path of DATA) cpSync(here(`../${path}`), here(`../../dist/${path}`), { recursive: true });
/**
 * The same code in ASCII, which V8 keeps in half the memory and loads in two thirds of the time. What esbuild leaves are
 * the letters in regular expressions, also as `String.raw`, and comments: there they may be written by their numbers, too.
 */
function inAscii(code: string): string {
  const [escaped] = /\\[^\0-\x7f]/.exec(code) ?? [];
  if (escaped !== undefined) throw new Error(`'${escaped}' cannot be written in ASCII by itself`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

rmSync(OUT, { recursive: true, force: true });
await Promise.all(BUNDLES.map((bundle) => build(bundle)));
for (const name of ['ratslese', 'pdf']) {
  const file = join(OUT, `${name}.cjs`);
  const code = inAscii(readFileSync(file, 'utf8'));
  writeFileSync(file, idLine(createHash('sha256').update(code).digest('hex')) + code);
}
for (const name of STARTED) {
  const start = `require('./load.cjs').run('${name}');\n`;
  writeFileSync(join(OUT, `${name}.cjs`), `'use strict';\n${start}`);
}
// children have flags of their own, and what is compiled with them fits no other process
const forms = [
  { flags: [], samples: SAMPLES },
  { flags: childFlags(DEFAULT_LIMITS.maxMemoryBytes), samples: manySamples() },
];
for (const { flags, samples } of forms) {
  const files = samples.map((name) => here(`../../fixtures/${name}`));
  execFileSync(process.execPath, [...flags, join(OUT, 'warm.cjs'), ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
