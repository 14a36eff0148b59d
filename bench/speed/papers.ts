/** The inputs that are timed, made in a folder of their own. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expectation } from '../../test/fixtureFiles.ts';
import { expectationPath, fixtureInputs } from '../../test/fixtureFiles.ts';
import { generatePaper } from '../../test/generator/generate.ts';
import type { Block, Paper } from '../../test/generator/paper.ts';
import { renderPdf } from '../../test/generator/pdf/pdfkit.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderText } from '../../test/generator/render/text.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Seeds of the generator that neither tests nor the accuracy table use. */
const FIRST_SEED = 900_000;

/** PDFs of one or two pages that give a record without OCR: `count` files, the same ones again where there are too few. */
export function pdfFolder(folder: string, count: number): string[] {
  const inputs = fixtureInputs().filter(isPlainPdf);
  return fill(folder, count, '.pdf', (file, i) => copyFileSync(FIXTURES + inputs[i % inputs.length]!, file));
}

function isPlainPdf(input: string): boolean {
  if (!input.startsWith('pdf/') || /userpw|emptyuser|aes|rc4|-open/.test(input)) return false;
  const { source, diagnostics } = JSON.parse(readFileSync(expectationPath(input), 'utf8')) as Expectation;
  const unread = diagnostics.some(({ code, severity }) => severity === 'error' || code === 'ocr-text-layer');
  return !unread && (source.ocr ?? null) === null && source.pages !== null && source.pages <= 2;
}

/** Generated papers as text, all header layouts in turn. */
export function textFolder(folder: string, count: number): string[] {
  const texts = Array.from({ length: Math.min(count, 500) }, (_, i) => {
    const seed = FIRST_SEED + i;
    return renderText(generatePaper(seed), TEXT_LAYOUTS[i % TEXT_LAYOUTS.length]!, randomTextOptions(seed));
  });
  return fill(folder, count, '.txt', (file, i) => writeFileSync(file, texts[i % texts.length]!));
}

function fill(
  folder: string,
  count: number,
  end: string,
  write: (file: string, i: number) => void,
): string[] {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, i) => {
    const file = join(folder, `${String(i).padStart(5, '0')}${end}`);
    write(file, i);
    return file;
  });
}

/** A text of about so many bytes. */
export function longText(file: string, bytes: number): string {
  const render = (times: number): string =>
    renderText(longPaper(times), 'tabs', randomTextOptions(FIRST_SEED));
  const one = (Buffer.byteLength(render(200)) - Buffer.byteLength(render(100))) / 100;
  writeFileSync(file, render(Math.ceil(bytes / one)));
  return file;
}

/** A PDF of so many pages, give or take one in a hundred. */
export async function longPdf(file: string, pages: number): Promise<string> {
  const render = (times: number): Promise<Uint8Array> => renderPdf(longPaper(times), FIRST_SEED);
  const one = (pageCount(await render(40)) - pageCount(await render(20))) / 20;
  writeFileSync(file, await render(Math.ceil(pages / one)));
  return file;
}

function pageCount(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').split('/Type /Page\n').length - 1;
}

/** A plain Anfrage whose background stands there so many times. */
function longPaper(times: number): Paper {
  const paper = generatePaper(FIRST_SEED, { oddities: false, kind: 'anfrage' });
  const isBackground = (block: Block): boolean => block.type === 'paragraph' && block.role === 'background';
  const background = paper.body.filter(isBackground);
  const first = paper.body.findIndex(isBackground);
  const rest = paper.body.slice(first).filter((block) => !isBackground(block));
  const repeated = Array.from({ length: times }, () => background).flat();
  return { ...paper, body: [...paper.body.slice(0, first), ...repeated, ...rest] };
}
