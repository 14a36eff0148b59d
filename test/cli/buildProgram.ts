import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds `dist` once before the tests, which run the program as users do: bundled. Type errors are the type check's matter.
 * With `BUILT=1` somebody has just done so.
 */
export default function buildProgram(): void {
  if (process.env.BUILT === '1') return;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`dist was built with errors:\n${stdout}`);
  const bundling = spawnSync(process.execPath, ['--import', 'tsx', 'src/bundle/make.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (bundling.status !== 0) throw new Error(`the bundle cannot be made:\n${bundling.stderr}`);
}
