import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { checkSpans, textOf } from './pdfPages.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/pdf-samples/', import.meta.url));
const UNREADABLE = ['scan-13.pdf', 'ps2pdf-14.pdf'];
const names = existsSync(SAMPLES)
  ? readdirSync(SAMPLES).filter((name) => name.endsWith('.pdf') && !UNREADABLE.includes(name))
  : [];
const LABELS = /^(?:Anfrage|Datum|Nummer|Absender|Adressat|Gremium|Sitzungstermin|Kurztitel)\b/;

async function layoutOf(name: string): Promise<Layout> {
  const source = await readPdf(readFileSync(SAMPLES + name), { password: 'geheim' });
  if (!('pages' in source)) throw new Error(`${name} was not read`);
  return pdfLayout(source.pages);
}

/**
 * Sorted. Left out are page numbers (`- 2 -` is `-2-` for pdftotext) and hyphens at a line's end, which it drops
 * where this layout leaves them to a later stage.
 */
function words(text: string): string[] {
  const joined = text
    .replaceAll('\f', '\n')
    .replace(/^- ?\d ?-$/gm, '')
    .replace(/(\p{L})-\n(?=\p{L})/gu, '$1');
  return joined
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();
}

function pdftotext(name: string): string | null {
  const password = name.includes('userpw') ? ['-upw', 'geheim'] : [];
  try {
    return execFileSync('pdftotext', [...password, SAMPLES + name, '-'], { encoding: 'utf8' });
  } catch {
    return null;
  }
}

const hasPdftotext = names.length > 0 && pdftotext(names[0]!) !== null;
if (!hasPdftotext)
  console.warn('left out: words compared with pdftotext (poppler-utils or the samples are missing)');

describe.skipIf(names.length === 0)('samples', () => {
  it.each(names)('%s: spans, cells, furniture', async (name) => {
    const layout = await layoutOf(name);
    checkSpans(layout);
    const labels = layout.grid.map((cell) => textOf(layout, cell.lines[0]![0]!));
    expect(labels).toHaveLength(8);
    expect(labels.every((label) => LABELS.test(label))).toBe(true);
    for (const line of layout.lines) {
      expect([textOf(layout, line), line.furniture]).toEqual([
        textOf(layout, line),
        /^- \d -$/.test(textOf(layout, line)),
      ]);
    }
  });

  it.skipIf(!hasPdftotext).each(names)('%s: the words of pdftotext', async (name) => {
    expect(words((await layoutOf(name)).text)).toEqual(words(pdftotext(name)!));
  });
});
