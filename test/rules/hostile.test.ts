/** Papers that nobody wrote: what they hold must not multiply in the findings. */

import { describe, expect, it } from 'vitest';
import { LONGEST_EXCERPT } from '../../src/finding.ts';
import { checkPaper } from '../../src/rules/index.ts';
import { changed, readText, SEED } from './cases.ts';

const AS_THEY_ARE = { severities: {} };
const QUESTIONS = 10_000;

describe('hostile papers', () => {
  it('with 10,000 questions without a mark, all of number 1: the first are listed, the rest counted', async () => {
    const many = Array.from({ length: QUESTIONS }, (_, index) => `1. Wann wird Platz ${index} gebaut\n`);
    const paper = await readText(changed(SEED, '1. Nach welcher', `${many.join('')}1. Nach welcher`));
    expect(paper.record.questions.length).toBeGreaterThan(QUESTIONS);
    const findings = checkPaper(paper, AS_THEY_ARE);
    const of = (id: string) => findings.filter(({ rule }) => rule === id);
    expect(of('question-without-mark')).toHaveLength(100);
    expect(of('question-without-mark').at(-1)?.message).toMatch(/ And 9900 more like this/);
    expect(of('numbering-repeat')).toHaveLength(100);
    expect(of('numbering-broken')).toEqual([]);
  });

  it('with all its text in one line of 60 KB: no excerpt, few findings, right places', async () => {
    const line = 'siehe F147/20 und DS12/19, '.repeat(2300);
    const paper = await readText(changed(SEED, 'Gleichzeitig bleibt', `${line}Gleichzeitig bleibt`));
    const findings = checkPaper(paper, AS_THEY_ARE);
    expect(findings).toHaveLength(100);
    expect(findings[0]).toMatchObject({
      rule: 'reference-malformed',
      place: { page: 1, line: 12, column: 7 },
      length: 7,
      excerpt: null,
    });
    expect(findings.at(-1)?.message).toMatch(/ And 4500 more like this/);
    expect(JSON.stringify(findings).length).toBeLessThan(100 * LONGEST_EXCERPT);
  });

  it('with sub-questions in depth, and 2,000 unknown labels', async () => {
    const deep = Array.from(
      { length: 200 },
      (_, depth) => `${' '.repeat(depth * 3)}${depth % 2 ? 'a)' : '2.'} x`,
    );
    const labels = Array.from({ length: 2000 }, (_, index) => `Zeichen${'x'.repeat(index % 20)}: ${index}`);
    const nested = await readText(changed(SEED, '1. Nach welcher', `${deep.join('\n')}\n1. Nach welcher`));
    expect(checkPaper(nested, AS_THEY_ARE).length).toBeGreaterThan(0);
    const labelled = await readText(
      changed(
        'text/lead-in-and-request-at-once.txt',
        'Gremium: Stadtrat\n',
        `Gremium: Stadtrat\n${labels.join('\n')}\n`,
      ),
    );
    expect(checkPaper(labelled, AS_THEY_ARE).length).toBeLessThan(250);
  });
});
