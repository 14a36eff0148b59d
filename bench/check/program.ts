/**
 * What `ratslese check` costs beside `ratslese parse` on the same 1,000 generated papers: processor time (user) of the
 * built program with all its processes, one job, the two interleaved. The goal is at most 1.15 times.
 *
 *     npm run build && npx tsx bench/check/program.ts [rounds] [text|pdf]
 *
 * The first round warms the file system's cache and is not counted.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePaper } from '../../test/generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from '../../test/generator/render/options.ts';
import { renderText } from '../../test/generator/render/text.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAPERS = 1000;
const RUNS = {
  parse: ['-f', 'ndjson', '-o', '/dev/null'],
  check: ['check', '--no-config', '--fail-on', 'never', '--report', 'json=/dev/null'],
};

const rounds = Number(process.argv[2] ?? 5);
const pdf = process.argv[3] === 'pdf';

const folder = mkdtempSync(join(tmpdir(), 'ratslese-bench-'));
try {
  if (pdf) copyPdfs();
  else writeTexts();
  const times: Record<keyof typeof RUNS, number[]> = { parse: [], check: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['parse', 'check'] as const) {
      const seconds = userSeconds(RUNS[name]);
      if (round > 0) times[name].push(seconds);
    }
  }
  const [parse, check] = [median(times.parse), median(times.check)];
  console.log(`parse: ${times.parse.join(' ')} s, median ${parse}`);
  console.log(`check: ${times.check.join(' ')} s, median ${check}`);
  console.log(`ratio ${(check / parse).toFixed(3)}`);
} finally {
  rmSync(folder, { recursive: true });
}

function writeTexts(): void {
  for (let seed = 0; seed < PAPERS; seed++) {
    const layout = TEXT_LAYOUTS[seed % TEXT_LAYOUTS.length]!;
    const text = renderText(generatePaper(seed), layout, randomTextOptions(seed));
    writeFileSync(join(folder, `${seed}.txt`), text);
  }
}

/** The PDFs among the fixtures, each several times. */
function copyPdfs(): void {
  const names = readdirSync(join(ROOT, 'fixtures/pdf')).filter((name) => name.endsWith('.pdf'));
  for (let index = 0; index < PAPERS; index++) {
    copyFileSync(join(ROOT, 'fixtures/pdf', names[index % names.length]!), join(folder, `${index}.pdf`));
  }
}

/** User time of the program and of the processes that it waited for, as bash counts it. */
function userSeconds(args: readonly string[]): number {
  const line = 'TIMEFORMAT=%U; time "$0" "$@" 2>/dev/null';
  const program = [process.execPath, join(ROOT, 'bin/ratslese.js')];
  const { stderr } = spawnSync('bash', ['-c', line, ...program, ...args, '-q', '-j', '1', folder], {
    encoding: 'utf8',
  });
  return Number(stderr.trim());
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
