/** Each rule: what it says of itself, and a paper that breaks it and nothing else. */

import { describe, expect, it } from 'vitest';
import { SEVERITY } from '../../src/model/diagnosticNames.ts';
import { checkPaper, concerns, PROFILES, RULES } from '../../src/rules/index.ts';
import { CASES, fixtureText, readText } from './cases.ts';

const AS_THEY_ARE = { severities: {} };
const ids = RULES.map(({ id }) => id);
const ruleOf = (id: string) => RULES.find((rule) => rule.id === id)!;

describe('the rules', () => {
  it('have names of their own, in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('take over every diagnostic, with its severity', () => {
    for (const [code, severity] of Object.entries(SEVERITY))
      expect(ruleOf(code).severity, code).toBe(severity);
  });

  it.each(RULES)('$id says what, why and how to mend it, with a good and a bad example', (rule) => {
    expect(rule.what).toMatch(/^[^.\n]{10,100}$/);
    for (const text of [rule.why, rule.mend]) expect(text).toMatch(/^\p{Lu}[^\n]{10,300}[.:,]$/u);
    expect(rule.examples.good).not.toBe(rule.examples.bad);
    expect(`${rule.examples.good}${rule.examples.bad}`).not.toBe('');
    expect(rule.kinds).not.toEqual([]);
    for (const id of rule.implies) expect(ids, id).toContain(id);
  });

  it('have a case each; where they have an example in a paper it is one', () => {
    for (const { id, examples } of RULES) {
      const own = CASES.filter(({ rule }) => rule === id);
      expect(own, id).not.toEqual([]);
      if (examples.paper !== null)
        expect(
          own.map(({ name }) => name),
          id,
        ).toContain('its example');
    }
    for (const { rule } of CASES) expect(ids).toContain(rule);
  });
});

describe('a paper that breaks one rule', () => {
  it.each(CASES)('$rule: $name', async ({ rule, read, at, spot }) => {
    const paper = await read();
    const { severity, implies, kinds } = ruleOf(rule);
    expect(concerns(ruleOf(rule), paper), `is about ${kinds}`).toBe(true);
    const findings = checkPaper(paper, AS_THEY_ARE);
    const others = findings.filter((finding) => finding.rule !== rule);
    expect(others.filter((finding) => !implies.includes(finding.rule))).toEqual([]);
    const [finding, ...more] = findings.filter((one) => one.rule === rule);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity, message: expect.stringMatching(/^\S.*\.$/) });
    const { place, length, excerpt } = finding!;
    const found = place === null ? null : [place.page, place.line, place.column, length];
    expect({
      found,
      spot: spot && excerpt?.slice(place!.column - 1, place!.column - 1 + spot.length),
    }).toEqual({
      found: at,
      spot,
    });
    if (place !== null && length > 0) expect(length).toBeLessThanOrEqual(excerpt!.length - place.column + 1);
  });

  const examples = RULES.filter(({ examples: { paper } }) => paper !== null);
  it.each(examples)('$id: the paper of its example breaks none', async ({ examples: { paper, good } }) => {
    const text = fixtureText(paper!);
    expect(text.split(good).length).toBe(2);
    expect(checkPaper(await readText(text), AS_THEY_ARE)).toEqual([]);
  });
});

describe('severities', () => {
  it('are those of the settings; what is off is not told', async () => {
    const paper = await CASES.find(({ rule }) => rule === 'numbering-gap')!.read();
    const severityAs = (severity: 'error' | 'info' | 'off') =>
      checkPaper(paper, { severities: { 'numbering-gap': severity } }).map((finding) => finding.severity);
    expect(severityAs('error')).toEqual(['error']);
    expect(severityAs('info')).toEqual(['info']);
    expect(severityAs('off')).toEqual([]);
  });

  it('of a diagnostic change in check, and not in the record', async () => {
    const paper = await CASES.find(({ rule }) => rule === 'encoding-guessed')!.read();
    const [finding] = checkPaper(paper, { severities: { 'encoding-guessed': 'error' } });
    expect(finding?.severity).toBe('error');
    expect(paper.record.diagnostics[0]?.severity).toBe('info');
  });

  it('of a profile are those of rules that exist, and strict is stricter in each', () => {
    const rank = { off: 0, info: 1, warning: 2, error: 3 };
    for (const { severities } of Object.values(PROFILES)) {
      for (const id of Object.keys(severities)) expect(ids).toContain(id);
    }
    for (const [id, severity] of Object.entries(PROFILES.strict.severities))
      expect(rank[severity], id).toBe(rank[ruleOf(id).severity] + 1);
    expect(PROFILES.magdeburg.severities).toEqual({});
  });
});

describe('a place that is doubtful for two values', () => {
  it('is one finding, and two places are two', async () => {
    const paper = await readText(
      fixtureText(ruleOf('reading-unsure').examples.paper!).replace(
        'Ulf Sandhagen\nStadtrat',
        'Ulf Sandhagen\nStadtrat\nLindwurmplatz hell und sicher',
      ),
    );
    const [doubt] = paper.record.diagnostics.filter(({ code }) => code === 'reading-unsure');
    const beside = { ...doubt!, field: '/enclosures' };
    const below = { ...doubt!, place: { ...doubt!.place!, line: doubt!.place!.line - 1 } };
    const linesOf = (...diagnostics: typeof paper.record.diagnostics) =>
      checkPaper({ ...paper, record: { ...paper.record, diagnostics } }, AS_THEY_ARE)
        .filter(({ rule }) => rule === 'reading-unsure')
        .map(({ place }) => place!.line);
    expect(linesOf(doubt!, beside)).toEqual([24]);
    expect(linesOf(doubt!, beside, below)).toEqual([23, 24]);
  });
});
