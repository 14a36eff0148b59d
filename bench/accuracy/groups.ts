/** What the accuracy table is measured on: papers with their truth, in groups that are printed the same way. */

import { readFileSync } from 'node:fs';
import { expectationPath, fixtureBytes, fixtureInputs } from '../../test/fixtureFiles.ts';
import { generatePaper } from '../../test/generator/generate.ts';
import type { Truth } from '../../test/generator/paper.ts';
import { renderPdf } from '../../test/generator/pdf/pdfkit.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderText } from '../../test/generator/render/text.ts';
import { printWithReportLab } from './reportlab.ts';

export interface Sample {
  /** Names the paper in lists of what went wrong. */
  name: string;
  truth: Truth;
  bytes: Uint8Array;
}

export interface Group {
  name: string;
  samples: AsyncIterable<Sample>;
}

/** Papers of the generator start at this seed, which no test uses, so that the table says nothing about what was mended by them. */
const FIRST_SEED = 500_000;

export interface Extent {
  /** Generated papers in each text layout and by each producer. */
  papers: number;
  /** Also by producers that need Debian packages. */
  debian: boolean;
  /** Also the fixtures. */
  fixtures: boolean;
}

/** All groups in the order of the table. */
export function groups({ papers, debian, fixtures }: Extent): Group[] {
  const seeds = Array.from({ length: papers }, (_, i) => FIRST_SEED + i);
  const texts = TEXT_LAYOUTS.map((layout, index): Group => {
    const samples = generated(seeds, (paper, seed) =>
      new TextEncoder().encode(
        renderText(paper, layout, randomTextOptions(seed * TEXT_LAYOUTS.length + index)),
      ),
    );
    return { name: `generated, text: ${layout}`, samples };
  });
  const pdfkit: Group = { name: 'generated, PDF: PDFKit', samples: generated(seeds, renderPdf) };
  const reportlab: Group[] = debian
    ? [{ name: 'generated, PDF: ReportLab', samples: printWithReportLab(seeds) }]
    : [];
  return [...texts, pdfkit, ...reportlab, ...(fixtures ? fixtureGroups() : [])];
}

type Render = (paper: ReturnType<typeof generatePaper>, seed: number) => Uint8Array | Promise<Uint8Array>;

async function* generated(seeds: readonly number[], render: Render): AsyncGenerator<Sample> {
  for (const seed of seeds) {
    const paper = generatePaper(seed);
    yield { name: `seed ${seed}`, truth: paper.truth, bytes: await render(paper, seed) };
  }
}

/** Producers by the beginnings of the fixtures' names. */
const PRODUCERS: readonly (readonly [group: string, prefixes: readonly string[]])[] = [
  ['Word', ['wd']],
  ['LibreOffice', ['lo', 'docx', 'odt']],
  ['AbiWord', ['abiword']],
  ['Chromium', ['chromium', 'cr']],
  ['WeasyPrint', ['weasyprint']],
  ['wkhtmltopdf', ['wkhtml']],
  ['dompdf', ['dompdf']],
  ['Apache FOP', ['fop']],
  ['groff', ['groff', 'groffps']],
  ['LaTeX', ['latex']],
  ['ReportLab', ['reportlab', 'layer']],
  ['cairo, Pango, librsvg', ['cairo', 'pango', 'rsvg']],
  ['Ghostscript', ['gs', 'ps', 'ps2pdf']],
  ['qpdf, poppler', ['qpdf', 'poppler']],
  ['turned and cropped pages', ['turned', 'boxed']],
  ['scans, with and without text layer', ['scan', 'tesseract', 'raster']],
];

/** Every fixture is in one group; that of a PDF by a producer which is not listed is `other`. */
function fixtureGroups(): Group[] {
  const byGroup = new Map<string, string[]>([['fixtures, text', []]]);
  for (const [group] of PRODUCERS) byGroup.set(`fixtures, PDF: ${group}`, []);
  for (const input of fixtureInputs()) {
    const group = groupOf(input);
    byGroup.set(group, [...(byGroup.get(group) ?? []), input]);
  }
  return [...byGroup].map(([name, inputs]) => ({ name, samples: fixtureSamples(inputs) }));
}

function groupOf(input: string): string {
  if (input.startsWith('text/')) return 'fixtures, text';
  const prefix = /^pdf\/([^-.]+)/.exec(input)?.[1] ?? '';
  const producer = PRODUCERS.find(([, prefixes]) => prefixes.includes(prefix));
  return `fixtures, PDF: ${producer?.[0] ?? 'other'}`;
}

async function* fixtureSamples(inputs: readonly string[]): AsyncGenerator<Sample> {
  for (const input of inputs) {
    const truth: Truth = JSON.parse(readFileSync(expectationPath(input), 'utf8'));
    yield { name: input, truth, bytes: fixtureBytes(input) };
  }
}
