/** The unit of work: one input to its product, or to several where files are split. What runs in a child process or in a worker thread. */

import { stat } from 'node:fs/promises';
import type { Correction } from '../archive/corrections/correction.ts';
import { asBrokenInstallation } from '../brokenInstallation.ts';
import type { ParsedDocument } from '../model/names.ts';
import type { PdfFacts } from '../model/pdfFacts.ts';
import { type Reading as PaperReading, unread } from '../model/reading.ts';
import { type ReadOptions, readAll } from '../parse.ts';
import { type Product, productOf, type RecordSummary, type Want } from '../product.ts';
import { failedRecord, type SourceFacts } from '../record.ts';
import type { Pictures } from '../report/drawPictures.ts';
import { keepCompiled } from './compiledForm.ts';
import { fileToOpen } from './fileName.ts';
import { bugDiagnostic, type Limits, sizeDiagnostic } from './limits.ts';
import { readInputFile } from './readInput.ts';

export interface Task {
  /** What `source.path` says, and where the file is read from unless `bytes` are given. */
  path: string;
  bytes?: Uint8Array;
}

/** What a run may say of the reading itself. */
export type ParseSettings = Pick<
  ReadOptions,
  'encoding' | 'password' | 'split' | 'positions' | 'ocr' | 'ocrLanguage' | 'ocrCache'
>;

/** How every paper of a run is read. */
export interface Reading {
  limits: Limits;
  parse: ParseSettings;
  /** What is made of it besides the record. */
  want?: Want;
  /** Of any paper of the run. */
  corrections?: readonly Correction[];
}

/** To the child or thread: papers that are read one after another. */
export interface Order extends Reading {
  tasks: readonly Task[];
}

/** What became of one paper, and the time that it took on the clock. */
export interface Done {
  products: Product[];
  milliseconds: number;
}

/**
 * From the child or thread: `ready` once, then for every order `done` or `broken`; before that, for an order of one
 * paper, `facts` and `provisional` where there are any, and of any order `ocr-page` for each page that is recognised.
 */
export type Report =
  | { type: 'ready' }
  | { type: 'facts'; facts: SourceFacts }
  /** A page is about to be recognised: it has time of its own. */
  | { type: 'ocr-page' }
  /** They are good as they are; better ones may follow. */
  | { type: 'provisional'; products: Product[] }
  /** Of the first papers of the order, at least of one: those that are left would have taken too long. */
  | { type: 'done'; done: Done[] }
  /** Of a `BrokenInstallation`, which is not passed on as it is. */
  | { type: 'broken'; message: string };

/**
 * Reads one input. A bug becomes a diagnostic, too, so that it costs one record and not the run. Rejects with
 * `BrokenInstallation` only: every paper would get a record that blames it.
 * `tell` hears what is known of the bytes before their content is read, which may never end, and products that stand
 * if what makes them better does not.
 */
export async function runTask(
  task: Task,
  reading: Reading,
  tell: (report: Report) => void,
): Promise<Product[]> {
  const { path } = task;
  const { limits, parse, want = {} } = reading;
  const failed = (record: ParsedDocument): Promise<Product[]> => failedProducts(record, reading);
  try {
    const size = task.bytes?.length ?? (await sizeOf(path));
    if (size > limits.maxBytes) return failed(tooLarge(path, size, limits));
    const input = task.bytes === undefined ? await readInputFile(path) : { bytes: task.bytes };
    if ('failure' in input) return failed(failedRecord(path, input.failure));
    const pdf: Pick<Product, 'pdf'> = {};
    const faults: Pick<RecordSummary, 'ocrCache'> = {};
    const readings = await readAll(input.bytes, {
      ...parse,
      path,
      maxPages: limits.maxPages,
      maxOcrPages: limits.maxOcrPages,
      onOcrPage: () => tell({ type: 'ocr-page' }),
      onOcrCache: (ocrCache) => Object.assign(faults, { ocrCache }),
      onFacts: (facts) => tell({ type: 'facts', facts }),
      ...(want.pdf === true ? { onPdf: (facts: PdfFacts) => Object.assign(pdf, { pdf: facts }) } : {}),
    });
    const met = await corrected(readings, reading.corrections);
    const products = withFirst(await productsOf(readings, want, met), pdf, faults);
    if (want.page === undefined || !isDrawable(readings)) return products;
    tell({ type: 'provisional', products });
    const { drawPictures } = await import('../report/drawPictures.ts');
    const { picturesMs } = want.page;
    const pictures = await drawPictures(input.bytes, readings, parse.password, picturesMs);
    return withFirst(await productsOf(readings, want, met, pictures), pdf, faults);
  } catch (error) {
    const broken = asBrokenInstallation(error);
    if (broken !== null) throw broken;
    return failed(failedRecord(path, bugDiagnostic(error)));
  }
}

/** What is of the whole input stands with its first paper. */
function withFirst(
  [first, ...rest]: Product[],
  more: Pick<Product, 'pdf'>,
  faults: Pick<RecordSummary, 'ocrCache'>,
): Product[] {
  return first === undefined
    ? []
    : [{ ...first, ...more, summary: { ...first.summary, ...faults } }, ...rest];
}

/** The same for a child or thread: the last report is told, too. Never rejects. */
export async function runOrder(order: Order, tell: (report: Report) => void): Promise<void> {
  const last = await readTasks(order, tell).catch(
    (broken: Error): Report => ({ type: 'broken', message: broken.message }),
  );
  // whoever hears the report may end this process or thread at once
  keepCompiled();
  tell(last);
}

/** In milliseconds: no further paper of an order is begun after so much, so that slow ones hold up few. */
const LONGEST_ORDER = 500;

/** Facts and provisional products are told of an order of one paper only: of several nobody would know whose they are. */
async function readTasks({ tasks, ...reading }: Order, tell: (report: Report) => void): Promise<Report> {
  const done: Done[] = [];
  const start = performance.now();
  let before = start;
  const tellOfAny = (report: Report): void => {
    if (tasks.length === 1 || report.type === 'ocr-page') tell(report);
  };
  for (const task of tasks) {
    const products = await runTask(task, reading, tellOfAny);
    const now = performance.now();
    done.push({ products, milliseconds: now - before });
    before = now;
    if (now - start > LONGEST_ORDER) break;
  }
  return { type: 'done', done };
}

function isDrawable(readings: readonly PaperReading[]): boolean {
  return readings[0]?.record.source.mediaType === 'application/pdf';
}

/** The products of an input of which there is nothing but a record that says why. */
export async function failedProducts(
  record: ParsedDocument,
  { parse, want = {}, corrections }: Pick<Reading, 'parse' | 'want' | 'corrections'>,
): Promise<Product[]> {
  const whole =
    parse.positions === true ? (await import('../output/positions.ts')).withPositions(record) : record;
  const readings = [unread(whole)];
  return productsOf(readings, want, await corrected(readings, corrections));
}

/** Puts the corrections into the records; which of them are of each. */
async function corrected(
  readings: readonly PaperReading[],
  corrections: readonly Correction[] = [],
): Promise<number[][]> {
  if (corrections.length === 0) return [];
  const { correct } = await import('../archive/corrections/apply.ts');
  return readings.map((reading) => correct(reading, corrections));
}

function productsOf(
  readings: readonly PaperReading[],
  want: Want,
  met: readonly number[][],
  pictures?: Pictures,
): Promise<Product[]> {
  return Promise.all(
    readings.map(async (reading, index) => {
      const product = await productOf(reading, want, pictures);
      const corrections = met[index] ?? [];
      return corrections.length === 0 ? product : { ...product, corrections };
    }),
  );
}

/** The record of an input that is not even opened; `size` in bytes. */
export function tooLarge(path: string, size: number, limits: Limits): ParsedDocument {
  return failedRecord(path, sizeDiagnostic(limits), { bytes: size });
}

/** 0 for what is no file: why it cannot be read is told when it is opened. */
async function sizeOf(path: string): Promise<number> {
  const stats = await stat(fileToOpen(path)).catch(() => null);
  return stats?.isFile() ? stats.size : 0;
}
