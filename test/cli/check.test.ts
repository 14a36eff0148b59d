/** `check` through the built program: what it reports, where, and with what exit code. */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PaperReport } from '../../src/output/findings/json.ts';
import { bash, finished, PAPER, PROGRAM, ROOT, ratslese, run, start, temporaryFolder } from './run.ts';

/** Breaks one rule by a warning, and one by an error. */
const WARNED = PAPER.replace('Sitzungstermin 06.05.2021', 'Sitzungstermin 30.04.2021');
const WRONG = PAPER.replace('Kurztitel Bänke am Neustädter See', 'Kurztitel');

function folderWith(files: Record<string, string>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const three = () => folderWith({ 'clean.txt': PAPER, 'warned.txt': WARNED, 'wrong.txt': WRONG });

function reports(text: string): PaperReport[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PaperReport);
}

/** `rule@line:column` of every finding of warning or error. */
function found({ findings }: PaperReport): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule}@${place?.line}:${place?.column}`);
}

describe('findings', () => {
  it('are those of the rules, in the order of the inputs', async () => {
    const { code, stdout, stderr } = await ratslese(['check', '--report', 'json', 'wrong.txt', '.'], {
      cwd: three(),
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(reports(stdout).map((report) => [report.path, found(report)])).toEqual([
      ['wrong.txt', ['title-empty@5:1']],
      ['./clean.txt', []],
      ['./warned.txt', ['date-after-session@4:33']],
    ]);
  });

  it('are shown with their line by default', async () => {
    const { stdout } = await ratslese(['check', 'warned.txt'], { cwd: three() });
    expect(stdout).toContain('warned.txt\n  4:33: warning: ');
    expect(stdout).toContain(
      '\n    | Gremium Stadtrat    Sitzungstermin 30.04.2021    \n    |                                    ^^^^^^^^^^\n',
    );
    expect(stdout).toMatch(/\n1 paper checked: 0 errors, 1 warning, 0 infos\n$/);
  });

  it('have page, line and column in a PDF', async () => {
    const name = 'lo-01.pdf';
    const cwd = temporaryFolder();
    copyFileSync(join(ROOT, 'fixtures/pdf', name), join(cwd, name));
    const { stdout } = await ratslese(
      ['check', '--rule', 'session-on-weekend=off', '--report', 'json', name],
      { cwd },
    );
    expect(reports(stdout)).toMatchObject([{ path: name, mediaType: 'application/pdf', processed: true }]);
    expect(found(reports(stdout)[0]!)).toEqual([]);
  });

  it('are the same whatever the jobs, from standard input, and with the papers of a file apart', async () => {
    const cwd = three();
    const [one, four] = await Promise.all(
      ['1', '4'].map((jobs) => ratslese(['check', '--report', 'json', '-j', jobs, '.'], { cwd })),
    );
    expect(one).toEqual(four);
    const stdin = await ratslese(['check', '--report', 'json', '--stdin-filename', 'x.txt'], {
      stdin: WARNED,
    });
    expect(reports(stdin.stdout).map((report) => [report.path, found(report)])).toEqual([
      ['x.txt', ['date-after-session@4:33']],
    ]);
    writeFileSync(join(cwd, 'two.txt'), `${PAPER}\f${WARNED.replace('F0123/21', 'F0124/21')}`);
    const split = await ratslese(['check', '--report', 'json', '--split', 'two.txt'], { cwd });
    expect(reports(split.stdout).map(({ part, counts }) => [part, counts.warning])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });
});

describe('exit code', () => {
  it.each<[number, string[]]>([
    [0, ['clean.txt']],
    [0, ['warned.txt']],
    [1, ['wrong.txt']],
    [1, ['--fail-on', 'warning', 'warned.txt']],
    [0, ['--fail-on', 'never', 'wrong.txt', 'warned.txt']],
    [0, ['--max-warnings', '1', 'warned.txt']],
    [1, ['--max-warnings', '0', 'warned.txt']],
    [1, ['--fail-on', 'never', '--max-warnings', '0', 'warned.txt']],
    [0, ['--rule', 'title-empty=warning', 'wrong.txt']],
    [0, ['--rule', 'title-empty=off', 'wrong.txt']],
    [1, ['--rule', 'date-after-session=error', 'warned.txt']],
    [3, ['none.txt', 'wrong.txt']],
    [3, ['--rule', 'unreadable-file=off', '--fail-on', 'never', 'none.txt']],
    [4, ['*.pdf']],
    [0, ['--allow-empty', '*.pdf']],
    [5, ['--report', 'json=no/such/folder/x', 'wrong.txt']],
    [2, ['--fail-on', 'info', 'clean.txt']],
  ])('%i: %j', async (expected, args) => {
    const { code } = await ratslese(['check', ...args], { cwd: three() });
    expect(code).toBe(expected);
  });

  it('130 on Ctrl-C; a report file is not written then', async () => {
    const cwd = three();
    // the first paper has a finding, which shows that the program runs; standard input never ends
    const args = ['check', '--report', 'oneline', '--report', 'json=r.json', 'warned.txt', '-'];
    const child = start(process.execPath, [PROGRAM, ...args], { cwd });
    const ended = finished(child);
    child.stdin?.write('Anfrage');
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(readdirSync(cwd).sort()).toEqual(['clean.txt', 'warned.txt', 'wrong.txt']);
  });

  it('--fail-fast ends at the first paper that fails', async () => {
    const { stdout } = await ratslese(
      ['check', '--fail-fast', '--report', 'json', 'warned.txt', 'wrong.txt', 'clean.txt'],
      {
        cwd: three(),
      },
    );
    expect(reports(stdout).map(({ path }) => path)).toEqual(['warned.txt', 'wrong.txt']);
  });
});

describe('wrong command line: exit 2', () => {
  it.each([
    [['--report', 'xml', 'a'], "unknown report 'xml'; known are pretty, oneline, json"],
    [['--report', 'sariff', 'a'], "did you mean 'sarif'?"],
    [['--report', 'json', '--report', 'oneline', 'a'], 'only one --report can go to standard output'],
    [['--report', 'json=x', '--report', 'sarif=x', 'a'], 'two reports cannot go into one file'],
    [['--report', 'json=', 'a'], 'the name of the output is empty'],
    [['--report', 'json=clean.txt', 'clean.txt'], "the output would replace the input 'clean.txt'"],
    [['--rule', 'title-missing', 'a'], '--rule takes ID=LEVEL'],
    [['--rule', 'titel-missing=off', 'a'], "unknown rule 'titel-missing'; did you mean 'title-missing'?"],
    [['--rule', 'title-missing=warn', 'a'], "unknown level 'warn'"],
    [['--max-warnings', '-1', 'a'], 'It must be a whole number from 0.'],
    [['--profile', 'strikt', 'a'], "unknown profile 'strikt'; did you mean 'strict'?"],
    [['--config', 'none.yaml', 'a'], 'none.yaml:1:1: it cannot be read'],
    [['--format', 'json', 'a'], "unknown option '--format'"],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await ratslese(['check', ...args], { cwd: three() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('reports', () => {
  it('several at once, each whole, and only one seen', async () => {
    const cwd = three();
    const args = [
      '--report',
      'oneline',
      ...['json', 'sarif', 'junit', 'github', 'pretty'].flatMap((f) => ['--report', `${f}=r.${f}`]),
    ];
    const { stdout } = await ratslese(['check', ...args, 'wrong.txt', 'clean.txt'], { cwd });
    expect(stdout).toMatch(/^wrong\.txt:5:1: error: .* \[title-empty\]\n$/);
    for (const format of ['json', 'sarif', 'junit', 'github', 'pretty']) {
      const direct = await ratslese(['check', '--report', format, 'wrong.txt', 'clean.txt'], { cwd });
      expect(readFileSync(join(cwd, `r.${format}`), 'utf8')).toBe(direct.stdout);
    }
  });

  it('and the configuration are no papers of the folder that they lie in', async () => {
    const cwd = folderWith({
      'a.txt': PAPER,
      'ratslese.config.yaml': 'report: oneline\n',
      'r.json': 'old\n',
    });
    const { code, stdout } = await ratslese(['check', '--report', 'json=r.json', '--report', 'pretty', '.'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 paper checked: 0 errors, 0 warnings, 0 infos\n' });
    expect(reports(readFileSync(join(cwd, 'r.json'), 'utf8')).map(({ path }) => path)).toEqual(['./a.txt']);
  });

  it('one that cannot be written keeps no other from being written', async () => {
    const cwd = three();
    const { code, stderr } = await bash(
      'ratslese check --report junit=r.xml --report json wrong.txt > /dev/full',
      { cwd },
    );
    expect(code).toBe(5);
    expect(stderr).toBe('ratslese: cannot write standard output: no space left on device\n');
    expect(readFileSync(join(cwd, 'r.xml'), 'utf8')).toMatch(/<\/testsuites>\n$/);
  });

  it('whose reader goes away end the run, quietly; a file is written all the same', async () => {
    const cwd = folderWith({ 'a.txt': WARNED });
    const { stdout, stderr } = await bash(
      'for i in {1..150}; do cp a.txt c$i.txt; done; ratslese check --report oneline . | head -1 | wc -l; echo $PIPESTATUS; ' +
        'ratslese check --report oneline --report json=r.json . | head -1 | wc -l; wc -l < r.json',
      { cwd },
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('1\n0\n1\n151\n');
  });

  it('in files only: standard error names what could not be read', async () => {
    const cwd = three();
    const { code, stdout, stderr } = await ratslese(['check', '--report', 'json=r.json', 'none.txt'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('none.txt: error: There is no such file');
    expect(await ratslese(['check', '-q', '--report', 'json=r.json', 'none.txt'], { cwd })).toEqual({
      code: 3,
      stdout: '',
      stderr: '',
    });
  });

  it('say too many warnings on standard error', async () => {
    const { stderr } = await ratslese(['check', '--max-warnings', '0', 'warned.txt'], { cwd: three() });
    expect(stderr).toBe('ratslese: 1 warning, more than --max-warnings 0 allows\n');
  });

  it('are coloured on a terminal only, or where asked for', async () => {
    const cwd = three();
    const plain = await ratslese(['check', 'warned.txt'], { cwd });
    expect(plain.stdout).not.toContain('\u001b');
    const forced = await ratslese(
      ['check', '--color', 'always', '--report', 'pretty', '--report', 'oneline=r', 'warned.txt'],
      { cwd },
    );
    expect(forced.stdout).toContain('\u001b[33mwarning');
    expect(readFileSync(join(cwd, 'r'), 'utf8')).not.toContain('\u001b');
    const terminal = await run(
      'script',
      ['-qec', `"${process.execPath}" "${PROGRAM}" check warned.txt`, '/dev/null'],
      { cwd },
    );
    expect(terminal.stdout).toContain('\u001b[33mwarning');
  });

  it('hold no command and no control that a paper or its name brings', async () => {
    const name = '::add-mask::x\u001b[31m.txt';
    const hostile = WRONG.replace('Kurztitel', '::error::\u001b[31m##[group]\u202e Kurztitel').replace(
      'Wann',
      '::error::x\u202e',
    );
    const cwd = folderWith({ [name]: hostile });
    const formats = ['pretty', 'oneline', 'github', 'json', 'sarif', 'junit'];
    const all = formats.flatMap((format) => ['--report', `${format}=r.${format}`]);
    await ratslese(['check', ...all, name], { cwd });
    for (const format of formats) {
      const report = readFileSync(join(cwd, `r.${format}`), 'utf8');
      expect(report).toContain('add-mask');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(report).not.toMatch(/[\u001b\u202e]|##\[|^\s*::(?!(?:error|warning|notice) file=)/m);
    }
  });
});

describe('configuration', () => {
  it('counts from the nearest folder upwards, the command line before it', async () => {
    const cwd = folderWith({
      'ratslese.config.yaml': 'failOn: warning\nreport: oneline\nignore: [sub/b.txt]\n',
      'sub/a.txt': WARNED,
      'sub/b.txt': WRONG,
    });
    const inside = { cwd: join(cwd, 'sub') };
    const { code, stdout } = await ratslese(['check', '.'], inside);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\.\/a\.txt:4:33: warning: .*\[date-after-session\]\n$/);
    expect((await ratslese(['check', '--fail-on', 'error', '.'], inside)).code).toBe(0);
    const without = await ratslese(['check', '--no-config', '.'], inside);
    expect(without.code).toBe(1);
    expect(without.stdout).toContain('2 papers checked');
  });

  it('that is wrong: every fault with its place, exit 2', async () => {
    const cwd = folderWith({
      'package.json': '{\n  "ratslese": {\n    "failon": "never",\n    "rules": 3\n  }\n}\n',
    });
    expect(await ratslese(['check', 'a.txt'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "ratslese: configuration: package.json:3:5: unknown key 'failon'; did you mean 'failOn'?\n" +
        "ratslese: configuration: package.json:4:14: 'rules' must be a map of keys and values\n",
    });
  });

  it('is printed with where each value comes from, and reads no input', async () => {
    const cwd = folderWith({ 'c.yaml': 'profile: strict\nrules:\n  title-missing: off\n' });
    const { code, stdout, stderr } = await ratslese(
      ['check', '--config', 'c.yaml', '--print-config', '--rule', 'date-missing=info'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('profile: strict # c.yaml:1\nfailOn: error # default\n');
    expect(stdout).toContain('  title-missing: off # c.yaml:3\n');
    expect(stdout).toContain('  date-missing: info # --rule\n');
    writeFileSync(join(cwd, 'ratslese.config.yaml'), stdout);
    const again = await ratslese(['check', '--print-config'], { cwd });
    expect(again.stdout.replace(/ #.*/g, '')).toBe(stdout.replace(/ #.*/g, ''));
  });

  it('plays no part in parse', async () => {
    const cwd = folderWith({ 'ratslese.config.yaml': 'nonsense: 1\n', 'a.txt': PAPER });
    expect((await ratslese(['a.txt'], { cwd })).code).toBe(0);
  });
});

describe('commands and files of one name', () => {
  it('a file is read as ./check or with parse', async () => {
    const cwd = folderWith({ check: PAPER, rules: PAPER });
    for (const args of [['./check'], ['parse', 'check'], ['parse', 'rules'], ['--', './rules']]) {
      const { code, stdout } = await ratslese(args, { cwd });
      expect([code, JSON.parse(stdout).header.Nummer]).toEqual([0, 'F0123/21']);
    }
    const checked = await ratslese(['check', 'check'], { cwd });
    expect(checked.stdout).toBe('1 paper checked: 0 errors, 0 warnings, 0 infos\n');
  });
});

it('a SARIF report that is cut for GitHub says so on standard error, with the worst kept', async () => {
  // of one rule 100 findings a paper are told
  const list = Array.from({ length: 120 }, (_, index) => `${index + 1}. Wie viele Bänke gibt es`).join('\n');
  const long = PAPER.replace(/1\. Wie[\s\S]*ersetzt\?/, list);
  const papers = Object.fromEntries(Array.from({ length: 255 }, (_, index) => [`${index}.txt`, long]));
  const cwd = folderWith({ ...papers, 'z.txt': WRONG });
  const { code, stderr } = await ratslese(['check', '--no-config', '--report', 'sarif=out.sarif', '.'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ratslese: \d+ findings were left out of the SARIF report/m);
  const { results } = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0];
  expect(results.length).toBe(25_000);
  expect(results[0].ruleId).toBe('title-empty');
});
