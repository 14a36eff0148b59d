/** What the accuracy table is measured on: papers with their truth, in groups that are printed the same way. */

import { readFileSync } from 'node:fs';
import { expectationPath, fixtureBytes, fixtureInputs } from '../../test/fixtureFiles.ts';
import { generatePaper } from '../../test/generator/generate.ts';
import type { Print } from '../../test/generator/office/context.ts';
import { generateOfficePaper } from '../../test/generator/office/generate.ts';
import type { OfficePaper, Truth } from '../../test/generator/paper.ts';
import { renderOfficePdf, renderPdf } from '../../test/generator/pdf/pdfkit.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderOfficeText, renderText } from '../../test/generator/render/text.ts';
import { printWithReportLab } from './reportlab.ts';

export interface Sample {
  /** Names the paper in lists of what went wrong. */
  name: string;
  truth: Truth;
  bytes: Uint8Array;
}

/** What a group must reach: strict F1, share of wrong values, share of papers that are wholly right. */
export interface Goal {
  f1: number;
  wrong: number;
  wholly: number;
}

export interface Group {
  name: string;
  goal: Goal;
  samples: AsyncIterable<Sample>;
}

/** Papers of council members, and all fixtures. */
const COUNCIL: Goal = { f1: 0.995, wrong: 0.001, wholly: 0.97 };
/** Papers of the administration: whether an answer is told from the next one hangs on much less. */
const OFFICE: Goal = { f1: 0.98, wrong: 0.01, wholly: 0.75 };

/** Papers of the generator start at this seed, which no test uses, so that the table says nothing about what was mended by them. */
const FIRST_SEED = 500_000;

export interface Extent {
  /** Generated papers of council members in each text layout and by each producer. */
  papers: number;
  /** The same of papers of the administration. */
  office: number;
  /** Also by producers that need Debian packages. */
  debian: boolean;
  /** Also the fixtures. */
  fixtures: boolean;
}

/** All groups in the order of the table. */
export function groups({ papers, office, debian, fixtures }: Extent): Group[] {
  const seeds = Array.from({ length: papers }, (_, i) => FIRST_SEED + i);
  const texts = TEXT_LAYOUTS.map((layout, index): Group => {
    const samples = generated(seeds, (paper, seed) =>
      new TextEncoder().encode(
        renderText(paper, layout, randomTextOptions(seed * TEXT_LAYOUTS.length + index)),
      ),
    );
    return { name: `generated, text: ${layout}`, goal: COUNCIL, samples };
  });
  const pdfkit: Group = {
    name: 'generated, PDF: PDFKit',
    goal: COUNCIL,
    samples: generated(seeds, renderPdf),
  };
  const reportlab: Group[] = debian
    ? [{ name: 'generated, PDF: ReportLab', goal: COUNCIL, samples: printWithReportLab(seeds) }]
    : [];
  return [...texts, pdfkit, ...reportlab, ...officeGroups(office), ...(fixtures ? fixtureGroups() : [])];
}

/** Stellungnahmen, Informationen and Drucksachen; what can be known of them hangs on how they are printed. */
function officeGroups(count: number): Group[] {
  const seeds = Array.from({ length: count }, (_, i) => FIRST_SEED + i);
  const texts = TEXT_LAYOUTS.map((layout, index): Group => {
    const samples = generatedOffice(seeds, layout, (paper, seed) =>
      new TextEncoder().encode(
        renderOfficeText(paper, layout, randomTextOptions(seed * TEXT_LAYOUTS.length + index)),
      ),
    );
    return { name: `generated, of the administration, text: ${layout}`, goal: OFFICE, samples };
  });
  const pdf: Group = {
    name: 'generated, of the administration, PDF: PDFKit',
    goal: OFFICE,
    samples: generatedOffice(seeds, 'pdf', renderOfficePdf),
  };
  return [...texts, pdf];
}

type OfficeRender = (paper: OfficePaper, seed: number) => Uint8Array | Promise<Uint8Array>;

async function* generatedOffice(
  seeds: readonly number[],
  print: Print,
  render: OfficeRender,
): AsyncGenerator<Sample> {
  for (const seed of seeds) {
    const paper = generateOfficePaper(seed, { print });
    yield { name: `seed ${seed}`, truth: paper.truth, bytes: await render(paper, seed) };
  }
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
  return [...byGroup].map(([name, inputs]) => ({ name, goal: COUNCIL, samples: fixtureSamples(inputs) }));
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
