/** The rows of the table: what is measured against what, and what bounds a row that falls short of its goal. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longPdf, longText, pdfFolder, textFolder } from './papers.ts';
import { type Command, interleave, peakMemory, type Timing } from './time.ts';

export interface Row {
  what: string;
  against: string;
  /** Of wall-clock times. */
  ratio: number;
  /** The same of processor times, which other work on the machine touches less; `null` where it says nothing. */
  cpuRatio: number | null;
  /** Both sides as measured. */
  figures: string;
  goal: { atLeast: number } | { atMost: number };
  /** Said where the goal is not reached. */
  bound: string;
}

export interface Extent {
  rounds: number;
  /** Papers of the archive runs: PDFs, and ten times fewer; texts. */
  pdfs: number;
  texts: number;
}

const PROGRAM = fileURLToPath(new URL('../../bin/ratslese.js', import.meta.url));
const ENGINE = fileURLToPath(new URL('./engine.mjs', import.meta.url));
const NODE = process.execPath;

const ratslese = (...args: string[]): Command => [NODE, PROGRAM, '-q', '-f', 'ndjson', ...args];
const shell = (script: string): Command => ['bash', '-c', `set -o pipefail; ${script}`];

/** All PDFs of a folder to a command, `perProcess` of them to each process, two processes at a time. */
const each = (folder: string, perProcess: number, command: string): Command =>
  shell(`find '${folder}' -name '*.pdf' -print0 | sort -z | xargs -0 -P2 -n${perProcess} ${command}`);

const seconds = ({ wall }: Timing): string => `${wall.toFixed(wall < 1 ? 3 : 2)} s`;
const ratioOf = (a: Timing, b: Timing, factor = 1) => ({
  ratio: (a.wall / b.wall) * factor,
  cpuRatio: (a.cpu / b.cpu) * factor,
});

export async function archiveRows(folder: string, { rounds, pdfs }: Extent): Promise<Row[]> {
  const many = join(folder, 'pdfs');
  const few = join(folder, 'few-pdfs');
  pdfFolder(many, pdfs);
  pdfFolder(few, pdfs / 10);
  const node = `'${NODE}' '${ENGINE}'`;
  const times = interleave(
    {
      ours: ratslese('-j2', many),
      pdftotext: each(many, 1, `sh -c 'pdftotext -layout "$1" /dev/null' sh`),
      engine: each(many, pdfs / 2, `${node} positions`),
      getText: each(few, pdfs, `${node} text`),
      few: ratslese('-j2', few),
    },
    rounds,
  );
  const { ours, pdftotext, engine, getText, few: tenth } = times;
  const speed = (timing: Timing, papers: number): string => `${(papers / timing.wall).toFixed(0)}/s`;
  const what = `archive run, ${pdfs} PDFs, -j2`;
  const bound =
    'the engine itself: see "What bounds the archive run" below; borders and glyphs are read besides the text';
  const memory = [await peakMemory(ratslese('-j2', many)), await peakMemory(ratslese('-j2', few))] as const;
  return [
    {
      what,
      against: 'pdftotext -layout a process a file, xargs -P2',
      ...ratioOf(pdftotext, ours),
      figures: `${speed(ours, pdfs)}, ${speed(pdftotext, pdfs)}`,
      goal: { atLeast: 1.3 },
      bound,
    },
    {
      what,
      against: 'two tuned pdf-parse processes that only collect positions',
      ...ratioOf(engine, ours),
      figures: `${speed(ours, pdfs)}, ${speed(engine, pdfs)}`,
      goal: { atLeast: 0.85 },
      bound,
    },
    {
      what,
      against: 'pdf-parse getText() in one process, times 2',
      ...ratioOf(getText, ours, 5),
      figures: `${speed(ours, pdfs)}, ${speed(getText, pdfs / 10)}`,
      goal: { atLeast: 1.5 },
      bound,
    },
    {
      what: `${pdfs} PDFs, -j2`,
      against: `${pdfs / 10} PDFs`,
      ...ratioOf(ours, tenth),
      figures: `${seconds(ours)}, ${seconds(tenth)}`,
      goal: { atMost: 10.5 },
      bound: 'something grows faster than the number of papers',
    },
    memoryRow(memory, pdfs),
  ];
}

function memoryRow([many, few]: readonly [number | null, number | null], pdfs: number): Row {
  return {
    what: `${pdfs} PDFs, -j2: memory of the parent`,
    against: `${pdfs / 10} PDFs`,
    ratio: (many ?? Number.NaN) / (few ?? Number.NaN),
    cpuRatio: null,
    figures: `${many?.toFixed(0)} MB, ${few?.toFixed(0)} MB`,
    goal: { atMost: 1.25 },
    bound:
      'the heap of a process that lives longer is collected later; it must not grow with the number of papers',
  };
}

/** Reads and writes down each text, one after another: the least that Node can do. */
const PLAIN_NODE = `
  const { readFile, readdir } = require('node:fs/promises');
  (async () => {
    const folder = process.argv[1];
    for (const name of (await readdir(folder)).sort()) {
      const text = await readFile(folder + '/' + name, 'utf8');
      process.stdout.write(JSON.stringify(text) + '\\n');
    }
  })();`;

export function textRows(folder: string, { rounds, texts }: Extent): Row[] {
  const papers = join(folder, 'texts');
  textFolder(papers, texts);
  const { ours, plain } = interleave(
    { ours: ratslese('-j1', papers), plain: [NODE, '-e', PLAIN_NODE, papers] },
    rounds,
  );
  return [
    {
      what: `archive run, ${texts} text papers, -j1`,
      against: 'readFile and JSON.stringify of each in Node',
      ...ratioOf(ours, plain),
      figures: `${seconds(ours)}, ${seconds(plain)}`,
      goal: { atMost: 3 },
      bound: 'the reading itself: lines, blocks and fields of every paper are made in the same thread',
    },
  ];
}

export function coldRows(folder: string, { rounds }: Extent): Row[] {
  const [text] = textFolder(join(folder, 'one-text'), 1);
  const [pdf] = pdfFolder(join(folder, 'one-pdf'), 1);
  // each once before, so that what is kept for the next start is there
  const { ours, ourPdf, empty } = interleave(
    { ours: ratslese(text!), ourPdf: ratslese(pdf!), empty: [NODE, '-e', '0'] },
    4 * rounds + 1,
  );
  return [
    {
      what: 'one text paper, cold',
      against: 'node -e 0',
      ...ratioOf(ours, empty),
      figures: `${seconds(ours)}, ${seconds(empty)}`,
      goal: { atMost: 1.5 },
      bound: 'loading and running code that V8 has not yet compiled',
    },
    {
      what: 'one PDF, cold, with its protection',
      against: 'node -e 0',
      ...ratioOf(ourPdf, empty),
      figures: `${seconds(ourPdf)}, ${seconds(empty)}`,
      goal: { atMost: 3 },
      bound: 'a second V8 isolate and pdf.js, most of which runs once and uncompiled',
    },
  ];
}

export async function lengthRows(folder: string, { rounds }: Extent): Promise<Row[]> {
  const file = (name: string): string => join(folder, name);
  const times = interleave(
    {
      longPdf: ratslese(await longPdf(file('500.pdf'), 500)),
      shortPdf: ratslese(await longPdf(file('50.pdf'), 50)),
      longText: ratslese(longText(file('10.txt'), 10e6)),
      shortText: ratslese(longText(file('1.txt'), 1e6)),
    },
    rounds,
  );
  const row = (what: string, against: string, long: Timing, short: Timing): Row => ({
    what,
    against,
    ...ratioOf(long, short),
    figures: `${seconds(long)}, ${seconds(short)}`,
    goal: { atMost: 11 },
    bound: 'something grows faster than the length of the paper',
  });
  return [
    row('a PDF of 500 pages', 'one of 50 pages', times.longPdf, times.shortPdf),
    row('a text of 10 MB', 'one of 1 MB', times.longText, times.shortText),
  ];
}
