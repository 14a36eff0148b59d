/** The bundles that the programs are made of: what goes into each. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const OUT = here('../../dist/bundle');

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
 * texts does not load; what draws pages is not bundled; a thread may have been started; compiled code is kept.
 */
const replaced: Plugin = {
  name: 'replaced',
  setup({ onResolve }) {
    onResolve(
      { filter: /\/(?:pdfFiles|pdfDrawingFile|readyThread|compiledForm|workbookWriter)\.ts$/ },
      ({ importer, path }) =>
        /\/(?:source|batch|workbook)\//.test(importer) ? { path: here(`./${path.split('/').at(-1)}`) } : null,
    );
  },
};

function pdfEntry(): string {
  const library = createRequire(import.meta.url).resolve('pdf-parse');
  const worker = join(dirname(library), 'pdf.worker.mjs');
  return `exports.library = () => require(${JSON.stringify(library)});
    exports.worker = () => require(${JSON.stringify(worker)});`;
}

/** Each is one file, `outfile`. */
export const BUNDLES: readonly BuildOptions[] = [
  {
    ...common,
    entryPoints: [here('./programs.ts')],
    outfile: join(OUT, 'ratslese.cjs'),
    // code that V8 keeps compiled cannot import modules
    supported: { ...common.supported, 'dynamic-import': false },
    plugins: [replaced],
  },
  {
    ...common,
    stdin: { contents: pdfEntry(), resolveDir: here('.'), loader: 'js' },
    outfile: join(OUT, 'pdf.cjs'),
  },
  { ...common, entryPoints: [here('./load.ts')], outfile: join(OUT, 'load.cjs') },
  // its heap is too small for more than itself
  { ...common, entryPoints: [here('../batch/watchdog.ts')], outfile: join(OUT, 'watchdog.cjs') },
];
