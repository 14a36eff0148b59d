/**
 * `npm run fixture -- FILE [NAME]`: makes a pair of `fixtures/` of a paper. The file is copied to `fixtures/text` or
 * `fixtures/pdf` (told from its content) as NAME, by default the name that it has; the record that it gives is written
 * beside it and printed. It is an expectation only when somebody has read it and put right what is wrong in it.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from '../src/parse.ts';
import { expectationOf, expectationPath, fixturePath } from './fixtureFiles.ts';

/** Names tell the cause in small words: `resolution-without-lead`. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

const [file, name = basename(file ?? '', extname(file ?? ''))] = process.argv.slice(2);
if (file === undefined || !NAME.test(name)) {
  console.error(
    'Usage: npm run fixture -- FILE [NAME]; NAME has letters of ASCII, digits and hyphens, no ending.',
  );
  process.exitCode = 2;
} else {
  await makeFixture(file, name);
}

async function makeFixture(path: string, name: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const isPdf = (await read(bytes.slice())).record.source.mediaType === 'application/pdf';
  const input = isPdf ? `pdf/${name}.pdf` : `text/${name}.txt`;
  const taken = [fixturePath(input), expectationPath(input)].filter((target) => existsSync(target));
  if (taken.length > 0) {
    console.error(`There is a fixture of that name: ${taken.map(shown).join(', ')}. Choose another NAME.`);
    process.exitCode = 1;
    return;
  }
  // as the test of fixtures reads it: those that are locked without their password there
  const { record } = await read(bytes.slice(), { path: input });
  writeFileSync(fixturePath(input), bytes, { flag: 'wx' });
  const text = `${JSON.stringify(expectationOf(record), null, 2)}\n`;
  writeFileSync(expectationPath(input), text, { flag: 'wx' });
  process.stdout.write(text);
  console.error(`Read it, and put right what is wrong: ${shown(expectationPath(input))}`);
}

function shown(path: string): string {
  return relative(fileURLToPath(new URL('../', import.meta.url)), path);
}
