import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { renderYaml } from '../../src/output/formats/yaml.ts';
import { emptyRecord } from '../../src/record.ts';
import { recordWith, trickyStrings, utf16Strings } from './strings.ts';

describe.each(['1.1', '1.2'] as const)('read as YAML %s', (version) => {
  it.each(trickyStrings)('%j comes back', (text) => {
    const record = recordWith([text]);
    expect(parse(renderYaml(record), { version })).toEqual(record);
  });

  it('any strings come back', () => {
    fc.assert(
      fc.property(fc.array(utf16Strings, { maxLength: 4 }), (strings) => {
        const record = recordWith(strings);
        expect(parse(renderYaml(record), { version })).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });
});

const hasPython = spawnSync('python3', ['-c', 'import yaml']).status === 0;
const READ = 'import json,sys,yaml; print(json.dumps(yaml.safe_load(sys.stdin.buffer)))';

it.skipIf(!hasPython)('Python reads the same values (left out where Python has no yaml module)', () => {
  const strings = [...trickyStrings, ...fc.sample(utf16Strings, { numRuns: 300, seed: 7 })];
  const record = recordWith(strings);
  const { stdout, stderr } = spawnSync('python3', ['-c', READ], {
    input: renderYaml(record),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(record);
});

it('documents are parted by ---, the first one begins with it too', () => {
  const text = renderYaml(emptyRecord('a.txt')) + renderYaml(emptyRecord('b.txt'));
  expect(text.match(/^---$/gm)).toHaveLength(2);
  const paths = parseAllDocuments(text).map((document) => document.getIn(['source', 'path']));
  expect(paths).toEqual(['a.txt', 'b.txt']);
});

it('plain German stays unquoted, long lines are not folded', () => {
  const sentence = 'Die Bänke am See (seit 2019) fehlen – 3 von 5, und das ist schade. '.repeat(9).trim();
  expect(renderYaml(recordWith([sentence]))).toContain(`\n  - ${sentence}\n`);
});

it('controls and bidi controls are escaped', () => {
  expect(renderYaml(recordWith(['a\u202eb\u0085']))).toContain(String.raw`"a\u202eb\u0085"`);
});

it('an object that stands in two places gives no alias', () => {
  const person = { name: 'Erika Beispiel', academicTitle: null, role: null };
  const record = emptyRecord('a.txt');
  record.sender.people.push(person);
  record.addressee.people.push(person);
  expect(renderYaml(record)).not.toMatch(/[&*]a1/);
});
