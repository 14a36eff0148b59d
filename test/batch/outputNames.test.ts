import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outputNames } from '../../src/batch/outputNames.ts';
import { utf16Strings } from '../formats/strings.ts';

function namesOf(paths: readonly string[], extension = '.json', taken: string[] = []): string[] {
  const names = outputNames(extension, taken);
  for (const path of paths) names.add(path);
  return paths.map((path) => names.of(path));
}

it.each([
  ['a/x.pdf', 'a/x.pdf.json'],
  ['./a//x.pdf', 'a/x.pdf.json'],
  ['-', '-.json'],
  ['../x.pdf', '__/x.pdf.json'],
  ['a/../../../x', '__/__/x.json'],
  ['/etc/passwd', 'etc/passwd.json'],
  ['C:\\x\\..\\y', 'C__x_.._y.json'],
  ['a.../b. ./x. ', 'a___/b___/x__.json'],
  ['con', '_con.json'],
  ['AUX.pdf', '_AUX.pdf.json'],
  ['nul .txt/com1/LPT¹.x', '_nul .txt/_com1/_LPT¹.x.json'],
  ['console/common.pdf', 'console/common.pdf.json'],
  ['a<b>c:d"e|f?g*h', 'a_b_c_d_e_f_g_h.json'],
  ['a\nb\u001b[31m\u202e\udcff', 'a_b_[31m__.json'],
  ['Größe/ä 🌳.pdf', 'Größe/ä 🌳.pdf.json'],
  ['..', '__.json'],
  ['/', '_.json'],
])('%j is written to %j', (path, name) => {
  expect(namesOf([path])).toEqual([name]);
});

it('what is one file where case does not count gets a mark from its own path, in any order', () => {
  const paths = ['a.pdf', 'A.pdf', 'b.pdf', 'ä.txt', 'a\u0308.txt', 'x:y', 'x?y', '/c/d', 'c/d'];
  const names = namesOf(paths);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(paths.length);
  expect(names[0]).toMatch(/^a\.pdf~[0-9a-f]{20}\.json$/);
  expect(names[2]).toBe('b.pdf.json');
  expect(namesOf(paths.toReversed())).toEqual(names.toReversed());
});

it('a folder and a file of one name, the run’s own files and copied marks are kept apart', () => {
  const [marked] = namesOf(['a', 'A']);
  const paths = ['a', 'A', marked?.replace('.json', '') ?? '', 'x', 'x.json/y', 'ratslese-run'];
  const names = namesOf(paths, '.json', ['ratslese-run.json']);
  expect(new Set(names).size).toBe(paths.length);
  expect(names[3]).toMatch(/^x~/);
  expect(names[5]).toMatch(/^ratslese-run~/);
});

it('long names are cut, and stay apart', () => {
  const long = 'ä'.repeat(120);
  const names = namesOf([`${long}1`, `${long}2`, `${long}/x`]);
  expect(new Set(names).size).toBe(3);
  for (const part of names.flatMap((name) => name.split('/'))) {
    expect(Buffer.byteLength(part)).toBeLessThanOrEqual(200);
  }
});

it('any names: inside the folder, allowed everywhere, all different', () => {
  const path = fc.array(utf16Strings, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
      const names = namesOf(paths);
      for (const part of names.flatMap((name) => name.split('/'))) {
        expect(part).not.toMatch(/^$|[. ]$|[<>:"|?*\\\p{Cc}\p{Cs}]|^\.+$/u);
        expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
    { numRuns: 500 },
  );
});
