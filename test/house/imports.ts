/** Who imports whom in `src/`: values and types, static and dynamic. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** `from './a.ts'`, `import './a.ts'`, `import('./a.ts')`. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"`])(\.{1,2}\/[^'"`]+)\1/g;

/** What a module's text imports from the house, as written there, repeats included. */
export function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[2]!);
}

/** By file (`src/model/record.ts`) the files that it imports. @throws where one is not there */
export function readImports(): Map<string, string[]> {
  return new Map(filesIn('src').map((file) => [file, importsOf(file)]));
}

/** The TypeScript files of a folder, as `src/model/record.ts`, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
}

function importsOf(file: string): string[] {
  const found = importsIn(readFileSync(ROOT + file, 'utf8')).map((path) =>
    posix.join(posix.dirname(file), path),
  );
  for (const path of found) if (!existsSync(ROOT + path)) throw new Error(`${file} imports ${path}`);
  return [...new Set(found)].filter((path) => path.startsWith('src/') && path.endsWith('.ts'));
}

/** Every circle once, as the files in their order, the first of them again at the end. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
