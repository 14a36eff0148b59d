/** Pages of a PDF that are only pictures to pages of words, said how sure. */

import { BrokenInstallation } from '../../brokenInstallation.ts';
import type { SourcePage } from '../../model/position.ts';
import type { Ocr } from '../../model/source.ts';
import { drawPixels } from '../pdf/drawing.ts';
import { withDateEvidence } from './dateEvidence.ts';
import { ENGINE, forgetEngine } from './engine.ts';
import { withKnownWords } from './knownWords.ts';
import { type Model, modelFile } from './models.ts';
import { MOST_OCR_PAGES, OCR_LANGUAGE } from './modes.ts';
import { withNumberEvidence } from './numberEvidence.ts';
import { type CellFinder, recognisePage } from './page.ts';
import { type CacheFaults, keyOf, pageCache } from './pageCache.ts';
import type { Recognised } from './recognised.ts';
import { withSpellingDoubts } from './spellings.ts';

export interface OcrOptions {
  password?: string | undefined;
  /** Pages above which the rest is left as it is. */
  maxPages?: number | undefined;
  /** Whose words the second model knows; `deu` where nobody says otherwise. */
  language?: Model | undefined;
  /** Folder of pages that were recognised before, and of those that are now. */
  cache?: string | undefined;
  /** Told what of that folder could not be used, once all pages are read. */
  onCache?: ((faults: CacheFaults) => void) | undefined;
  /** Tells a form's cells, which are recognised singly. */
  cellsOf: CellFinder;
  /** Told before each page that is to be recognised: it takes its time. */
  onPage?: (() => void) | undefined;
}

/** Dots an inch: letters of 6 points are then 18 pixels high, which the engine needs. */
const DPI = 300;

/** Recognises pages, by their numbers from 1. Where there is no engine, which is an optional package, or no model for the language, says so. */
export async function recognisePages(
  bytes: Uint8Array,
  wanted: readonly number[],
  options: OcrOptions,
): Promise<Recognised> {
  const { password, maxPages = MOST_OCR_PAGES, language = OCR_LANGUAGE, onPage } = options;
  const numbers = wanted.slice(0, maxPages);
  const left = wanted.slice(maxPages);
  const found = new Map<number, SourcePage>();
  if (modelFile(language) === null) {
    return { pages: found, left, withoutEngine: numbers.length, withoutModel: language, ocr: null };
  }
  const models = ['script/Latin', language];
  const cache = options.cache === undefined ? null : pageCache(options.cache);
  let withoutEngine = 0;
  if (numbers.length > 0) {
    onPage?.();
    const mayGoOn = (): boolean => withoutEngine === 0;
    for await (const drawn of drawPixels(bytes, { password, numbers, dpi: DPI, mayGoOn })) {
      const key = cache === null ? '' : keyOf(drawn, models);
      let page = await cache?.take(key);
      if (page === undefined) {
        try {
          page = await recognisePage(drawn, options.cellsOf, language);
          await cache?.keep(key, page);
        } catch (error) {
          if (error instanceof BrokenInstallation) withoutEngine = numbers.length;
          // a picture that the engine fails at costs its page, not the paper; the engine is started anew
          forgetEngine();
        }
      }
      if (page != null) found.set(drawn.number, { ...page, number: drawn.number });
      onPage?.();
    }
  }
  if (cache !== null) options.onCache?.(cache.faults);
  const pages = withSpellingDoubts(withKnownWords(withDateEvidence(withNumberEvidence(found))));
  return { pages, left, withoutEngine, withoutModel: null, ocr: ocrOf(pages, models) };
}

function ocrOf(pages: ReadonlyMap<number, SourcePage>, models: string[]): Ocr | null {
  if (pages.size === 0) return null;
  const runs = [...pages.values()].flatMap((page) => page.runs);
  const doubtful = runs.filter(({ doubt }) => doubt !== undefined).length;
  return {
    engine: ENGINE,
    models,
    pages: [...pages.keys()],
    words: runs.length,
    doubtful: Math.round((1000 * doubtful) / runs.length) / 1000,
  };
}
