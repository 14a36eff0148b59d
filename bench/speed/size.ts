/** How much disk the installed program takes. */

import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** In MB (10^6 bytes): what `npm install ratslese` puts into node_modules, and what of it pdf-parse brings along. */
export function installedSize(): { program: number; pdfParse: number } {
  const tree = productionTree();
  const sizeOf = (folders: Iterable<string>): number =>
    [...folders].reduce((sum, one) => sum + bytesIn(one), 0);
  const all = foldersBelow(tree, new Set());
  const parser = tree.dependencies!['pdf-parse']!;
  const ofParser = foldersBelow(parser, new Set([parser.path!]));
  return { program: (sizeOf(all) + packedBytes()) / 1e6, pdfParse: sizeOf(ofParser) / 1e6 };
}

/** As `npm ls` gives it. */
interface Tree {
  path?: string;
  dependencies?: Record<string, Tree>;
}

function productionTree(): Tree {
  const { stdout } = spawnSync('npm', ['ls', '--all', '--omit=dev', '--json', '--long'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Tree;
}

/** Folders of all packages that this one needs; those for other systems are named and not there. */
function foldersBelow(tree: Tree, folders: Set<string>): Set<string> {
  for (const below of Object.values(tree.dependencies ?? {})) {
    if (below.path === undefined || folders.has(below.path)) continue;
    folders.add(below.path);
    foldersBelow(below, folders);
  }
  return folders;
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
