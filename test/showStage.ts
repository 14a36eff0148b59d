/** `npm run -s stage -- STAGE FILE`: as `ratslese parse --stage STAGE FILE`, from the source, without a build. */

import { readFileSync } from 'node:fs';
import { STAGES, type StageName } from '../src/output/stages/index.ts';
import { read } from '../src/parse.ts';

const [stage = '', file] = process.argv.slice(2);
if (file === undefined || !Object.hasOwn(STAGES, stage)) {
  console.error(`Usage: npm run -s stage -- ${Object.keys(STAGES).join('|')} FILE`);
  process.exitCode = 2;
} else {
  const reading = await read(new Uint8Array(readFileSync(file)), { path: file, positions: true });
  process.stdout.write(STAGES[stage as StageName](reading));
}
