/** Where the models of letters lie: two are part of the package, those of other languages are packages of their own. */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `latin` knows every letter and sign of Latin print; any other is a language's (`deu`) and knows its words. */
export type Model = string;

/** Known to every installation. */
export const OWN_MODELS: readonly Model[] = ['latin', 'deu'];

/** As Tesseract names languages: `eng`, `frk`, `aze_cyrl`. Nothing else becomes part of a file's name. */
const LANGUAGE = /^[a-z]{3}(?:_[a-z]{2,6}){0,2}$/;

export function isLanguage(name: string): boolean {
  return LANGUAGE.test(name);
}

/** The package that has a language's model. */
export function packageOf(language: string): string {
  return `@tesseract.js-data/${language}`;
}

/** The smaller one is as accurate (trial on scans), and four times as fast. */
const FOLDERS = ['4.0.0_best_int', '4.0.0_fast', '4.0.0'] as const;

/**
 * The file of a model, packed by gzip; `null` where it is not installed. Looked for beside this program, never in the folder
 * that it is called from, and never fetched.
 * @param from the file from whose place packages are looked for
 */
export function modelFile(model: Model, from: string = fileURLToPath(import.meta.url)): string | null {
  if (OWN_MODELS.includes(model)) return ownFile(model);
  if (!isLanguage(model)) return null;
  const folder = packageFolder(model, from);
  if (folder === null) return null;
  const files = FOLDERS.map((one) => join(folder, one, `${model}.traineddata.gz`));
  return files.find((file) => existsSync(file)) ?? null;
}

function packageFolder(language: string, from: string): string | null {
  try {
    return dirname(createRequire(from).resolve(`${packageOf(language)}/package.json`));
  } catch {
    return null;
  }
}

/** Beside this file, and beside what it is compiled to, from which the bundle lies elsewhere. */
function ownFile(model: Model): string {
  const file = (folder: string): string =>
    fileURLToPath(new URL(`${folder}/${model}.traineddata.gz`, import.meta.url));
  const own = file('./models');
  return existsSync(own) ? own : file('../source/ocr/models');
}
