/** The engine that recognises letters (Tesseract as WebAssembly), loaded when the first scan comes. Only this file knows it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { brokenInstallation } from '../../brokenInstallation.ts';
import { type Grey, pictureFile } from './grey.ts';
import { type Model, modelFile } from './models.ts';

/** How a picture is taken apart: a whole page, one column, one line. */
export const PARTS = { page: '3', column: '4', block: '6', line: '7', scattered: '11' } as const;

/** What the engine says of a line, as far as it is used; pixels of the picture. */
export interface EngineLine {
  baseline: { x0: number; y0: number; x1: number; y1: number };
  rowAttributes: { rowHeight: number };
  words: EngineWord[];
}

export interface EngineWord {
  bbox: { x0: number; y0: number; x1: number; y1: number };
  text: string;
  /** 0 to 100. */
  confidence: number;
}

/** The engine's name as records say it. */
export const ENGINE = 'tesseract.js-core 7.0.0';

interface Api {
  Init(path: string, model: string, lstm: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  Clear(): void;
}

interface Core {
  FS: { writeFile(path: string, data: Uint8Array): void };
  TessBaseAPI: new () => Api;
}

const require = createRequire(import.meta.url);

const apis = new Map<Model, Promise<{ core: Core; api: Api }>>();

/** One for all models: its memory never shrinks. */
let started: Promise<Core> | undefined;

function startCore(): Promise<Core> {
  const start = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: object,
  ) => Promise<Core>;
  return start({ print: () => {}, printErr: () => {} });
}

/** The lines of a picture, from the top as the engine orders them. Rejects with `BrokenInstallation` where there is no engine. */
export async function recognise(
  picture: Grey,
  model: Model,
  parts: keyof typeof PARTS,
  dpi: number,
): Promise<EngineLine[]> {
  let loaded = apis.get(model);
  if (loaded === undefined) {
    loaded = load(model);
    apis.set(model, loaded);
  }
  const { core, api } = await loaded;
  core.FS.writeFile('/input', pictureFile(picture));
  api.SetVariable('tessedit_pageseg_mode', PARTS[parts]);
  api.SetVariable('user_defined_dpi', String(dpi));
  api.SetImageFile(1, 0);
  api.Recognize(null);
  const lines = linesIn(api.GetJSONText(0));
  // nothing of a picture may be left for the next one
  api.Clear();
  return lines;
}

/** After a failure nothing of it is used again. */
export function forgetEngine(): void {
  apis.clear();
  started = undefined;
}

async function load(model: Model): Promise<{ core: Core; api: Api }> {
  try {
    started ??= startCore();
    const core = await started;
    const file = modelFile(model);
    if (file === null) throw new Error(`there is no model ${model}`);
    core.FS.writeFile(`/${model}.traineddata`, gunzipSync(readFileSync(file)));
    const api = new core.TessBaseAPI();
    if (api.Init('/', model, 1) !== 0) throw new Error(`the model ${model} does not fit the engine`);
    // words of one page must not help to read the next: the same page gives the same text wherever it stands
    api.SetVariable('tessedit_enable_doc_dict', '0');
    api.SetVariable('classify_enable_learning', '0');
    return { core, api };
  } catch (error) {
    throw brokenInstallation(
      'the engine for scans (tesseract.js-core, an optional package) cannot be loaded',
      error,
    );
  }
}

interface EnginePage {
  blocks?: { paragraphs?: { lines?: EngineLine[] }[] }[];
}

function linesIn(json: string): EngineLine[] {
  const page = JSON.parse(json) as EnginePage;
  return (page.blocks ?? []).flatMap((block) =>
    (block.paragraphs ?? []).flatMap((paragraph) => paragraph.lines ?? []),
  );
}
