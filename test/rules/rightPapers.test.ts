/** No rule may find an error or a warning in a paper that is right: fixtures as text and PDF, and generated papers. */

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { read } from '../../src/parse.ts';
import { checkPaper, concerns, RULES } from '../../src/rules/index.ts';
import { extent } from '../extent.ts';
import { fixtureBytes, fixtureInputs, PASSWORD } from '../fixtureFiles.ts';
import { generatePaper } from '../generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../generator/render/options.ts';
import { renderText } from '../generator/render/text.ts';
import { readText } from './cases.ts';

const AS_THEY_ARE = { severities: {} };
const FEWEST_RIGHT_FIXTURES = 300;
const FEWEST_BY_KIND = { anfrage: 225, antrag: 30, aenderungsantrag: 30, stellungnahme: 3 };
const PAPERS = extent(1000, 400);

function complaints(name: string, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${name}: ${rule}: ${message}`);
}

describe('right papers', () => {
  it('among the fixtures: no rule finds an error or a warning, and every rule was run on many', async () => {
    const found: string[] = [];
    const kinds: Record<string, number> = {};
    const runs = new Map(RULES.map(({ id }) => [id, 0]));
    let right = 0;
    for (const input of fixtureInputs()) {
      const reading = await read(fixtureBytes(input), input.includes('userpw') ? { password: PASSWORD } : {});
      const { diagnostics, kind } = reading.record;
      if (diagnostics.some(({ severity }) => severity !== 'info')) continue;
      right++;
      kinds[kind ?? ''] = (kinds[kind ?? ''] ?? 0) + 1;
      for (const rule of RULES) if (concerns(rule, reading)) runs.set(rule.id, runs.get(rule.id)! + 1);
      found.push(...complaints(input, checkPaper(reading, AS_THEY_ARE)));
    }
    console.log(`${right} right fixtures; rules by how many of them they were run on:\n${byCount(runs)}`);
    expect(found).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(FEWEST_RIGHT_FIXTURES);
    for (const [kind, fewest] of Object.entries(FEWEST_BY_KIND))
      expect(kinds[kind], kind).toBeGreaterThanOrEqual(fewest);
    for (const [id, count] of runs) expect(count, id).toBeGreaterThanOrEqual(30);
  });

  it(`generated without oddities, ${PAPERS} in all layouts of text: no error, no warning`, async () => {
    const found: string[] = [];
    for (let seed = 0; seed < PAPERS; seed++) {
      const layout = TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length]!;
      const text = renderText(generatePaper(seed, { oddities: false }), layout, randomTextOptions(seed));
      found.push(...complaints(`seed ${seed} ${layout}`, checkPaper(await readText(text), AS_THEY_ARE)));
    }
    expect(found).toEqual([]);
  });
});

function byCount(runs: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string[]>();
  for (const [id, count] of runs) groups.set(count, [...(groups.get(count) ?? []), id]);
  return [...groups].map(([count, ids]) => `${count}: ${ids.join(', ')}`).join('\n');
}
