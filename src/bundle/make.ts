/** Bundles the programs into `dist/bundle`, copies what they read beside them, and has V8 compile them; a step of the build. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What a usual run comes by is in these. */
const SAMPLES = [
  'text/tabs-seed-form.txt',
  'pdf/docx-plain.pdf',
  'pdf/odt-subitems.pdf',
  'pdf/chromium-twopages.pdf',
];

/** Folders of files that the program reads as they are, below `src` as below `dist`. */
const DATA = ['report/assets', 'source/ocr/models'];

for (const path of DATA) cpSync(here(`../${path}`), here(`../../dist/${path}`), { recursive: true });
rmSync(OUT, { recursive: true, force: true });
await Promise.all(BUNDLES.map((bundle) => build(bundle)));
for (const name of ['ratslese', 'pdf']) {
  const file = join(OUT, `${name}.cjs`);
  const code = readFileSync(file);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(idLine(createHash('sha256').update(code).digest('hex'))), code]),
  );
}
for (const name of STARTED) {
  const start = `require('./load.cjs').run('${name}');\n`;
  writeFileSync(join(OUT, `${name}.cjs`), `'use strict';\n${start}`);
}
const samples = SAMPLES.map((name) => here(`../../fixtures/${name}`));
// children have flags of their own, and what is compiled with them fits no other process
for (const flags of [[], childFlags(DEFAULT_LIMITS.maxMemoryBytes)]) {
  execFileSync(process.execPath, [...flags, join(OUT, 'warm.cjs'), ...samples], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
