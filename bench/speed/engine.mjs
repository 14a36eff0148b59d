/**
 * What the PDF engine does alone, as a mark to measure against: pdf-parse over the PDFs that are named.
 *
 *     node engine.mjs positions FILE...   tuned: every text item with its position, and nothing else
 *     node engine.mjs text FILE...        as its README shows it: `getText()`
 *
 * Prints the number of characters, so that nothing can be skipped.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [mode, ...files] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** The canvas package is not loaded, and `Array.prototype.push` stays the native one. */
async function tunedParser() {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const builtin = process.getBuiltinModule;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
  process.getBuiltinModule = (id) => (id === 'module' ? { createRequire: () => () => ({}) } : builtin(id));
  const path = require.resolve('pdf-parse');
  const { PDFParse } = require(path);
  process.getBuiltinModule = builtin;
  await import(pathToFileURL(join(dirname(path), 'pdf.worker.mjs')).href);
  Object.defineProperty(Array.prototype, 'push', push);
  return PDFParse;
}

async function positions(PDFParse, data) {
  const parser = new PDFParse({ data, verbosity: 0, isEvalSupported: false });
  const document = await parser.load();
  const items = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    for (const { str, transform, width } of content.items) items.push({ str, transform, width });
    page.cleanup();
  }
  await parser.destroy();
  return items.reduce((sum, { str }) => sum + str.length, 0);
}

async function text(PDFParse, data) {
  const parser = new PDFParse({ data });
  const result = await parser.getText();
  await parser.destroy();
  return result.text.length;
}

const PDFParse = mode === 'text' ? require('pdf-parse').PDFParse : await tunedParser();
const read = mode === 'text' ? text : positions;
let characters = 0;
for (const file of files) characters += await read(PDFParse, new Uint8Array(await readFile(file)));
console.log(characters);
