import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../../src/model/names.ts';
import { compare, fieldOf, leaves } from './compare.ts';
import { encodeText, isEncodable, paperFor } from './encode.ts';
import { generatePaper } from './generate.ts';
import { ODDITIES, type Paper } from './paper.ts';
import { bodyLines } from './render/body.ts';
import { randomTextOptions, styleFor, TEXT_LAYOUTS } from './render/options.ts';
import { renderText } from './render/text.ts';
import { wrapText } from './render/wrap.ts';
import { tally } from './tally.ts';

const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** White space, hyphens and soft hyphens are what rendering may change. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD\-|]/gu, '');
}

/** Lines to a paragraph by the contract's rules for hyphens and URLs. */
function rejoin(lines: readonly string[]): string {
  const joined = lines.reduce((text, line) => {
    if (text.endsWith('\u00AD')) return text + line;
    if (/:\/\/\S+\/$/.test(text)) return text + line;
    if (!/\p{L}-$/u.test(text) || /^(und|oder|sowie|bzw)/.test(line)) return `${text} ${line}`;
    return /^\p{Lu}/u.test(line) ? text + line : text.slice(0, -1) + line;
  });
  return joined.replaceAll('\u00AD', '');
}

/** The values that stand word for word on the paper. */
function printedValues(paper: Paper): string[] {
  const { header, consultations: _, references, sender, addressee, ...rest } = paper.truth;
  const people = [...sender.people, ...addressee.people].map((p) => p.name);
  const { Absender, Adressat, Gremium, Kurztitel } = header;
  const fields = [Absender, Adressat, Gremium, Kurztitel].filter((v) => v !== null);
  const body = leaves({ ...rest, kind: null, schemaVersion: null, public: null });
  return [
    ...fields,
    ...people,
    ...body.map((l) => String(l.value)).filter((v) => v !== 'true' && v !== 'false'),
  ];
}

describe('generatePaper', () => {
  it('makes the same paper from the same seed and another from another', () => {
    expect(generatePaper(7)).toEqual(generatePaper(7));
    expect(generatePaper(7)).not.toEqual(generatePaper(8));
  });

  it('tells truths in NFC with single spaces and without soft hyphens', () => {
    for (const seed of seeds(300)) {
      for (const { value } of leaves(generatePaper(seed).truth)) {
        if (typeof value !== 'string') continue;
        expect(value).toBe(value.normalize('NFC').replace(/\s+/g, ' ').trim());
        expect(value).not.toMatch(/\u00AD|undefined|null|\[object/);
        expect(value).not.toBe('');
      }
    }
  });

  it('has every oddity somewhere in 500 seeds, and none in plain papers', () => {
    const seen = new Map<string, number>();
    for (const seed of seeds(500)) {
      for (const name of generatePaper(seed).oddities) seen.set(name, (seen.get(name) ?? 0) + 1);
      expect(generatePaper(seed, { oddities: false }).oddities.filter((o) => o !== 'citation')).toEqual([]);
    }
    expect(ODDITIES.filter((o) => !seen.has(o))).toEqual([]);
  });

  it('has no lead-in that dominates', () => {
    const counts = new Map<string, number>();
    const papers = seeds(600).map((seed) => generatePaper(seed, { kind: 'anfrage' }).truth.questionIntro);
    for (const intro of papers) counts.set(intro ?? '', (counts.get(intro ?? '') ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(150);
    expect(Math.max(...[...counts].filter(([intro]) => intro !== '').map(([, n]) => n))).toBeLessThan(30);
  });

  it('never cites its own number', () => {
    for (const seed of seeds(300)) {
      const { truth } = generatePaper(seed);
      expect(truth.references).not.toContain(truth.header.Nummer);
      expect(new Set(truth.references).size).toBe(truth.references.length);
    }
  });
});

describe('renderText', () => {
  it('is deterministic', () => {
    const paper = generatePaper(3);
    const options = randomTextOptions(3);
    expect(renderText(paper, 'columns', options)).toBe(renderText(paper, 'columns', options));
  });

  it.each(TEXT_LAYOUTS)('prints every value in layout %s', (layout) => {
    for (const seed of seeds(250)) {
      const paper = generatePaper(seed);
      const options = { ...randomTextOptions(seed), pageLines: null };
      const text = bare(renderText(paper, layout, options));
      for (const value of printedValues(paper)) {
        // staggered cells, and questions that go on below their sub-items, are printed in pieces
        const pieces = layout === 'columns' || paper.oddities.includes('question-after-parts');
        const whole = pieces
          ? value.split(' ').every((piece) => text.includes(bare(piece)))
          : text.includes(bare(value));
        expect(whole, `seed ${seed}: ${value}`).toBe(true);
      }
    }
  });

  it('wraps within the width but for words that are longer', () => {
    for (const seed of seeds(200)) {
      const wrap = 60 + (seed % 41);
      const paper = generatePaper(seed);
      const body = paper.body.filter((b) => b.type === 'paragraph' || b.type === 'item');
      const lines = bodyLines(
        { ...paper, body },
        styleFor(paper, { seed, wrap, blankLines: true, hyphenation: 'hyphen' }),
      );
      const tooLong = lines.map((l) => l.text).filter((l) => l.trim().length > wrap && !l.includes('://'));
      expect(tooLong, `seed ${seed}`).toEqual([]);
    }
  });

  it.each(['none', 'hyphen', 'soft'] as const)('wraps so that the lines can be joined again (%s)', (mode) => {
    for (const seed of seeds(150)) {
      for (const block of generatePaper(seed).body) {
        if (block.type !== 'paragraph' && block.type !== 'item') continue;
        const lines = wrapText(block.text, { first: '', rest: '', width: 50 + (seed % 50) }, mode);
        expect(rejoin(lines)).toBe(block.text);
      }
    }
  });

  it('cuts papers into pages', () => {
    const texts = seeds(100).map((seed) =>
      renderText(generatePaper(seed), 'tabs', { seed, wrap: 70, blankLines: true, pageLines: 25 }),
    );
    expect(texts.filter((text) => text.includes('\f')).length).toBeGreaterThan(50);
  });
});

describe('encodings', () => {
  it.each(ENCODINGS)('holds papers made for %s', (encoding) => {
    for (const seed of seeds(60)) {
      const paper = paperFor(generatePaper(seed), encoding);
      const options = randomTextOptions(seed);
      const hyphenation =
        encoding === 'macintosh' && options.hyphenation === 'soft' ? 'hyphen' : options.hyphenation;
      const text = renderText(paper, 'pipes', { ...options, hyphenation: hyphenation ?? 'none' });
      expect(isEncodable(text, encoding), `seed ${seed}`).toBe(true);
      expect(encodeText(text, encoding).length).toBeGreaterThan(0);
      expect(JSON.stringify(paper)).not.toContain('?"\\?');
    }
  });
});

describe('compare', () => {
  const { truth } = generatePaper(0, { kind: 'anfrage', oddities: false });

  it('finds nothing in equal papers', () => {
    expect(compare(truth, structuredClone(truth))).toEqual([]);
  });

  it('tells wrong, missing and invented values', () => {
    const parsed = structuredClone(truth);
    parsed.header.Gremium = null;
    parsed.header.Datum = '1999-01-01';
    parsed.referral = 'erfunden';
    expect(compare(truth, parsed).map((d) => [d.pointer, d.problem, d.softlyEqual])).toEqual([
      ['/header/Datum', 'wrong', false],
      ['/header/Gremium', 'missing', false],
      ['/referral', 'invented', false],
    ]);
  });

  it('does not blame the others for one lost list entry', () => {
    const parsed = structuredClone(truth);
    parsed.questions.shift();
    const found = compare(truth, parsed);
    expect(found.every((d) => d.pointer.startsWith('/questions/0/') && d.problem === 'missing')).toBe(true);
    expect(found.map((d) => fieldOf(d.pointer))).toContain('/questions/*/text');
  });

  it('forgives a small slip in a long text only softly', () => {
    const parsed = structuredClone(truth);
    const [first] = parsed.questions;
    if (first?.text) first.text = first.text.replace(/.$/, '');
    expect(compare(truth, parsed)).toMatchObject([
      { pointer: '/questions/0/text', problem: 'wrong', softlyEqual: true },
    ]);
  });

  it('counts by field', () => {
    const parsed = structuredClone(truth);
    parsed.header.Gremium = null;
    parsed.referral = 'erfunden';
    const counts = tally(truth, parsed);
    expect(counts.get('/header/Gremium')).toMatchObject({ expected: 1, right: 0, missing: 1 });
    expect(counts.get('/referral')).toMatchObject({ expected: 0, right: 0, invented: 1 });
    expect(counts.get('/questions/*/text')).toMatchObject({ expected: truth.questions.length, wrong: 0 });
  });
});
