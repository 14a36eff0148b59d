/** Bundles the programs into `dist/bundle` and has V8 compile them; a step of the build. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { DEFAULT_LIMITS } from '../batch/limits.ts';
import { childFlags } from '../batch/program.ts';
import { idLine } from './seal.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../dist/bundle');

/** Programs that are started as a file of their own. */
const STARTED = ['child', 'thread', 'warm'];

/** What a usual run comes by is in these. */
const SAMPLES = [
  'text/tabs-seed-form.txt',
  'pdf/docx-plain.pdf',
  'pdf/odt-subitems.pdf',
  'pdf/chromium-twopages.pdf',
];

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.16',
  // left as literals, which cost nothing until they run
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'eof',
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'bundleUrl' },
  // seldom needed, or large: loaded from the package where they are
  external: ['./load.cjs', 'iconv-lite', 'yaml'],
  logLevel: 'warning',
};

/**
 * Files of this folder that stand in place of others. The PDF library goes into a bundle of its own, which a run over
 * texts does not load; what draws pages is not bundled; a thread may have been started.
 */
const replaced: Plugin = {
  name: 'replaced',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:pdfFiles|pdfDrawingFile|readyThread)\.ts$/ }, ({ importer, path }) =>
      /\/(?:source|batch)\//.test(importer) ? { path: here(`./${path.split('/').at(-1)}`) } : null,
    );
  },
};

function pdfEntry(): string {
  const library = createRequire(import.meta.url).resolve('pdf-parse');
  const worker = join(dirname(library), 'pdf.worker.mjs');
  return `exports.library = () => require(${JSON.stringify(library)});
    exports.worker = () => require(${JSON.stringify(worker)});`;
}

rmSync(OUT, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: [here('./programs.ts')],
  outfile: join(OUT, 'ratslese.cjs'),
  // code that V8 keeps compiled cannot import modules
  supported: { ...common.supported, 'dynamic-import': false },
  plugins: [replaced],
});
await build({
  ...common,
  stdin: { contents: pdfEntry(), resolveDir: OUT, loader: 'js' },
  outfile: join(OUT, 'pdf.cjs'),
});
await build({ ...common, entryPoints: [here('./load.ts')], outfile: join(OUT, 'load.cjs') });
// its heap is too small for more than itself
await build({ ...common, entryPoints: [here('../batch/watchdog.ts')], outfile: join(OUT, 'watchdog.cjs') });
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
