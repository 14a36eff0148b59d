/** The generator of papers of the administration: the same papers every time, of many forms, whose truth is what they print. */

import { describe, expect, it } from 'vitest';
import { leaves } from '../compare.ts';
import { ODDITIES, OFFICE_FORMS, type OfficePaper } from '../paper.ts';
import { renderOfficePdf } from '../pdf/pdfkit.ts';
import { CELL_LAYOUTS } from '../render/form.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../render/options.ts';
import { renderOfficeText } from '../render/text.ts';
import type { OfficeKind } from './context.ts';
import { generateOfficePaper } from './generate.ts';

const KINDS: readonly OfficeKind[] = ['stellungnahme', 'information', 'drucksache'];
const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** White space, hyphens and what parts cells are what rendering may change. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD\-–|:]/gu, '');
}

/** Printed in the body and told in no value. */
const UNTOLD =
  /^(?:Antwort:|Beschlussvorschlag:?|Begründung:?|Der Stadtrat(?: der Landeshauptstadt Magdeburg)? beschließt:|Finanzielle Auswirkungen|Anlagen:?)$/;

/** The texts of the body, each as one block prints it. */
function printedTexts({ body }: OfficePaper): string[] {
  return body.flatMap((block) => {
    if (block.type === 'form' || block.type === 'signatures') return [];
    if (block.type === 'table') return [block.rows.flat().join(' ')];
    if (block.type === 'lines') return block.lines;
    return block.type === 'item' ? [`${block.marker} ${block.text}`] : [block.text];
  });
}

/** The values of the body as they are printed there, and the pieces of which a block is made. */
function toldTexts({ truth }: OfficePaper): string[] {
  const told = truth.answers.flatMap(({ heading, quoted, text }) => [
    ...(heading === null ? [] : [heading]),
    ...(heading === null || text[0] === undefined ? [] : [`${heading} ${text[0]}`]),
    ...quoted,
    ...text,
  ]);
  const enclosures = truth.enclosures.map(({ label, text }) => `${label ?? ''} ${text ?? ''}`);
  const single = [truth.answerIntro, truth.coordination, truth.recommendation?.text ?? null];
  const plain = [...truth.statement, ...truth.resolution, ...truth.reasons];
  return [...told, ...enclosures, ...plain, ...single.filter((one) => one !== null)];
}

/** Without the number in front, however it is marked. */
function withoutNumber(text: string): string {
  return text.replace(/^(?:Frage )?\d+\.?\)?:?(?: [a-c]\):?)? |^- /, '');
}

describe('generateOfficePaper', () => {
  it('makes the same paper from the same seed and another from another', () => {
    for (const kind of KINDS) {
      expect(generateOfficePaper(7, { kind })).toEqual(generateOfficePaper(7, { kind }));
      expect(generateOfficePaper(7, { kind })).not.toEqual(generateOfficePaper(8, { kind }));
    }
  });

  it('tells truths in NFC with single spaces and without soft hyphens', () => {
    for (const seed of seeds(300)) {
      for (const { value } of leaves(generateOfficePaper(seed).truth)) {
        if (typeof value !== 'string') continue;
        expect(value).toBe(value.normalize('NFC').replace(/\s+/g, ' ').trim());
        expect(value).not.toMatch(/\u00AD|undefined|null|NaN|\[object/);
        expect(value).not.toBe('');
      }
    }
  });

  it('takes every form somewhere in 600 seeds, and slips in none of the plain ones', () => {
    const seen = new Set<string>();
    const slips: readonly string[] = [
      'number-misprinted',
      'resolution-number-misprinted',
      'row-without-date',
    ];
    for (const seed of seeds(600)) {
      for (const name of generateOfficePaper(seed).oddities) seen.add(name);
      const plain = generateOfficePaper(seed, { oddities: false }).oddities;
      expect(plain.filter((name) => slips.includes(name))).toEqual([]);
      expect(plain.filter((name) => name !== 'citation' && ODDITIES.some((odd) => odd === name))).toEqual([]);
    }
    expect(OFFICE_FORMS.filter((name) => !seen.has(name))).toEqual([]);
  });

  it('has papers of many forms, none of which dominates', () => {
    const papers = seeds(600).map((seed) => generateOfficePaper(seed));
    const counts = new Map<string, number>();
    for (const { oddities, truth } of papers) {
      const form = [truth.kind, ...oddities].sort().join(' ');
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(350);
    expect(Math.max(...counts.values())).toBeLessThan(20);
    const answers = papers.flatMap(({ truth }) => truth.answers);
    const wordings = new Set(answers.map(({ heading }) => heading?.replace(/\d+/g, '1') ?? ''));
    expect(wordings.size).toBeGreaterThan(30);
    const sentences = new Set(answers.flatMap(({ text }) => text));
    expect(sentences.size).toBeGreaterThan(0.8 * answers.length);
  });

  it('prints in its body no text that its truth does not tell, but what only leads or parts', () => {
    for (const seed of seeds(400)) {
      const paper = generateOfficePaper(seed);
      const told = new Set(toldTexts(paper).map(bare));
      const untold = printedTexts(paper).filter((text) => {
        const whole = [text, withoutNumber(text)].some((one) => told.has(bare(one)));
        return !whole && !UNTOLD.test(text);
      });
      expect(untold, `seed ${seed}`).toEqual([]);
    }
  });

  it('tells the numbers that it prints in its body, its own and those of its form apart', () => {
    for (const seed of seeds(400)) {
      const paper = generateOfficePaper(seed);
      const text = printedTexts(paper).join('\n');
      const found = [...text.matchAll(/\b([A-Z]+) ?(\d{4}) ?\/ ?(\d\d)((?: ?\/\d)*)/g)].map(
        ([, prefix, number, year, rest = '']) => `${prefix}${number}/${year}${rest.replaceAll(' ', '')}`,
      );
      const own = paper.truth.header.Nummer;
      expect(paper.truth.references, `seed ${seed}`).toEqual(
        [...new Set(found)].filter((one) => one !== own),
      );
    }
  });

  it('numbers its answers as they are printed', () => {
    for (const seed of seeds(400)) {
      for (const { questions, heading, quoted, text } of generateOfficePaper(seed).truth.answers) {
        expect(text.length).toBeGreaterThan(0);
        if (heading === null) expect(quoted.length).toBeGreaterThan(0);
        else {
          const numbers = [...heading.matchAll(/\d+/g)].map(([number]) => number);
          const all = questions.map((one) => one.split('.')[0]);
          expect([all[0], all[all.length - 1]]).toEqual([numbers[0], numbers[numbers.length - 1]]);
        }
      }
    }
  });
});

describe('checks', () => {
  const checksIn = (seed: number, print: (typeof TEXT_LAYOUTS)[number] | 'pdf') =>
    generateOfficePaper(seed, { kind: 'drucksache', print });

  it('are known where their column is seen, and where both boxes are printed', () => {
    for (const seed of seeds(60)) {
      const seen = checksIn(seed, 'columns').truth.proposal?.checks ?? [];
      expect(seen.map(({ value }) => typeof value)).toEqual(seen.map(() => 'boolean'));
      for (const layout of CELL_LAYOUTS) {
        const torn = checksIn(seed, layout);
        const boxed = torn.oddities.includes('checks-boxed');
        const values = torn.truth.proposal?.checks.map(({ value }) => value);
        expect(values).toEqual(seen.map(({ value }) => (boxed ? value : null)));
      }
    }
  });

  it('are crosses in a PDF, whose fonts have no boxes', () => {
    for (const seed of seeds(60)) expect(checksIn(seed, 'pdf').oddities).not.toContain('checks-boxed');
  });
});

describe('renderOfficeText', () => {
  it.each(TEXT_LAYOUTS)('prints every value in layout %s', (layout) => {
    for (const seed of seeds(150)) {
      const paper = generateOfficePaper(seed, { print: layout });
      const text = bare(renderOfficeText(paper, layout, { ...randomTextOptions(seed), pageLines: null }));
      const { statement, answers, resolution, reasons, title, consultations } = paper.truth;
      const whole = [...leaves({ statement, answers, resolution, reasons }), ...leaves({ title })]
        .filter(({ pointer }) => !pointer.includes('/questions/'))
        .map(({ value }) => String(value));
      // a body that is broken within its column is printed in pieces
      const pieces = consultations.flatMap(({ body }) => (body ?? '').split(' '));
      for (const value of [...whole, ...pieces]) {
        const shown = value.split(' ').every((piece) => text.includes(bare(piece)));
        expect(layout === 'columns' ? shown : text.includes(bare(value)), `seed ${seed}: ${value}`).toBe(
          true,
        );
      }
    }
  });

  it('is deterministic', () => {
    const paper = generateOfficePaper(3);
    const options = randomTextOptions(3);
    for (const layout of TEXT_LAYOUTS)
      expect(renderOfficeText(paper, layout, options)).toBe(renderOfficeText(paper, layout, options));
  });
});

describe('renderOfficePdf', () => {
  it('gives the same bytes for the same seed, and others for another', async () => {
    const paper = generateOfficePaper(5, { print: 'pdf' });
    expect(await renderOfficePdf(paper, 5)).toEqual(await renderOfficePdf(paper, 5));
    expect(await renderOfficePdf(paper, 5)).not.toEqual(await renderOfficePdf(paper, 6));
  });
});
