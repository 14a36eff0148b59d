/** The shell lines of the section for CI, run on papers. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks, pageText, sectionOf } from '../docs/pages.ts';
import { bash, PAPER, ROOT, run, temporaryFolder } from './run.ts';

const PAGE = pageText('docs/checking.md');
const CI = sectionOf(PAGE, 'Checking papers in CI');
const WRONG = PAPER.replace('Kurztitel Bänke am Neustädter See', 'Kurztitel');

const [workflow, gitlab] = codeBlocks(CI, 'yaml').map((text) => parse(text));
const steps: { run?: string }[] = workflow.jobs.check.steps;
const runs = [...steps.flatMap(({ run }) => run ?? []), ...(gitlab.papers.script as string[])];
const checks = runs.filter((line) => line.startsWith('ratslese '));

function folder(paper: string): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'papers'));
  writeFileSync(join(cwd, 'papers/a.txt'), paper);
  copyFileSync(join(ROOT, 'fixtures/pdf/lo-01.pdf'), join(cwd, 'papers/b.pdf'));
  return cwd;
}

describe('lines for CI', () => {
  it('install the package and check', () => {
    const version = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
    const install = `npm install -g ./ratslese-${version}.tgz`;
    expect(runs).toEqual([install, checks[0], install, checks[1]]);
    expect(workflow.jobs.check.steps.at(-1).with.sarif_file).toBe('ratslese.sarif');
    expect(gitlab.papers.artifacts.reports.junit).toBe('ratslese.xml');
  });

  it.each(checks)('%s', async (line) => {
    const right = await bash(line, { cwd: folder(PAPER) });
    expect({ code: right.code, stderr: right.stderr }).toEqual({ code: 0, stderr: '' });
    const cwd = folder(WRONG);
    const wrong = await bash(line, { cwd });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('title-empty');
    const [, file] = /=(\S+)$/.exec(line) ?? [];
    expect(readFileSync(join(cwd, file!), 'utf8')).toContain('title-empty');
  });

  it('the hook keeps a wrong paper from being committed', async () => {
    const [hook] = codeBlocks(CI, 'sh');
    const cwd = folder(PAPER);
    // the program as the hook finds it on its path
    mkdirSync(join(cwd, 'bin'));
    const script = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/ratslese.js')}" "$@"\n`;
    writeFileSync(join(cwd, 'bin/ratslese'), script, { mode: 0o755 });
    const git = (line: string) =>
      run('bash', ['-c', line], { cwd, env: { PATH: `${cwd}/bin:${process.env.PATH}` } });
    const setUp = await git('git init -q . && git config user.email a@example.org && git config user.name a');
    expect(setUp.code).toBe(0);
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), hook!, { mode: 0o755 });
    expect((await git('git add papers && git commit -qm right')).code).toBe(0);
    writeFileSync(join(cwd, 'papers/a b.txt'), WRONG);
    const refused = await git('git add papers && git commit -qm wrong');
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('papers/a b.txt:5:1: error: ');
    expect((await git('git log --format=%s')).stdout).toBe('right\n');
    expect((await git('git reset -q && git commit -q --allow-empty -m none')).code).toBe(0);
  });
});

describe('the configuration', () => {
  it('of the example is one', async () => {
    const [config] = codeBlocks(sectionOf(PAGE, 'Configuration'), 'yaml');
    const cwd = folder(PAPER);
    writeFileSync(join(cwd, 'ratslese.config.yaml'), config!);
    const { code, stdout, stderr } = await bash('ratslese check --print-config', { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('  question-without-mark: warning # ratslese.config.yaml:4\n');
    expect(stdout).toContain('maxWarnings: 20 # ratslese.config.yaml:6\n');
  });
});
