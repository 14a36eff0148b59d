import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfBytes, text } from '../pdfBytes.ts';
import { PAPER, ratslese, temporaryFolder } from './run.ts';

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

describe('ratslese report -o FILE.html', () => {
  it('writes the page of one paper, again over its own, and to standard output', async () => {
    const cwd = folderWith({ 'a.txt': PAPER });
    const args = ['report', 'a.txt', '-o', 'a.html'];
    expect(await ratslese(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(cwd, 'a.html'), 'utf8');
    expect(page).toContain('<title lang="de">Bänke am Neustädter See</title>');
    expect(page).not.toContain('All papers');
    expect((await ratslese(args, { cwd })).code).toBe(0);
    expect((await ratslese(['report', '-o', '-'], { cwd, stdin: PAPER })).stdout).toContain(
      '<title lang="de">Bänke',
    );
  });

  it('does not overwrite what is no page of its own without --force', async () => {
    const cwd = folderWith({ 'a.txt': PAPER, 'a.html': '<!DOCTYPE html><p>mine' });
    const args = ['report', 'a.txt', '-o', 'a.html'];
    const { code, stderr } = await ratslese(args, { cwd });
    expect({ code, stderr }).toEqual({
      code: 5,
      stderr: 'ratslese: cannot write a.html: it is there, and no page of this tool; --force overwrites it\n',
    });
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toBe('<!DOCTYPE html><p>mine');
    expect((await ratslese([...args, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('Neustädter See');
  });

  it('is for one input', async () => {
    const cwd = folderWith({ 'in/a.txt': PAPER, 'in/b.txt': PAPER });
    const { code, stderr } = await ratslese(['report', 'in', '-o', 'a.html'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('there are 2 inputs, and a file (-o a.html) is for one; give a folder');
    expect(existsSync(join(cwd, 'a.html'))).toBe(false);
    expect((await ratslese(['report', 'in/*.pdf', '-o', 'a.html'], { cwd })).code).toBe(4);
    expect((await ratslese(['report', 'in/a.txt'], { cwd })).code).toBe(2);
  });

  it('has a page for an input that could not be read', async () => {
    const cwd = folderWith({ 'empty.txt': '' });
    const { code } = await ratslese(['report', '-q', 'empty.txt', '-o', 'x.html'], { cwd });
    expect(code).toBe(3);
    expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toContain('<code>empty-file</code>');
  });

  it('shows all papers of a file that is split, with ids of their own', async () => {
    const cwd = folderWith({ 'two.txt': `${PAPER}\f${PAPER.replaceAll('F0123/21', 'F0124/21')}` });
    const { stdout } = await ratslese(['report', '-q', '--split', 'two.txt', '-o', '-'], { cwd });
    expect([...stdout.matchAll(/<article class="paper" id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'paper-1',
      'paper-2',
    ]);
    const ids = [...stdout.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stdout.match(/<figure class="page"/g)).toHaveLength(2);
  });
});

describe('ratslese report -o FOLDER', () => {
  it('writes a page an input and an index that leads to them, and both again', async () => {
    const pdf = pdfBytes([text(71, 771, 14, 'Anfrage Datum 03.05.2021 Nummer F0123/21')]);
    const cwd = folderWith({ 'in/a.txt': PAPER, 'in/deep/b%#.pdf': pdf, index: PAPER });
    const args = ['report', '-q', 'in', 'index', '-o', 'out'];
    expect(await ratslese(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const index = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    const addresses = [...index.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses).toHaveLength(3);
    expect(addresses).toContain('in/deep/b%25%23.pdf.html');
    for (const address of addresses) {
      const page = readFileSync(join(cwd, 'out', decodeURIComponent(address)), 'utf8');
      expect(page).toContain(`href="${'../'.repeat(address.split('/').length - 1)}index.html"`);
    }
    expect(readFileSync(join(cwd, 'out/in/deep/b%#.pdf.html'), 'utf8')).toContain(
      'src="data:image/webp;base64,',
    );
    expect((await ratslese(args, { cwd })).code).toBe(0);
  });

  it('does not overwrite a foreign index or page', async () => {
    const cwd = folderWith({ 'a.txt': PAPER, 'out/index.html': 'mine', 'other/a.txt.html': 'mine' });
    for (const out of ['out', 'other']) {
      const { code, stderr } = await ratslese(['report', 'a.txt', '-o', out], { cwd });
      expect(code).toBe(5);
      expect(stderr).toContain('--force overwrites it');
    }
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toBe('mine');
    expect((await ratslese(['report', '-q', 'a.txt', '-o', 'out', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('<table');
  });
});

describe('a page that is drawn without end', () => {
  it('costs no value: it is put together from its text', async () => {
    const words = PAPER.split('\n').map((line, index) =>
      text(50, 800 - 14 * index, 10, line.replaceAll('\t', ' | ')),
    );
    const endless = `q 1 g ${'0 0 595 842 re f '.repeat(25_000)} Q ${words.join('')}`;
    const cwd = folderWith({ 'a.pdf': pdfBytes([endless]) });
    const args = ['report', '-q', 'a.pdf', '--timeout', '3s', '-o', '-'];
    const { code, stdout } = await ratslese(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Wie viele Bänke fehlen?</text>');
    expect(stdout).not.toContain('data:image');
  });
});
