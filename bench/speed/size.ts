/** How much disk the installed program takes. */

import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** In MB (10^6 bytes): what `npm install ratslese` puts into node_modules, and pdf-parse with its own dependencies of it. */
export function installedSize(): { program: number; pdfParse: number } {
  const packages = productionPackages([]);
  const own = packedBytes();
  const program = packages.reduce((sum, folder) => sum + bytesIn(folder), own);
  const pdfParse = productionPackages(['pdf-parse']).reduce((sum, folder) => sum + bytesIn(folder), 0);
  return { program: program / 1e6, pdfParse: pdfParse / 1e6 };
}

/** Folders of the packages that are needed to run; those of one package and below it where it is named. */
function productionPackages(names: readonly string[]): string[] {
  const { stdout } = spawnSync('npm', ['ls', '--all', '--omit=dev', '--json', '--long', ...names], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const folders = new Set<string>();
  interface Tree {
    path?: string;
    dependencies?: Record<string, Tree>;
  }
  const visit = (tree: Tree): void => {
    for (const below of Object.values(tree.dependencies ?? {})) {
      if (below.path !== undefined) folders.add(below.path);
      visit(below);
    }
  };
  visit(JSON.parse(stdout) as Tree);
  return [...folders].filter((folder) => bytesIn(folder) > 0);
}

function packedBytes(): number {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return (JSON.parse(stdout) as [{ unpackedSize: number }])[0].unpackedSize;
}

/** Without packages that lie inside: these are counted by themselves. 0 where there is no such folder. */
function bytesIn(folder: string): number {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') sum += bytesIn(path);
      else if (entry.isFile()) sum += lstatSync(path).size;
    }
  } catch {
    return 0;
  }
  return sum;
}
