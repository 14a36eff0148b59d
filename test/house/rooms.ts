/**
 * The rooms of the house, from the ground up. A room may use itself and the rooms below it. It holds folders (with a stroke
 * at the end) and single files; where several fit a file, the longest counts. A folder that moves is renamed here, no more.
 */

export interface Room {
  name: string;
  holds: readonly string[];
}

export const ROOMS: readonly Room[] = [
  { name: 'system', holds: ['src/systemError.ts', 'src/brokenInstallation.ts', 'src/batch/fileName.ts'] },
  {
    name: 'model',
    holds: ['src/model/', 'src/model.ts', 'src/record.ts', 'src/diagnostic.ts', 'src/position.ts'],
  },
  {
    name: 'words',
    holds: [
      ...['src/words/', 'src/text/', 'src/body/closing.ts', 'src/body/request.ts'],
      ...['src/questions/questionStart.ts', 'src/header/words.ts'],
    ],
  },
  { name: 'source', holds: ['src/source/'] },
  {
    // single values by their looks: the sheet needs them to tell furniture and rows of the form
    name: 'fields',
    holds: [
      ...['src/fields/', 'src/values/signatureName.ts'],
      ...['src/header/columnName.ts', 'src/header/labels.ts', 'src/header/title.ts'],
    ],
  },
  {
    name: 'sheet',
    holds: [
      ...['src/layout/', 'src/sheet/', 'src/questions/marker.ts'],
      ...['src/body/block.ts', 'src/body/measure.ts', 'src/body/footnotes.ts'],
    ],
  },
  {
    // who signs: clues ask it line by line, values take it
    name: 'signatures',
    holds: [
      ...['src/values/knownSenders.ts', 'src/values/nameRow.ts', 'src/values/roleRow.ts'],
      ...['src/values/signatureCells.ts', 'src/values/signatureClues.ts', 'src/values/signatureColumns.ts'],
      ...['src/values/signatureStack.ts', 'src/values/signatures.ts', 'src/values/cutAtColumns.ts'],
    ],
  },
  { name: 'clues', holds: ['src/clues/', 'src/questions/heading.ts', 'src/questions/leadIn.ts'] },
  { name: 'forms', holds: ['src/forms/'] },
  { name: 'decode', holds: ['src/decode/'] },
  {
    name: 'values',
    // the body's way from lines to values stands over both rooms
    holds: [
      ...['src/values/', 'src/questions/tree.ts', 'src/questions/numbering.ts'],
      ...['src/draft.ts', 'src/decode/body.ts'],
    ],
  },
  { name: 'header', holds: ['src/header/'] },
  { name: 'paper', holds: ['src/paper.ts', 'src/assemble.ts', 'src/citations.ts'] },
  { name: 'rules', holds: ['src/rules/', 'src/finding.ts'] },
  {
    name: 'output',
    holds: [
      ...['src/messages/', 'src/formats/', 'src/reports/', 'src/report/', 'src/inspect/', 'src/stages/'],
      ...['src/schema/', 'src/positions.ts'],
    ],
  },
  { name: 'parse', holds: ['src/parse.ts', 'src/index.ts'] },
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
