/**
 * The licences of all packages whose code is in the bundles, as one text: told from what the bundles hold, so that none
 * is forgotten. `npm run licences` writes it, with `--check` it is compared.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLES } from './bundles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = join(ROOT, 'THIRD-PARTY-LICENSES');

const ALLOWED = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/;

export interface Licence {
  /** Name and version. */
  of: string;
  spdx: string;
  text: string;
}

/**
 * What is compiled into a package's own files, and so no file of the bundle: known by a mark in the code, whose first
 * group is the version.
 */
const CARRIED: readonly { mark: RegExp; licences(version: string): Licence[] }[] = [
  {
    mark: /apiVersion:\s*"([\d.]+)"/,
    licences: (version) => {
      const folder = join(ROOT, 'node_modules/pdfjs-dist');
      const { of, ...rest } = licenceOf(folder);
      if (of !== `pdfjs-dist ${version}`) throw new Error(`pdf-parse holds pdf.js ${version}, not ${of}`);
      const part = (name: string, spdx: string, file: string): Licence => ({
        of: `${name}, as in pdfjs-dist ${version}`,
        spdx,
        text: readFileSync(join(folder, 'wasm', file), 'utf8'),
      });
      return [
        { of, ...rest },
        part('OpenJPEG', 'BSD-2-Clause', 'LICENSE_OPENJPEG'),
        part('pdf.js.openjpeg', 'BSD-2-Clause', 'LICENSE_PDFJS_OPENJPEG'),
        part('qcms', 'MIT', 'LICENSE_QCMS'),
        part('pdf.js.qcms', 'BSD-2-Clause', 'LICENSE_PDFJS_QCMS'),
      ];
    },
  },
  {
    // the package itself is not installed
    mark: /core-js\/blob\/v([\d.]+)\/LICENSE/,
    licences: (version) => {
      const file = fileURLToPath(new URL(`./licences/core-js-${version}.txt`, import.meta.url));
      return [{ of: `core-js ${version}`, spdx: 'MIT', text: readFileSync(file, 'utf8') }];
    },
  },
];

/** All licences, in the order of the names. @throws where one is missing, or not among those that are allowed */
export async function bundledLicences(): Promise<Licence[]> {
  const folders = new Set<string>();
  let code = '';
  for (const bundle of BUNDLES) {
    const { metafile, outputFiles } = await build({ ...bundle, metafile: true, write: false });
    for (const input of Object.keys(metafile.inputs)) {
      const folder = packageFolder(resolve(input));
      if (folder !== null) folders.add(folder);
    }
    code += outputFiles.map(({ text }) => text).join('');
  }
  const carried = CARRIED.flatMap(({ mark, licences }) => {
    const version = mark.exec(code)?.[1];
    if (version === undefined) throw new Error(`nothing in the bundles is known by ${mark} any more`);
    return licences(version);
  });
  const all = [...[...folders].map(licenceOf), ...carried, models()];
  for (const { of, spdx } of all) if (!ALLOWED.test(spdx)) throw new Error(`${of} has the licence ${spdx}`);
  return all.sort((a, b) => (a.of < b.of ? -1 : 1));
}

/** The models of letters are copied as they are; Apache's text is that of the engine's package. */
function models(): Licence {
  const text = readFileSync(join(ROOT, 'node_modules/tesseract.js-core/LICENSE'), 'utf8');
  const owners = 'Copyright 1988-1995 Hewlett Packard Company\nCopyright 2006-2022 Google Inc.';
  return {
    of: 'tessdata_fast 4.1.0, as in dist/source/ocr/models',
    spdx: 'Apache-2.0',
    text: `${owners}\n\n${text}`,
  };
}

export function licencesText(licences: readonly Licence[]): string {
  const intro = `ratslese is under the MIT licence, see LICENSE. The files in dist/bundle and dist/source/ocr/models hold what is listed below,
each under its own licence.
`;
  const texts = licences.map(({ of, spdx, text }) => {
    const lines = text.replace(/\r\n/g, '\n').split('\n');
    return `${'='.repeat(80)}\n${of} (${spdx})\n\n${lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim()}\n`;
  });
  return [intro, ...texts].join('\n');
}

/** The innermost package that a file belongs to; `null` for the project's own. */
function packageFolder(file: string): string | null {
  const parts = file.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  return parts.slice(0, at + (parts[at + 1]!.startsWith('@') ? 3 : 2)).join(sep);
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    [key: string]: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const text = file === undefined ? readmeLicence(folder) : readFileSync(join(folder, file), 'utf8');
  if (text === null) throw new Error(`${name} has no text of its licence`);
  return { of: `${name} ${version}`, spdx: license!, text };
}

/** Small packages have it at the end of their README. */
function readmeLicence(folder: string): string | null {
  const readme = join(folder, 'README.md');
  if (!existsSync(readme)) return null;
  const [, text] = readFileSync(readme, 'utf8').split(/^Licen[cs]e.*\n-+\n/m);
  return text?.includes('Permission is hereby granted') ? text : null;
}

async function main(check: boolean): Promise<void> {
  const text = licencesText(await bundledLicences());
  if (!check) writeFileSync(FILE, text);
  else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error('THIRD-PARTY-LICENSES is not what the bundles hold; npm run licences writes it anew.');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
