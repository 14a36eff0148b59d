/**
 * The rooms of the house, from the ground up. A room may use itself and the rooms below it. It holds folders (with a stroke
 * at the end) and single files; where several fit a file, the longest counts. A folder that moves is renamed here, no more.
 */

export interface Room {
  name: string;
  holds: readonly string[];
}

export const ROOMS: readonly Room[] = [
  {
    name: 'system',
    holds: [
      ...['src/systemError.ts', 'src/brokenInstallation.ts', 'src/batch/fileName.ts'],
      ...['src/batch/openFile.ts', 'src/batch/fileHash.ts', 'src/batch/outputNames.ts'],
    ],
  },
  { name: 'model', holds: ['src/model/', 'src/record.ts'] },
  { name: 'words', holds: ['src/words/'] },
  { name: 'source', holds: ['src/source/'] },
  { name: 'fields', holds: ['src/fields/'] },
  { name: 'sheet', holds: ['src/sheet/'] },
  { name: 'signatures', holds: ['src/signatures/'] },
  { name: 'clues', holds: ['src/clues/'] },
  { name: 'forms', holds: ['src/forms/'] },
  { name: 'decode', holds: ['src/decode/'] },
  { name: 'values', holds: ['src/values/'] },
  { name: 'minutes', holds: ['src/minutes/'] },
  { name: 'header', holds: ['src/header/'] },
  { name: 'paper', holds: ['src/paper/'] },
  { name: 'rules', holds: ['src/rules/', 'src/finding.ts'] },
  { name: 'output', holds: ['src/output/', 'src/report/'] },
  { name: 'parse', holds: ['src/parse.ts', 'src/index.ts'] },
  { name: 'archive', holds: ['src/archive/'] },
  { name: 'run', holds: ['src/batch/', 'src/product.ts'] },
  { name: 'config', holds: ['src/config/'] },
  { name: 'cli', holds: ['src/cli/'] },
  { name: 'bundle', holds: ['src/bundle/'] },
];

/** Index of the file's room, -1 where it has none. */
export function floorOf(file: string, rooms: readonly Room[] = ROOMS): number {
  let longest = '';
  let floor = -1;
  for (const [index, { holds }] of rooms.entries()) {
    for (const path of holds) {
      const fits = path.endsWith('/') ? file.startsWith(path) : file === path;
      if (fits && path.length > longest.length) [longest, floor] = [path, index];
    }
  }
  return floor;
}
