/** Pages of a PDF that are only pictures to pages of words, said how sure. */

import { BrokenInstallation } from '../../brokenInstallation.ts';
import type { SourcePage } from '../../model/position.ts';
import type { Ocr } from '../../model/source.ts';
import { drawPixels } from '../pdf/drawing.ts';
import { ENGINE, forgetEngine } from './engine.ts';
import { MOST_OCR_PAGES } from './modes.ts';
import { withNumberEvidence } from './numberEvidence.ts';
import { type CellFinder, recognisePage } from './page.ts';
import type { Recognised } from './recognised.ts';
import { withSpellingDoubts } from './spellings.ts';

export interface OcrOptions {
  password?: string | undefined;
  /** Pages above which the rest is left as it is. */
  maxPages?: number | undefined;
  /** Tells a form's cells, which are recognised singly. */
  cellsOf: CellFinder;
  /** Told before each page that is to be recognised: it takes its time. */
  onPage?: (() => void) | undefined;
}

/** Dots an inch: letters of 6 points are then 18 pixels high, which the engine needs. */
const DPI = 300;

/** Recognises pages, by their numbers from 1. Where there is no engine, which is an optional package, says so. */
export async function recognisePages(
  bytes: Uint8Array,
  wanted: readonly number[],
  { password, maxPages = MOST_OCR_PAGES, cellsOf, onPage }: OcrOptions,
): Promise<Recognised> {
  const numbers = wanted.slice(0, maxPages);
  const found = new Map<number, SourcePage>();
  let withoutEngine = 0;
  if (numbers.length > 0) {
    onPage?.();
    const mayGoOn = (): boolean => withoutEngine === 0;
    for await (const drawn of drawPixels(bytes, { password, numbers, dpi: DPI, mayGoOn })) {
      const page = await recognisePage(drawn, cellsOf).catch((error: unknown) => {
        if (error instanceof BrokenInstallation) withoutEngine = numbers.length;
        return withoutPage();
      });
      if (page !== null) found.set(drawn.number, page);
      onPage?.();
    }
  }
  const pages = withSpellingDoubts(withNumberEvidence(found));
  return { pages, left: wanted.slice(maxPages), withoutEngine, ocr: ocrOf(pages) };
}

/** A picture that the engine fails at costs its page, not the paper; the engine is started anew. */
function withoutPage(): null {
  forgetEngine();
  return null;
}

function ocrOf(pages: ReadonlyMap<number, SourcePage>): Ocr | null {
  if (pages.size === 0) return null;
  const runs = [...pages.values()].flatMap((page) => page.runs);
  const doubtful = runs.filter(({ doubt }) => doubt !== undefined).length;
  return {
    engine: ENGINE,
    models: ['script/Latin', 'deu'],
    pages: [...pages.keys()],
    words: runs.length,
    doubtful: Math.round((1000 * doubtful) / runs.length) / 1000,
  };
}
