import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../cli/run.ts';
import { hostileFiles } from '../hostile/index.ts';

/** A file of that name, in a folder that is gone after the test. */
export function hostileFile(name: string): string {
  const make = hostileFiles('/nonexistent/canary')[name];
  if (make === undefined) throw new Error(`there is no hostile file ${name}`);
  const path = join(temporaryFolder(), `${name}.pdf`);
  writeFileSync(path, make());
  return path;
}

/** One whose reading takes minutes and little memory. */
export function slowFile(): string {
  return hostileFile('forms-nested-to-10^9');
}
